// A typist who may be killed at any moment: opens the real window on a book, types numbered words onto the meeting page
// and says on standard output how many characters have been painted. tests/faults/kill_test.cpp kills it.
//
//     typist BOOK RECOVERY-FOLDER RUN        types "r7w0 r7w1 …" for RUN 7, for ever
#include "core/book/minutebook.h"
#include "ui/meeting/meetingview.h"
#include "ui/page/meetingpage.h"
#include "ui/window/bookview.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QTest>
#include <QTextCursor>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

// Writes the count each time the page has been painted: what was seen is what must be kept.
class Acknowledge : public QObject {
public:
    int typed = 0;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Paint || m_painting)
            return false;
        m_painting = true;
        QCoreApplication::sendEvent(watched, event);
        m_painting = false;
        std::printf("%d\n", typed);
        std::fflush(stdout);
        return true;
    }

private:
    bool m_painting = false;
};

// What is typed for a word: most are running text; some lines become actions, decisions and items, so that a kill may
// fall into a change of structure too.
void typeWord(QWidget *page, Acknowledge &acknowledge, const QString &word, int number)
{
    if (number % 40 == 0) {
        QTest::keyClick(page, Qt::Key_Return);
        const int line = number / 40;
        if (line % 5 == 3)
            QTest::keyClicks(page, u"a "_s);
        else if (line % 5 == 4)
            QTest::keyClicks(page, u"d "_s);
    }
    for (const QChar c : word) {
        QTest::keyClick(page, c.toLatin1());
        ++acknowledge.typed;
        page->update();
        QCoreApplication::processEvents();
    }
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    if (argc < 4)
        return 2;
    const QString run = QString::fromLocal8Bit(argv[3]);
    MainWindow window;
    window.openBook(QString::fromLocal8Bit(argv[1]), {.recoveryFolder = QString::fromLocal8Bit(argv[2])});
    window.resize(1000, 700);
    window.show();
    if (!QTest::qWaitFor([&] { return window.view() && !window.book()->meetings().isEmpty(); }, 20000))
        return 3;
    window.view()->showMeeting(window.book()->meetings().first().id);
    const MeetingView &meeting = window.view()->meeting();
    if (!QTest::qWaitFor([&] { return meeting.page()->isVisible() && meeting.meeting().isOpen(); }, 20000))
        return 4;
    MeetingPage *page = meeting.page();
    page->setFocus();
    page->moveCursor(QTextCursor::End);
    Acknowledge acknowledge;
    page->viewport()->installEventFilter(&acknowledge);
    for (int number = 0;; ++number)
        typeWord(page, acknowledge, u"r%1w%2 "_s.arg(run).arg(number), number);
}
