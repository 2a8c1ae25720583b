#include "core/actions/standing.h"
#include "tests/catch.h"
#include "ui/actions/actiondetails.h"
#include "ui/actions/actionlist.h"
#include "ui/actions/actionspage.h"
#include "ui/actions/actionview.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QDate today(2019, 5, 10);

// A book of a board with people who do not exist, and the page on it as people have it before them.
struct Desk {
    QTemporaryDir folder;
    std::unique_ptr<Minutebook> book;
    std::unique_ptr<ActionsPage> page;
    Body board{.name = u"Inclusion Board"_s, .shortName = u"IB"_s};
    Body group{.name = u"Steering Group"_s};
    Meeting meeting{.date = QDate(2019, 3, 12)};
    QHash<QString, QUuid> ids; // By ref.

    Desk()
    {
        const QString path = folder.filePath(u"log.minutebook"_s);
        REQUIRE(Minutebook::create(path));
        book = Minutebook::open(path, {.recoveryFolder = folder.filePath(u"recovery"_s),
                                       .clock = [] { return QDateTime(today, QTime(10, 0)); }});
        QSignalSpy loaded(book.get(), &Minutebook::actionsLoaded);
        page = std::make_unique<ActionsPage>(*book, nullptr);
        REQUIRE(book->waitUntilOpen());
        REQUIRE((!loaded.isEmpty() || loaded.wait()));
        page->resize(1280, 800);
        page->show();
        REQUIRE(QTest::qWaitForWindowExposed(page.get()));
        page->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(page.get()));
    }

    void fill()
    {
        meeting.body = group.id;
        meeting.items = {{.number = u"4"_s, .title = u"Regional approach"_s}};
        const QList<Person> people{{.name = u"Fay Okonjo"_s, .initials = u"FO"_s},
                                   {.name = u"Milo Tarrant"_s, .initials = u"MT"_s}};
        QList<Edit> edits{{std::nullopt, board},
                          {std::nullopt, group},
                          {std::nullopt, people[0]},
                          {std::nullopt, people[1]},
                          {std::nullopt, meeting}};
        const auto add = [&](Action action) {
            ids[action.ref] = action.id;
            edits.append({std::nullopt, action});
        };
        add({.meeting = meeting.id,
             .item = meeting.items[0].id,
             .ref = u"A1"_s,
             .text = u"Circulate the guide"_s,
             .owners = {u"FO"_s},
             .due = {u"7 May 2019"_s, today.addDays(-3)}});
        add({.body = board.id,
             .position = 1,
             .ref = u"A2"_s,
             .text = u"Ring the school"_s,
             .owners = {u"Fay Okonjo"_s, u"Family Voice"_s},
             .due = {u"15 May 2019"_s, today.addDays(5)},
             .theme = u"Transport"_s});
        add({.body = board.id,
             .position = 2,
             .ref = u"A3"_s,
             .text = u"Book the hall"_s,
             .owners = {u"MT"_s},
             .due = {u"Ongoing"_s, {}}});
        add({.body = board.id,
             .position = 3,
             .ref = u"A4"_s,
             .text = u"Paint the fence"_s,
             .owners = {u"MT"_s},
             .status = ActionStatus::Closed});
        REQUIRE(book->apply(u"Fill"_s, edits));
    }

    QStringList refs() const
    {
        QStringList refs;
        for (const QUuid &id : page->listed())
            refs.append(book->actions().ref(*book->actions().find(id)));
        return refs;
    }
    const Action &action(const QString &ref) const
    {
        REQUIRE(book->readNow({ids[ref]}));
        return *book->action(ids[ref]);
    }
    ActionStatus status(const QString &ref) const { return action(ref).status; }
    ActionView *view() const { return page->findChild<ActionView *>(); }
    ActionDetails *details() const { return page->findChild<ActionDetails *>(); }
    template <typename T> T *field(const QString &name) const
    {
        auto *found = page->findChild<T *>(name);
        REQUIRE(found);
        return found;
    }
    QString cell(int row, int column, int role = Qt::DisplayRole) const
    {
        return view()->model()->index(row, column).data(role).toString();
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        REQUIRE(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void type(const QString &text) const
    {
        for (const QChar letter : text)
            QTest::keyClick(QApplication::focusWidget(), letter.toLatin1());
    }
    // By its mnemonic, as the hands do it.
    void go(Qt::Key mnemonic) const { QTest::keyClick(page.get(), mnemonic, Qt::AltModifier); }
    // Reading goes through the storage thread.
    template <typename Met> void wait(Met met) const { REQUIRE(QTest::qWaitFor(met, 5000)); }
};

} // namespace

