#include "tests/ui/windowdesk.h"

#include "ui/fields/personfield.h"
#include "ui/meeting/rollmodel.h"

#include <QListView>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

// A committee of three with a quorum of two, meeting; a fourth person is in the book.
struct Committee {
    Committee()
    {
        for (const QString &name : {u"Ada Marsh"_s, u"Ben Okoro"_s, u"Cleo Finch"_s, u"Dev Anand"_s}) {
            people.append({.name = name});
            people.last().initials = name.left(1) + name.section(u' ', 1).left(1);
        }
        for (int i = 0; i < 3; ++i)
            body.members.append({.person = {people[i].id, people[i].name}, .role = i == 0 ? u"Chair"_s : QString()});
        meeting.body = body.id;
    }
    QList<Edit> edits() const
    {
        QList<Edit> edits{{std::nullopt, body}, {std::nullopt, meeting}};
        for (const Person &person : people)
            edits.append({std::nullopt, person});
        return edits;
    }
    QList<Person> people;
    Body body{.name = u"Allotments Committee"_s, .quorum = 2};
    Meeting meeting{.date = QDate(2024, 3, 5)};
};

QString quorum(const WindowDesk &desk)
{
    for (const QWidget *widget : desk.find<QWidget>("roll")->parentWidget()->findChildren<QWidget *>()) {
        if (widget->accessibleName().contains(u"needed"_s))
            return widget->accessibleName();
    }
    return {};
}

} // namespace

TEST_CASE("the roll is called with one key a member, and the quorum is counted")
{
    WindowDesk desk(Committee().edits());
    desk.press(Qt::Key_T, Qt::ControlModifier);
    CHECK(quorum(desk).contains(u"Not quorate: 0 present, 2 needed"_s));
    desk.press(Qt::Key_P);
    desk.press(Qt::Key_A);
    desk.press(Qt::Key_P);
    REQUIRE(desk.meeting().attendance.size() == 3);
    CHECK(desk.meeting().attendance[0].presence == Presence::Present);
    CHECK(desk.meeting().attendance[0].initials == u"AM"_s);
    CHECK(desk.meeting().attendance[0].role == u"Chair"_s);
    CHECK(desk.meeting().attendance[1].presence == Presence::Apologies);
    CHECK(quorum(desk).contains(u"Quorate: 2 present, 2 needed"_s));
    desk.press(Qt::Key_B);
    CHECK(desk.meeting().attendance[2].presence == Presence::Absent);
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(desk.meeting().attendance[2].presence == Presence::Present);
    desk.press(Qt::Key_Delete);
    CHECK(desk.meeting().attendance.size() == 2);
}

TEST_CASE("two letters, Enter and a key record somebody, and the hands are back at the name field")
{
    WindowDesk desk(Committee().edits());
    auto *name = desk.find<PersonField>("attendee");
    name->setFocus();
    desk.type(u"da"_s);
    desk.press(Qt::Key_Return);
    REQUIRE(desk.meeting().attendance.size() == 1);
    CHECK(desk.meeting().attendance[0].person.name == u"Dev Anand"_s);
    CHECK(desk.meeting().attendance[0].presence == Presence::InAttendance);
    desk.press(Qt::Key_A);
    CHECK(desk.meeting().attendance[0].presence == Presence::Apologies);
    CHECK(desk.focus() == name);
    CHECK(name->text().isEmpty());

    // A member is found by the end of the name too, and gets their own row.
    desk.type(u"fin"_s);
    desk.press(Qt::Key_Return);
    desk.press(Qt::Key_P);
    REQUIRE(desk.meeting().attendance.size() == 2);
    CHECK(desk.meeting().attendance[0].person.name == u"Cleo Finch"_s); // Members stand before others.
    CHECK(desk.meeting().attendance[0].presence == Presence::Present);
}

TEST_CASE("Escape goes from the attendance to the page")
{
    WindowDesk desk(Committee().edits());
    desk.press(Qt::Key_T, Qt::ControlModifier);
    desk.press(Qt::Key_P);
    desk.press(Qt::Key_Escape);
    CHECK(desk.focus() == desk.page());
    desk.find<PersonField>("attendee")->setFocus();
    desk.press(Qt::Key_Escape);
    CHECK(desk.focus() == desk.page());
}

