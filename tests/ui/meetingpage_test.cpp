#include "tests/ui/pagedesk.h"
#include "ui/page/capturehint.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTextLayout>

using namespace Qt::StringLiterals;

TEST_CASE("the page shows every line of the minutes, and comes up with nothing to commit")
{
    Desk desk(someMinutes());
    CHECK(desk.shown() == QStringList{u"1 Apologies"_s, u"None were received."_s, u"2 Roof"_s,
                                      u"The group **agreed** to wait."_s, u"Agreed to mend the roof"_s, u"Next"_s,
                                      u"• one"_s, u"• two"_s, u"A7 [PV] [KO] ask two builders {4 Feb}"_s, u"1. first"_s,
                                      u"2. second"_s, u"a) point"_s, u"3 "_s, u"Members can read it again."_s});
    CHECK(desk.page.commit());
    CHECK(desk.steps.isEmpty());
    CHECK(desk.log.isEmpty());
}

TEST_CASE("structure is text: a screen reader, Find and plain copying get numbers, words and chips")
{
    Desk desk(someMinutes());
    const QString text = desk.page.toPlainText();
    CHECK(text.contains(u"A7\tPV KO ask two builders 4 Feb"_s));
    CHECK(text.contains(u"Agreed to mend the roof"_s));
    CHECK(!text.contains(QChar::ObjectReplacementCharacter));
    CHECK(!desk.page.accessibleName().isEmpty());
}

TEST_CASE("an empty meeting has a line to begin on, which is no value until something is typed")
{
    Minutes minutes;
    minutes.meeting.date = QDate(2031, 1, 21);
    Desk desk(minutes);
    CHECK(desk.shown() == QStringList{u"1 "_s});
    CHECK(desk.page.commit());
    CHECK(desk.page.currentItem().isNull());
    CHECK(desk.committed == minutes);
    desk.type(u"i 4a Roof"_s);
    CHECK(desk.committed == minutes);
    desk.enter();
    CHECK(desk.shown() == QStringList{u"4a Roof"_s, QString()});
    desk.type(u"It leaks."_s);
    desk.page.commit();
    REQUIRE(desk.committed.meeting.items.size() == 1);
    CHECK(desk.committed.meeting.items[0].number == u"4a"_s);
    CHECK(desk.committed.meeting.items[0].title == u"Roof"_s);
    CHECK(desk.committed.meeting.items[0].minute == u"It leaks."_s);
}

TEST_CASE("a title typed without i is the first item, with its number")
{
    Desk desk(Minutes{});
    desk.type(u"Apologies\nNone.\ni Roof\n"_s);
    CHECK(desk.shown() == QStringList{u"1 Apologies"_s, u"None."_s, u"2 Roof"_s, QString()});
    CHECK(desk.committed.meeting.items.size() == 2);
}

TEST_CASE("typed words are committed at a pause and at the latest after a while, and named in the history")
{
    Desk desk(oneItem());
    desk.caretToEnd(0);
    desk.type(u" of"_s);
    CHECK(desk.steps.isEmpty());
    desk.page.setPauses(std::chrono::milliseconds(1), std::chrono::hours(1));
    QSignalSpy pause(&desk.page, &MeetingPage::edited);
    desk.type(u" it"_s);
    REQUIRE(pause.wait());
    CHECK(desk.committed.meeting.items[0].title == u"Roof of it"_s);
    desk.page.setPauses(std::chrono::hours(1), std::chrono::milliseconds(1));
    desk.type(u" all"_s);
    REQUIRE(pause.wait());
    CHECK(desk.committed.meeting.items[0].title == u"Roof of it all"_s);
    CHECK(desk.steps == QStringList{u"Typing"_s, u"Typing"_s});
}

TEST_CASE("leaving the page commits")
{
    Desk desk(oneItem());
    desk.type(u"The "_s);
    QFocusEvent out(QEvent::FocusOut);
    QCoreApplication::sendEvent(&desk.page, &out);
    CHECK(desk.committed.meeting.items[0].title == u"The Roof"_s);
}

