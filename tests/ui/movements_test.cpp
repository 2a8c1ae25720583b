#include "tests/ui/windowdesk.h"

#include "ui/fields/elidedlabel.h"
#include "ui/fields/personfield.h"
#include "ui/fields/rowstable.h"
#include "ui/meeting/rollmodel.h"

#include <QListView>
#include <QListWidget>

using namespace Qt::StringLiterals;

namespace {

// A committee of four with a quorum of three, all of them there, and two items. Nobody in it exists.
struct Committee {
    Committee()
    {
        for (const QString &name : {u"Ada Marsh"_s, u"Ben Okoro"_s, u"Cleo Finch"_s, u"Joann Lee"_s}) {
            people.append({.name = name});
            people.last().initials = name.left(1) + name.section(u' ', 1).left(1);
            const Ref person{people.last().id, name};
            body.members.append({.person = person});
            meeting.attendance.append({.person = person, .initials = people.last().initials});
        }
        meeting.attendance[3].presence = Presence::Apologies;
        people.append({.name = u"Rosa Devlin"_s, .initials = u"RD"_s});
        meeting.body = body.id;
        meeting.items = {{.number = u"1"_s, .title = u"Water"_s, .minute = u"The butt leaks.\n\nIt drips."_s},
                         {.number = u"2"_s, .title = u"Fences"_s, .minute = u"They stand."_s}};
        meeting.items[0].decisions = {{.word = u"Agreed"_s, .text = u"to mend it"_s, .after = 1}};
    }
    QList<Edit> edits() const
    {
        QList<Edit> edits{{std::nullopt, body}};
        for (const Person &person : people)
            edits.append({std::nullopt, person});
        edits.append({std::nullopt, meeting});
        return edits;
    }
    QList<Person> people;
    Body body{.name = u"Allotments Committee"_s, .quorum = 3};
    Meeting meeting{.date = QDate(2024, 3, 5), .start = QTime(9, 30)};
};

QString minute(const WindowDesk &desk, int item) { return desk.meeting().items[item].minute; }
QString status(const WindowDesk &desk) { return desk.find<ElidedLabel>("saved")->text(); }

QString pill(const WindowDesk &desk)
{
    for (const QWidget *widget : desk.find<QWidget>("roll")->parentWidget()->findChildren<QWidget *>()) {
        if (widget->accessibleName().contains(u"needed"_s))
            return widget->accessibleName();
    }
    return {};
}

bool marked(const WindowDesk &desk) { return desk.window->findChild<QWidget *>(u"noQuorum"_s)->isVisible(); }

// "Ben Okoro, Left, until 10:00"
QString row(const WindowDesk &desk, const QString &name)
{
    const auto *roll = desk.find<QListView>("roll");
    for (int i = 0; i < roll->model()->rowCount(); ++i) {
        const QString said = roll->model()->index(i, 0).data(Qt::AccessibleTextRole).toString();
        if (said.startsWith(name))
            return said;
    }
    return {};
}

void goTo(const WindowDesk &desk, int item)
{
    desk.page()->setFocus();
    desk.press(Qt::Key_Home, Qt::ControlModifier);
    for (int i = 0; i < 20 && desk.page()->currentItem() != desk.meeting().items[item].id; ++i)
        desk.press(Qt::Key_Down);
    REQUIRE(desk.page()->currentItem() == desk.meeting().items[item].id);
}

void toRow(const WindowDesk &desk, int place)
{
    desk.press(Qt::Key_T, Qt::ControlModifier);
    desk.press(Qt::Key_Home);
    for (int i = 0; i < place; ++i)
        desk.press(Qt::Key_Down);
}

} // namespace

