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
