#include "tests/ui/windowdesk.h"

#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace {

struct Held {
    Held()
    {
        body.standingItems = {u"Apologies"_s, u"Minutes of the last meeting"_s, u"Action log"_s,
                              u"Any other business"_s};
        meeting.minuteTaker = u"Prudence Vane"_s;
        meeting.chair = u"Odile Farrow"_s;
        meeting.items = {{.number = u"1"_s, .title = u"Apologies"_s, .minute = u"None."_s},
                         {.number = u"2"_s, .title = u"Gate"_s, .deferred = true},
                         {.number = u"3"_s, .title = u"Water"_s},
                         {.number = u"4"_s, .title = u"Any other business"_s}};
        meeting.next = {{.date = QDate(2024, 4, 9), .start = QTime(18, 30), .venue = u"The barn"_s}};
        action.meeting = meeting.id;
        action.item = meeting.items[0].id;
        action.body = body.id;
        action.ref = u"A1"_s;
        action.owners = {u"PV"_s};
        action.text = u"mend the tap"_s;
    }
    QList<Edit> edits() const { return {{std::nullopt, body}, {std::nullopt, meeting}, {std::nullopt, action}}; }
    Body body{.name = u"Allotments Committee"_s};
    Meeting meeting{.body = body.id, .number = 6, .date = QDate(2024, 3, 5)};
    Action action;
};

QTreeWidget *agendaOfDialog(QDialog *dialog)
{
    auto *agenda = dialog->findChild<QTreeWidget *>(u"agenda"_s);
    CHECK(QTest::qWaitFor([&] { return agenda->topLevelItemCount() == 6; }));
    return agenda;
}

QStringList rows(const QTreeWidget *agenda)
{
    QStringList rows;
    for (int i = 0; i < agenda->topLevelItemCount(); ++i)
        rows.append(agenda->topLevelItem(i)->text(0));
    return rows;
}

} // namespace

TEST_CASE("the next meeting takes over what this one left, with its day, and Enter makes it in one step")
{
    WindowDesk desk(Held().edits());
    WindowDesk::inDialog([](QDialog *dialog) {
        const QTreeWidget *agenda = agendaOfDialog(dialog);
        CHECK(rows(agenda) == QStringList{u"1  Apologies"_s, u"2  Minutes of the last meeting"_s, u"3  Action log"_s,
                                          u"4  Gate"_s, u"5  Water"_s, u"6  Any other business"_s});
        CHECK(agenda->topLevelItem(3)->text(1).startsWith(u"Deferred on"_s));
        CHECK(agenda->topLevelItem(2)->child(0)->text(0) == u"A1 PV: mend the tap"_s);
        CHECK(dialog->findChild<QLabel *>(u"agendaSum"_s)->text() == u"6 items, 1 open action"_s);
        WindowDesk::press(Qt::Key_Return);
    });
    desk.press(Qt::Key_N, Qt::ControlModifier | Qt::AltModifier);
    REQUIRE(desk.book().meetings().size() == 2);
    const Meeting &made = desk.meeting();
    CHECK(made.date == QDate(2024, 4, 9));
    CHECK(made.start == QTime(18, 30));
    CHECK(made.venue == u"The barn"_s);
    CHECK(made.number == 7);
    CHECK(made.state == MeetingState::Planned);
    CHECK(made.chair == u"Odile Farrow"_s);
    CHECK(made.minuteTaker == u"Prudence Vane"_s);
    REQUIRE(made.items.size() == 6);
    CHECK(made.items[2].minute == u"- A1 PV: mend the tap"_s);
    CHECK(desk.focus() == desk.page());
    desk.view().undo();
    CHECK(desk.book().meetings().size() == 1);
}

TEST_CASE("leaving something out is a tick that Space takes away, and the sentence says so")
{
    WindowDesk desk(Held().edits());
    WindowDesk::inDialog([](QDialog *dialog) {
        QTreeWidget *agenda = agendaOfDialog(dialog);
        agenda->setFocus();
        for (int i = 0; i < 4; ++i) // Past the open action.
            WindowDesk::press(Qt::Key_Down);
        CHECK(agenda->currentItem()->text(0) == u"4  Gate"_s);
        WindowDesk::press(Qt::Key_Space);
        CHECK(rows(agenda).mid(3) == QStringList{u"Gate"_s, u"4  Water"_s, u"5  Any other business"_s});
        WindowDesk::press(Qt::Key_Up);
        WindowDesk::press(Qt::Key_Space);
        CHECK(dialog->findChild<QLabel *>(u"agendaSum"_s)->text().contains(u"2 left out"_s));
        WindowDesk::press(Qt::Key_Return);
    });
    desk.press(Qt::Key_N, Qt::ControlModifier | Qt::AltModifier);
    REQUIRE(desk.meeting().items.size() == 5);
    CHECK(desk.meeting().items[3].title == u"Water"_s);
    CHECK(desk.meeting().items[2].minute.isEmpty());
}

TEST_CASE("a new meeting of a body that has met takes over the same, whoever asks for it")
{
    WindowDesk desk(Held().edits());
    WindowDesk::inDialog([](QDialog *dialog) {
        CHECK(rows(agendaOfDialog(dialog)).contains(u"4  Gate"_s));
        WindowDesk::press(Qt::Key_Escape);
    });
    desk.press(Qt::Key_N, Qt::ControlModifier);
    CHECK(desk.book().meetings().size() == 1);
}

TEST_CASE("Enter may be quicker than the file: what is carried over waits for it")
{
    WindowDesk desk(Held().edits());
    WindowDesk::inDialog([](QDialog *dialog) {
        const QPointer<QDialog> open = dialog;
        QTest::keyClick(dialog, Qt::Key_Return);
        CHECK(QTest::qWaitFor([&] { return !open || !open->isVisible(); }));
    });
    desk.press(Qt::Key_N, Qt::ControlModifier | Qt::AltModifier);
    CHECK(desk.meeting().items.size() == 6);
}
