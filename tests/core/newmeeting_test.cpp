#include "core/minutes/newmeeting.h"
#include "tests/catch.h"

using namespace Qt::StringLiterals;

namespace {

Body committee()
{
    Body body{.name = u"Allotments Committee"_s, .venue = u"Old Forge"_s};
    body.standingItems = {u"Apologies"_s, u"Minutes of the last meeting"_s};
    body.members = {{.person = {{}, u"Ben Okoro"_s}, .role = u"Chair"_s, .to = QDate(2023, 12, 31)},
                    {.person = {{}, u"Ada Marsh"_s}, .role = u"Chair"_s, .from = QDate(2024, 1, 1)}};
    return body;
}

} // namespace

TEST_CASE("a new meeting begins with the body's venue, chair and standing items, and with nobody present")
{
    const QDate day(2024, 3, 5);
    const Meeting meeting = newMeeting(committee(), day, day);
    CHECK(meeting.venue == u"Old Forge"_s);
    CHECK(meeting.chair == u"Ada Marsh"_s);
    CHECK(meeting.state == MeetingState::Draft);
    REQUIRE(meeting.items.size() == 2);
    CHECK(meeting.items[0].number == u"1"_s);
    CHECK(meeting.items[1].number == u"2"_s);
    CHECK(meeting.items[1].title == u"Minutes of the last meeting"_s);
    CHECK(meeting.attendance.isEmpty());
    CHECK(newMeeting(committee(), day.addDays(1), day).state == MeetingState::Planned);
    CHECK(newMeeting(committee(), QDate(2023, 5, 1), day).chair == u"Ben Okoro"_s);
}

TEST_CASE("meetings are numbered on from the highest of their body")
{
    const QUuid body = QUuid::createUuid();
    const QUuid other = QUuid::createUuid();
    CHECK(nextNumber({}, body) == 1);
    QList<MeetingSummary> meetings{
        {.body = other, .number = 40}, {.body = body, .number = 6}, {.body = body, .number = 7}};
    CHECK(nextNumber(meetings, body) == 8);
    CHECK(nextNumber({{.body = body}}, body) == std::nullopt); // A series without numbers stays one.
}
