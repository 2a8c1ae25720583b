#include "tests/ui/windowdesk.h"

#include "ui/fields/rowstable.h"

#include <QPlainTextEdit>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

TEST_CASE("from an empty book to signed minutes, by the keyboard alone")
{
    WindowDesk desk;
    desk.press(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    desk.type(u"Allotments Committee"_s);
    desk.press(Qt::Key_Return);
    REQUIRE(desk.book().bodies().size() == 1);
    CHECK(desk.book().bodies()[0].name == u"Allotments Committee"_s);

    desk.fill("quorum", u"2"_s);
    desk.find<RowsTable>("members")->setFocus();
    desk.find<RowsTable>("members")->setCurrentIndex(desk.find<RowsTable>("members")->model()->index(0, 0));
    desk.press(Qt::Key_Return);
    desk.type(u"Ada Marsh"_s);
    desk.press(Qt::Key_Tab);
    desk.type(u"Chair"_s);
    desk.press(Qt::Key_Return);
    REQUIRE(desk.book().bodies()[0].members.size() == 1);
    CHECK(desk.book().bodies()[0].members[0].role == u"Chair"_s);
    desk.find<RowsTable>("members")->setCurrentIndex(desk.find<RowsTable>("members")->model()->index(1, 0));
    desk.press(Qt::Key_Return);
    desk.type(u"Ben Okoro"_s);
    desk.press(Qt::Key_Return);
    REQUIRE(desk.book().people().size() == 2);
    CHECK(desk.book().people()[1].initials == u"BO"_s);
    desk.find<QPlainTextEdit>("standingItems")->setFocus();
    desk.type(u"Apologies"_s);
    desk.press(Qt::Key_Return);
    desk.type(u"Any other business"_s);

    desk.inDialog([&](QDialog *) {
        desk.type(u"4 March 2024"_s);
        desk.press(Qt::Key_Tab);
        desk.type(u"1.30 pm"_s);
        desk.press(Qt::Key_Return);
    });
    desk.press(Qt::Key_N, Qt::ControlModifier);
    REQUIRE(desk.book().meetings().size() == 1);
    CHECK(desk.meeting().number == 1);
    CHECK(desk.meeting().start == QTime(13, 30));
    CHECK(desk.meeting().chair == u"Ada Marsh"_s);
    REQUIRE(desk.meeting().items.size() == 2);
    CHECK(desk.meeting().attendance.isEmpty());
    CHECK(desk.focus() == desk.page());

    desk.press(Qt::Key_T, Qt::ControlModifier);
    desk.press(Qt::Key_P);
    desk.press(Qt::Key_P);
    REQUIRE(desk.meeting().attendance.size() == 2);
    CHECK(desk.meeting().attendance[1].initials == u"BO"_s);

    desk.press(Qt::Key_M, Qt::ControlModifier);
    desk.type(u"5 Mar 2024"_s);
    desk.press(Qt::Key_Tab);
    INFO(desk.find<QLineEdit>("date")->text().toStdString() << desk.view().saying().toStdString());
    CHECK(desk.meeting().date == QDate(2024, 3, 5));

    const auto step = [&] { desk.press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier); };
    step();
    CHECK(desk.meeting().state == MeetingState::WithChair);
    step();
    CHECK(desk.meeting().state == MeetingState::AgreedByChair);
    desk.inDialog([&](QDialog *) {
        desk.type(u"2 April 2024"_s);
        desk.press(Qt::Key_Return);
    });
    step();
    CHECK(desk.meeting().state == MeetingState::Approved);
    REQUIRE(desk.meeting().approval);
    CHECK(desk.meeting().approval->meetingDate == QDate(2024, 4, 2));
    desk.inDialog([&](QDialog *) { desk.press(Qt::Key_Return); });
    step();
    REQUIRE(desk.meeting().state == MeetingState::Signed);
    CHECK(desk.meeting().signature->by == u"Ada Marsh"_s);
    CHECK(desk.meeting().signature->at == desk.now);
    CHECK(desk.find<QLineEdit>("sha256")->text() == desk.meeting().signature->sha256);
    CHECK(desk.meeting().signature->sha256.size() == 64);

    // From here nothing of it changes.
    const Meeting final = desk.meeting();
    CHECK(desk.page()->isReadOnly());
    for (const char *field : {"date", "venue", "title", "number", "chair", "minuteTaker", "sha256"})
        CHECK(desk.find<QLineEdit>(field)->isReadOnly());
    CHECK_FALSE(desk.find<QWidget>("attendee")->isVisible());
    CHECK_FALSE(desk.find<QWidget>("nextStep")->isVisible());
    desk.view().undo();
    CHECK(desk.meeting() == final);
    CHECK(desk.book().flush());
}