TEST_CASE("R, L and O of the roll go into the attendance and, as a sentence, below the caret's line, each is one step")
{
    WindowDesk desk(Committee().edits());
    goTo(desk, 0);
    desk.press(Qt::Key_Down); // "The butt leaks.", with the decision below it.
    const Meeting before = desk.meeting();
    toRow(desk, 3);
    desk.press(Qt::Key_R); // After apologies.
    CHECK(minute(desk, 0) == u"The butt leaks.\n\nJoann Lee joined the meeting at 10:00.\n\nIt drips."_s);
    CHECK(desk.meeting().items[0].decisions[0].after == 2); // Below the sentence, which is below the caret's line.
    CHECK(desk.meeting().attendance[3].presence == Presence::Present);
    CHECK(desk.meeting().attendance[3].arrived == QTime(10, 0));
    CHECK(status(desk).contains(u"Joann Lee joined the meeting at 10:00."_s));
    CHECK(row(desk, u"Joann Lee"_s) == u"Joann Lee, Present, from 10:00"_s);
    CHECK(desk.focus() == desk.find<QWidget>("roll"));
    desk.press(Qt::Key_R);
    CHECK(status(desk).contains(u"Joann Lee is in the room already."_s));
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(desk.meeting() == before);

    toRow(desk, 1);
    desk.press(Qt::Key_O);
    CHECK(minute(desk, 0).contains(u"Ben Okoro left the room."_s));
    CHECK(desk.meeting().attendance == before.attendance);
    CHECK(row(desk, u"Ben Okoro"_s) == u"Ben Okoro, Out of the room"_s);
    desk.press(Qt::Key_O);
    CHECK(minute(desk, 0) == u"The butt leaks.\n\nBen Okoro left the room.\n\nBen Okoro returned to the meeting."
                             "\n\nIt drips."_s); // In the order of the moment.
    CHECK(row(desk, u"Ben Okoro"_s) == u"Ben Okoro, Present"_s);
    desk.press(Qt::Key_L);
    CHECK(row(desk, u"Ben Okoro"_s) == u"Ben Okoro, Left, until 10:00"_s);
    desk.press(Qt::Key_L);
    CHECK(status(desk).contains(u"Ben Okoro has left already."_s));
    for (int i = 0; i < 3; ++i)
        desk.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(desk.meeting() == before);
}

TEST_CASE("a line says who comes and goes, what was typed comes back with Ctrl+Z")
{
    WindowDesk desk(Committee().edits());
    desk.page()->setFocus();
    desk.press(Qt::Key_End, Qt::ControlModifier);
    desk.press(Qt::Key_Return);
    const QList<Attendance> before = desk.meeting().attendance;
    desk.type(u"in jl and RD 9.50"_s);
    CHECK(status(desk).contains(u"Enter makes “Joann Lee and Rosa Devlin joined the meeting at 09:50.”"_s));
    desk.press(Qt::Key_Return);
    CHECK(minute(desk, 1) == u"They stand.\n\nJoann Lee and Rosa Devlin joined the meeting at 09:50."_s);
    REQUIRE(desk.meeting().attendance.size() == 5);
    CHECK(desk.meeting().attendance[3].presence == Presence::Present);
    CHECK(desk.meeting().attendance[4].presence == Presence::InAttendance);
    CHECK(desk.meeting().attendance[4].arrived == QTime(9, 50));
    CHECK(status(desk).contains(u"turns it back into text"_s));
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(minute(desk, 1) == u"They stand.\n\nin jl and RD 9.50"_s);
    CHECK(desk.meeting().attendance == before);
    desk.press(Qt::Key_Return); // And again.
    CHECK(desk.meeting().attendance.size() == 5);
    desk.type(u"The gate was opened."_s); // Goes on below.
    desk.press(Qt::Key_Return);
    desk.type(u"out RD"_s);
    desk.press(Qt::Key_Return);
    CHECK(minute(desk, 1).endsWith(u"The gate was opened.\n\nRosa Devlin left the meeting at 10:00."_s));
    CHECK(desk.meeting().attendance[4].left == QTime(10, 0));
}

