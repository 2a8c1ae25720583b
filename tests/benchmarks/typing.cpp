#include "tests/benchmarks/typing.h"

#include "tests/benchmarks/pagewindow.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

// 12,000 words in 30 items with 40 actions.
Minutes twoHours(QUuid body)
{
    const QString paragraph =
        u"The group heard that the gutters of the annexe **leak** and that nobody had been asked. "_s.repeated(3);
    Minutes minutes{.meeting = {.body = body, .date = QDate(2031, 1, 21)}};
    for (int i = 0; i < 30; ++i) {
        Item item{.number = QString::number(i + 1), .title = u"Matter number %1"_s.arg(i + 1)};
        item.minute = QStringList(8, paragraph).join(u"\n\n"_s);
        item.decisions = {{.word = u"Agreed"_s, .text = u"to wait for two offers"_s, .after = 4}};
        for (int action = 0; action < (i % 3 == 0 ? 2 : 1); ++action) {
            minutes.actions.append({.meeting = minutes.meeting.id,
                                    .item = item.id,
                                    .position = action,
                                    .ref = u"A%1"_s.arg(i),
                                    .text = u"ask two builders"_s,
                                    .owners = {u"PV"_s},
                                    .due = {u"4 Feb"_s, {}}});
        }
        minutes.meeting.items.append(item);
    }
    return minutes;
}

// 100 keys at the end of the page, as a fast typist who never pauses; a new line now and then.
void type(MeetingPage &page, std::vector<double> &times)
{
    const QString words = u" and the gutters leak"_s;
    for (int i = 0; i < 100; ++i) {
        const bool enter = i == 60;
        const QString text = enter ? u"\r"_s : QString(words[i % words.size()]);
        QKeyEvent press(QEvent::KeyPress, enter ? Qt::Key_Return : Qt::Key_unknown, Qt::NoModifier, text);
        QElapsedTimer clock;
        clock.start();
        QCoreApplication::sendEvent(&page, &press);
        QCoreApplication::processEvents();
        times.push_back(double(clock.nsecsElapsed()) / 1e6);
        pass(std::chrono::milliseconds(10));
    }
}

} // namespace

Figure keyToPaintFigure()
{
    const QTemporaryDir home;
    const QString path = home.filePath(u"typing.minutebook"_s);
    if (auto ok = Minutebook::create(path); !ok)
        qFatal("%s", qPrintable(ok.error()));
    const Body body{.name = u"Lantern Trust"_s};
    const Minutes minutes = twoHours(body.id);
    PageWindow kept(path, {.recoveryFolder = home.filePath(u"recovery"_s)}, body, minutes);
    PageWindow bare(u":memory:"_s, {}, body, minutes); // No file, and no log.
    std::vector<double> ours;
    std::vector<double> floor;
    type(kept.page(), ours); // Glyphs and pages of memory that every program needs once.
    type(bare.page(), floor);
    ours.clear();
    floor.clear();
    for (int round = 0; round < 15; ++round) {
        type(kept.page(), ours);
        type(bare.page(), floor);
    }
    const double p99 = quantile(ours, 0.99);
    const double peer = quantile(floor, 0.99);
    return {p99 / peer, u"ratio"_s,
            u"p99 %1 ms, without storage %2 ms; medians %3 and %4 ms; %5 keys each"_s.arg(p99, 0, 'f', 2)
                .arg(peer, 0, 'f', 2)
                .arg(median(ours), 0, 'f', 2)
                .arg(median(floor), 0, 'f', 2)
                .arg(ours.size())};
}
