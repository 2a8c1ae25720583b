#include "tests/ui/windowdesk.h"

#include "ui/fields/elidedlabel.h"
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
    CHECK(quorum(desk).contains(u"Not quorate: 0 in the room, 2 needed"_s));
    desk.press(Qt::Key_P);
    desk.press(Qt::Key_A);
    desk.press(Qt::Key_P);
    REQUIRE(desk.meeting().attendance.size() == 3);
    CHECK(desk.meeting().attendance[0].presence == Presence::Present);
    CHECK(desk.meeting().attendance[0].initials == u"AM"_s);
    CHECK(desk.meeting().attendance[0].role == u"Chair"_s);
    CHECK(desk.meeting().attendance[1].presence == Presence::Apologies);
    CHECK(quorum(desk).contains(u"Quorate: 2 in the room, 2 needed"_s));
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

TEST_CASE("two letters and a key are enough, one step each, and the hands stay in the field")
{
    WindowDesk desk(Committee().edits());
    auto *name = desk.find<PersonField>("attendee");
    name->setFocus();
    desk.type(u"da"_s);
    CHECK(desk.find<ElidedLabel>("nameKeys")->text().startsWith(u"Dev Anand: P present · A apologies"_s));
    desk.type(u"a"_s);
    REQUIRE(desk.meeting().attendance.size() == 1);
    CHECK(desk.meeting().attendance[0].person.name == u"Dev Anand"_s);
    CHECK(desk.meeting().attendance[0].initials == u"DA"_s);
    CHECK(desk.meeting().attendance[0].presence == Presence::Apologies);
    CHECK(desk.find<QLabel>("where")->isVisible());
    CHECK(desk.find<ElidedLabel>("saved")->text().contains(u"Dev Anand: Apologies"_s));
    CHECK(desk.focus() == name);
    CHECK(name->text().isEmpty());
    desk.type(u"bop"_s);    // Ben Okoro by initials.
    desk.type(u"fini"_s);   // Cleo Finch, in attendance: no name goes on so.
    desk.type(u"ada mp"_s); // A blank, and it goes on.
    REQUIRE(desk.meeting().attendance.size() == 4);
    CHECK(desk.meeting().attendance[0].person.name == u"Ada Marsh"_s);
    CHECK(desk.meeting().attendance[0].presence == Presence::Present);
    CHECK(desk.meeting().attendance[0].role == u"Chair"_s);
    CHECK(desk.meeting().attendance[1].presence == Presence::Present);
    CHECK(desk.meeting().attendance[2].presence == Presence::InAttendance);
    CHECK(name->text().isEmpty());
    for (int left = 3; left >= 0; --left) {
        desk.view().undo();
        CHECK(desk.meeting().attendance.size() == left);
    }
}

TEST_CASE(
    "a letter that a name goes on with is a letter, behind a blank a key is a key, a name is spelled with capitals")
{
    Committee committee;
    committee.people.append({.name = u"Dana Pike"_s, .initials = u"DP"_s});
    WindowDesk desk(committee.edits());
    auto *name = desk.find<PersonField>("attendee");
    name->setFocus();
    desk.type(u"be"_s);
    desk.type(u"b"_s); // Ben: absent.
    REQUIRE(desk.meeting().attendance.size() == 1);
    desk.type(u"an"_s); // Anand goes on with an a.
    CHECK(desk.find<ElidedLabel>("nameKeys")->text() ==
          u"Dev Anand: P present · I in attendance · B absent · S substitute"_s);
    desk.type(u"a"_s);
    CHECK(name->text() == u"ana"_s);
    desk.type(u" a"_s);
    REQUIRE(desk.meeting().attendance.size() == 2);
    CHECK(desk.meeting().attendance[1].person.name == u"Dev Anand"_s);
    CHECK(desk.meeting().attendance[1].presence == Presence::Apologies);
    desk.type(u"dana p"_s); // Her name goes on so.
    CHECK(name->text() == u"dana p"_s);
    desk.type(u"p"_s);
    REQUIRE(desk.meeting().attendance.size() == 3);
    CHECK(desk.meeting().attendance[2].person.name == u"Dana Pike"_s);
    // Somebody new, whose first name somebody has.
    desk.type(u"Dana Sparrow"_s);
    CHECK(name->text() == u"Dana Sparrow"_s);
    desk.press(Qt::Key_Return);
    REQUIRE(desk.meeting().attendance.size() == 4);
    CHECK(desk.meeting().attendance[3].person.name == u"Dana Sparrow"_s);
    desk.press(Qt::Key_P);
    CHECK(desk.focus() == name);
    desk.type(u"Ben p"_s); // A small letter behind a capital's name is a key.
    CHECK(desk.meeting().attendance[0].presence == Presence::Present);
    desk.type(u"p"_s); // One letter finds nobody.
    CHECK(name->text() == u"p"_s);
}

TEST_CASE("a key is for whoever is marked in the list, and a member is found before others")
{
    Committee committee;
    committee.people.append({.name = u"Gus Benn"_s, .initials = u"BE"_s}); // In the book, no member.
    committee.people.append({.name = u"Benita Ray"_s, .initials = u"BR"_s});
    WindowDesk desk(committee.edits());
    desk.find<PersonField>("attendee")->setFocus();
    desk.type(u"be"_s);
    CHECK(desk.find<ElidedLabel>("nameKeys")->text().startsWith(u"Ben Okoro:"_s));
    REQUIRE(QApplication::activePopupWidget());
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Down);
    CHECK(desk.find<ElidedLabel>("nameKeys")->text().startsWith(u"Gus Benn:"_s));
    desk.type(u"p"_s);
    REQUIRE(desk.meeting().attendance.size() == 1);
    CHECK(desk.meeting().attendance[0].person.name == u"Gus Benn"_s);
    CHECK(desk.find<PersonField>("attendee")->text().isEmpty());
}

TEST_CASE("S behind a name asks for whom, and the hands go on with the next name")
{
    WindowDesk desk(Committee().edits());
    auto *name = desk.find<PersonField>("attendee");
    name->setFocus();
    desk.type(u"das"_s);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    REQUIRE(menu);
    CHECK(menu->accessibleName() == u"Dev Anand, substitute for:"_s);
    CHECK(desk.meeting().attendance.isEmpty()); // Nothing before it is known for whom.
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    REQUIRE(desk.meeting().attendance.size() == 1);
    CHECK(desk.meeting().attendance[0].person.name == u"Dev Anand"_s);
    CHECK(desk.meeting().attendance[0].substituteFor.name == u"Ben Okoro"_s);
    CHECK(desk.meeting().attendance[0].presence == Presence::Present);
    CHECK(desk.find<ElidedLabel>("saved")->text().contains(u"Dev Anand: substitute for Ben Okoro"_s));
    CHECK(desk.focus() == name);
    desk.view().undo();
    CHECK(desk.meeting().attendance.isEmpty());
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
    REQUIRE(menu->actions().size() == 3);
    CHECK(menu->actions()[0]->text() == u"Dev Anand, substitute for:"_s);
    CHECK_FALSE(menu->actions()[0]->isEnabled());
    CHECK(menu->actions()[1]->text() == u"Ben Okoro"_s);
    QTest::keyClick(menu, Qt::Key_Return);
    REQUIRE(desk.meeting().attendance.size() == 2);
    CHECK(desk.meeting().attendance[1].substituteFor.name == u"Ben Okoro"_s);
    CHECK(desk.meeting().attendance[1].presence == Presence::Present);
    CHECK(quorum(desk).contains(u"Quorate: 2 in the room, 2 needed"_s));
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