TEST_CASE("each key is said before the event returns, by its line")
{
    Desk desk(oneItem(u"It leaks."_s));
    desk.caretToEnd(1);
    desk.type(u"!"_s);
    REQUIRE(desk.log.size() == 1);
    CHECK(desk.log[0].path.startsWith(u"line/"_s));
    CHECK(desk.log[0].text.endsWith(u"It leaks.!"_s));
    desk.compose(u"ha"_s);
    CHECK(desk.log.size() == 1); // Half composed is nothing yet.
    desk.compose({}, u"は"_s);
    REQUIRE(desk.log.size() == 2);
    CHECK(desk.log[1].text.endsWith(u"It leaks.!は"_s));
}

TEST_CASE("typing that is taken back is settled without an edit")
{
    Desk desk(oneItem());
    QSignalSpy settled(&desk.page, &MeetingPage::settled);
    desk.type(u"x"_s);
    desk.press(Qt::Key_Backspace);
    CHECK(settled.isEmpty());
    desk.page.commit();
    CHECK(settled.size() == 1);
    CHECK(desk.steps.isEmpty());
}

TEST_CASE("the hint covers nothing of the line that it speaks of, wherever that stands")
{
    Desk desk(oneItem(u"It leaks.\n\n"_s.repeated(40).trimmed()));
    desk.page.resize(480, 600); // So that the line breaks, whatever the font.
    const auto *box = desk.page.findChild<CaptureHint *>();
    for (const int line : {1, 20, 40}) {
        desk.caretToEnd(line);
        desk.enter();
        desk.type(u"a ask two builders who know the roof and have mended it before, as long ago as anybody can "
                  "remember, by 4 Feb"_s);
        REQUIRE(box->isVisible());
        const QTextBlock block = desk.page.textCursor().block();
        const QRectF words = block.layout()->boundingRect().translated(
            block.layout()->position() - QPointF(0, desk.page.verticalScrollBar()->value()));
        REQUIRE(block.layout()->lineCount() > 1);
        CHECK_FALSE(words.intersects(QRectF(box->geometry())));
        CHECK(desk.page.viewport()->rect().contains(box->geometry()));
        desk.enter();
    }
}

TEST_CASE("a chip never breaks")
{
    const QString due = u"Nov/Dec 2026 – mid-week"_s;
    Minutes minutes = oneItem();
    minutes.actions = {
        {.item = minutes.meeting.items[0].id, .text = u"Mend the roof of the annexe"_s, .due = {due, {}}}};
    Desk desk(minutes);
    CHECK(desk.lines()[1].due == due);
    for (int width = 420; width < 900; width += 20) {
        desk.page.resize(width, 400);
        const QTextBlock block = desk.block(1);
        const int start = int(block.text().indexOf(u"Nov"_s));
        REQUIRE(start > 0);
        const QTextLine line = block.layout()->lineForTextPosition(start);
        CHECK(line.textStart() + line.textLength() >= block.text().size());
    }
}

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

TEST_CASE("items move by key, numbers stay in their place, and the caret goes with the item")
{
    Desk desk(someMinutes());
    const Minutes before = desk.committed;
    desk.caret(8, 3);
    desk.key(Qt::Key_Up, Qt::AltModifier);
    CHECK(desk.shown().first(2) == QStringList{u"1 Roof"_s, u"The group **agreed** to wait."_s});
    CHECK(desk.page.textCursor().block().text().startsWith(u"A7"_s));
    CHECK(desk.words() == 3);
    CHECK(desk.committed.meeting.items[0].id == before.meeting.items[1].id);
    CHECK(desk.committed.meeting.items[1].presenter == u"OF"_s);
    desk.key(Qt::Key_Up, Qt::AltModifier); // It is the first already.
    CHECK(desk.undo.size() == 1);
    desk.key(Qt::Key_Down, Qt::AltModifier);
    CHECK(desk.committed == before);
}

