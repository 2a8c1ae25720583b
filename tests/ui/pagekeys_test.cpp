#include "tests/ui/pagedesk.h"

using namespace Qt::StringLiterals;

TEST_CASE("Enter splits a line: the upper half stays what it was, ids and all")
{
    Desk desk(someMinutes());
    const Minutes before = desk.committed;
    desk.caret(8, 3); // A7: ask| two builders
    desk.enter();
    CHECK(desk.shown()[8] == u"A7 [PV] [KO] ask {4 Feb}"_s);
    CHECK(desk.shown()[9] == u" two builders"_s);
    CHECK(desk.committed.actions[0].id == before.actions[0].id);
    CHECK(desk.committed.actions[0].progress == before.actions[0].progress);
    CHECK(desk.committed.actions.size() == 1);
    desk.caret(2, 2);
    desk.enter();
    CHECK(desk.shown()[2] == u"2 Ro"_s);
    CHECK(desk.shown()[3] == u"of"_s);
    CHECK(desk.committed.meeting.items.size() == 3);
}

TEST_CASE("Enter at the start of a line makes room above it, and the line keeps its id")
{
    Desk desk(someMinutes());
    const QUuid action = desk.committed.actions[0].id;
    desk.caret(8, 0);
    desk.enter();
    CHECK(desk.shown()[8].isEmpty());
    CHECK(idOf(desk.block(9)) == action);
    CHECK(desk.line() == 9);
    desk.caret(0, 0);
    desk.enter();
    CHECK(desk.shown()[0] == u"1 Apologies"_s); // Above the first title is nothing.
    desk.caret(2, 0);
    desk.enter();
    CHECK(desk.shown()[2].isEmpty()); // Room in the item above.
    CHECK(desk.shown()[3] == u"2 Roof"_s);
    CHECK(desk.undo.isEmpty()); // None of it is a value.
}

TEST_CASE("numbers of a list follow when an entry comes or goes")
{
    Desk desk(oneItem(u"1. a\n2. b\n3. c"_s));
    desk.caretToEnd(1);
    desk.type(u"\nnew"_s);
    CHECK(desk.shown().sliced(1) == QStringList{u"1. a"_s, u"2. new"_s, u"3. b"_s, u"4. c"_s});
    desk.select(2, 0, 2, 3);
    desk.press(Qt::Key_Backspace, 2);
    CHECK(desk.shown().sliced(1) == QStringList{u"1. a"_s, QString(), u"2. b"_s, u"3. c"_s});
    desk.press(Qt::Key_Backspace);
    CHECK(desk.shown().sliced(1) == QStringList{u"1. a"_s, u"2. b"_s, u"3. c"_s});
    desk.press(Qt::Key_Delete);
    CHECK(desk.shown().sliced(1) == QStringList{u"1. ab"_s, u"2. c"_s});
    desk.caret(1, 0);
    desk.enter();
    CHECK(desk.shown().sliced(1) == QStringList{u"1. "_s, u"2. ab"_s, u"3. c"_s});
}

TEST_CASE("Backspace at the start: a row becomes what one would type, text joins, a title stays")
{
    Desk desk(someMinutes());
    const Minutes before = desk.committed;
    desk.caret(2, 0);
    desk.press(Qt::Key_Backspace);
    CHECK(desk.committed == before);
    desk.caret(8, 0);
    desk.press(Qt::Key_Home);
    desk.press(Qt::Key_Backspace);
    CHECK(desk.shown()[8] == u"a PV/KO to ask two builders by 4 Feb"_s);
    CHECK(desk.committed.actions.isEmpty());
    desk.press(Qt::Key_End);
    desk.type(u" 2032"_s);
    desk.enter();
    REQUIRE(desk.committed.actions.size() == 1); // The same action again, with its log.
    Action expected = before.actions[0];
    expected.due = {u"4 Feb 2032"_s, QDate(2032, 2, 4)};
    CHECK(desk.committed.actions[0] == expected);
    desk.caret(4, 0);
    desk.press(Qt::Key_Backspace);
    CHECK(desk.shown()[4] == u"d to mend the roof"_s);
    desk.press(Qt::Key_End);
    desk.enter();
    CHECK(desk.committed.meeting.items[1].decisions == before.meeting.items[1].decisions);
    desk.caret(1, 0);
    desk.press(Qt::Key_Backspace);
    CHECK(desk.shown()[0] == u"1 ApologiesNone were received."_s);
    desk.caret(4, 0); // The line to type on goes, then the heading is text.
    desk.press(Qt::Key_Delete);
    desk.press(Qt::Key_Backspace);
    CHECK(desk.shown()[4] == u"Next"_s);
    CHECK(kindOf(desk.block(4)) == Line::Kind::Text);
}

