#include "tests/ui/pagedesk.h"

using namespace Qt::StringLiterals;

namespace {

struct Room : Desk {
    explicit Room(const Minutes &minutes = someMinutes()) : Desk(minutes)
    {
        page.setClock([] { return QDateTime(QDate(2031, 1, 21), QTime(13, 25)); });
    }
    QString leaves()
    {
        return page.recordMovement({.what = SaidMovement::What::Out, .people = {{{}, u"Kit Oakes"_s}}});
    }

    const QString sentence = u"Kit Oakes left the meeting at 13:25."_s;
};

} // namespace

TEST_CASE(
    "the sentence of a going stands below the caret's line, whatever that is, and everything else keeps its place")
{
    const int count = int(Room().lines().size());
    REQUIRE(count == 14);
    for (int line = 0; line < count; ++line) {
        Room desk;
        const Minutes before = desk.committed;
        QStringList shown = desk.shown();
        CAPTURE(line, shown[line].toStdString());
        desk.caret(line, 2);
        const int words = desk.words();
        CHECK(desk.leaves() == desk.sentence);
        shown.insert(line + 1, desk.sentence);
        CHECK(desk.shown() == shown);
        CHECK(desk.line() == line);
        CHECK(desk.words() == words);
        CHECK(linesOf(desk.committed) == desk.lines());
        CHECK(desk.committed.meeting.attendance[1].left == QTime(13, 25));
        CHECK(desk.steps == QStringList{u"Record departure"_s});
        CHECK(desk.log.isEmpty());
        desk.ctrl(Qt::Key_Z);
        CHECK(desk.committed == before);
    }
}

TEST_CASE("it takes the place of a blank line, and the caret goes on below")
{
    Room desk;
    desk.caretToEnd(1); // "None were received."
    desk.enter();
    desk.type(u"x"_s);
    desk.press(Qt::Key_Backspace);
    CHECK(desk.leaves() == desk.sentence);
    CHECK(desk.shown()[2] == desk.sentence);
    CHECK(desk.line() == 3);
    CHECK(desk.shown()[3].isEmpty());
    desk.type(u"Nobody spoke.\n"_s);
    CHECK(desk.committed.meeting.items[0].minute ==
          u"None were received.\n\n"_s + desk.sentence + u"\n\nNobody spoke."_s);
}

TEST_CASE("a key of the roll never says of somebody that they came back above where they went")
{
    Room desk;
    desk.caretToEnd(1);
    desk.leaves();
    desk.caretToEnd(0); // The title, above it.
    CHECK(desk.page.recordMovement({.people = {{{}, u"Kit Oakes"_s}}}) ==
          u"Kit Oakes returned to the meeting at 13:25."_s);
    CHECK(desk.shown().mid(1, 3) ==
          QStringList{u"None were received."_s, desk.sentence, u"Kit Oakes returned to the meeting at 13:25."_s});
    // Of somebody else, where the caret is.
    desk.page.recordMovement({.what = SaidMovement::What::Out, .people = {{{}, u"Prudence Vane"_s}}});
    CHECK(desk.shown()[1] == u"Prudence Vane left the meeting at 13:25."_s);
}

TEST_CASE("a line typed above others knows only what stands above it")
{
    Room desk;
    desk.caretToEnd(1);
    desk.leaves();
    desk.caretToEnd(1);
    desk.enter();
    desk.type(u"in KO"_s); // Had not left yet.
    CHECK(desk.hint == u"Enter makes “Kit Oakes joined the meeting at 13:25.”"_s);
    desk.press(Qt::Key_Backspace, 5);
    desk.caretToEnd(3);
    desk.enter();
    desk.type(u"in KO"_s);
    CHECK(desk.hint == u"Enter makes “Kit Oakes returned to the meeting at 13:25.”"_s);
}

TEST_CASE("words that are being typed are a step of their own, before the sentence")
{
    Room desk;
    desk.caretToEnd(1);
    desk.type(u" A letter was read"_s);
    desk.leaves();
    CHECK(desk.steps == QStringList{u"Typing"_s, u"Record departure"_s});
    CHECK(desk.words() == u"None were received. A letter was read"_s.size());
    desk.type(u" out."_s);
    desk.enter();
    CHECK(desk.committed.meeting.items[0].minute ==
          u"None were received. A letter was read out.\n\n"_s + desk.sentence);
}

TEST_CASE("on a page without items the attendance alone is recorded")
{
    Room desk(Minutes{{.date = QDate(2031, 1, 21)}, {}});
    CHECK(desk.page.recordMovement({.people = {{{}, u"Bram Tolley"_s}}}) ==
          u"Bram Tolley joined the meeting at 13:25."_s);
    REQUIRE(desk.committed.meeting.attendance.size() == 1);
    CHECK(desk.committed.meeting.attendance[0].arrived == QTime(13, 25));
    CHECK(desk.committed.meeting.items.isEmpty());
    CHECK(desk.lines().size() == 1);
}

TEST_CASE("where the book refuses, neither the list nor the page has it")
{
    Room desk;
    const Minutes before = desk.committed;
    const QStringList shown = desk.shown();
    desk.refuses = true;
    desk.caret(1, 0);
    CHECK(desk.leaves().isEmpty());
    CHECK(desk.committed == before);
    CHECK(desk.shown() == shown);
}

TEST_CASE("a page that is read only records nobody")
{
    Room desk;
    desk.page.setReadOnly(true);
    CHECK(desk.leaves().isEmpty());
    CHECK(desk.steps.isEmpty());
}

TEST_CASE("a line is captured at its end alone, and in a paragraph alone, Shift+Enter splits")
{
    Room desk;
    desk.caretToEnd(1);
    desk.enter();
    desk.type(u"out KO"_s);
    CHECK(desk.hint == u"Enter makes “Kit Oakes left the meeting at 13:25.”"_s);
    desk.press(Qt::Key_Left);
    CHECK(desk.hint.isEmpty());
    desk.press(Qt::Key_Right);
    CHECK_FALSE(desk.hint.isEmpty());
    desk.key(Qt::Key_Return, Qt::ShiftModifier, u"\r"_s);
    CHECK(desk.committed.meeting.attendance[1].left.isNull());
    CHECK(desk.shown()[2] == u"out KO"_s);
    desk.type(u"- out KO\nout KO"_s); // A bullet.
    CHECK(desk.hint == u"Tab Kit Oakes"_s);
}

TEST_CASE("a long sentence is cut in the hint")
{
    Minutes minutes = someMinutes();
    for (Attendance &one : minutes.meeting.attendance)
        one.person.name += u' ' + QString(60, u'x');
    Room desk(minutes);
    desk.caretToEnd(1);
    desk.enter();
    desk.type(u"out PV and KO"_s);
    CHECK(desk.hint.endsWith(u"xx…”"_s));
    const auto *box = desk.page.viewport()->findChild<QWidget *>();
    REQUIRE(box);
    CHECK(box->isVisible());
    CHECK(box->geometry().right() <= desk.page.viewport()->width());
}
