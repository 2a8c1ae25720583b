#include "core/minutes/attendance.h"
#include "tests/catch.h"

using namespace Qt::StringLiterals;

namespace {

Ref ref(const QString &name) { return {{}, name}; }

Body committee()
{
    Body body{.name = u"Allotments Committee"_s};
    for (const QString &name : {u"Ada Marsh"_s, u"Ben Okoro"_s, u"Cleo Finch"_s})
        body.members.append({.person = ref(name), .role = u"Member"_s});
    return body;
}

QStringList names(const QList<Attendance> &list)
{
    QStringList names;
    for (const Attendance &one : list)
        names.append(one.person.name);
    return names;
}

} // namespace

TEST_CASE("the roll holds every member, and nobody is present before somebody said so")
{
    const QList<RollEntry> roll = rollOf({.date = QDate(2024, 3, 5)}, committee());
    REQUIRE(roll.size() == 3);
    for (const RollEntry &entry : roll) {
        CHECK(entry.member);
        CHECK_FALSE(entry.recorded);
        CHECK(entry.value.role == u"Member"_s);
    }
}

TEST_CASE("members are recorded in the order of the body, others behind them")
{
    Meeting meeting{.date = QDate(2024, 3, 5)};
    const Body body = committee();
    record(meeting, body, {.person = ref(u"Cleo Finch"_s)});
    record(meeting, body, {.person = ref(u"A Guest"_s), .presence = Presence::InAttendance});
    record(meeting, body, {.person = ref(u"Ada Marsh"_s)});
    record(meeting, body, {.person = ref(u"Ben Okoro"_s), .presence = Presence::Apologies});
    CHECK(names(meeting.attendance) == QStringList{u"Ada Marsh"_s, u"Ben Okoro"_s, u"Cleo Finch"_s, u"A Guest"_s});
    record(meeting, body, {.person = ref(u"cleo finch"_s), .presence = Presence::Absent});
    CHECK(meeting.attendance.size() == 4);
    CHECK(meeting.attendance[2].presence == Presence::Absent);

    const QList<RollEntry> roll = rollOf(meeting, body);
    REQUIRE(roll.size() == 4);
    CHECK(roll[1].recorded);
    CHECK(roll[3].value.person.name == u"A Guest"_s);
    CHECK_FALSE(roll[3].member);

    unrecord(meeting, ref(u"Ben Okoro"_s));
    CHECK(meeting.attendance.size() == 3);
    CHECK_FALSE(rollOf(meeting, body)[1].recorded);
}

TEST_CASE("initials are those that minutes would use")
{
    CHECK(initialsOf(u"Ada Marsh"_s) == u"AM"_s);
    CHECK(initialsOf(u"Cllr B. Okoro"_s) == u"BO"_s);
    CHECK(initialsOf(u"Fay Holt-Pike"_s) == u"FHP"_s);
    CHECK(initialsOf(u"Cher"_s) == u"C"_s);
    CHECK(initialsOf(u"  "_s).isEmpty());
}