TEST_CASE("Delete at the end: text from below joins, rows and titles below stay")
{
    Desk desk(someMinutes());
    desk.caretToEnd(3);
    desk.press(Qt::Key_Delete);
    CHECK(desk.shown()[4] == u"Agreed to mend the roof"_s);
    desk.caretToEnd(4);
    desk.press(Qt::Key_Delete);
    CHECK(desk.shown()[4] == u"Agreed to mend the roofNext"_s);
    desk.caretToEnd(1);
    desk.press(Qt::Key_Delete);
    CHECK(desk.shown()[2] == u"2 Roof"_s);
    desk.enter();
    desk.press(Qt::Key_Delete); // An empty line goes.
    CHECK(desk.shown()[2] == u"2 Roof"_s);
    CHECK(desk.line() == 2);
    desk.caretToEnd(desk.page.document()->blockCount() - 1);
    desk.press(Qt::Key_Delete);
    CHECK(desk.committed.meeting.items.size() == 3);
}

TEST_CASE("chips are erased whole, from either side")
{
    Desk desk(someMinutes());
    desk.caretToEnd(7);
    desk.caret(8, 0);
    desk.press(Qt::Key_Left); // Around KO.
    desk.press(Qt::Key_Delete);
    CHECK(desk.shown()[8] == u"A7 [PV] ask two builders {4 Feb}"_s);
    desk.caret(8, 0);
    desk.press(Qt::Key_End);
    desk.press(Qt::Key_Backspace);
    CHECK(desk.shown()[8] == u"A7 [PV] ask two builders"_s);
    desk.page.commit();
    CHECK(desk.committed.actions[0].owners == QStringList{u"PV"_s});
    CHECK(desk.committed.actions[0].due.isEmpty());
    desk.press(Qt::Key_End);
    desk.type(u" by 11 Feb"_s);
    CHECK(desk.hint.contains(u"11 Feb"_s));
    desk.enter();
    CHECK(desk.shown()[8] == u"A7 [PV] ask two builders {11 Feb}"_s);
    CHECK(desk.committed.actions[0].due.date == QDate(2031, 2, 11));
}

TEST_CASE("words typed among chips are words, put in order when the caret leaves the row")
{
    Desk desk(someMinutes());
    desk.caret(8, 0);
    desk.press(Qt::Key_Left); // [PV]|[KO]
    desk.type(u"please"_s);
    desk.press(Qt::Key_End);
    desk.type(u"now"_s);
    const Line expected = desk.lines()[8];
    CHECK(plainText(expected) == u"please ask two builders now"_s);
    CHECK(expected.owners == QStringList{u"PV"_s, u"KO"_s});
    CHECK(!isTidy(desk.block(8)));
    desk.press(Qt::Key_Up);
    CHECK(isTidy(desk.block(8)));
    CHECK(desk.lines()[8] == normal(expected));
    desk.page.commit();
    CHECK(desk.committed.actions[0].text == u"please ask two builders now"_s);
}

TEST_CASE("an action row emptied waits for its words, left empty, it is gone")
{
    Desk desk(someMinutes());
    const Minutes before = desk.committed;
    desk.caret(8, 0);
    desk.press(Qt::Key_Home);
    desk.press(Qt::Key_End, 1, Qt::ShiftModifier);
    desk.press(Qt::Key_Delete);
    CHECK(desk.shown()[8] == u"A7 "_s);
    desk.page.commit();
    CHECK(desk.committed == before);
    desk.type(u"wait"_s);
    desk.page.commit();
    CHECK(desk.committed.actions[0].text == u"wait"_s);
    CHECK(desk.committed.actions[0].progress == before.actions[0].progress);
    desk.press(Qt::Key_Backspace, 4);
    desk.press(Qt::Key_Up);
    CHECK(desk.committed.actions.isEmpty());
    CHECK(desk.shown()[8].isEmpty());
    desk.ctrl(Qt::Key_Z);
    CHECK(desk.committed.actions[0].text == u"wait"_s);
}

