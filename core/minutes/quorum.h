#pragma once

#include "core/book/values.h"

// The quorum as the attendance list says it. Each seat counts once and each person fills one seat: a voting member who
// is present fills their own, a substitute who is present the one of the member named, unless that member came after
// all. Arrivals and departures do not count here: this is what the head of the minutes says.
struct Quorum {
    int counted = 0;
    std::optional<int> needed; // Absent: the body has said none.
    bool reached() const { return !needed || counted >= *needed; }
    bool operator==(const Quorum &) const = default;
};

// A body whose members are not on record counts everybody present who is no guest.
Quorum quorumOf(const Meeting &meeting, const Body &body);

// The members on a day, in the body's order.
QList<Member> membersOn(const Body &body, const QDate &day);

// Whether two references mean the same: by record where both have one, else by name, any case.
bool samePerson(const Ref &a, const Ref &b);
