#include "tests/ui/pagedesk.h"

using namespace Qt::StringLiterals;

namespace {

void tab(Desk &desk) { QTest::keyClick(&desk.page, Qt::Key_Tab); }
void backtab(Desk &desk) { QTest::keyClick(&desk.page, Qt::Key_Backtab); }

// On a new line below "None were received."
void newLine(Desk &desk)
{
    desk.caretToEnd(1);
    desk.enter();
}

} // namespace

TEST_CASE("Tab takes the name that is offered, Tab again the next, and at last what was typed")
{
    Minutes minutes = someMinutes();
    minutes.meeting.attendance.append({.person = {{}, u"Kit Lanyon"_s}, .initials = u"KL"_s});
    Desk desk(minutes);
    newLine(desk);
    desk.type(u"Thanks to Kit"_s);
    CHECK(desk.hint == u"Tab Kit Oakes · Kit Lanyon"_s);
    tab(desk);
    CHECK(desk.shown()[2] == u"Thanks to Kit Oakes"_s);
    tab(desk);
    CHECK(desk.shown()[2] == u"Thanks to Kit Lanyon"_s);
    backtab(desk);
    CHECK(desk.shown()[2] == u"Thanks to Kit Oakes"_s);
    tab(desk);
    tab(desk);
    CHECK(desk.shown()[2] == u"Thanks to Kit"_s);
    tab(desk);
    desk.type(u" for the tea."_s);
    CHECK(desk.shown()[2] == u"Thanks to Kit Oakes for the tea."_s);
    CHECK(desk.hint.isEmpty());
}

TEST_CASE("in an action the owners go on from their first letter, and Enter makes what was taken")
{
    Desk desk(someMinutes());
    newLine(desk);
    desk.type(u"a k"_s);
    CHECK(desk.hint.startsWith(u"Tab KO"_s));
    tab(desk);
    desk.type(u"/bra"_s);
    tab(desk);
    CHECK(desk.shown()[2] == u"a KO/BT"_s);
    desk.type(u" to ring Prud"_s);
    CHECK(desk.hint.contains(u"Tab Prudence Vane"_s));
    CHECK(desk.hint.contains(u"Enter makes action A8"_s));
    tab(desk);
    desk.enter();
    CHECK(desk.shown()[2] == u"A8 [KO] [BT] ring Prudence Vane"_s);
}

TEST_CASE("Tab leaves the page where nothing is offered")
{
    Desk desk(someMinutes());
    QWidget *const page = &desk.page;
    desk.caretToEnd(1);
    CHECK(desk.hint.isEmpty());
    tab(desk);
    CHECK(desk.shown()[1] == u"None were received."_s);
    CHECK(QApplication::focusWidget() == page); // There is nothing else in this window; the key was not a letter.
}

TEST_CASE("a taken name is not taken back when the caret comes to the same place in another text")
{
    Desk desk(someMinutes());
    newLine(desk);
    desk.type(u"Kit"_s);
    tab(desk);
    CHECK(desk.shown()[2] == u"Kit Oakes"_s);
    desk.press(Qt::Key_Backspace);
    desk.type(u"x"_s);
    tab(desk);
    CHECK(desk.shown()[2] == u"Kit Oakex"_s);
}

TEST_CASE("a standard phrase comes by its key and Tab, and Tab goes from blank to blank")
{
    Desk desk(someMinutes());
    Body body;
    body.settings.phrases = {u"rep [name] presented the [what] report."_s, u"aob There was nothing else."_s};
    desk.page.setContext(body, {});
    newLine(desk);
    desk.type(u"Then rep"_s);
    CHECK(desk.hint == u"Tab [name] presented the [what] report."_s);
    tab(desk);
    CHECK(desk.shown()[2] == u"Then [name] presented the [what] report."_s);
    CHECK(desk.page.textCursor().selectedText() == u"[name]"_s);
    desk.type(u"PV"_s);
    tab(desk);
    CHECK(desk.page.textCursor().selectedText() == u"[what]"_s);
    backtab(desk); // There is none before it any more.
    CHECK(desk.page.textCursor().selectedText() == u"[what]"_s);
    desk.type(u"yearly"_s);
    tab(desk);
    desk.type(u" It was noted."_s);
    CHECK(desk.shown()[2] == u"Then PV presented the yearly report. It was noted."_s);

    desk.enter();
    desk.type(u"aob"_s);
    tab(desk);
    CHECK(desk.shown()[3] == u"There was nothing else."_s);
    CHECK(desk.words() == 23);
    CHECK(desk.steps.last() == u"Standard phrase"_s);
    desk.ctrl(Qt::Key_Z);
    CHECK(desk.shown()[3] == u"aob"_s);
}

TEST_CASE("a phrase is filled in with what is known")
{
    Desk desk(someMinutes());
    desk.page.setFill([](QString text) { return text.replace(u"[time]"_s, u"15:40"_s); });
    newLine(desk);
    desk.type(u"close"_s);
    tab(desk);
    CHECK(desk.shown()[2] == u"The meeting closed at 15:40."_s);
    CHECK(desk.words() == desk.shown()[2].size());
}
