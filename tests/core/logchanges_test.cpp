#include "core/actions/logchanges.h"
#include "tests/catch.h"

using namespace Qt::StringLiterals;

namespace {
const QDate today(2019, 5, 10);
}

TEST_CASE("closing an action is dated, and reopening takes the date away")
{
    Action action;
    setStatus(action, ActionStatus::Done, today);
    CHECK(action.closed.isNull());
    setStatus(action, ActionStatus::Closed, today);
    CHECK(action.closed == today);
    setStatus(action, ActionStatus::Cancelled, today.addDays(3));
    CHECK(action.closed == today);
    setStatus(action, ActionStatus::Open, today.addDays(4));
    CHECK(action.closed.isNull());
    CHECK(action.status == ActionStatus::Open);
}

TEST_CASE("a closed action whose date nobody knew gets one when it is closed again")
{
    Action action{.status = ActionStatus::Closed};
    setStatus(action, ActionStatus::Closed, today);
    CHECK(action.closed == today);
}

TEST_CASE("a revised due is added once, and what was minuted stays")
{
    Action action{.due = {u"in May"_s, QDate(2019, 5, 31)}};
    reviseDue(action, action.due);
    reviseDue(action, {});
    CHECK(action.revisedDue.isEmpty());
    const Due june{u"June"_s, QDate(2019, 6, 30)};
    reviseDue(action, june);
    reviseDue(action, june);
    CHECK(action.revisedDue == QList<Due>{june});
    CHECK(action.due.text == u"in May"_s);
    reviseDue(action, action.due);
    CHECK(action.revisedDue.size() == 2);
}

TEST_CASE("a note on progress is dated, and an empty one is none")
{
    Action action;
    addProgress(action, u" \n"_s, today);
    CHECK(action.progress.isEmpty());
    addProgress(action, u" Rang them. "_s, today);
    CHECK(action.progress == QList<Progress>{{.date = today, .text = u"Rang them."_s}});
}
