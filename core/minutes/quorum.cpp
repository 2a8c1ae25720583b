#include "core/minutes/quorum.h"

#include <algorithm>

bool samePerson(const Ref &a, const Ref &b)
{
    if (!a.id.isNull() && !b.id.isNull())
        return a.id == b.id;
    const QString name = a.name.simplified();
    return !name.isEmpty() && name.compare(b.name.simplified(), Qt::CaseInsensitive) == 0;
}

QList<Member> membersOn(const Body &body, const QDate &day)
{
    QList<Member> members;
    for (const Member &member : body.members) {
        const bool begun = member.from.isNull() || day.isNull() || member.from <= day;
        const bool ended = !member.to.isNull() && !day.isNull() && member.to < day;
        if (begun && !ended)
            members.append(member);
    }
    return members;
}

Quorum quorumOf(const Meeting &meeting, const Body &body)
{
    const QList<Member> members = membersOn(body, meeting.date);
    const auto votes = [&](const Ref &person) {
        if (members.isEmpty())
            return true;
        return std::any_of(members.begin(), members.end(),
                           [&](const Member &member) { return member.voting && samePerson(member.person, person); });
    };
    QList<Ref> seats; // Filled.
    const auto filled = [&](const Ref &seat) {
        return std::any_of(seats.begin(), seats.end(), [&](const Ref &one) { return samePerson(one, seat); });
    };
    const auto fill = [&](const Ref &seat) {
        if (votes(seat) && !filled(seat))
            seats.append(seat);
    };
    // Members first: a substitute gives way to the member who came, and a member fills no second seat.
    for (const Attendance &one : meeting.attendance) {
        if (one.presence == Presence::Present &&
            (one.substituteFor.isEmpty() || (!members.isEmpty() && votes(one.person))))
            fill(one.person);
    }
    QList<Ref> substitutes;
    for (const Attendance &one : meeting.attendance) {
        if (one.presence != Presence::Present || one.substituteFor.isEmpty() || filled(one.person))
            continue;
        const bool again = std::any_of(substitutes.begin(), substitutes.end(),
                                       [&](const Ref &other) { return samePerson(other, one.person); });
        if (!again) {
            substitutes.append(one.person);
            fill(one.substituteFor);
        }
    }
    return {int(seats.size()), body.quorum};
}
