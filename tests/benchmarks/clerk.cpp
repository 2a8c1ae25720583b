#include "tests/benchmarks/clerk.h"

#include "tests/benchmarks/pagewindow.h"
#include "tests/clerk/clerk.h"
#include "ui/meeting/meetingview.h"
#include "ui/window/bookview.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

// Two hours pass in a few minutes: the pauses in which the page writes to the book are shorter by as much, so that it
// writes as often for each word as it would.
constexpr std::chrono::milliseconds pause{20};
constexpr std::chrono::milliseconds longestPause{100};

struct Figures {
    std::vector<double> keys;  // CPU in ms, of the last three items.
    std::vector<double> early; // Of the first three.
    double gap = 0;            // Wall clock, in ms.
    double gapCpu = 0;         // Of that.
    int count = 0;
    int commands = 0;
    int actions = 0;
    QStringList corrected;
};

class Meter : public QObject {
public:
    explicit Meter(Figures &typed) : m_typed(typed) {}

    void key(const std::function<void()> &press)
    {
        QElapsedTimer clock;
        clock.start();
        const double start = threadCpuMs();
        press();
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        const double cpu = threadCpuMs() - start;
        noteGap(double(clock.nsecsElapsed()) / 1e6, cpu);
        if (keys)
            keys->push_back(cpu);
    }
    // What the page does by itself when nobody types: each turn of the event loop is one stretch.
    void pass()
    {
        QElapsedTimer whole;
        for (whole.start(); !whole.hasExpired((pause + pause / 2).count());) {
            QElapsedTimer clock;
            clock.start();
            const double start = threadCpuMs();
            QCoreApplication::processEvents();
            noteGap(double(clock.nsecsElapsed()) / 1e6, threadCpuMs() - start);
            ::pass(std::chrono::milliseconds(1));
        }
    }

    std::vector<double> *keys = nullptr;

private:
    void noteGap(double wall, double cpu)
    {
        if (wall > m_typed.gap) {
            m_typed.gap = wall;
            m_typed.gapCpu = cpu;
        }
    }

    Figures &m_typed;
};

Figures typeUp()
{
    const QTemporaryDir home;
    const QString path = home.filePath(u"clerk.minutebook"_s);
    if (auto ok = Minutebook::create(path); !ok)
        qFatal("%s", qPrintable(ok.error()));
    const QDateTime now(QDate(2025, 9, 18), QTime(19, 30));
    const ClerksMeeting script = twoHourMeeting(QString::fromUtf8(MINUTEBOOK_FIXTURES), now.time());
    MainWindow window;
    window.openBook(path, {.recoveryFolder = home.filePath(u"recovery"_s), .clock = [now] { return now; }});
    window.resize(1280, 800);
    window.show();
    window.activateWindow();
    wait([&] { return window.view() != nullptr && window.isActiveWindow(); });
    if (auto ok = window.book()->apply(u"Fill"_s, script.content); !ok)
        qFatal("%s", qPrintable(ok.error()));
    window.view()->showMeeting(script.meeting);
    MeetingPage *page = window.view()->meeting().page();
    wait([&] { return page->isVisible(); });
    page->setPauses(pause, longestPause);
    page->setFocus();

    Figures typed;
    Meter meter(typed);
    Clerk clerk(window, {.key = [&](const auto &press) { meter.key(press); }, .pause = [&] { meter.pass(); }});
    clerk.callTheRoll(script);
    const qsizetype items = script.items.size();
    for (qsizetype i = 0; i < items; ++i) {
        meter.keys = i < 3 ? &typed.early : i >= items - 3 ? &typed.keys : nullptr;
        clerk.typeItem(script.items[i]);
    }
    if (auto ok = window.book()->flush(); !ok || !page->commit())
        qFatal("the meeting was not saved");
    typed.count = clerk.keys();
    typed.commands = clerk.commands();
    typed.corrected = clerk.corrected();
    typed.actions = int(window.book()->minutes(script.meeting)->actions.size());
    return typed;
}

const Figures &typed()
{
    static const Figures typed = typeUp();
    return typed;
}

} // namespace

Figure clerkKeyFigure()
{
    const Figures &all = typed();
    return {quantile(all.keys, 0.99), u"ms"_s,
            u"median %1 ms; in the first items median %2, p99 %3 ms; the last %4 of %5 keys"_s
                .arg(median(all.keys), 0, 'f', 2)
                .arg(median(all.early), 0, 'f', 2)
                .arg(quantile(all.early, 0.99), 0, 'f', 2)
                .arg(all.keys.size())
                .arg(all.count)};
}

Figure clerkGapFigure()
{
    return {typed().gap, u"ms"_s, u"%1 ms of it CPU; %2 keys"_s.arg(typed().gapCpu, 0, 'f', 1).arg(typed().count)};
}

Figure clerkCommandsFigure()
{
    const Figures &all = typed();
    return {double(all.commands) / all.actions, u"keys"_s,
            u"%1 actions, %2 put right by hand: %3"_s.arg(all.actions)
                .arg(all.corrected.size())
                .arg(all.corrected.join(u"; "_s))};
}
