#include "core/minutes/checks.h"
#include "tests/catch.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Kind = Check::Kind;

// A committee of three, two of them enough, with minutes in which nothing is amiss. Nobody in it exists.
struct Committee {
    Body body{.name = u"Allotments Committee"_s, .quorum = 2};
    Minutes minutes;

    Committee()
    {
        Meeting &meeting = minutes.meeting;
        meeting.body = body.id;
        meeting.date = QDate(2024, 3, 5);
        for (const QString &name : {u"Ada Marsh"_s, u"Ben Okoro"_s, u"Cleo Finch"_s}) {
            body.members.append({.person = {{}, name}});
            meeting.attendance.append({.person = {{}, name}});
        }
        meeting.attendance[2].presence = Presence::Apologies;
        Item item{.number = u"1"_s, .title = u"Water"_s, .minute = u"The butt leaks."_s};
        item.decisions = {{.word = u"Agreed"_s, .text = u"to mend it"_s, .mover = u"Ben Okoro"_s}};
        meeting.items = {item};
        minutes.actions = {{.meeting = meeting.id,
                            .item = item.id,
                            .ref = u"A1"_s,
                            .text = u"mend the butt"_s,
                            .owners = {u"AM"_s, u"Friends of the Meadow"_s},
                            .due = {u"April"_s, {}}}};
    }
    Meeting &meeting() { return minutes.meeting; }
    Item &item() { return minutes.meeting.items[0]; }
    Action &action() { return minutes.actions[0]; }
    QList<Check> checks(const MeetingSummary *last = nullptr) const { return checksOf(minutes, body, {}, last); }
    // The only one there is.
    Check only(const MeetingSummary *last = nullptr) const
    {
        const QList<Check> all = checks(last);
        REQUIRE(all.size() == 1);
        return all[0];
    }
};

} // namespace

TEST_CASE("minutes with nothing amiss have nothing to check") { CHECK(Committee().checks().isEmpty()); }

TEST_CASE("an action without owner or due is found, each with its place")
{
    Committee committee;
    committee.action().owners.clear();
    committee.action().due = {};
    const QList<Check> found = committee.checks();
    REQUIRE(found.size() == 2);
    CHECK(found[0] == Check{Kind::NoOwner, committee.item().id, committee.action().id, u"Action A1 has no owner."_s});
    CHECK(found[1] == Check{Kind::NoDue, committee.item().id, committee.action().id, u"Action A1 has no due date."_s});
}

TEST_CASE("a decision word without words is found")
{
    Committee committee;
    committee.item().decisions[0].text = u"  "_s;
    const Check found = committee.only();
    CHECK(found.kind == Kind::EmptyDecision);
    CHECK(found.record == committee.item().decisions[0].id);
    CHECK(found.sentence == u"Item 1 Water: “Agreed” has no words behind it."_s);
}

TEST_CASE("somebody present and in the apologies, or with a substitute though present, is found")
{
    Committee committee;
    committee.meeting().attendance.append({.person = {{}, u"ada  marsh"_s}, .presence = Presence::Apologies});
    CHECK(committee.only().kind == Kind::PresentAndApologies);
    committee.meeting().attendance.last() = {.person = {{}, u"Dev Anand"_s}, .substituteFor = {{}, u"Ben Okoro"_s}};
    CHECK(committee.only().sentence == u"Dev Anand is the substitute for Ben Okoro, who is present."_s);
}

TEST_CASE("a substitute who goes when the member comes is nothing to check")
{
    Committee committee;
    QList<Attendance> &all = committee.meeting().attendance;
    all.append({.person = {{}, u"Dev Anand"_s}, .substituteFor = {{}, u"Ben Okoro"_s}});
    const auto ben =
        std::find_if(all.begin(), all.end(), [](const Attendance &one) { return one.person.name == u"Ben Okoro"; });
    REQUIRE(ben != all.end());
    ben->arrived = QTime(14, 10);
    CHECK(committee.checks().isEmpty());
}

