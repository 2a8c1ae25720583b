#include "tests/ui/pagedesk.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace {

void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier)
{
    REQUIRE(QApplication::focusWidget());
    QTest::keyClick(QApplication::focusWidget(), key, with);
}

void type(const QString &words)
{
    for (const QChar c : words)
        QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key(0), c, Qt::NoModifier);
}

int rowOf(const Desk &desk, const QString &label)
{
    for (int i = 0; i < desk.lines().size(); ++i) {
        if (desk.lines()[i].label == label)
            return i;
    }
    FAIL("no such row");
    return -1;
}

QLineEdit *field(const QString &name)
{
    auto *edit = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    REQUIRE(edit);
    CHECK(edit->accessibleName() == name);
    return edit;
}

} // namespace

TEST_CASE("Tab in an action's row goes to its owners, names go on there, and Down and Enter take one")
{
    Desk desk(someMinutes());
    const int row = rowOf(desk, u"A7"_s);
    desk.caretToEnd(row);
    QTest::keyClick(&desk.page, Qt::Key_Tab);
    QLineEdit *owners = field(u"Owners"_s);
    CHECK(owners->text() == u"PV, KO"_s);
    type(u"KO, bra"_s);
    QWidget *list = QApplication::activePopupWidget();
    REQUIRE(list);
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    CHECK(owners->text() == u"KO, BT"_s);
    press(Qt::Key_Return);
    CHECK(desk.shown()[row] == u"A7 [KO] [BT] ask two builders {4 Feb}"_s);
}

TEST_CASE("an action's details are put right over the page")
{
    Desk desk(someMinutes());
    const int row = rowOf(desk, u"A7"_s);
    desk.caretToEnd(row);
    press(Qt::Key_F2);
    field(u"Owners"_s);
    type(u"KO; IT & Facilities"_s);
    press(Qt::Key_Tab);
    CHECK(field(u"Due"_s)->text() == u"4 Feb"_s);
    type(u"end of March"_s);
    CHECK(field(u"Due"_s)->accessibleDescription().contains(u"31"_s));
    press(Qt::Key_Tab);
    field(u"Theme"_s);
    press(Qt::Key_Tab);
    field(u"Ref"_s);
    press(Qt::Key_Tab);
    field(u"Owners"_s); // Round.
    press(Qt::Key_Return);
    CHECK(QApplication::focusWidget() == &desk.page);
    CHECK(desk.shown()[row] == u"A7 [KO] [IT & Facilities] ask two builders {end of March}"_s);
    const Action &action = desk.committed.actions.first();
    CHECK(action.due.date == QDate(2031, 3, 31));
    CHECK(action.theme == u"Buildings"_s);
    CHECK(action.progress.size() == 1);
    CHECK(desk.steps.last() == u"Edit action A7"_s);
    desk.ctrl(Qt::Key_Z);
    CHECK(desk.committed.actions.first().owners == QStringList{u"PV"_s, u"KO"_s});
}

TEST_CASE("a due that names no day says so")
{
    Desk desk(someMinutes());
    desk.caretToEnd(rowOf(desk, u"A7"_s));
    desk.page.editRow(1);
    type(u"Ongoing"_s);
    CHECK(field(u"Due"_s)->accessibleDescription() == u"Names no day"_s);
    press(Qt::Key_Return);
    CHECK(desk.committed.actions.first().due == Due{u"Ongoing"_s, {}});
}

TEST_CASE("Escape leaves a row as it was")
{
    Desk desk(someMinutes());
    desk.caretToEnd(rowOf(desk, u"A7"_s));
    press(Qt::Key_F2);
    type(u"XX"_s);
    press(Qt::Key_Escape);
    CHECK(QApplication::focusWidget() == &desk.page);
    CHECK(desk.committed.actions.first().owners == QStringList{u"PV"_s, u"KO"_s});
    CHECK(desk.steps.isEmpty());
}

TEST_CASE("a decision has its word, who moved it and how the votes fell")
{
    Desk desk(someMinutes());
    const int row = rowOf(desk, u"Agreed"_s);
    desk.caretToEnd(row);
    press(Qt::Key_F2);
    CHECK(field(u"Decision"_s)->text() == u"Agreed"_s);
    type(u"Resolved"_s);
    press(Qt::Key_Tab);
    type(u"the Board"_s);
    press(Qt::Key_Tab);
    CHECK(field(u"Moved by"_s)->text() == u"KO"_s);
    press(Qt::Key_Tab);
    type(u"Prudence Vane"_s);
    press(Qt::Key_Tab);
    type(u"5"_s);
    press(Qt::Key_Tab);
    type(u"none"_s);
    press(Qt::Key_Tab);
    type(u"1"_s);
    press(Qt::Key_Return);
    const Decision &decision = desk.committed.meeting.items[1].decisions.first();
    CHECK(decision.word == u"Resolved"_s);
    CHECK(decision.to == u"the Board"_s);
    CHECK(decision.mover == u"KO"_s);
    CHECK(decision.seconder == u"Prudence Vane"_s);
    CHECK(decision.votes == Votes{5, {}, 1});
    CHECK(decision.text == u"to mend the roof"_s);
    CHECK(desk.shown()[row] == u"Resolved to mend the roof"_s);
}

TEST_CASE("a click on what was understood opens its field")
{
    Desk desk(someMinutes());
    const int row = rowOf(desk, u"A7"_s);
    desk.caretToEnd(row);
    QTextCursor due(desk.page.document());
    due.setPosition(desk.block(row).position() + desk.block(row).length() - 3);
    QTest::mouseClick(desk.page.viewport(), Qt::LeftButton, {}, desk.page.cursorRect(due).center());
    CHECK(field(u"Due"_s)->text() == u"4 Feb"_s);
}

TEST_CASE("a line that is no row has no details, and says so")
{
    Desk desk(someMinutes());
    desk.caretToEnd(1);
    press(Qt::Key_F2);
    CHECK(QApplication::focusWidget() == &desk.page);
    CHECK(desk.hint.contains(u"Only actions and decisions"_s));
}
