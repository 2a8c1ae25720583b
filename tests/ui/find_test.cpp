#include "tests/ui/windowdesk.h"

#include "ui/meeting/findbar.h"

#include <QCheckBox>

using namespace Qt::StringLiterals;

namespace {

struct Roofs {
    Roofs()
    {
        meeting.items = {
            {.number = u"1"_s, .title = u"The roof"_s, .minute = u"The **roof** leaks. So does the roof’s edge."_s},
            {.number = u"2"_s, .title = u"Money"_s, .minute = u"None."_s}};
        action.meeting = meeting.id;
        action.item = meeting.items[1].id;
        action.ref = u"A1"_s;
        action.owners = {u"Roof group"_s};
        action.text = u"mend the roof"_s;
        action.due = {u"4 Feb"_s, QDate(2024, 2, 4)};
    }
    QList<Edit> edits() const { return {{std::nullopt, body}, {std::nullopt, meeting}, {std::nullopt, action}}; }
    Body body{.name = u"Allotments Committee"_s};
    Meeting meeting{.body = body.id, .date = QDate(2024, 3, 5)};
    Action action;
};

QString foundWords(const WindowDesk &desk)
{
    for (const QLabel *label : desk.find<QLineEdit>("find")->parentWidget()->findChildren<QLabel *>()) {
        if (label->text().contains(u" of "_s) || label->text() == u"Not found"_s)
            return label->text();
    }
    return {};
}

void tick(const WindowDesk &desk, const QString &text)
{
    for (QCheckBox *box : desk.view().meeting().findBar().findChildren<QCheckBox *>()) {
        if (box->text() == text)
            QTest::keyClick(box, Qt::Key_Space);
    }
}

QString selected(const WindowDesk &desk) { return desk.page()->textCursor().selectedText(); }

} // namespace

TEST_CASE("Ctrl+F finds over the whole meeting, Enter goes on and Shift+Enter back, Escape to the page")
{
    WindowDesk desk(Roofs().edits());
    desk.page()->setFocus();
    desk.press(Qt::Key_F, Qt::ControlModifier);
    desk.type(u"roof"_s);
    CHECK(foundWords(desk) == u"1 of 5"_s);
    CHECK(desk.page()->textCursor().blockNumber() == 0);
    desk.press(Qt::Key_Return);
    desk.press(Qt::Key_Return);
    CHECK(foundWords(desk) == u"3 of 5"_s);
    desk.press(Qt::Key_Return);
    CHECK(foundWords(desk) == u"4 of 5"_s); // "Roof" of the owner.
    desk.press(Qt::Key_Return);
    desk.press(Qt::Key_Return);
    CHECK(foundWords(desk) == u"1 of 5"_s); // Round.
    desk.press(Qt::Key_Return, Qt::ShiftModifier);
    CHECK(foundWords(desk) == u"5 of 5"_s);
    desk.press(Qt::Key_Escape);
    CHECK(desk.focus() == desk.page());
    CHECK(selected(desk) == u"roof"_s);
    CHECK(desk.view().meeting().findBar().isHidden());
    desk.press(Qt::Key_F3);
    CHECK(desk.page()->textCursor().blockNumber() == 0);
}

TEST_CASE("what is not there is said, and case and whole words count where they are asked for")
{
    WindowDesk desk(Roofs().edits());
    desk.page()->setFocus();
    desk.press(Qt::Key_F, Qt::ControlModifier);
    desk.type(u"gutter"_s);
    CHECK(foundWords(desk) == u"Not found"_s);
    desk.find<QLineEdit>("find")->selectAll();
    desk.type(u"Roof"_s);
    CHECK(foundWords(desk) == u"1 of 5"_s);
    tick(desk, u"Match &case"_s);
    CHECK(foundWords(desk) == u"1 of 1"_s);
    tick(desk, u"Match &case"_s);
    desk.find<QLineEdit>("find")->setText(u"the roo"_s);
    CHECK(foundWords(desk) == u"1 of 4"_s);
    tick(desk, u"&Whole words"_s);
    CHECK(foundWords(desk) == u"Not found"_s);
}

TEST_CASE("all places are replaced in one step that keeps bold, and chips are left")
{
    WindowDesk desk(Roofs().edits());
    desk.page()->setFocus();
    desk.press(Qt::Key_H, Qt::ControlModifier);
    desk.type(u"roof"_s);
    desk.press(Qt::Key_Tab);
    REQUIRE(desk.focus() == desk.find<QLineEdit>("replace"));
    desk.type(u"gate"_s);
    desk.press(Qt::Key_Return, Qt::ControlModifier | Qt::AltModifier);
    CHECK(desk.meeting().items[0].title == u"The gate"_s);
    CHECK(desk.meeting().items[0].minute == u"The **gate** leaks. So does the gate’s edge."_s);
    const Action action = desk.view().meeting().meeting().minutes().actions.first();
    CHECK(action.text == u"mend the gate"_s);
    CHECK(action.owners == QStringList{u"Roof group"_s});
    CHECK(foundWords(desk) == u"0 of 1"_s);
    desk.view().undo();
    CHECK(desk.meeting().items[0].title == u"The roof"_s);
    CHECK(desk.view().meeting().meeting().minutes().actions.first().text == u"mend the roof"_s);
    CHECK(foundWords(desk).endsWith(u"of 5"_s));
}

TEST_CASE("one place after the other is replaced")
{
    WindowDesk desk(Roofs().edits());
    desk.page()->setFocus();
    desk.press(Qt::Key_H, Qt::ControlModifier);
    desk.type(u"roof"_s);
    desk.press(Qt::Key_Tab);
    REQUIRE(desk.focus() == desk.find<QLineEdit>("replace"));
    desk.type(u"roof and roof"_s); // What was put in is not replaced again.
    desk.press(Qt::Key_Return);
    CHECK(desk.meeting().items[0].title == u"The roof and roof"_s);
    desk.press(Qt::Key_Return);
    CHECK(desk.meeting().items[0].minute.startsWith(u"The **roof and roof** leaks. So does the roof’s"_s));
    CHECK(desk.meeting().items[0].title == u"The roof and roof"_s);
}

TEST_CASE("the words selected on the page are what is sought")
{
    WindowDesk desk(Roofs().edits());
    desk.page()->setFocus();
    desk.press(Qt::Key_End);
    desk.press(Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
    desk.press(Qt::Key_F, Qt::ControlModifier);
    CHECK(desk.find<QLineEdit>("find")->text() == u"roof"_s);
    CHECK(foundWords(desk) == u"1 of 5"_s);
}
