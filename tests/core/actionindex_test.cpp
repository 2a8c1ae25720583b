#include "core/actions/actionindex.h"
#include "tests/catch.h"

using namespace Qt::StringLiterals;

namespace {

QStringList refs(const ActionIndex &index)
{
    QStringList refs;
    for (const auto row : index.inOrder())
        refs.append(index.ref(row));
    return refs;
}

ActionRow dueOn(const QString &ref, const QDate &date)
{
    return {.id = QUuid::createUuid(), .ref = ref, .due = {{}, date}};
}

} // namespace

TEST_CASE("the action index gives back what lists show of an action")
{
    const Body body{.name = u"Steering Group"_s};
    Meeting meeting{.body = body.id, .date = QDate(2019, 3, 12)};
    meeting.items = {{.number = u"3"_s, .title = u"Apologies"_s}, {.number = u"4a"_s, .title = u"Regional approach"_s}};
    const Action action{.meeting = meeting.id,
                        .item = meeting.items[1].id,
                        .position = 2,
                        .ref = u"A12"_s,
                        .text = u"Ring  Zoë’s\nschool – soon"_s,
                        .owners = {u"FO"_s, u"The whole team"_s},
                        .due = {u"by 4 April"_s, QDate(2019, 4, 4)},
                        .revisedDue = {{u"May"_s, QDate(2019, 5, 31)}, {u"Ongoing"_s, {}}},
                        .theme = u"Web pages"_s,
                        .status = ActionStatus::InProgress,
                        .rag = Rag::Amber};
    ActionIndex index;
    index.insert(actionRow(action, &meeting));
    REQUIRE(index.size() == 1);
    const auto row = index.inOrder().front();
    CHECK(index.find(action.id) == row);
    CHECK(index.id(row) == action.id);
    CHECK(index.ref(row) == action.ref);
    CHECK(index.text(row) == action.text);
    CHECK(index.owners(row) == action.owners);
    CHECK(index.due(row) == action.due);
    CHECK(index.revisedDue(row) == action.revisedDue.last());
    CHECK(index.effectiveDue(row) == action.revisedDue.last());
    CHECK(index.timesSlipped(row) == 2);
    CHECK(index.theme(row) == action.theme);
    CHECK(index.status(row) == action.status);
    CHECK(index.rag(row) == action.rag);
    CHECK(index.body(row) == body.id);
    CHECK(index.meeting(row) == meeting.id);
    CHECK(index.meetingDate(row) == meeting.date);
    CHECK(index.itemNumber(row) == u"4a"_s);
    CHECK(index.itemTitle(row) == u"Regional approach"_s);
}

TEST_CASE("an action of no meeting, no owner and no due says nothing of them")
{
    ActionIndex index;
    index.insert(actionRow({.text = u"Paint the fence"_s}, nullptr));
    const auto row = index.inOrder().front();
    CHECK(index.owners(row).isEmpty());
    CHECK(index.due(row).isEmpty());
    CHECK_FALSE(index.revisedDue(row));
    CHECK_FALSE(index.rag(row));
    CHECK(index.meeting(row).isNull());
    CHECK(index.meetingDate(row).isNull());
    CHECK(index.body(row).isNull());
    CHECK(index.itemTitle(row).isEmpty());
    CHECK(index.itemNumber(row).isEmpty());
}

TEST_CASE("an action's own body goes before that of its meeting")
{
    const Body own{.name = u"Own"_s};
    const Meeting meeting{.body = QUuid::createUuid(), .date = QDate(2019, 1, 1)};
    CHECK(actionRow({.meeting = meeting.id, .body = own.id}, &meeting).body == own.id);
    CHECK(actionRow({.meeting = meeting.id}, &meeting).body == meeting.body);
}

TEST_CASE("actions are listed by the due that holds, those without a day last, then as they were minuted")
{
    const QUuid meeting = QUuid::createUuid();
    const QDate day(2019, 5, 1);
    const auto minuted = [&](const QString &ref, const QDate &date, int item, int position) {
        return ActionRow{.id = QUuid::createUuid(),
                         .ref = ref,
                         .due = {{}, day},
                         .position = position,
                         .meeting = meeting,
                         .meetingDate = date,
                         .itemPosition = item};
    };
    ActionIndex index;
    index.insert(dueOn(u"no day"_s, {}));
    index.insert(minuted(u"B2"_s, QDate(2019, 3, 1), 1, 0));
    index.insert(minuted(u"B10"_s, QDate(2019, 3, 1), 1, 1));
    index.insert(minuted(u"B1"_s, QDate(2019, 3, 1), 0, 7));
    ActionRow late = dueOn(u"put off"_s, day.addDays(-9));
    late.revisedDue = {{{}, day.addDays(9)}};
    index.insert(late);
    index.insert(dueOn(u"first"_s, day.addDays(-1)));
    // The plan of no meeting after those that were minuted; its refs count as people count.
    index.insert({.id = QUuid::createUuid(), .ref = u"P10"_s, .due = {{}, day}});
    index.insert({.id = QUuid::createUuid(), .ref = u"P2"_s, .due = {{}, day}});
    CHECK(refs(index) ==
          QStringList{u"first"_s, u"B1"_s, u"B2"_s, u"B10"_s, u"P2"_s, u"P10"_s, u"put off"_s, u"no day"_s});
}

