#include "core/minutes/nextmeeting.h"
#include "tests/catch.h"

using namespace Qt::StringLiterals;

namespace {

Body committee()
{
    return {.name = u"Allotments Committee"_s,
            .standingItems = {u"Apologies"_s, u"Declarations of interest"_s, u"Minutes of the last meeting"_s,
                              u"Action log"_s, u"Any other business"_s, u"Date of next meeting"_s}};
}

// Held on 5 March 2024: the hedge was talked about, the gate put off, the water not reached.
Minutes held()
{
    Minutes minutes;
    minutes.meeting.date = QDate(2024, 3, 5);
    minutes.meeting.items = {{.number = u"1"_s, .title = u"Apologies"_s, .minute = u"None."_s},
                             {.number = u"2"_s, .title = u"Hedge"_s, .minute = u"It was cut."_s},
                             {.number = u"3"_s, .title = u"Gate"_s, .presenter = u"PV"_s, .deferred = true},
                             {.number = u"4"_s, .title = u"Water"_s},
                             {.number = u"5"_s, .title = u"Plots"_s}, // Over its sub-item.
                             {.number = u"5.1"_s, .level = 2, .title = u"Plot 9"_s, .minute = u"Let."_s},
                             {.number = u"6"_s, .title = u"Any other business"_s}};
    minutes.meeting.items[2].papers = {{.title = u"Quotation"_s}};
    return minutes;
}

QList<ActionRow> open()
{
    return {{.id = QUuid::createUuid(),
             .ref = u"A3"_s,
             .text = u"ask the council"_s,
             .owners = {u"PV"_s, u"KO"_s},
             .due = {u"4 Feb"_s, QDate(2024, 2, 4)}},
            {.id = QUuid::createUuid(), .text = u"mend the tap"_s, .status = ActionStatus::Done}};
}

QStringList titles(const QList<Item> &items)
{
    QStringList titles;
    for (const Item &item : items)
        titles.append((item.number + u' ' + item.title).trimmed());
    return titles;
}

} // namespace

TEST_CASE("the next agenda has the standing items, and before the closing ones what the last meeting left")
{
    const Minutes last = held();
    const CarryOver carried = carryOver(&last, committee(), open());
    const QList<Item> items = agendaOf(carried, committee(), &last);
    CHECK(titles(items) == QStringList{u"1 Apologies"_s, u"2 Declarations of interest"_s,
                                       u"3 Minutes of the last meeting"_s, u"4 Action log"_s, u"5 Gate"_s, u"6 Water"_s,
                                       u"7 Any other business"_s, u"8 Date of next meeting"_s});
    CHECK(items[4].presenter == u"PV"_s);
    CHECK(items[4].papers == QList<Paper>{{.title = u"Quotation"_s}});
    CHECK_FALSE(items[4].deferred);
    CHECK(items[2].papers == QList<Paper>{{.title = u"Minutes of the meeting of 5 March 2024"_s}});
    CHECK(items[3].minute == u"- A3 PV, KO: ask the council (4 Feb)\n- mend the tap – said to be done"_s);
    CHECK(carried.items[4].why == CarriedItem::Why::Deferred);
    CHECK(carried.items[5].why == CarriedItem::Why::NotReached);
}

TEST_CASE("what is left out stays out, and the numbers close up")
{
    const Minutes last = held();
    CarryOver carried = carryOver(&last, committee(), open());
    carried.items[4].taken = false;
    carried.actions[0].taken = false;
    const QList<Item> items = agendaOf(carried, committee(), &last);
    CHECK(items.size() == 7);
    CHECK(titles(items)[4] == u"5 Water"_s);
    CHECK(items[3].minute == u"- mend the tap – said to be done"_s);
}

TEST_CASE("the last minutes and the action log have a place, also where the body has no standing item for them")
{
    const Minutes last = held();
    Body body = committee();
    body.standingItems = {u"Welcome and apologies"_s, u"Finance"_s, u"AOB"_s};
    CHECK(titles(agendaOf(carryOver(&last, body, open()), body, &last)) ==
          QStringList{u"1 Welcome and apologies"_s, u"2 Minutes of the last meeting"_s, u"3 Action log"_s,
                      u"4 Finance"_s, u"5 Gate"_s, u"6 Water"_s, u"7 AOB"_s});
    CHECK(titles(agendaOf(carryOver(&last, body, {}), body, &last)).filter(u"Action log"_s).isEmpty());
}

TEST_CASE("a body without standing items goes on with the habits of its last meeting")
{
    const Minutes last = held();
    Body body = committee();
    body.standingItems.clear();
    CHECK(titles(agendaOf(carryOver(&last, body, {}), body, &last)) ==
          QStringList{u"1 Apologies"_s, u"2 Minutes of the last meeting"_s, u"3 Gate"_s, u"4 Water"_s,
                      u"5 Any other business"_s});
}

TEST_CASE("minute numbers go on from the last meeting where the body counts so")
{
    Minutes last = held();
    for (Item &item : last.meeting.items)
        item.number = u"85."_s + item.number;
    Body body = committee();
    body.settings.numbering = BodySettings::Numbering::OnFromMeetingToMeeting;
    body.standingItems = {u"Apologies"_s};
    const QStringList next = titles(agendaOf(carryOver(&last, body, {}), body, &last));
    CHECK(next.first() == u"85.7 Apologies"_s);
    CHECK(next.last() == u"85.10 Water"_s);
}

TEST_CASE("a first meeting has the standing items alone, and a meeting that was not minuted left nothing behind")
{
    CHECK(agendaOf(carryOver(nullptr, committee(), {}), committee(), nullptr).size() == 6);
    Minutes planned = held();
    for (Item &item : planned.meeting.items)
        item.minute.clear();
    const QList<Item> items = agendaOf(carryOver(&planned, committee(), {}), committee(), &planned);
    CHECK(titles(items).filter(u"Water"_s).isEmpty());
    CHECK(titles(items).filter(u"Gate"_s).size() == 1); // Somebody said that it was put off.
}

TEST_CASE("what an exempt item minuted is not told in the next action log")
{
    QList<ActionRow> actions = open();
    actions[0].exempt = true;
    const CarryOver carried = carryOver(nullptr, committee(), actions);
    REQUIRE(carried.actions.size() == 2);
    CHECK(carried.actions[0].line == u"A3 PV, KO: an action of an exempt item (4 Feb)"_s);
    CHECK(carried.actions[1].line.startsWith(u"mend the tap"_s));
}

TEST_CASE("the open actions of a body are those that its log has, neither closed nor cancelled")
{
    const Body body = committee();
    ActionIndex index;
    const auto add = [&](QUuid of, ActionStatus status, const QString &text) {
        index.insert({.id = QUuid::createUuid(), .body = of, .text = text, .status = status});
    };
    add(body.id, ActionStatus::Open, u"one"_s);
    add(body.id, ActionStatus::Closed, u"two"_s);
    add(body.id, ActionStatus::Done, u"three"_s);
    add(QUuid::createUuid(), ActionStatus::Open, u"four"_s);
    QStringList texts;
    for (const ActionRow &row : openActionsOf(index, body.id))
        texts.append(row.text);
    texts.sort();
    CHECK(texts == QStringList{u"one"_s, u"three"_s});
}