TEST_CASE("initials and movers that nobody here has are found, teams are not asked for")
{
    Committee committee;
    committee.action().owners = {u"QX"_s};
    CHECK(committee.only().sentence == u"Action A1 belongs to QX, whom nobody here knows."_s);
    committee.action().owners = {u"ben"_s, u"Chair"_s, u"CF"_s};
    CHECK(committee.checks().isEmpty());
    committee.item().decisions[0].seconder = u"Zed Quill"_s;
    const Check found = committee.only();
    CHECK(found.kind == Kind::UnknownName);
    CHECK(found.sentence == u"Item 1 Water names Zed Quill, who is not in the attendance."_s);
}

TEST_CASE("the quorum is asked of those present, of those who stay, and of those in the room")
{
    Committee committee;
    committee.meeting().attendance[1].left = QTime(20, 15);
    CHECK(committee.only().sentence == u"From 20:15 the meeting was not quorate: 1 present, 2 needed."_s);
    // Somebody comes in time, as the substitute of the third.
    committee.meeting().attendance.append(
        {.person = {{}, u"Dev Anand"_s}, .substituteFor = {{}, u"Cleo Finch"_s}, .arrived = QTime(20, 0)});
    CHECK(committee.checks().isEmpty());
    committee.meeting().attendance.last().arrived = QTime(20, 30);
    CHECK(committee.only().kind == Kind::QuorumLost);

    Committee interest;
    interest.item().declarations = {{.person = {{}, u"Ada Marsh"_s}, .nature = u"plot 4"_s, .leftTheRoom = true}};
    const Check found = interest.only();
    CHECK(found.item == interest.item().id);
    CHECK(found.sentence == u"For item 1 Water the meeting was not quorate: 1 in the room, 2 needed."_s);

    Committee few;
    few.meeting().attendance[1].presence = Presence::Absent;
    CHECK(few.only().sentence == u"With those present the meeting was not quorate: 1 present, 2 needed."_s);
    few.body.quorum.reset();
    CHECK(few.checks().isEmpty());
}

TEST_CASE("a quorum lost for several items is one check, at the first of them")
{
    Committee committee;
    committee.meeting().items.append({.number = u"2"_s, .title = u"Fences"_s, .minute = u"They stand."_s});
    committee.meeting().items.append({.number = u"3"_s, .title = u"Gates at 50%1"_s, .minute = u"They creak."_s});
    committee.item().minute += u"\n\nBen Okoro left the meeting at 20:15."_s;
    committee.item().decisions[0].after = 1; // Before he left.
    committee.meeting().attendance[1].left = QTime(20, 15);
    const Check lost = committee.only();
    CHECK(lost.kind == Kind::QuorumLost);
    CHECK(lost.item == committee.meeting().items[1].id);
    CHECK(lost.sentence ==
          u"From item 2 Fences to item 3 Gates at 50%1 the meeting was not quorate: 1 in the room, 2 needed."_s);
    // He comes back for the last: another item, and no check of the times.
    committee.meeting().items[2].minute = u"Ben Okoro returned to the meeting.\n\nThey creak."_s;
    CHECK(committee.only().sentence == u"For item 2 Fences the meeting was not quorate: 1 in the room, 2 needed."_s);
    committee.meeting().items[1].minute = u"Ben Okoro returned to the meeting.\n\nThey stand."_s;
    CHECK(committee.checks().isEmpty());
}

TEST_CASE("an item that says nothing is found, unless it is deferred or stands over others")
{
    Committee committee;
    Item over{.number = u"2"_s, .title = u"Fences"_s};
    committee.meeting().items.append(over);
    CHECK(committee.only().sentence == u"Item 2 Fences says nothing."_s);
    committee.meeting().items.append({.number = u"2.1"_s, .level = 2, .title = u"North"_s, .minute = u"It stands."_s});
    CHECK(committee.checks().isEmpty());
    committee.meeting().items.removeLast();
    committee.meeting().items.last().deferred = true;
    CHECK(committee.checks().isEmpty());
}

TEST_CASE("last minutes that wait for their confirmation are named")
{
    const Committee committee;
    MeetingSummary last{.date = QDate(2024, 2, 6), .state = MeetingState::WithChair};
    const Check found = committee.only(&last);
    CHECK(found.kind == Kind::LastMinutesNotConfirmed);
    CHECK(found.item.isNull());
    CHECK(found.sentence.contains(u"2024"_s));
    last.state = MeetingState::Approved;
    CHECK(committee.checks(&last).isEmpty());
}