TEST_CASE("a name that nobody has becomes a person of the book and of the meeting, in one step")
{
    WindowDesk desk(Committee().edits());
    desk.find<PersonField>("attendee")->setFocus();
    desk.type(u"Fay Holt"_s);
    desk.press(Qt::Key_Return);
    REQUIRE(desk.meeting().attendance.size() == 1);
    CHECK(desk.meeting().attendance[0].initials == u"FH"_s);
    REQUIRE(desk.book().people().size() == 5);
    const QUuid id = desk.meeting().attendance[0].person.id;
    REQUIRE(desk.book().person(id));
    CHECK(desk.book().person(id)->name == u"Fay Holt"_s);
    desk.view().undo();
    CHECK(desk.book().people().size() == 4);
    CHECK(desk.meeting().attendance.isEmpty());
}

TEST_CASE("a substitute is chosen among the members who are not there, and counts for the quorum")
{
    WindowDesk desk(Committee().edits());
    desk.press(Qt::Key_T, Qt::ControlModifier);
    desk.press(Qt::Key_P); // Ada.
    desk.find<PersonField>("attendee")->setFocus();
    desk.type(u"da"_s);
    desk.press(Qt::Key_Return);
    desk.press(Qt::Key_S);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    REQUIRE(menu);
    REQUIRE(menu->actions().size() == 2);
    CHECK(menu->actions()[0]->text() == u"Ben Okoro"_s);
    QTest::keyClick(menu, Qt::Key_Return);
    REQUIRE(desk.meeting().attendance.size() == 2);
    CHECK(desk.meeting().attendance[1].substituteFor.name == u"Ben Okoro"_s);
    CHECK(desk.meeting().attendance[1].presence == Presence::Present);
    CHECK(quorum(desk).contains(u"Quorate: 2 present, 2 needed"_s));
}

TEST_CASE("who comes late and goes early gets the time of the moment, or the time that is typed")
{
    WindowDesk desk(Committee().edits());
    desk.press(Qt::Key_T, Qt::ControlModifier);
    desk.press(Qt::Key_R);
    REQUIRE(desk.meeting().attendance.size() == 1);
    CHECK(desk.meeting().attendance[0].arrived == QTime(10, 0));
    CHECK(desk.meeting().attendance[0].presence == Presence::Present);
    desk.press(Qt::Key_Return); // To the fields of the person.
    desk.type(u"9.45 am"_s);
    desk.press(Qt::Key_Tab);
    CHECK(desk.meeting().attendance[0].arrived == QTime(9, 45));
    desk.type(u"noon"_s);
    desk.press(Qt::Key_Tab);
    CHECK(desk.meeting().attendance[0].left == QTime(12, 0));
    desk.type(u"1, 2"_s);
    desk.press(Qt::Key_Tab);
    CHECK(desk.meeting().attendance[0].items == QStringList{u"1"_s, u"2"_s});
}

TEST_CASE("everybody who has not been called is present at one press, and again gone at one Ctrl+Z")
{
    WindowDesk desk(Committee().edits());
    desk.press(Qt::Key_T, Qt::ControlModifier);
    desk.press(Qt::Key_A);
    for (auto *button : desk.window->findChildren<QPushButton *>()) {
        if (button->text() == u"Everybody present"_s)
            button->click();
    }
    REQUIRE(desk.meeting().attendance.size() == 3);
    CHECK(desk.meeting().attendance[0].presence == Presence::Apologies);
    CHECK(desk.meeting().attendance[2].presence == Presence::Present);
    desk.view().undo();
    CHECK(desk.meeting().attendance.size() == 1);
}

TEST_CASE("people are found by initials first, then by the start of any part of their name")
{
    const QList<Person> people{{.name = u"Dana Miles"_s, .initials = u"DM"_s},
                               {.name = u"Adam Dale"_s, .initials = u"AD"_s},
                               {.name = u"Dev Anand"_s, .initials = u"DA"_s},
                               {.name = u"Joan O'Dare"_s}};
    const auto names = [&](const QString &typed) {
        QStringList found;
        for (const Person &person : peopleLike(typed, people))
            found.append(person.name);
        return found;
    };
    CHECK(names(u"da"_s) == QStringList{u"Dev Anand"_s, u"Dana Miles"_s, u"Adam Dale"_s, u"Joan O'Dare"_s});
    CHECK(names(u"anand"_s) == QStringList{u"Dev Anand"_s});
    CHECK(names(u"  "_s).isEmpty());
    CHECK(names(u"xy"_s).isEmpty());
}