TEST_CASE("the actions page asks whose with two letters")
{
    Desk desk;
    desk.fill();
    CHECK(desk.refs() == QStringList{u"A1"_s, u"A2"_s, u"A3"_s});
    desk.go(Qt::Key_W);
    desk.type(u"fo"_s);
    CHECK(desk.refs() == QStringList{u"A1"_s, u"A2"_s});
    desk.key(Qt::Key_Escape);
    CHECK(desk.refs().size() == 3);
    desk.type(u"fam"_s);
    CHECK(desk.refs() == QStringList{u"A2"_s});
}

TEST_CASE("the other fields ask by body, theme, due, status and text")
{
    Desk desk;
    desk.fill();
    desk.go(Qt::Key_B);
    desk.type(u"steer"_s);
    CHECK(desk.refs() == QStringList{u"A1"_s});
    desk.key(Qt::Key_Escape);
    desk.go(Qt::Key_T);
    desk.type(u"tr"_s);
    CHECK(desk.refs() == QStringList{u"A2"_s});
    desk.key(Qt::Key_Escape);
    desk.go(Qt::Key_D);
    desk.type(u"12/5/19"_s);
    CHECK(desk.refs() == QStringList{u"A1"_s});
    desk.key(Qt::Key_Escape);
    desk.go(Qt::Key_S);
    desk.key(Qt::Key_End);
    CHECK(desk.refs().size() == 4);
    desk.go(Qt::Key_X);
    desk.type(u"fence"_s);
    CHECK(desk.refs() == QStringList{u"A4"_s});
    desk.key(Qt::Key_Backspace);
    CHECK(desk.page->filter().text == u"fenc"_s);
}

TEST_CASE("a due that names no day is marked, and left out of the question")
{
    Desk desk;
    desk.fill();
    desk.go(Qt::Key_D);
    desk.type(u"31 June"_s);
    desk.go(Qt::Key_W);
    auto *due = desk.field<QLineEdit>(u"filterDue"_s);
    CHECK(due->property("bad").toBool());
    CHECK_FALSE(due->accessibleDescription().isEmpty());
    CHECK(desk.refs().size() == 3);
}

TEST_CASE("the list says what an action is about, where it comes from and how late it is, in words")
{
    Desk desk;
    desk.fill();
    CHECK(desk.cell(0, ActionListModel::RefColumn) == u"A1"_s);
    CHECK(desk.cell(0, ActionListModel::TextColumn) == u"Circulate the guide"_s);
    const QString origin = desk.cell(0, ActionListModel::TextColumn, ActionListModel::DetailRole);
    CHECK(origin.contains(u"4 Regional approach"_s));
    CHECK(origin.contains(u"Steering Group"_s));
    CHECK(desk.cell(0, ActionListModel::LateColumn) == u"3 days late"_s);
    CHECK(desk.cell(1, ActionListModel::LateColumn) == u"due in 5 days"_s);
    CHECK(desk.cell(1, ActionListModel::OwnersColumn) == u"Fay Okonjo, Family Voice"_s);
    CHECK(desk.cell(2, ActionListModel::DueColumn) == u"Ongoing"_s);
    CHECK(desk.cell(0, ActionListModel::LateColumn, Qt::AccessibleTextRole) == u"How late: 3 days late"_s);
}

TEST_CASE("the numbers above the list count what is asked for, and a click on one shows it alone")
{
    Desk desk;
    desk.fill();
    const auto number = [&](const QString &name) -> QAbstractButton * {
        const auto buttons = desk.page->findChildren<QAbstractButton *>();
        for (QAbstractButton *button : buttons) {
            if (button->accessibleName() == name)
                return button;
        }
        return nullptr;
    };
    REQUIRE(number(u"1 overdue"_s));
    CHECK(number(u"1 due in 14 days"_s));
    CHECK(number(u"3 open"_s)->isChecked());
    REQUIRE(number(u"1 closed"_s));
    QTest::mouseClick(number(u"1 closed"_s), Qt::LeftButton);
    CHECK(desk.refs() == QStringList{u"A4"_s});
    QTest::mouseClick(number(u"1 overdue"_s), Qt::LeftButton);
    CHECK(desk.refs() == QStringList{u"A1"_s});
    CHECK(number(u"1 overdue"_s)->isChecked());
    CHECK_FALSE(number(u"1 closed"_s)->isChecked());
    desk.go(Qt::Key_W);
    desk.type(u"mt"_s);
    CHECK(number(u"0 overdue"_s));
    CHECK(number(u"1 open"_s));
}