TEST_CASE("the caret rests in no label and no chip, and Left at the start of a line goes up")
{
    Desk desk(someMinutes());
    desk.caret(8, 0);
    desk.press(Qt::Key_Home);
    const int start = labelLength(desk.block(8));
    CHECK(desk.page.textCursor().positionInBlock() == start);
    desk.press(Qt::Key_Home);
    CHECK(desk.line() == 8);
    desk.press(Qt::Key_Right);
    CHECK(desk.page.textCursor().positionInBlock() == start + 3); // Past PV and its gap.
    desk.press(Qt::Key_Left);
    CHECK(desk.page.textCursor().positionInBlock() == start);
    desk.press(Qt::Key_Left);
    CHECK(desk.line() == 7);
    CHECK(desk.words() == 3);
    desk.press(Qt::Key_Right);
    CHECK(desk.line() == 8);
    CHECK(desk.page.textCursor().positionInBlock() == start);
    for (int i = 0; i < 120; ++i) {
        desk.press(Qt::Key_Left);
        const QTextCursor c = desk.page.textCursor();
        REQUIRE(caretPlace(c.block(), c.positionInBlock(), false) == c.positionInBlock());
    }
}

TEST_CASE("a selection deleted across lines leaves the first line what it was, items stay")
{
    Desk desk(someMinutes());
    const Minutes before = desk.committed;
    desk.select(2, 2, 9, 2); // Ro|of … 1. fi|rst
    desk.press(Qt::Key_Delete);
    CHECK(desk.shown().sliced(2, 2) == QStringList{u"2 Rorst"_s, u"2. second"_s});
    CHECK(kindOf(desk.block(2)) == Line::Kind::Title);
    CHECK(desk.committed.actions.isEmpty());
    desk.ctrl(Qt::Key_Z);
    CHECK(desk.committed == before);

    desk.select(0, 0, 13, 7); // From the start of the first title, over two more.
    desk.press(Qt::Key_Backspace);
    CHECK(desk.shown() == QStringList{u"1 "_s, u"2 "_s, u"3 "_s, u" can read it again."_s});
    CHECK(desk.committed.meeting.items.size() == 3);
    CHECK(desk.committed.meeting.items[0].presenter == u"OF"_s);
    desk.ctrl(Qt::Key_Z);
    CHECK(desk.committed == before);

    desk.ctrl(Qt::Key_A);
    desk.type(u"x"_s);
    CHECK(desk.shown() == QStringList{u"1 x"_s, u"2 "_s, u"3 "_s});
    desk.ctrl(Qt::Key_Z);
    desk.ctrl(Qt::Key_Z);
    CHECK(desk.committed == before);
}

TEST_CASE("a row selected whole goes, one selected up to is kept")
{
    Desk desk(someMinutes());
    const Minutes before = desk.committed;
    QTextCursor c = desk.page.textCursor();
    c.setPosition(desk.block(8).position() + labelLength(desk.block(8)));
    c.setPosition(desk.block(9).position() + labelLength(desk.block(9)), QTextCursor::KeepAnchor);
    desk.page.setTextCursor(c);
    desk.press(Qt::Key_Delete);
    CHECK(desk.shown()[8] == u"1. first"_s);
    CHECK(desk.committed.actions.isEmpty());
    desk.ctrl(Qt::Key_Z);
    c.setPosition(desk.block(7).position() + 3);
    c.setPosition(desk.block(8).position() + labelLength(desk.block(8)), QTextCursor::KeepAnchor);
    desk.page.setTextCursor(c);
    desk.press(Qt::Key_Delete);
    CHECK(desk.shown().sliced(7, 2) == QStringList{u"• t"_s, u"A7 [PV] [KO] ask two builders {4 Feb}"_s});
    CHECK(desk.committed.actions == before.actions);
}