TEST_CASE("Ctrl+Enter begins an item below, an item goes by its command alone, each one step")
{
    Desk desk(someMinutes());
    const Minutes before = desk.committed;
    desk.caret(1, 2);
    desk.ctrl(Qt::Key_Return);
    CHECK(desk.shown().sliced(1, 3) == QStringList{u"None were received."_s, u"2 "_s, u"3 Roof"_s});
    CHECK(desk.line() == 2);
    desk.type(u"Gate"_s);
    desk.page.commit();
    CHECK(desk.committed.meeting.items[1].title == u"Gate"_s);
    desk.page.deleteItem();
    CHECK(desk.committed == before);
    CHECK(desk.hint.contains(u"Gate"_s));
    desk.page.goToItem(before.meeting.items[1].id);
    CHECK(desk.line() == 2);
    desk.page.deleteItem();
    CHECK(desk.committed.meeting.items.size() == 2);
    CHECK(desk.committed.actions.isEmpty());
    CHECK(desk.committed.meeting.items[1].number == u"2"_s);
    desk.ctrl(Qt::Key_Z);
    CHECK(desk.committed.actions == before.actions);
    desk.page.deleteItem();
    desk.page.deleteItem();
    desk.page.deleteItem();
    desk.page.deleteItem();
    CHECK(desk.committed.meeting.items.isEmpty());
    CHECK(desk.shown() == QStringList{u"1 "_s});
}

TEST_CASE("plain text is pasted as lines: lists by their marks")
{
    Desk desk(oneItem(u"Before after"_s));
    desk.caret(1, 7);
    desk.paste(u"one\r\n\u0007- two\n\n1) three\na PV to go by Friday"_s);
    CHECK(desk.shown().sliced(1) ==
          QStringList{u"Before one"_s, u"• two"_s, u"1. three"_s, u"a PV to go by Fridayafter"_s});
}

TEST_CASE("a pasted word goes into its line, pasted lines below a title or row become text")
{
    Desk desk(someMinutes());
    desk.caret(8, 3);
    desk.paste(u" at least"_s);
    CHECK(desk.committed.actions[0].text == u"ask at least two builders"_s);
    desk.paste(u" and\nthen"_s);
    CHECK(desk.shown().sliced(8, 2) == QStringList{u"A7 [PV] [KO] ask at least and {4 Feb}"_s, u"then two builders"_s});
    desk.ctrl(Qt::Key_Z);
    CHECK(desk.committed.actions[0].text == u"ask at least two builders"_s);
    desk.caretToEnd(0);
    desk.paste(u"\nOne\nTwo\n"_s);
    CHECK(desk.shown().first(4) == QStringList{u"1 ApologiesOne"_s, u"Two"_s, u"None were received."_s, u"2 Roof"_s});
}

TEST_CASE("a megabyte without a break is pasted breakable")
{
    Desk desk(oneItem());
    desk.caretToEnd(0);
    desk.enter();
    desk.paste(QString(5000, u'x'));
    CHECK(desk.shown()[1].count(QChar(0x200b)) == 4);
}

TEST_CASE("copying and cutting give plain text of what is selected, and no more")
{
    Desk desk(someMinutes());
    desk.select(7, 1, 8, 3);
    desk.ctrl(Qt::Key_C);
    CHECK(QApplication::clipboard()->text() == u"wo\nA7 PV KO ask"_s);
    desk.ctrl(Qt::Key_X);
    CHECK(desk.shown()[7] == u"• t two builders by 4 Feb"_s);
    CHECK(desk.committed.actions.isEmpty());
    desk.ctrl(Qt::Key_Z);
    desk.select(8, 4, 8, 7);
    desk.page.cut();
    CHECK(QApplication::clipboard()->text() == u"two"_s);
    CHECK(desk.committed.actions[0].text == u"ask  builders"_s);
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
