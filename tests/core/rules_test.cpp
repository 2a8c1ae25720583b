#include "core/book/rules.h"

#include "core/book/bytes.h"
#include "tests/catch.h"

using namespace Qt::StringLiterals;

namespace {

const QDateTime moment(QDate(2026, 4, 1), QTime(19, 30), Qt::OffsetFromUTC, 3600);
const QList<MeetingState> states{MeetingState::Planned,       MeetingState::Draft,    MeetingState::WithChair,
                                 MeetingState::AgreedByChair, MeetingState::Approved, MeetingState::Signed};

Meeting meetingIn(MeetingState state) { return {.body = QUuid::createUuid(), .date = {2026, 3, 4}, .state = state}; }

Minutes signedMinutes()
{
    const Minutes minutes{meetingIn(MeetingState::Approved), {}};
    auto meeting = advanced(minutes, MeetingState::Signed, u"Ada Fenwick"_s, moment, {}, u"Allotments"_s);
    REQUIRE(meeting);
    Action action{.meeting = meeting->id, .position = 1, .ref = u"A1"_s, .text = u"Mend the gate"_s};
    return {*meeting, {action}};
}

Error::Kind kindOf(const Result<void> &result)
{
    REQUIRE(!result);
    CHECK(result.error().endsWith(u'.'));
    return result.failure().kind;
}

} // namespace

TEST_CASE("minutes go forward one step at a time, with an entry for each", "[rules]")
{
    for (const MeetingState from : states) {
        for (const MeetingState to : states) {
            const auto meeting = advanced({meetingIn(from), {}}, to, u"Ada"_s, moment, u"Because."_s, u"Allotments"_s);
            const bool isBack = to < from && from != MeetingState::Signed;
            CAPTURE(int(from), int(to));
            REQUIRE(bool(meeting) == (isBack || next(from) == to));
            if (!meeting)
                continue;
            CHECK(meeting->state == to);
            CHECK(meeting->history.size() == 1);
            CHECK(meeting->history.last() == StateChange{from, to, u"Ada"_s, moment, u"Because."_s});
        }
    }
    CHECK(!next(MeetingState::Signed));
}

TEST_CASE("a step back needs a reason, by edit as well", "[rules]")
{
    const Meeting before = meetingIn(MeetingState::Approved);
    const auto back = advanced({before, {}}, MeetingState::Draft, u"Ada"_s, moment, u"  "_s, {});
    REQUIRE(!back);
    CHECK(back.failure().kind == Error::Kind::Refused);
    Meeting after = before;
    after.state = MeetingState::Draft;
    CHECK(kindOf(allowed({before, after}, nullptr)) == Error::Kind::Refused);
    after.history = {{.from = before.state, .to = after.state, .at = moment, .reason = u"A page is missing."_s}};
    CHECK(allowed({before, after}, nullptr));
    // Undo of the step back: forward again, its entry gone.
    CHECK(!allowed({after, before}, nullptr)); // Three steps forward at once are none.
}

TEST_CASE("signing needs a name and a moment, and seals", "[rules]")
{
    const Minutes minutes{meetingIn(MeetingState::Approved), {}};
    CHECK(!advanced(minutes, MeetingState::Signed, u" "_s, moment, {}, u"Allotments"_s));
    CHECK(!advanced(minutes, MeetingState::Signed, u"Ada"_s, {}, {}, u"Allotments"_s));
    const auto done = advanced(minutes, MeetingState::Signed, u"Ada"_s, moment, {}, u"Allotments"_s);
    REQUIRE(done);
    REQUIRE(done->signature);
    CHECK(done->signature->by == u"Ada"_s);
    CHECK(done->signature->at == moment);
    CHECK(done->signature->bodyName == u"Allotments"_s);
    CHECK(done->signature->sha256 == sha256(canonicalBytes({*done, {}}, u"Renamed since"_s)));
}

TEST_CASE("signed minutes are neither changed nor deleted", "[rules]")
{
    const Meeting meeting = signedMinutes().meeting;
    Meeting changed = meeting;
    changed.venue = u"Elsewhere"_s;
    CHECK(kindOf(allowed({meeting, changed}, nullptr)) == Error::Kind::Refused);
    CHECK(kindOf(allowed({meeting, std::nullopt}, nullptr)) == Error::Kind::Refused);
    changed = meeting;
    changed.state = MeetingState::Approved;
    changed.history.append({.reason = u"A reason."_s});
    CHECK(kindOf(allowed({meeting, changed}, nullptr)) == Error::Kind::Refused);
    CHECK(allowed({meeting, meeting}, nullptr));
}

