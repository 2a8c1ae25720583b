#include "core/actions/standing.h"
#include "tests/catch.h"

using namespace Qt::StringLiterals;

namespace {
const QDate today(2019, 5, 10);
Due on(const QDate &day) { return {day.toString(u"d MMM yyyy"_s), day}; }
} // namespace

TEST_CASE("the due that holds is the last one revised, and the one minuted until then")
{
    Action action{.due = on(today)};
    CHECK(effectiveDue(action) == action.due);
    action.revisedDue = {on(today.addDays(7)), on(today.addDays(30))};
    CHECK(effectiveDue(action) == on(today.addDays(30)));
    action.revisedDue.append(Due{});
    CHECK(effectiveDue(action) == on(today.addDays(30)));
}

TEST_CASE("only putting off is slipping")
{
    const Due minuted = on(today);
    CHECK(timesSlipped(minuted, {}) == 0);
    CHECK(timesSlipped(minuted, {on(today.addDays(1)), on(today.addDays(5))}) == 2);
    CHECK(timesSlipped(minuted, {on(today.addDays(-1))}) == 0);
    CHECK(timesSlipped(minuted, {Due{u"on the 10th"_s, today}}) == 0);
    CHECK(timesSlipped(minuted, {Due{u"Ongoing"_s, {}}}) == 1);
    CHECK(timesSlipped(Due{u"Ongoing"_s, {}}, {on(today)}) == 0);
}

TEST_CASE("an action is overdue from the day after its due, while its owner still has to act")
{
    for (const auto status : {ActionStatus::Open, ActionStatus::InProgress, ActionStatus::OnHold}) {
        CHECK(isOverdue(status, today.addDays(-1), today));
        CHECK_FALSE(isOverdue(status, today, today));
        CHECK_FALSE(isOverdue(status, QDate(), today));
        CHECK(overdueDays(status, today.addDays(-3), today) == 3);
    }
    for (const auto status : {ActionStatus::Done, ActionStatus::Closed, ActionStatus::Cancelled}) {
        CHECK_FALSE(isOverdue(status, today.addDays(-1), today));
        CHECK_FALSE(isDueSoon(status, today, today));
        CHECK(overdueDays(status, today.addDays(-3), today) == 0);
    }
}

TEST_CASE("an action that is done is open until the body has closed it")
{
    CHECK(isOpen(ActionStatus::Done));
    CHECK_FALSE(awaitsOwner(ActionStatus::Done));
    CHECK_FALSE(isOpen(ActionStatus::Closed));
    CHECK_FALSE(isOpen(ActionStatus::Cancelled));
}

TEST_CASE("due soon is from today to fourteen days ahead")
{
    CHECK_FALSE(isDueSoon(ActionStatus::Open, today.addDays(-1), today));
    CHECK(isDueSoon(ActionStatus::Open, today, today));
    CHECK(isDueSoon(ActionStatus::Open, today.addDays(14), today));
    CHECK_FALSE(isDueSoon(ActionStatus::Open, today.addDays(15), today));
    CHECK_FALSE(isDueSoon(ActionStatus::Open, QDate(), today));
}

TEST_CASE("how late an action is, in words")
{
    const auto late = [](int days) { return lateness(ActionStatus::Open, on(today.addDays(days)), today); };
    CHECK(late(-30) == u"30 days late"_s);
    CHECK(late(-1) == u"1 day late"_s);
    CHECK(late(0) == u"due today"_s);
    CHECK(late(1) == u"due tomorrow"_s);
    CHECK(late(5) == u"due in 5 days"_s);
    CHECK(lateness(ActionStatus::Open, {}, today) == u"no date"_s);
    CHECK(lateness(ActionStatus::Open, {u"Ongoing"_s, {}}, today) == u"Ongoing"_s);
    CHECK(lateness(ActionStatus::Done, on(today.addDays(-5)), today).isEmpty());
    CHECK(lateness(ActionStatus::Closed, {}, today).isEmpty());
}

TEST_CASE("red, amber and green follow the date until somebody judges otherwise")
{
    const auto rag = [](ActionStatus status, int days) { return derivedRag(status, today.addDays(days), today); };
    CHECK(rag(ActionStatus::Open, -1) == Rag::Red);
    CHECK(rag(ActionStatus::InProgress, 14) == Rag::Amber);
    CHECK(rag(ActionStatus::Open, 15) == Rag::Green);
    CHECK(rag(ActionStatus::OnHold, 15) == Rag::Amber);
    CHECK(rag(ActionStatus::OnHold, -1) == Rag::Red);
    CHECK(rag(ActionStatus::Done, -1) == Rag::Blue);
    CHECK(rag(ActionStatus::Closed, -1) == Rag::Blue);
    CHECK(rag(ActionStatus::Cancelled, -1) == std::nullopt);
    CHECK(derivedRag(ActionStatus::Open, QDate(), today) == std::nullopt);

    Action action{.due = on(today.addDays(-1))};
    CHECK(effectiveRag(action, today) == Rag::Red);
    action.rag = Rag::Green;
    CHECK(effectiveRag(action, today) == Rag::Green);
}