TEST_CASE("a line that names nobody known stays as it was typed")
{
    WindowDesk desk(Committee().edits());
    desk.page()->setFocus();
    desk.press(Qt::Key_End, Qt::ControlModifier);
    desk.press(Qt::Key_Return);
    desk.type(u"in the meantime it rained"_s);
    CHECK_FALSE(status(desk).contains(u"Enter"_s));
    desk.press(Qt::Key_Return);
    desk.type(u"out Zed Quill"_s);
    desk.press(Qt::Key_Return);
    REQUIRE(desk.view().commit());
    CHECK(minute(desk, 1) == u"They stand.\n\nin the meantime it rained\n\nout Zed Quill"_s);
    CHECK(desk.meeting().attendance.size() == 4);
}

TEST_CASE("an interest is declared by a line, tied to the item, and counted while they are out")
{
    WindowDesk desk(Committee().edits());
    desk.page()->setFocus();
    desk.press(Qt::Key_End, Qt::ControlModifier);
    desk.press(Qt::Key_Return);
    desk.type(u"di AM wife of the fencer, left"_s);
    desk.press(Qt::Key_Return);
    REQUIRE(desk.meeting().items[1].declarations.size() == 1);
    const Declaration declaration = desk.meeting().items[1].declarations[0];
    CHECK(declaration.person.name == u"Ada Marsh"_s);
    CHECK_FALSE(declaration.person.id.isNull());
    CHECK(declaration.nature == u"wife of the fencer"_s);
    CHECK(declaration.leftTheRoom);
    CHECK(minute(desk, 1).endsWith(u"Ada Marsh declared an interest (wife of the fencer) and left the room."_s));
    CHECK(pill(desk) == u"▲  Not quorate: 2 in the room, 3 needed"_s);
    CHECK(row(desk, u"Ada Marsh"_s) == u"Ada Marsh, Out of the room"_s);
    goTo(desk, 0);
    CHECK(pill(desk) == u"✓  Quorate: 3 in the room, 3 needed"_s);
    desk.view().undo();
    CHECK(desk.meeting().items[1].declarations.isEmpty());
    CHECK(minute(desk, 1).endsWith(u"di AM wife of the fencer, left"_s));
}

TEST_CASE("a lost quorum is said once, and marked in the header until it is reached again, with the panel hidden too")
{
    WindowDesk desk(Committee().edits());
    desk.press(Qt::Key_F9, Qt::ShiftModifier);
    desk.page()->setFocus();
    desk.press(Qt::Key_End, Qt::ControlModifier);
    desk.press(Qt::Key_Return);
    CHECK_FALSE(marked(desk));
    desk.type(u"out BO"_s);
    desk.press(Qt::Key_Return);
    CHECK(status(desk).contains(u"▲ Quorum lost: 2 in the room, 3 needed."_s));
    CHECK(status(desk).contains(u"Ben Okoro left the meeting at 10:00."_s));
    CHECK(marked(desk));
    CHECK(desk.window->findChild<QWidget *>(u"noQuorum"_s)->accessibleName() ==
          u"▲  Not quorate: 2 in the room, 3 needed"_s);
    desk.type(u"They went on."_s);
    REQUIRE(desk.view().commit());
    CHECK_FALSE(status(desk).contains(u"Quorum lost"_s)); // Said once.
    CHECK(marked(desk));
    goTo(desk, 0); // There they were all in the room.
    CHECK_FALSE(marked(desk));
    CHECK_FALSE(status(desk).contains(u"uor"_s));
    desk.press(Qt::Key_End, Qt::ControlModifier);
    CHECK(marked(desk));
    CHECK_FALSE(status(desk).contains(u"uor"_s));
    desk.press(Qt::Key_Return);
    desk.type(u"in JL"_s);
    desk.press(Qt::Key_Return);
    CHECK(status(desk).contains(u"Quorate again: 3 in the room, 3 needed."_s));
    CHECK_FALSE(marked(desk));
    desk.view().undo();
    CHECK(marked(desk));
}

