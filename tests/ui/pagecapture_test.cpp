#include "tests/ui/pagedesk.h"

#include <QScrollBar>

using namespace Qt::StringLiterals;

TEST_CASE("i alone makes an item without a title, and the hands are in its minute")
{
    Desk desk(oneItem(u"It leaks."_s));
    desk.caretToEnd(1);
    desk.enter();
    desk.type(u"i"_s);
    desk.enter();
    desk.type(u"Nothing was said."_s);
    CHECK(desk.shown() == QStringList{u"4 Roof"_s, u"It leaks."_s, u"5 "_s, u"Nothing was said."_s});
    desk.page.commit();
    REQUIRE(desk.committed.meeting.items.size() == 2);
    CHECK(desk.committed.meeting.items[1].number == u"5"_s);
    CHECK(desk.committed.meeting.items[1].title.isEmpty());
    CHECK(desk.committed.meeting.items[1].minute == u"Nothing was said."_s);
}

TEST_CASE("nobody types on the last line of the window, and the first title stands below its margin")
{
    Desk desk(oneItem(u"It leaks.\n\n"_s.repeated(60).trimmed()));
    desk.ctrl(Qt::Key_End);
    desk.enter();
    desk.type(u"More."_s);
    CHECK(desk.page.cursorRect().bottom() + 30 < desk.page.viewport()->height());
    desk.ctrl(Qt::Key_Home);
    CHECK(desk.page.verticalScrollBar()->value() == 0);
}

TEST_CASE("Enter makes an action of what was said, and undo brings back exactly what was typed")
{
    Desk desk(oneItem(u"It leaks."_s));
    desk.caretToEnd(1);
    desk.enter();
    const QString typed = u"a PV to ask two builders by 4 Feb"_s;
    desk.page.setContext(Body{.members = {{.person = {{}, u"Prudence Vane"_s}}}}, {});
    desk.type(typed);
    CHECK(desk.hint == u"Enter makes action A1 · PV · 4 Feb"_s);
    desk.enter();
    CHECK(desk.shown() == QStringList{u"4 Roof"_s, u"It leaks."_s, u"A1 [PV] ask two builders {4 Feb}"_s, QString()});
    CHECK(desk.line() == 3);
    REQUIRE(desk.committed.actions.size() == 1);
    const Action action = desk.committed.actions[0];
    CHECK(action.owners == QStringList{u"PV"_s});
    CHECK(action.due == Due{u"4 Feb"_s, QDate(2031, 2, 4)});
    CHECK(action.item == desk.committed.meeting.items[0].id);
    CHECK(action.after == std::nullopt);
    CHECK(desk.hint.contains(u"A1"_s));
    desk.ctrl(Qt::Key_Z);
    CHECK(desk.shown() == QStringList{u"4 Roof"_s, u"It leaks."_s, typed, QString()});
    CHECK(desk.committed.actions.isEmpty());
    CHECK(desk.line() == 2);
    desk.ctrl(Qt::Key_Z);
    CHECK(desk.shown() == QStringList{u"4 Roof"_s, u"It leaks."_s, QString()});
    desk.key(Qt::Key_Y, Qt::ControlModifier);
    desk.key(Qt::Key_Y, Qt::ControlModifier);
    CHECK(desk.committed.actions == QList<Action>{action});
}

TEST_CASE("the book says the reference of the next action")
{
    Desk desk(oneItem());
    desk.page.setNextRef([] { return u"A412"_s; });
    desk.caretToEnd(0);
    desk.type(u"\na Chair to ask\n"_s);
    CHECK(desk.committed.actions[0].ref == u"A412"_s);
    CHECK(desk.committed.actions[0].owners == QStringList{u"Chair"_s});
}

