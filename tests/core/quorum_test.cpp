#include "core/minutes/quorum.h"
#include "tests/catch.h"

using namespace Qt::StringLiterals;

namespace {

Ref ref(const QString &name) { return {{}, name}; }

Attendance there(const QString &name, const QString &substituteFor = {}, Presence presence = Presence::Present)
{
    return {.person = ref(name), .presence = presence, .substituteFor = ref(substituteFor)};
}

Body committee()
{
    Body body{.name = u"Allotments Committee"_s, .quorum = 3};
    for (const QString &name : {u"Ada Marsh"_s, u"Ben Okoro"_s, u"Cleo Finch"_s, u"Dev Anand"_s})
        body.members.append({.person = ref(name)});
    body.members.append({.person = ref(u"Eve Clerk"_s), .role = u"Secretary"_s, .voting = false});
    return body;
}

} // namespace

TEST_CASE("the quorum counts voting members who are present and nobody else")
{
    Meeting meeting{.date = QDate(2024, 3, 5)};
    meeting.attendance = {there(u"Ada Marsh"_s), there(u"ben okoro"_s), there(u"Eve Clerk"_s), there(u"A Guest"_s),
                          there(u"Cleo Finch"_s, {}, Presence::Apologies)};
    const Quorum quorum = quorumOf(meeting, committee());
    CHECK(quorum.counted == 2);
    CHECK(quorum.needed == 3);
    CHECK_FALSE(quorum.reached());
}

TEST_CASE("a substitute counts once, for the member named, and not beside that member")
{
    Meeting meeting{.date = QDate(2024, 3, 5)};
    meeting.attendance = {there(u"Ada Marsh"_s), there(u"Fay Holt"_s, u"Ben Okoro"_s),
                          there(u"Gus Pike"_s, u"Ben Okoro"_s)};
    CHECK(quorumOf(meeting, committee()).counted == 2);
    meeting.attendance.append(there(u"Ben Okoro"_s));
    CHECK(quorumOf(meeting, committee()).counted == 2);
    meeting.attendance.append(there(u"Ada Marsh"_s, u"Cleo Finch"_s)); // One person fills one seat.
    CHECK(quorumOf(meeting, committee()).counted == 2);
    meeting.attendance.append(there(u"Fay Holt"_s, u"Cleo Finch"_s)); // Twice in the list is one person still.
    CHECK(quorumOf(meeting, committee()).counted == 2);
    meeting.attendance.append(there(u"Hal West"_s, u"Eve Clerk"_s)); // For somebody without a vote.
    CHECK(quorumOf(meeting, committee()).counted == 2);
    meeting.attendance.append(there(u"Hal Moss"_s, u"Dev Anand"_s));
    CHECK(quorumOf(meeting, committee()).reached());
}

TEST_CASE("members count on the days they are members")
{
    Body body = committee();
    body.members[0].to = QDate(2024, 2, 1);
    body.members[1].from = QDate(2024, 4, 1);
    Meeting meeting{.date = QDate(2024, 3, 5)};
    meeting.attendance = {there(u"Ada Marsh"_s), there(u"Ben Okoro"_s), there(u"Cleo Finch"_s)};
    CHECK(membersOn(body, meeting.date).size() == 3);
    CHECK(quorumOf(meeting, body).counted == 1);
}

TEST_CASE("a body without members on record counts everybody present, each seat once")
{
    Meeting meeting{.date = QDate(2024, 3, 5)};
    meeting.attendance = {there(u"Ada Marsh"_s), there(u"Ada Marsh"_s), there(u"Fay Holt"_s, u"Ben Okoro"_s),
                          there(u"A Guest"_s, {}, Presence::InAttendance)};
    const Quorum quorum = quorumOf(meeting, {.name = u"Group"_s});
    CHECK(quorum.counted == 2);
    CHECK(quorum.reached());
}

TEST_CASE("records decide who is who, names only where a record is missing")
{
    const QUuid id = QUuid::createUuid();
    CHECK(samePerson({id, u"A Marsh"_s}, {id, u"Ada Marsh"_s}));
    CHECK_FALSE(samePerson({id, u"Ada Marsh"_s}, {QUuid::createUuid(), u"Ada Marsh"_s}));
    CHECK(samePerson({id, u"Ada Marsh"_s}, {{}, u"ada  marsh "_s}));
    CHECK_FALSE(samePerson({}, {}));
}
