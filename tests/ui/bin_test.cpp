#include "tests/ui/windowdesk.h"

#include "ui/bin/binmodel.h"
#include "ui/bin/binpage.h"
#include "ui/bin/binwords.h"

#include <QListView>
#include <QPushButton>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace {

struct Content {
    Body body{.name = u"Allotments Committee"_s};
    Person person{.name = u"Ada Marsh"_s, .initials = u"AM"_s};
    Meeting earlier{.body = body.id, .date = QDate(2024, 2, 6)};
    Meeting meeting{.body = body.id, .date = QDate(2024, 3, 5), .items = {{.number = u"1"_s, .title = u"Water"_s}}};
    Action action{.meeting = meeting.id, .item = meeting.items[0].id, .text = u"Mend the pump"_s};

    QList<Edit> edits() const
    {
        return {{std::nullopt, body},
                {std::nullopt, person},
                {std::nullopt, earlier},
                {std::nullopt, meeting},
                {std::nullopt, action}};
    }
};

void reopen(WindowDesk &desk)
{
    desk.window->closeBook();
    desk.window->openBook(desk.path(), desk.settings());
    REQUIRE(QTest::qWaitFor([&] { return desk.window->view() != nullptr; }));
}

QListView *bin(const WindowDesk &desk) { return desk.find<QListView>("bin"); }
QListView *places(const WindowDesk &desk) { return desk.find<QListView>("places"); }
QString status(const WindowDesk &desk) { return desk.find<QWidget>("saved")->accessibleName(); }
QStringList rows(const QListView *list)
{
    QStringList texts;
    for (int row = 0; row < list->model()->rowCount(); ++row)
        texts.append(list->model()->index(row, 0).data(Qt::AccessibleTextRole).toString());
    return texts;
}

} // namespace

TEST_CASE("a meeting deleted by key is restored by key after the book was closed, and Ctrl+Z of that deletes it again")
{
    const Content content;
    WindowDesk desk(content.edits());
    CHECK(places(desk)->model()->rowCount() == 4);
    desk.press(Qt::Key_1, Qt::ControlModifier);
    REQUIRE(desk.focus() == desk.find<QTreeView>("meetings"));
    desk.press(Qt::Key_Delete);
    CHECK(desk.book().meetings().size() == 1);
    CHECK(status(desk).contains(u"The meeting of Tuesday"_s));
    CHECK(status(desk).contains(u"Ctrl+Z"_s));
    CHECK(status(desk).contains(u"bin"_s));
    REQUIRE(places(desk)->model()->rowCount() == 5);
    CHECK(rows(places(desk)).last() == u"Bin: 1"_s);

    reopen(desk);
    CHECK(desk.book().undoText().isEmpty());
    desk.press(Qt::Key_4, Qt::ControlModifier);
    REQUIRE(desk.focus() == bin(desk));
    REQUIRE(rows(bin(desk)).size() == 1);
    CHECK(rows(bin(desk))[0].contains(u"Allotments Committee · with 1 action"_s));
    CHECK(rows(bin(desk))[0].contains(u"5 Mar 2024 10:00"_s));
    desk.press(Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return desk.book().meetings().size() == 2; }));
    CHECK(status(desk).contains(u"Restored: the meeting of"_s));
    CHECK(desk.book().minutes(content.meeting.id) == Minutes{content.meeting, {content.action}});
    CHECK(bin(desk)->model()->rowCount() == 0);
    CHECK(desk.focus()->accessibleName() == u"The bin is empty"_s);

    desk.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(desk.book().meetings().size() == 1);
    CHECK(rows(bin(desk)).size() == 1);
    CHECK(desk.focus() == bin(desk)); // Still in the bin, where the hands were.
    desk.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(desk.book().meetings().size() == 2);
}

TEST_CASE("what is deleted for good is named in the one question, and Escape keeps it")
{
    const Content content;
    WindowDesk desk(content.edits());
    desk.view().showBody(content.body.id);
    desk.command(u"Delete body"_s)->trigger();
    REQUIRE(QTest::qWaitFor([&] { return desk.book().bodies().isEmpty(); }));
    CHECK(status(desk).contains(u"Allotments Committee with its 2 meetings was deleted"_s));
    desk.press(Qt::Key_4, Qt::ControlModifier);
    REQUIRE(rows(bin(desk)).size() == 3);
    CHECK(rows(bin(desk))[0].contains(u"with 2 meetings and 1 action"_s));

    QString said;
    const auto listen = [&](QDialog *dialog) {
        for (const QLabel *label : dialog->findChildren<QLabel *>())
            said += label->text();
    };
    desk.inDialog([&](QDialog *dialog) {
        listen(dialog);
        desk.press(Qt::Key_Escape);
    });
    desk.press(Qt::Key_Delete);
    CHECK(said.contains(u"Delete Allotments Committee, with 2 meetings and 1 action, for good?"_s));
    CHECK(rows(bin(desk)).size() == 3);

    desk.press(Qt::Key_Down); // The later meeting, alone.
    desk.inDialog([&](QDialog *) { desk.press(Qt::Key_Return); });
    desk.press(Qt::Key_Delete);
    REQUIRE(rows(bin(desk)).size() == 2);
    CHECK(bin(desk)->currentIndex().row() == 1); // What took its place.
    CHECK(desk.focus() == bin(desk));
    CHECK(status(desk).contains(u"Deleted for good: the meeting of Tuesday"_s));
    desk.press(Qt::Key_Up);
    desk.press(Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return desk.book().bodies().size() == 1; }));
    CHECK(desk.book().meetings() == QList{summaryOf(content.earlier)});
}

