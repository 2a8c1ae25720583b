#include "tests/pictures/studio.h"

#include "core/interchange/bookexchange.h"
#include "ui/meeting/meetingview.h"
#include "ui/window/bookview.h"

#include <QApplication>
#include <QDialog>
#include <QFile>
#include <QPainter>
#include <QPointer>
#include <QScreen>
#include <QSettings>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

// An evening after the meetings of the sample, so that some of its actions are late and some are due.
QDateTime now() { return {QDate(2026, 11, 5), QTime(19, 42, 18)}; }

template <typename T> T must(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error()));
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

void fill(Minutebook &book)
{
    QFile sample(QStringLiteral(MINUTEBOOK_SAMPLE));
    if (!sample.open(QIODevice::ReadOnly))
        qFatal("%s", qPrintable(sample.errorString()));
    const Interchange read = must(readInterchange(sample.readAll(), sample.fileName()));
    must(book.apply(u"Import"_s, must(importEdits(book, {read}))));
    // Approved at the October meeting: the chair signs them.
    for (const MeetingSummary &meeting : QList<MeetingSummary>(book.meetings())) {
        if (meeting.state == MeetingState::Approved) {
            must(book.readNow({meeting.id}));
            must(book.advance(meeting.id, MeetingState::Signed, u"Ada Fenwick"_s,
                              QDateTime(QDate(2026, 10, 20), QTime(21, 4)), {}));
        }
    }
}

// Offscreen, nobody gives the focus back to the window when a dialog or a list closes.
QWidget *focus()
{
    for (QWidget *top : QApplication::topLevelWidgets()) {
        const bool behind = QApplication::activeModalWidget() || QApplication::activePopupWidget();
        if (!behind && qobject_cast<MainWindow *>(top) && !QApplication::activeWindow()) {
            top->activateWindow();
            await("the window to be active", [top] { return top->isActiveWindow(); });
        }
    }
    await("a focus", [] { return QApplication::focusWidget() != nullptr; });
    return QApplication::focusWidget();
}

} // namespace

void await(const char *what, const std::function<bool()> &until)
{
    if (!QTest::qWaitFor(until, 20000))
        qFatal("waited in vain for %s", what);
}

Studio::Studio(QSize size)
{
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_dir.path());
    m_window = std::make_unique<MainWindow>();
    m_window->resize(size);
    m_window->show();
    await("the window", [this] { return m_window->isActiveWindow(); });
}

Studio::~Studio() = default;

void Studio::open(const QString &name)
{
    const QString path = m_dir.filePath(name + u".minutebook"_s);
    must(Minutebook::create(path));
    m_window->openBook(path, {.recoveryFolder = m_dir.filePath(u"recovery"_s), .clock = now});
    await("the book", [this] { return m_window->view() != nullptr; });
}

void Studio::openEmpty() { open(u"Millbrook"_s); }

void Studio::openSample()
{
    open(u"Millbrook"_s);
    fill(*m_window->book());
    must(m_window->book()->flush());
}

void Studio::press(int key, Qt::KeyboardModifiers with)
{
    QWidget *popup = QApplication::activePopupWidget();
    QTest::keyClick(popup ? popup : focus(), Qt::Key(key), with);
    QCoreApplication::processEvents();
}

void Studio::times(int count, int key)
{
    for (int i = 0; i < count; ++i)
        press(key);
}

void Studio::type(const QString &text)
{
    for (const QChar c : text)
        QTest::sendKeyEvent(QTest::Click, focus(), Qt::Key(0), c, Qt::NoModifier);
    QCoreApplication::processEvents();
}

void Studio::lines(const QStringList &lines)
{
    for (const QString &line : lines) {
        type(line);
        press(Qt::Key_Return);
    }
}

void Studio::goToMeeting(QDate date)
{
    const auto there = [&] {
        const OpenMeeting &meeting = m_window->view()->meeting().meeting();
        return meeting.isOpen() && meeting.meeting().date == date;
    };
    control(Qt::Key_1);
    press(Qt::Key_Home);
    for (int i = 0; i < 20; ++i) {
        if (m_window->view()->isMeetingShown() && QTest::qWaitFor(there, 1000)) {
            press(Qt::Key_Return);
            return;
        }
        press(Qt::Key_Down);
    }
    qFatal("no meeting on %s", qPrintable(date.toString(Qt::ISODate)));
}

void Studio::inDialog(const std::function<void()> &keys, const std::function<void(QDialog *)> &does)
{
    QTimer::singleShot(0, qApp, [does] {
        await("a dialog", [] {
            return QApplication::activeModalWidget() &&
                   QApplication::activeWindow() == QApplication::activeModalWidget();
        });
        const QPointer<QDialog> dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        does(dialog);
        if (dialog && dialog->isVisible())
            dialog->reject();
    });
    keys();
}

QImage Studio::picture(QWidget *of) const
{
    QWidget *shown = of ? of : m_window.get();
    const auto taken = [shown] {
        QPixmap picture = shown->grab();
        QPainter painter(&picture);
        for (const QWidget *top : QApplication::topLevelWidgets()) {
            if (top->isVisible() && top->windowType() == Qt::Popup)
                painter.drawPixmap(shown->mapFromGlobal(top->pos()), const_cast<QWidget *>(top)->grab());
        }
        painter.end();
        return picture.toImage();
    };
    QImage before;
    QImage after = taken();
    await("the window to come to rest", [&] {
        QTest::qWait(1000); // More than any delay of its own: a pause in typing, then the checks.
        before = std::exchange(after, taken());
        const Minutebook *book = m_window->book();
        return before == after && (!book || book->saveState().kind == SaveState::Kind::Saved);
    });
    return after;
}