TEST_CASE("while the roll is called nothing is lost, once it is called, too few are")
{
    Committee committee;
    committee.meeting.attendance.clear();
    WindowDesk desk(committee.edits());
    desk.press(Qt::Key_T, Qt::ControlModifier);
    desk.press(Qt::Key_P);
    CHECK(pill(desk).contains(u"Not quorate: 1 in the room, 3 needed"_s));
    desk.press(Qt::Key_A);
    desk.press(Qt::Key_A);
    CHECK_FALSE(marked(desk));
    CHECK_FALSE(status(desk).contains(u"lost"_s));
    desk.press(Qt::Key_P);
    CHECK(marked(desk));
    CHECK(status(desk).contains(u"Quorum lost: 2 in the room, 3 needed."_s));
}

TEST_CASE("checks name the stretch without a quorum once, and Enter goes to where it begins")
{
    WindowDesk desk(Committee().edits());
    goTo(desk, 0);
    toRow(desk, 1);
    desk.press(Qt::Key_L);
    desk.press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    const auto *list = desk.find<QListWidget>("checks");
    REQUIRE(list->count() == 1);
    CHECK(list->item(0)->text() ==
          u"From item 1 Water to item 2 Fences the meeting was not quorate: 2 in the room, 3 needed."_s);
    desk.press(Qt::Key_Return);
    CHECK(desk.focus() == desk.page());
    CHECK(desk.page()->currentItem() == desk.meeting().items[0].id);
}

TEST_CASE("the table of declarations has a key, and its tick takes them out of the count")
{
    WindowDesk desk(Committee().edits());
    goTo(desk, 1);
    desk.press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    auto *table = desk.find<RowsTable>("declarations");
    CHECK(desk.focus() == table);
    desk.press(Qt::Key_Return);
    desk.type(u"Cleo Finch"_s);
    desk.press(Qt::Key_Return);
    REQUIRE(desk.meeting().items[1].declarations.size() == 1);
    CHECK(pill(desk).contains(u"Quorate: 3 in the room"_s));
    desk.press(Qt::Key_Right);
    desk.press(Qt::Key_Right);
    desk.press(Qt::Key_Space);
    CHECK(desk.meeting().items[1].declarations[0].leftTheRoom);
    CHECK(marked(desk));
    CHECK(status(desk).contains(u"Quorum lost: 2 in the room, 3 needed."_s));
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK_FALSE(marked(desk));
}

TEST_CASE("a time put right in the attendance is put right in the sentence")
{
    WindowDesk desk(Committee().edits());
    goTo(desk, 1);
    toRow(desk, 3);
    desk.press(Qt::Key_R);
    desk.press(Qt::Key_Return);
    desk.press(Qt::Key_A, Qt::ControlModifier);
    desk.type(u"9.45"_s);
    desk.press(Qt::Key_Tab);
    CHECK(desk.meeting().attendance[3].arrived == QTime(9, 45));
    CHECK(minute(desk, 1).contains(u"Joann Lee joined the meeting at 09:45."_s));
    desk.view().undo();
    CHECK(minute(desk, 1).contains(u"Joann Lee joined the meeting at 10:00."_s));
    CHECK(desk.meeting().attendance[3].arrived == QTime(10, 0));
}

TEST_CASE("signed minutes record nobody's coming and warn of no quorum")
{
    Committee committee;
    committee.meeting.items[1].minute += u"\n\nBen Okoro left the meeting."_s;
    committee.meeting.state = MeetingState::Signed;
    WindowDesk desk(committee.edits());
    const Meeting before = desk.meeting();
    goTo(desk, 1);
    CHECK(pill(desk).contains(u"Not quorate: 2 in the room"_s));
    CHECK_FALSE(marked(desk));
    toRow(desk, 0);
    for (const int key : {Qt::Key_R, Qt::Key_L, Qt::Key_O, Qt::Key_P, Qt::Key_S})
        desk.press(key);
    CHECK(desk.meeting() == before);
}