TEST_CASE("Space marks an action done and reopens it, and undo takes that back")
{
    Desk desk;
    desk.fill();
    QSignalSpy hints(desk.page.get(), &ActionsPage::hint);
    desk.go(Qt::Key_X);
    desk.key(Qt::Key_Down);
    REQUIRE(desk.page->chosen() == QList<QUuid>{desk.ids[u"A1"_s]});
    desk.key(Qt::Key_Space);
    desk.wait([&] { return desk.status(u"A1"_s) == ActionStatus::Done; });
    CHECK(desk.cell(0, ActionListModel::StatusColumn) == u"Done"_s);
    CHECK(desk.cell(0, ActionListModel::LateColumn).isEmpty());
    CHECK(hints.last().first().toString().startsWith(u"1 action marked done."_s));
    CHECK(desk.page->chosen() == QList<QUuid>{desk.ids[u"A1"_s]});
    desk.key(Qt::Key_Space);
    desk.wait([&] { return desk.status(u"A1"_s) == ActionStatus::Open; });
    REQUIRE(desk.book->undo());
    CHECK(desk.status(u"A1"_s) == ActionStatus::Done);
    CHECK(desk.cell(0, ActionListModel::StatusColumn) == u"Done"_s);
    REQUIRE(desk.book->undo());
    CHECK(desk.cell(0, ActionListModel::LateColumn) == u"3 days late"_s);
}

TEST_CASE("working down a list of what is overdue goes on to the next one")
{
    Desk desk;
    desk.fill();
    Action second = desk.action(u"A2"_s);
    second.due.date = today.addDays(-1);
    REQUIRE(desk.book->apply(u"Earlier"_s, {{desk.action(u"A2"_s), second}}));
    desk.page->setFilter({.status = ActionFilter::Status::Overdue});
    REQUIRE(desk.refs() == QStringList{u"A1"_s, u"A2"_s});
    desk.go(Qt::Key_X);
    desk.key(Qt::Key_Down);
    desk.key(Qt::Key_Space);
    desk.wait([&] { return desk.refs() == QStringList{u"A2"_s}; });
    CHECK(desk.page->chosen() == QList<QUuid>{desk.ids[u"A2"_s]});
    desk.key(Qt::Key_Space);
    desk.wait([&] { return desk.refs().isEmpty(); });
    CHECK(QApplication::focusWidget()->isVisible());
    desk.key(Qt::Key_Space); // On the button that shows everything again.
    CHECK(desk.refs().size() == 3);
}

TEST_CASE("several actions are closed at once, as one step")
{
    Desk desk;
    desk.fill();
    desk.go(Qt::Key_X);
    desk.key(Qt::Key_Down);
    desk.key(Qt::Key_Down, Qt::ShiftModifier);
    desk.key(Qt::Key_Down, Qt::ShiftModifier);
    REQUIRE(desk.page->chosen().size() == 3);
    desk.key(Qt::Key_Return);
    desk.wait([&] { return desk.details()->actions().size() == 3; });
    CHECK_FALSE(desk.field<QPlainTextEdit>(u"actionText"_s)->isVisible());
    auto *status = desk.field<QComboBox>(u"actionStatus"_s);
    CHECK(QApplication::focusWidget() == status);
    while (status->currentText() != u"Closed"_s)
        desk.key(Qt::Key_Down);
    desk.wait([&] { return desk.refs().isEmpty(); });
    CHECK(desk.action(u"A3"_s).closed == today);
    REQUIRE(desk.book->undo());
    CHECK(desk.refs().size() == 3);
    CHECK(desk.status(u"A2"_s) == ActionStatus::Open);
    CHECK(desk.action(u"A2"_s).closed.isNull());
}

TEST_CASE("several actions get a theme and another due at once, and what was minuted stays")
{
    Desk desk;
    desk.fill();
    desk.page->choose({desk.ids[u"A1"_s], desk.ids[u"A2"_s]});
    desk.view()->setFocus();
    desk.key(Qt::Key_Return);
    desk.wait([&] { return desk.details()->actions().size() == 2; });
    desk.field<QLineEdit>(u"actionTheme"_s)->setFocus();
    desk.type(u"Web pages"_s);
    desk.key(Qt::Key_Return);
    CHECK(desk.action(u"A1"_s).theme == u"Web pages"_s);
    CHECK(desk.action(u"A2"_s).theme == u"Web pages"_s);
    desk.field<QLineEdit>(u"actionNewDue"_s)->setFocus();
    desk.type(u"end of May"_s);
    desk.key(Qt::Key_Return);
    for (const QString &ref : {u"A1"_s, u"A2"_s}) {
        CHECK(effectiveDue(desk.action(ref)) == Due{u"end of May"_s, QDate(2019, 5, 31)});
        CHECK(desk.action(ref).due.text.endsWith(u"May 2019"_s));
    }
    CHECK(desk.field<QLineEdit>(u"actionNewDue"_s)->text().isEmpty());
    CHECK(desk.cell(0, ActionListModel::DueColumn, ActionListModel::DetailRole).contains(u"was 7 May 2019"_s));
    REQUIRE(desk.book->undo());
    CHECK(desk.action(u"A1"_s).revisedDue.isEmpty());
    CHECK(desk.action(u"A2"_s).revisedDue.isEmpty());
    REQUIRE(desk.book->undo());
    CHECK(desk.action(u"A2"_s).theme == u"Transport"_s);
}