TEST_CASE("where page and panel do not both fit there is the page, or for whoever asks the panel in its place")
{
    const Body body{.name = u"Allotments Committee"_s};
    const Meeting meeting{.body = body.id, .date = QDate(2024, 3, 5), .items = {{.title = u"Water"_s}}};
    WindowDesk desk({{std::nullopt, body}, {std::nullopt, meeting}});
    desk.window->resize(640, 480); // 1280 by 960 at 200 %.
    CHECK(desk.window->width() == 640);
    CHECK(desk.window->minimumSizeHint().width() < 600);
    auto *panel = desk.find<QWidget>("panel");
    REQUIRE(QTest::qWaitFor([&] { return !panel->isVisible(); }));
    desk.press(Qt::Key_M, Qt::ControlModifier);
    CHECK(panel->isVisible());
    CHECK_FALSE(desk.page()->isVisible());
    CHECK(desk.focus() == desk.find<QLineEdit>("date"));
    desk.press(Qt::Key_Escape);
    CHECK(desk.focus() == desk.page());
    CHECK_FALSE(panel->isVisible());
    desk.press(Qt::Key_T, Qt::ControlModifier);
    CHECK_FALSE(desk.page()->isVisible());
    desk.press(Qt::Key_F6);
    CHECK(desk.page()->isVisible());
    desk.window->resize(1280, 800);
    CHECK(QTest::qWaitFor([&] { return panel->isVisible() && desk.page()->isVisible(); }));
}

TEST_CASE("what is typed into a field is a step when the typing stops, and Ctrl+Z in the field takes it back")
{
    const Body body{.name = u"Allotments Committee"_s};
    const Meeting meeting{.body = body.id, .date = QDate(2024, 3, 5), .venue = u"Old Forge"_s};
    WindowDesk desk({{std::nullopt, body}, {std::nullopt, meeting}});
    desk.press(Qt::Key_M, Qt::ControlModifier);
    auto *venue = desk.find<QLineEdit>("venue");
    venue->setFocus();
    venue->selectAll();
    desk.type(u"New Forge"_s);
    CHECK(desk.meeting().venue == u"Old Forge"_s);
    REQUIRE(QTest::qWaitFor([&] { return desk.meeting().venue == u"New Forge"_s; }));
    CHECK(desk.focus() == venue);
    CHECK(desk.book().undoText() == u"Edit venue"_s);
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(desk.meeting().venue == u"Old Forge"_s);
    CHECK(venue->text() == u"Old Forge"_s);
    desk.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(venue->text() == u"New Forge"_s);

    desk.press(Qt::Key_End);
    desk.type(u"!"_s); // Not yet a step: Ctrl+Z takes back just this.
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(venue->text() == u"New Forge"_s);
}

TEST_CASE("a day that does not exist stays in its field and is said above the page, in no box")
{
    const Body body{.name = u"Allotments Committee"_s};
    const Meeting meeting{.body = body.id, .date = QDate(2024, 3, 5)};
    WindowDesk desk({{std::nullopt, body}, {std::nullopt, meeting}});
    desk.press(Qt::Key_M, Qt::ControlModifier);
    auto *date = desk.find<QLineEdit>("date");
    desk.type(u"31 June 2024"_s);
    desk.press(Qt::Key_Tab);
    CHECK_FALSE(QApplication::activeModalWidget());
    CHECK(date->text() == u"31 June 2024"_s);
    CHECK(desk.view().saying().contains(u"31 June 2024"_s));
    CHECK(date->accessibleDescription() == desk.view().saying());
    CHECK(desk.meeting().date == QDate(2024, 3, 5));

    date->setFocus();
    desk.press(Qt::Key_Escape);
    CHECK(date->text() == u"5 March 2024"_s);
    CHECK(date->accessibleDescription().isEmpty());
}