TEST_CASE("words composed by an input method beside a chip are words")
{
    Desk desk(someMinutes());
    desk.caret(8, 0);
    desk.press(Qt::Key_End);
    desk.compose(u"nihon"_s);
    desk.compose({}, u"日本"_s);
    CHECK(desk.shown()[8] == u"A7 [PV] [KO] ask two builders 日本 {4 Feb}"_s);
    desk.caret(8, 0);
    desk.compose({}, u"é"_s);
    CHECK(desk.shown()[8] == u"A7 [PV] [KO] éask two builders 日本 {4 Feb}"_s);
    CHECK(desk.lines()[8].owners == QStringList{u"PV"_s, u"KO"_s});
    desk.caret(3, 3);
    desk.compose({}, u"Some"_s, -3, 3); // Corrects the word on the left.
    CHECK(desk.shown()[3] == u"Some group **agreed** to wait."_s);
    desk.caret(3, 10);
    desk.compose({}, u"Any"_s, -10, 4); // And one further left: the caret stays behind the same letter.
    CHECK(desk.shown()[3] == u"Any group **agreed** to wait."_s);
    CHECK(desk.words() == 9);
    desk.caret(3, 2);
    desk.compose({}, u"X"_s, -30, 3); // Never over the line's start.
    CHECK(desk.shown()[2] == u"2 Roof"_s);
    desk.select(2, 1, 3, 2);
    desk.compose(u"k"_s);
    CHECK(desk.shown()[2].startsWith(u"2 R"_s));
    CHECK(kindOf(desk.block(2)) == Line::Kind::Title);
    desk.compose({}, u"か"_s);
    CHECK(desk.shown()[2].startsWith(u"2 Rか"_s));
}

TEST_CASE("bold and italic are toggled on words, and typed on")
{
    Desk desk(oneItem(u"It leaks badly."_s));
    desk.select(1, 3, 1, 8);
    desk.ctrl(Qt::Key_B);
    CHECK(desk.committed.meeting.items[0].minute == u"It **leaks** badly."_s);
    desk.ctrl(Qt::Key_I);
    CHECK(desk.committed.meeting.items[0].minute == u"It ***leaks*** badly."_s);
    desk.ctrl(Qt::Key_B);
    CHECK(desk.committed.meeting.items[0].minute == u"It *leaks* badly."_s);
    desk.caretToEnd(1);
    desk.type(u" "_s);
    desk.ctrl(Qt::Key_B);
    desk.type(u"Very"_s);
    desk.ctrl(Qt::Key_B);
    desk.type(u" so"_s);
    desk.page.commit();
    CHECK(desk.committed.meeting.items[0].minute == u"It *leaks* badly. **Very** so"_s);
    desk.select(0, 0, 0, 4);
    desk.ctrl(Qt::Key_B);
    desk.page.commit();
    CHECK(desk.committed.meeting.items[0].title == u"Roof"_s);
}

TEST_CASE("word and line deletion keep to their line, its label and its chips")
{
    Desk desk(someMinutes());
    desk.caret(8, 7);
    desk.ctrl(Qt::Key_Backspace);
    CHECK(desk.shown()[8] == u"A7 [PV] [KO] ask  builders {4 Feb}"_s);
    desk.ctrl(Qt::Key_Delete);
    CHECK(desk.lines()[8].due == u"4 Feb"_s);
    desk.caret(8, 0);
    desk.ctrl(Qt::Key_Backspace);
    CHECK(desk.lines()[8].owners == QStringList{u"PV"_s});
    CHECK(desk.lines()[8].label == u"A7"_s);
    desk.press(Qt::Key_Home);
    desk.ctrl(Qt::Key_Backspace);
    CHECK(desk.shown()[8].startsWith(u"a PV to "_s));
    desk.caretToEnd(7);
    desk.ctrl(Qt::Key_Delete);
    CHECK(desk.lines()[7].kind == Line::Kind::Bullet);
}
