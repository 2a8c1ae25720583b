#include "tests/ui/pagedesk.h"

using namespace Qt::StringLiterals;

using Kind = Line::Kind;

namespace {

QStringList shownFrom(const Desk &desk, int first, int count) { return desk.shown().mid(first, count); }

} // namespace

TEST_CASE("a sentence that stands becomes an action, with owners and due read out of it, and one undo brings it back")
{
    Desk desk(someMinutes());
    desk.caretToEnd(1);
    desk.enter();
    desk.type(u"PV to ring the surveyor by 4 Feb"_s);
    REQUIRE(desk.page.commit());
    desk.page.turnInto(Kind::Action);
    CHECK(desk.shown()[2] == u"A8 [PV] ring the surveyor {4 Feb}"_s);
    CHECK(desk.committed.actions.first().due.date == QDate(2031, 2, 4));
    desk.ctrl(Qt::Key_Z);
    CHECK(desk.shown()[2] == u"PV to ring the surveyor by 4 Feb"_s);
}

TEST_CASE("an action that becomes text and an action again is the same action, with its log")
{
    const Minutes minutes = someMinutes();
    Desk desk(minutes);
    const int row = int(desk.shown().indexOf(u"A7 [PV] [KO] ask two builders {4 Feb}"_s));
    REQUIRE(row > 0);
    desk.caretToEnd(row);
    desk.page.turnInto(Kind::Text);
    CHECK(desk.shown()[row] == u"PV/KO to ask two builders by 4 Feb"_s);
    CHECK(desk.committed.actions.isEmpty());
    desk.page.turnInto(Kind::Action);
    CHECK(desk.committed.actions == minutes.actions);
}

TEST_CASE("a decision and an action turn into each other, and say what they said")
{
    Desk desk(someMinutes());
    const int row = int(desk.shown().indexOf(u"Agreed to mend the roof"_s));
    REQUIRE(row > 0);
    desk.caretToEnd(row);
    desk.page.turnInto(Kind::Action);
    CHECK(desk.shown()[row].endsWith(u" Agreed to mend the roof"_s));
    CHECK(desk.committed.actions.size() == 2);
    desk.page.turnInto(Kind::Decision);
    CHECK(desk.shown()[row] == u"Agreed to mend the roof"_s);
    CHECK(desk.committed.actions.size() == 1);
}

TEST_CASE("each selected line becomes a row of its own, titles stay")
{
    Desk desk(someMinutes());
    const QStringList before = desk.shown();
    const int one = int(before.indexOf(u"• one"_s));
    desk.select(one, 0, one + 1, 3);
    desk.page.turnInto(Kind::Action);
    CHECK(shownFrom(desk, one, 2) == QStringList{u"A8 one"_s, u"A9 two"_s});
    CHECK(desk.steps.last() == u"Turn into an action"_s);
    desk.ctrl(Qt::Key_Z);
    CHECK(desk.shown() == before);
    desk.select(0, 0, 2, 1);
    desk.page.turnInto(Kind::Bullet);
    CHECK(shownFrom(desk, 0, 3) == QStringList{u"1 Apologies"_s, u"• None were received."_s, u"2 Roof"_s});
}

TEST_CASE("words selected within a paragraph become a row between what stood before and behind them")
{
    Desk desk(someMinutes());
    desk.caretToEnd(1);
    desk.type(u" KO to write a note. Then the meeting went on."_s);
    desk.select(1, 20, 1, 40);
    desk.page.turnInto(Kind::Action);
    CHECK(shownFrom(desk, 1, 3) ==
          QStringList{u"None were received."_s, u"A8 [KO] write a note"_s, u"Then the meeting went on."_s});
    CHECK(desk.committed.actions.first().after == 1);
}

TEST_CASE("lines become list entries with the marks that follow on, and paragraphs again")
{
    Desk desk(someMinutes());
    desk.caretToEnd(1);
    desk.type(u"\nTwo\nThree"_s);
    desk.select(1, 0, 3, 1);
    desk.page.turnInto(Kind::Letter);
    CHECK(shownFrom(desk, 1, 3) == QStringList{u"a) None were received."_s, u"b) Two"_s, u"c) Three"_s});
    desk.page.turnInto(Kind::Text); // Of the caret's line alone.
    desk.caret(1, 0);
    desk.page.turnInto(Kind::Heading);
    CHECK(shownFrom(desk, 1, 3) == QStringList{u"None were received."_s, u"b) Two"_s, u"Three"_s});
    CHECK(lineOf(desk.block(1)).kind == Kind::Heading);
}

TEST_CASE("an item is split at the caret: what follows is the new item's, and the numbers below move on")
{
    Desk desk(someMinutes());
    const int one = int(desk.shown().indexOf(u"• one"_s));
    desk.caret(one, 0);
    desk.key(Qt::Key_Return, Qt::AltModifier);
    CHECK(desk.shown()[one] == u"3 "_s);
    CHECK(desk.line() == one);
    desk.type(u"Builders"_s);
    REQUIRE(desk.page.commit());
    REQUIRE(desk.committed.meeting.items.size() == 4);
    CHECK(desk.committed.meeting.items[2].title == u"Builders"_s);
    CHECK(desk.committed.meeting.items[3].number == u"4"_s);
    CHECK(desk.committed.actions.first().item == desk.committed.meeting.items[2].id); // The row stood below.
    desk.ctrl(Qt::Key_Z);
    desk.ctrl(Qt::Key_Z);
    CHECK(desk.committed.meeting.items.size() == 3);
}

TEST_CASE("an item joins the one above: its title is a sub-heading, and nothing that it held is lost")
{
    Minutes minutes = someMinutes();
    minutes.meeting.items[1].papers = {{.title = u"Survey"_s}};
    minutes.meeting.items[1].exempt = true;
    minutes.meeting.items[1].exemptReason = u"Prices"_s;
    Desk desk(minutes);
    desk.caret(2, 0); // "2 Roof"
    desk.page.joinItem();
    REQUIRE(desk.committed.meeting.items.size() == 2);
    const Item &joined = desk.committed.meeting.items[0];
    CHECK(joined.minute.startsWith(u"None were received.\n\n## Roof\n\nThe group **agreed** to wait."_s));
    CHECK(joined.papers.size() == 1);
    CHECK(joined.exempt);
    CHECK(joined.exemptReason == u"Prices"_s);
    CHECK(joined.decisions.size() == 1);
    CHECK(desk.committed.actions.first().item == joined.id);
    CHECK(desk.committed.meeting.items[1].number == u"2"_s);
    CHECK(desk.steps.last() == u"Join items"_s);
    desk.caret(0, 0);
    desk.page.joinItem(); // Nothing above.
    CHECK(desk.committed.meeting.items.size() == 2);
    CHECK(desk.hint.contains(u"no item above"_s));
}

TEST_CASE("an item goes under the one above and up again, by Alt and an arrow")
{
    Desk desk(someMinutes());
    desk.caret(2, 0);
    desk.key(Qt::Key_Right, Qt::AltModifier);
    CHECK(desk.shown()[2] == u"1.1 Roof"_s);
    CHECK(desk.committed.meeting.items[1].level == 2);
    CHECK(desk.committed.meeting.items[2].number == u"2"_s);
    CHECK(desk.line() == 2);
    desk.key(Qt::Key_Left, Qt::AltModifier);
    CHECK(desk.shown()[2] == u"2 Roof"_s);
    CHECK(desk.committed.meeting.items[2].number == u"3"_s);
    desk.key(Qt::Key_Left, Qt::AltModifier);
    CHECK(desk.hint == u"It stands on the first level."_s);
}