TEST_CASE("a deleted meeting goes at once with its actions, and Ctrl+Z brings all of it back into sight")
{
    const Body body{.name = u"Allotments Committee"_s};
    Meeting meeting{.body = body.id, .date = QDate(2024, 3, 5)};
    meeting.items = {{.number = u"1"_s, .title = u"Water"_s}};
    const Action action{.meeting = meeting.id, .item = meeting.items[0].id, .text = u"Mend the pump"_s};
    WindowDesk desk({{std::nullopt, body}, {std::nullopt, meeting}, {std::nullopt, action}});
    desk.command(u"Delete meeting"_s)->trigger();
    CHECK(desk.book().meetings().isEmpty());
    CHECK_FALSE(desk.book().action(action.id));
    CHECK_FALSE(desk.view().isMeetingShown());
    CHECK(desk.find<QWidget>("saved")->accessibleName().contains(u"Ctrl+Z"_s));
    desk.command(u"Undo"_s)->trigger();
    REQUIRE(desk.view().isMeetingShown());
    CHECK(desk.meeting() == meeting);
    CHECK(desk.view().meeting().meeting().minutes().actions.size() == 1);
}

TEST_CASE("going back a step asks why, and keeps the answer")
{
    const Body body{.name = u"Allotments Committee"_s};
    const Meeting meeting{.body = body.id, .date = QDate(2024, 3, 5), .state = MeetingState::AgreedByChair};
    WindowDesk desk({{std::nullopt, body}, {std::nullopt, meeting}});
    desk.inDialog([&](QDialog *dialog) {
        desk.press(Qt::Key_Return); // Without a reason: said in the dialog, which stays.
        CHECK(dialog->isVisible());
        desk.type(u"The chair wants item 3 reworded"_s);
        desk.press(Qt::Key_Return);
    });
    desk.command(u"Go back a step"_s)->trigger();
    CHECK(desk.meeting().state == MeetingState::WithChair);
    REQUIRE(desk.meeting().history.size() == 1);
    CHECK(desk.meeting().history[0].reason == u"The chair wants item 3 reworded"_s);
    desk.inDialog([&](QDialog *) { desk.press(Qt::Key_Escape); });
    desk.command(u"Go back a step"_s)->trigger();
    CHECK(desk.meeting().state == MeetingState::WithChair);
}

TEST_CASE("what cannot be opened is said in the page, with a way on")
{
    WindowDesk desk;
    const QString path = desk.dir.filePath(u"letter.minutebook"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("Dear all, this is no book at all, and long enough to be sure of that.");
    file.close();
    desk.window->openBook(path, desk.settings());
    REQUIRE(QTest::qWaitFor([&] { return !desk.window->book(); }));
    CHECK_FALSE(QApplication::activeModalWidget());
    QString said;
    for (const QLabel *label : desk.window->centralWidget()->findChildren<QLabel *>()) {
        if (label->isVisible())
            said += label->text();
    }
    CHECK(said.contains(u"letter.minutebook"_s));
    CHECK(desk.window->windowTitle() == u"Minutebook"_s);
}

TEST_CASE("the window names its book, and says when everything is saved")
{
    const Body body{.name = u"Allotments Committee"_s};
    WindowDesk desk({{std::nullopt, body}});
    CHECK(desk.window->windowTitle() == u"Millbrook.minutebook · Minutebook"_s);
    REQUIRE(desk.book().flush());
    REQUIRE(QTest::qWaitFor(
        [&] { return desk.find<QWidget>("saved")->accessibleName().contains(u"All changes saved"_s); }));
}
