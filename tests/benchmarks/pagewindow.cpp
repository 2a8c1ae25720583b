#include "tests/benchmarks/pagewindow.h"

#include "ui/meeting/meetingview.h"
#include "ui/window/bookview.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>

using namespace Qt::StringLiterals;

void pass(std::chrono::milliseconds time)
{
    QEventLoop loop;
    QTimer::singleShot(time, Qt::PreciseTimer, &loop, &QEventLoop::quit);
    loop.exec();
}

void wait(const std::function<bool()> &until)
{
    QElapsedTimer clock;
    for (clock.start(); !until();) {
        if (clock.hasExpired(30000))
            qFatal("waited 30 s for the window");
        pass(std::chrono::milliseconds(5));
    }
}

PageWindow::PageWindow(const QString &path, const Minutebook::Settings &settings, const Body &body,
                       const Minutes &minutes)
{
    m_window.openBook(path, settings);
    m_window.resize(1280, 800);
    m_window.show();
    wait([&] { return m_window.view() != nullptr; });
    QList<Edit> edits{{std::nullopt, body}, {std::nullopt, minutes.meeting}};
    for (const Action &action : minutes.actions)
        edits.append({std::nullopt, action});
    if (auto ok = m_window.book()->apply(u"Fill"_s, edits); !ok)
        qFatal("%s", qPrintable(ok.error()));
    m_window.view()->showMeeting(minutes.meeting.id);
    const qsizetype items = minutes.meeting.items.size();
    wait([&] { return page().isVisible() && page().document()->blockCount() >= items; });
    page().moveCursor(QTextCursor::End);
}

MeetingPage &PageWindow::page() { return *m_window.view()->meeting().page(); }