TEST_CASE("a body that is deleted by its key in the side bar comes back by Ctrl+Z into sight, with all its meetings")
{
    const Content content;
    WindowDesk desk(content.edits());
    desk.press(Qt::Key_1, Qt::ControlModifier);
    desk.press(Qt::Key_Home);
    REQUIRE(desk.view().isBodyShown());
    desk.press(Qt::Key_Delete);
    REQUIRE(QTest::qWaitFor([&] { return desk.book().bodies().isEmpty(); }));
    CHECK(desk.book().meetings().isEmpty());
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(desk.book().meetings().size() == 2);
    CHECK(desk.view().isBodyShown());
    auto *tree = desk.find<QTreeView>("meetings");
    CHECK(tree->isExpanded(tree->model()->index(0, 0))); // As it was.
}

TEST_CASE("signed minutes and their body stay, and it is said why")
{
    Content content;
    WindowDesk desk(content.edits());
    for (const MeetingState state :
         {MeetingState::WithChair, MeetingState::AgreedByChair, MeetingState::Approved, MeetingState::Signed})
        REQUIRE(desk.book().advance(content.meeting.id, state, u"Ada"_s, desk.now, {}));
    CHECK_FALSE(desk.command(u"Delete meeting"_s)->isEnabled());
    desk.press(Qt::Key_1, Qt::ControlModifier);
    desk.press(Qt::Key_Delete);
    CHECK(desk.book().meetings().size() == 2);
    CHECK(desk.view().saying().contains(u"signed"_s));
    desk.view().showBody(content.body.id);
    desk.command(u"Delete body"_s)->trigger();
    REQUIRE(QTest::qWaitFor([&] { return desk.view().saying().contains(u"signed minutes"_s); }));
    CHECK(desk.book().bodies().size() == 1);
}

TEST_CASE("a person who is deleted waits in the bin, and several are restored at once")
{
    const Content content;
    WindowDesk desk(content.edits());
    desk.press(Qt::Key_3, Qt::ControlModifier);
    desk.find<QListView>("people")->setFocus();
    desk.press(Qt::Key_Delete);
    CHECK(desk.book().people().isEmpty());
    desk.show(content.meeting.id);
    desk.command(u"Delete meeting"_s)->trigger();
    desk.command(u"Bin"_s)->trigger();
    REQUIRE(rows(bin(desk)).size() == 2);
    desk.press(Qt::Key_A, Qt::ControlModifier);
    desk.find<QPushButton>("restore")->click();
    REQUIRE(QTest::qWaitFor([&] { return desk.book().people().size() == 1; }));
    CHECK(desk.book().meetings().size() == 2);
    CHECK(desk.book().undoText() == u"Restore 2 records"_s);
    CHECK(status(desk).contains(u"Ada Marsh"_s));
    desk.press(Qt::Key_1, Qt::ControlModifier);
    CHECK(places(desk)->model()->rowCount() == 4); // Nothing is in it, nobody looks into it.
}

TEST_CASE("what is in the bin is said in words")
{
    const BinEntry meeting{.date = QDate(2014, 1, 21), .bodyName = u"Board"_s};
    CHECK(titleOf(meeting).startsWith(u"Meeting of Tuesday"_s));
    CHECK(detailOf({meeting, 0, 0}) == u"Board"_s);
    CHECK(contentOf(0, 0).isEmpty());
    CHECK(contentOf(1, 1) == u"1 meeting and 1 action"_s);
    CHECK(contentOf(0, 12) == u"12 actions"_s);
    QList<BinEntry> people;
    for (const char name : {'A', 'B', 'C', 'D', 'E', 'F', 'G'})
        people.append({.kind = BinEntry::Kind::Person, .name = QString(QLatin1Char(name))});
    CHECK(namesOf(people.first(1)) == u"A"_s);
    CHECK(namesOf(people.first(3)) == u"A, B and C"_s);
    CHECK(namesOf(people) == u"A, B, C, D, E and 2 more"_s);
}