TEST_CASE("the details write what is typed, keep the history and hear of undo")
{
    Desk desk;
    desk.fill();
    desk.page->choose({desk.ids[u"A1"_s]});
    desk.view()->setFocus();
    desk.key(Qt::Key_Return);
    desk.wait([&] { return desk.details()->actions().size() == 1; });
    auto *text = desk.field<QPlainTextEdit>(u"actionText"_s);
    CHECK(text->toPlainText() == u"Circulate the guide"_s);
    auto *owners = desk.field<QLineEdit>(u"actionOwners"_s);
    owners->setFocus();
    owners->end(false);
    desk.type(u", MT"_s);
    desk.key(Qt::Key_Return);
    CHECK(desk.action(u"A1"_s).owners == QStringList{u"FO"_s, u"MT"_s});
    auto *note = desk.field<QPlainTextEdit>(u"actionNote"_s);
    note->setFocus();
    desk.type(u"Rang them"_s);
    desk.wait([&] { return !desk.action(u"A1"_s).progress.isEmpty(); });
    desk.type(u" twice"_s);
    owners->setFocus();
    CHECK(desk.action(u"A1"_s).progress == QList<Progress>{{.date = today, .text = u"Rang them twice"_s}});
    CHECK(desk.field<QLabel>(u"actionNotes"_s)->text().endsWith(u"Rang them twice"_s));
    REQUIRE(desk.book->undo());
    REQUIRE(desk.book->undo());
    CHECK(desk.action(u"A1"_s).progress.isEmpty());
    CHECK(note->toPlainText().isEmpty());
    REQUIRE(desk.book->undo());
    CHECK(owners->text() == u"FO"_s);
    desk.key(Qt::Key_Escape);
    CHECK_FALSE(desk.details()->isVisible());
    CHECK(desk.view()->hasFocus());
}

TEST_CASE("what was minuted stays as it is once the minutes are signed, the log goes on")
{
    Desk desk;
    desk.fill();
    REQUIRE(desk.book->readNow({desk.meeting.id}));
    const QDateTime at(today, QTime(9, 0));
    for (const auto state :
         {MeetingState::WithChair, MeetingState::AgreedByChair, MeetingState::Approved, MeetingState::Signed})
        REQUIRE(desk.book->advance(desk.meeting.id, state, u"Milo Tarrant"_s, at, {}));
    desk.page->choose({desk.ids[u"A1"_s]});
    desk.view()->setFocus();
    desk.key(Qt::Key_Return);
    desk.wait([&] { return desk.details()->actions().size() == 1; });
    CHECK(desk.field<QPlainTextEdit>(u"actionText"_s)->isReadOnly());
    CHECK(desk.field<QLineEdit>(u"actionOwners"_s)->isReadOnly());
    auto *theme = desk.field<QLineEdit>(u"actionTheme"_s);
    CHECK_FALSE(theme->isReadOnly());
    theme->setFocus();
    desk.type(u"Web"_s);
    desk.key(Qt::Key_Return);
    CHECK(desk.action(u"A1"_s).theme == u"Web"_s);
    desk.view()->setFocus();
    desk.key(Qt::Key_Space);
    desk.wait([&] { return desk.status(u"A1"_s) == ActionStatus::Done; });
}

TEST_CASE("what is chosen stays chosen when the question or the book changes")
{
    Desk desk;
    desk.fill();
    desk.page->choose({desk.ids[u"A2"_s]});
    desk.page->setFilter({.status = ActionFilter::Status::All});
    CHECK(desk.page->chosen() == QList<QUuid>{desk.ids[u"A2"_s]});
    Action earlier = desk.action(u"A2"_s);
    earlier.due.date = today.addDays(-100);
    REQUIRE(desk.book->apply(u"Earlier"_s, {{desk.action(u"A2"_s), earlier}}));
    REQUIRE(desk.refs().first() == u"A2"_s);
    CHECK(desk.page->chosen() == QList<QUuid>{desk.ids[u"A2"_s]});
    desk.page->setFilter({.owner = u"MT"_s});
    CHECK(desk.page->chosen().isEmpty());
}