TEST_CASE("decisions, lists and headings are made by Enter, and lists go on until an empty entry")
{
    Desk desk(oneItem());
    desk.caretToEnd(0);
    desk.type(u"\nd to mend it\n## Next\n- one\ntwo\n\n9. nine\nten\n\nb) bee\nsea\n\nPlain\n"_s);
    CHECK(desk.shown() == QStringList{u"4 Roof"_s, u"Agreed to mend it"_s, u"Next"_s, u"• one"_s, u"• two"_s,
                                      u"9. nine"_s, u"10. ten"_s, u"b) bee"_s, u"c) sea"_s, u"Plain"_s, QString()});
    desk.page.commit();
    CHECK(desk.committed.meeting.items[0].minute ==
          u"## Next\n\n- one\n- two\n\n9. nine\n10. ten\n\nb) bee\nc) sea\n\nPlain"_s);
    CHECK(desk.committed.meeting.items[0].decisions[0].after == 0);
}

TEST_CASE("Shift+Enter takes the words as they are")
{
    Desk desk(oneItem());
    desk.caretToEnd(0);
    desk.enter();
    desk.type(u"a meeting was held"_s);
    desk.key(Qt::Key_Return, Qt::ShiftModifier, u"\r"_s);
    CHECK(desk.shown() == QStringList{u"4 Roof"_s, u"a meeting was held"_s, QString()});
    CHECK(desk.committed.meeting.items[0].minute == u"a meeting was held"_s);
}

TEST_CASE("a decision below an action stands above it, as the values have it, and the caret stays below both")
{
    Desk desk(oneItem());
    desk.caretToEnd(0);
    desk.type(u"\na Chair to ask\nd to wait\n"_s);
    CHECK(desk.shown() == QStringList{u"4 Roof"_s, u"Agreed to wait"_s, u"A1 [Chair] ask"_s, QString()});
    CHECK(desk.line() == 3);
    desk.type(u"Then"_s);
    CHECK(desk.shown().last() == u"Then"_s);
}

TEST_CASE("an item captured in the middle of another takes over what stands below, and running numbers move on")
{
    Desk desk(someMinutes());
    const Minutes before = desk.committed;
    desk.caretToEnd(5);
    desk.type(u"\ni Gutters\n"_s);
    CHECK(desk.shown().sliced(5, 5) == QStringList{u"Next"_s, u"3 Gutters"_s, QString(), u"• one"_s, u"• two"_s});
    CHECK(desk.shown().contains(u"4 "_s));
    CHECK(desk.line() == 7);
    REQUIRE(desk.committed.meeting.items.size() == 4);
    const Action &moved = desk.committed.actions[0];
    CHECK(moved.item == desk.committed.meeting.items[2].id);
    CHECK(moved.theme == u"Buildings"_s); // The log goes with it.
    desk.ctrl(Qt::Key_Z);
    desk.ctrl(Qt::Key_Z);
    CHECK(desk.committed == before);
}

TEST_CASE("a number typed before the title is the item's, and moves no other")
{
    Desk desk(someMinutes());
    desk.caretToEnd(1);
    desk.type(u"\ni 1a Welcome\n"_s);
    CHECK(desk.shown()[2] == u"1a Welcome"_s);
    CHECK(desk.shown()[4] == u"2 Roof"_s);
    desk.caret(2, 0);
    desk.type(u"i 1b "_s);
    desk.press(Qt::Key_End);
    desk.enter();
    CHECK(desk.shown()[2] == u"1b Welcome"_s);
    desk.page.setItemNumber(u"1c"_s);
    CHECK(desk.committed.meeting.items[1].number == u"1c"_s);
}

TEST_CASE("behind a capture that is taken back the caret stands where the typing ended")
{
    for (const QString &typed :
         {u"d to wait"_s, u"a KO to ring the bank by 4 Feb"_s, u"- one"_s, u"## Next"_s, u"i Roof"_s}) {
        INFO(typed.toStdString());
        Desk desk(someMinutes());
        desk.caretToEnd(1);
        desk.enter();
        desk.type(typed);
        desk.enter();
        desk.ctrl(Qt::Key_Z);
        CHECK(desk.shown()[2] == typed);
        CHECK(desk.line() == 2);
        CHECK(desk.page.textCursor().atBlockEnd());
        desk.type(u"."_s);
        CHECK(desk.shown()[2] == typed + u'.');
    }
}