TEST_CASE("what signed minutes say of an action stays, its log goes on", "[rules]")
{
    const Minutes minutes = signedMinutes();
    const Meeting &meeting = minutes.meeting;
    const Action &action = minutes.actions.first();
    const auto allows = [&](auto change) {
        Action after = action;
        change(after);
        return bool(allowed({action, after}, &meeting));
    };
    CHECK(!allows([](Action &a) { a.text = u"Paint the gate"_s; }));
    CHECK(!allows([](Action &a) { a.ref = u"A2"_s; }));
    CHECK(!allows([](Action &a) { a.owners = {u"AF"_s}; }));
    CHECK(!allows([](Action &a) { a.due = {u"Friday"_s, {}}; }));
    CHECK(!allows([](Action &a) { a.after = 0; }));
    CHECK(!allows([](Action &a) { a.position = 2; }));
    CHECK(!allows([](Action &a) { a.item = QUuid::createUuid(); }));
    CHECK(!allows([](Action &a) { a.meeting = {}; }));
    CHECK(allows([](Action &a) { a.status = ActionStatus::Closed; }));
    CHECK(allows([](Action &a) { a.revisedDue = {{u"later"_s, {}}}; }));
    CHECK(allows([](Action &a) { a.progress = {{.text = u"Half done."_s}}; }));
    CHECK(allows([](Action &a) { a.theme = u"Site"_s; }));
    CHECK(allows([](Action &a) { a.rag = Rag::Red; }));
    CHECK(allows([](Action &a) { a.closed = QDate(2026, 5, 1); }));
    CHECK(kindOf(allowed({action, std::nullopt}, &meeting)) == Error::Kind::Refused);
    CHECK(kindOf(allowed({std::nullopt, Action{.meeting = meeting.id, .text = u"New"_s}}, &meeting)) ==
          Error::Kind::Refused);
}

TEST_CASE("records need what makes them findable", "[rules]")
{
    CHECK(kindOf(allowed({std::nullopt, Body{}}, nullptr)) == Error::Kind::BadInput);
    CHECK(kindOf(allowed({std::nullopt, Person{.name = u" \n"_s}}, nullptr)) == Error::Kind::BadInput);
    CHECK(kindOf(allowed({std::nullopt, Meeting{.date = {2026, 3, 4}}}, nullptr)) == Error::Kind::BadInput);
    CHECK(kindOf(allowed({std::nullopt, Meeting{.body = QUuid::createUuid()}}, nullptr)) == Error::Kind::BadInput);
    CHECK(kindOf(allowed({std::nullopt, Action{}}, nullptr)) == Error::Kind::BadInput);
    CHECK(allowed({std::nullopt, Action{.owners = {u"AF"_s}}}, nullptr));
    const Person one{.name = u"Ada"_s};
    CHECK(kindOf(allowed({one, Person{.name = u"Ada"_s}}, nullptr)) == Error::Kind::BadInput);
    CHECK(kindOf(allowed({std::nullopt, std::nullopt}, nullptr)) == Error::Kind::BadInput);
}

TEST_CASE("the difference of two minutes is what was made, edited and deleted", "[rules]")
{
    const Meeting meeting = meetingIn(MeetingState::Draft);
    const Action stays{.meeting = meeting.id, .text = u"Stays"_s};
    const Action goes{.meeting = meeting.id, .text = u"Goes"_s};
    Action changes{.meeting = meeting.id, .text = u"Changes"_s};
    const Minutes before{meeting, {stays, goes, changes}};
    const Action was = changes;
    changes.text = u"Changed"_s;
    const Action comes{.meeting = meeting.id, .text = u"Comes"_s};
    CHECK(difference(before, before).isEmpty());
    CHECK(difference(before, {meeting, {stays, changes, comes}}) ==
          QList<Edit>{{was, changes}, {std::nullopt, comes}, {goes, std::nullopt}});
}