TEST_CASE("letters typed on the list go to the text of the question")
{
    Desk desk;
    desk.fill();
    desk.go(Qt::Key_X);
    desk.key(Qt::Key_Down);
    REQUIRE(desk.view()->hasFocus());
    desk.type(u"hall"_s);
    CHECK(desk.refs() == QStringList{u"A3"_s});
    desk.key(Qt::Key_Return);
    CHECK(desk.view()->hasFocus());
    CHECK(desk.page->chosen() == QList<QUuid>{desk.ids[u"A3"_s]});
}

TEST_CASE("Delete takes actions away and undo brings them back")
{
    Desk desk;
    desk.fill();
    QSignalSpy hints(desk.page.get(), &ActionsPage::hint);
    desk.go(Qt::Key_X);
    desk.key(Qt::Key_Down);
    desk.key(Qt::Key_Down);
    desk.key(Qt::Key_Down, Qt::ShiftModifier);
    desk.key(Qt::Key_Delete);
    desk.wait([&] { return desk.refs() == QStringList{u"A1"_s}; });
    CHECK(hints.last().first().toString().startsWith(u"2 actions deleted."_s));
    REQUIRE(desk.book->undo());
    CHECK(desk.refs().size() == 3);
}

TEST_CASE("a page without actions says what to do first")
{
    Desk desk;
    const auto words = [&] {
        QStringList texts;
        const auto labels = desk.page->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->isVisible())
                texts.append(label->text());
        }
        return texts;
    };
    CHECK(words().contains(u"No actions yet"_s));
    desk.fill();
    CHECK_FALSE(words().contains(u"No actions yet"_s));
    desk.go(Qt::Key_X);
    desk.type(u"zebra"_s);
    CHECK(words().contains(u"No action found"_s));
}

TEST_CASE("a new action stands in no meeting, has what was asked for and waits to be typed over")
{
    Desk desk;
    desk.fill();
    desk.page->setFilter({.owner = u"MT"_s, .body = u"Steering Group"_s, .theme = u"Web"_s});
    desk.page->focusFilter();
    desk.key(Qt::Key_Insert);
    REQUIRE(desk.refs().size() == 1);
    desk.type(u"Order chairs"_s);
    desk.page->commit();
    REQUIRE(desk.book->readNow(desk.page->listed()));
    const Action made = *desk.book->action(desk.page->listed().first());
    CHECK(made.text == u"Order chairs"_s);
    CHECK(made.owners == QStringList{u"MT"_s});
    CHECK(made.body == desk.group.id);
    CHECK(made.theme == u"Web"_s);
    CHECK(made.meeting.isNull());
    CHECK(made.opened == today);
    while (!desk.book->undoText().isEmpty() && desk.book->action(made.id))
        REQUIRE(desk.book->undo());
    CHECK_FALSE(desk.details()->isVisible());
}

TEST_CASE("Ctrl+Enter asks for the meeting that minuted the action")
{
    Desk desk;
    desk.fill();
    QSignalSpy wanted(desk.page.get(), &ActionsPage::meetingWanted);
    desk.page->choose({desk.ids[u"A1"_s]});
    desk.view()->setFocus();
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    desk.wait([&] { return !wanted.isEmpty(); });
    CHECK(wanted.first().first().toUuid() == desk.meeting.id);
    CHECK(wanted.first().last().toUuid() == desk.meeting.items[0].id);
}

TEST_CASE("a page that was hidden shows what changed meanwhile")
{
    Desk desk;
    desk.fill();
    desk.page->hide();
    Action other = desk.action(u"A1"_s);
    other.ref = u"B7"_s;
    REQUIRE(desk.book->apply(u"Rename"_s, {{desk.action(u"A1"_s), other}}));
    desk.page->show();
    CHECK(desk.cell(0, ActionListModel::RefColumn) == u"B7"_s);
}

TEST_CASE("every field and button of the actions page has a name for a screen reader")
{
    Desk desk;
    desk.fill();
    desk.page->choose({desk.ids[u"A1"_s]});
    desk.view()->setFocus();
    desk.key(Qt::Key_Return);
    desk.wait([&] { return desk.details()->actions().size() == 1; });
    const auto widgets = desk.page->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->focusProxy())
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        CAPTURE(widget->metaObject()->className(), widget->objectName());
        CHECK((!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty())));
    }
}