TEST_CASE("an action that is updated is in its new place, and there once")
{
    const QDate day(2019, 5, 1);
    ActionIndex index;
    ActionRow one = dueOn(u"one"_s, day);
    ActionRow two = dueOn(u"two"_s, day.addDays(1));
    index.insert(one);
    index.insert(two);
    index.settle();
    one.due.date = day.addDays(2);
    one.text = u"longer than before, and with more owners"_s;
    one.owners = {u"A"_s, u"B"_s, u"C"_s};
    index.update(one);
    CHECK(refs(index) == QStringList{u"two"_s, u"one"_s});
    const auto row = *index.find(one.id);
    CHECK(index.text(row) == one.text);
    CHECK(index.owners(row) == one.owners);
    one.owners = {u"C"_s};
    one.text = u"short"_s;
    index.update(one);
    CHECK(index.owners(row) == one.owners);
    CHECK(index.text(row) == one.text);
    CHECK(index.ref(*index.find(two.id)) == u"two"_s);
}

TEST_CASE("an action that is removed is gone, and comes back when that is undone")
{
    ActionIndex index;
    const ActionRow one = dueOn(u"one"_s, QDate(2019, 5, 1));
    const ActionRow two = dueOn(u"two"_s, QDate(2019, 5, 2));
    index.insert(one);
    index.insert(two);
    index.remove(one.id);
    index.remove(QUuid::createUuid());
    CHECK(index.size() == 1);
    CHECK_FALSE(index.find(one.id));
    CHECK(refs(index) == QStringList{u"two"_s});
    index.insert(one);
    CHECK(refs(index) == QStringList{u"one"_s, u"two"_s});
}

TEST_CASE("a meeting that moves to another day takes all its actions along")
{
    const QUuid meeting = QUuid::createUuid();
    const QUuid other = QUuid::createUuid();
    const auto row = [](const QString &ref, QUuid of, const QDate &date) {
        return ActionRow{.id = QUuid::createUuid(), .ref = ref, .meeting = of, .meetingDate = date};
    };
    ActionIndex index;
    ActionRow one = row(u"A1"_s, meeting, QDate(2019, 1, 1));
    index.insert(one);
    index.insert(row(u"A2"_s, meeting, QDate(2019, 1, 1)));
    index.insert(row(u"B1"_s, other, QDate(2019, 2, 1)));
    CHECK(refs(index) == QStringList{u"A1"_s, u"A2"_s, u"B1"_s});
    one.meetingDate = QDate(2019, 3, 1);
    index.update(one);
    CHECK(refs(index) == QStringList{u"B1"_s, u"A1"_s, u"A2"_s});
}

TEST_CASE("owners and themes to choose from are those in use, by the alphabet")
{
    ActionIndex index;
    ActionRow one{.id = QUuid::createUuid(), .owners = {u"zed"_s, u"Ann"_s}, .theme = u"Web"_s};
    index.insert(one);
    index.insert({.id = QUuid::createUuid(), .owners = {u"Ann"_s, u"bea"_s}});
    CHECK(index.owners() == QStringList{u"Ann"_s, u"bea"_s, u"zed"_s});
    CHECK(index.themes() == QStringList{u"Web"_s});
    one.owners = {u"Ann"_s};
    one.theme.clear();
    index.update(one);
    CHECK(index.owners() == QStringList{u"Ann"_s, u"bea"_s});
    CHECK(index.themes().isEmpty());
}

TEST_CASE("the owners of a body are those of its actions")
{
    ActionIndex index;
    const QUuid trust = QUuid::createUuid();
    const QUuid school = QUuid::createUuid();
    index.insert({.id = QUuid::createUuid(), .body = trust, .owners = {u"zed"_s, u"Ann"_s}});
    index.insert({.id = QUuid::createUuid(), .body = school, .owners = {u"bea"_s, u"Ann"_s}});
    index.insert({.id = QUuid::createUuid(), .owners = {u"cy"_s}});
    CHECK(index.owners(trust) == QStringList{u"Ann"_s, u"zed"_s});
    CHECK(index.owners(school) == QStringList{u"Ann"_s, u"bea"_s});
    CHECK(index.owners(QUuid::createUuid()).isEmpty());
    CHECK(index.owners(QUuid()) == QStringList{u"cy"_s});
}

TEST_CASE("an index that was moved is the same index")
{
    ActionIndex index;
    index.reserve(10);
    const ActionRow one = dueOn(u"one"_s, QDate(2019, 5, 1));
    index.insert(one);
    ActionIndex moved = std::move(index);
    CHECK(moved.find(one.id));
    moved.insert(dueOn(u"two"_s, QDate(2019, 5, 2)));
    CHECK(moved.size() == 2);
}

TEST_CASE("many thousand actions are each found by their id")
{
    ActionIndex index;
    QList<QUuid> ids;
    for (int i = 0; i < 5000; ++i) {
        ids.append(QUuid::createUuid());
        index.insert({.id = ids.last(), .ref = QString::number(i)});
    }
    for (int i = 0; i < 5000; ++i)
        REQUIRE(index.ref(*index.find(ids[i])) == QString::number(i));
    CHECK_FALSE(index.find(QUuid::createUuid()));
}
