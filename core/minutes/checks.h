#pragma once

#include "core/book/values.h"

// What somebody would want to know before minutes go out. A list to look through, each with its place; nothing is
// hindered by it.
struct Check {
    enum class Kind {
        NoOwner,
        NoDue,
        EmptyDecision,
        PresentAndApologies,
        UnknownName,
        QuorumLost,
        EmptyItem,
        LastMinutesNotConfirmed
    };
    Kind kind = Kind::NoOwner;
    QUuid item;       // Null: of the meeting as a whole.
    QUuid record;     // The decision or action; null: none in particular.
    QString sentence; // For people: what is amiss, with the name or reference in it.
    bool operator==(const Check &) const = default;
};

// In the order of the page: what concerns the whole meeting first. `last`: the body's meeting before this one, null
// where there is none or it is not known.
QList<Check> checksOf(const Minutes &minutes, const Body &body, const QList<Person> &people,
                      const MeetingSummary *last = nullptr);
