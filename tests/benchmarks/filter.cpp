#include "tests/benchmarks/filter.h"

#include "core/book/minutebook.h"
#include "ui/actions/actionspage.h"

#include <QApplication>
#include <QEventLoop>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

// A key as people press it, until everything that it changed is on the (off)screen.
double keyMs(QWidget *field, Qt::Key key, const QString &text)
{
    const double start = threadCpuMs();
    QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier, text);
    QKeyEvent release(QEvent::KeyRelease, key, Qt::NoModifier, text);
    QApplication::sendEvent(field, &press);
    QApplication::sendEvent(field, &release);
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    return threadCpuMs() - start;
}

std::vector<double> typeAll(QWidget *field, const QStringList &questions)
{
    std::vector<double> times;
    for (const QString &question : questions) {
        for (const QChar letter : question)
            times.push_back(keyMs(field, Qt::Key(letter.toUpper().unicode()), letter));
        for (qsizetype i = 0; i < question.size(); ++i)
            times.push_back(keyMs(field, Qt::Key_Backspace, {}));
    }
    return times;
}

// The same five times, and for each key the median: a worst key is one that is always slow, not one during which
// another program had the machine.
std::vector<double> eachTyped(QWidget *field, const QStringList &questions)
{
    std::vector<std::vector<double>> ofKey;
    for (int round = 0; round < 5; ++round) {
        const std::vector<double> times = typeAll(field, questions);
        ofKey.resize(times.size());
        for (size_t key = 0; key < times.size(); ++key)
            ofKey[key].push_back(times[key]);
    }
    std::vector<double> typical;
    for (const std::vector<double> &times : ofKey)
        typical.push_back(median(times));
    return typical;
}

// What the questions cost without any window.
double filterAlone(const Minutebook &book, const QStringList &questions)
{
    double worst = 0;
    for (const QString &question : questions) {
        for (qsizetype size = 0; size <= question.size(); ++size) {
            const double start = threadCpuMs();
            const auto found =
                matching(book.actions(),
                         {.status = ActionFilter::Status::All, .text = question.left(size), .today = book.today()},
                         book.people(), book.bodies());
            worst = qMax(worst, found.rows.empty() && size == 0 ? 0 : threadCpuMs() - start);
        }
    }
    return worst;
}

} // namespace

Figure filterWorstFigure()
{
    // Rare words and common ones, several at once, accents, refs, owners, and what is nowhere.
    const QStringList questions{u"drainage footpath"_s,
                                u"the e a o"_s,
                                u"A4711"_s,
                                u"zzz"_s,
                                u"évidence"_s,
                                u"report budget parents school review service"_s};
    const QTemporaryDir recovery;
    const auto book = Minutebook::open(bigBookPath(), {.recoveryFolder = recovery.path(), .readOnly = true});
    ActionsPage page(*book, nullptr);
    if (book->actions().size() == 0) {
        QEventLoop loop;
        QObject::connect(book.get(), &Minutebook::actionsLoaded, &loop, &QEventLoop::quit);
        loop.exec();
    }
    page.resize(1280, 800);
    page.show();
    page.setFilter({.status = ActionFilter::Status::All});
    auto *field = page.findChild<QLineEdit *>(u"filterText"_s);
    field->setFocus();
    QLineEdit bare;
    bare.resize(200, 30);
    bare.show();
    QCoreApplication::processEvents();
    typeAll(field, {u"warm"_s}); // Glyphs and pages of memory that every program needs once.
    const std::vector<double> times = eachTyped(field, questions);
    return {
        quantile(times, 1), u"ms"_s,
        u"median %1 ms; filter alone at worst %2 ms, a bare line edit %3 ms; %4 actions"_s.arg(median(times), 0, 'f', 1)
            .arg(filterAlone(*book, questions), 0, 'f', 1)
            .arg(quantile(eachTyped(&bare, questions), 1), 0, 'f', 1)
            .arg(book->actions().size())};
}
