#pragma once

#include "core/minutes/movements.h"
#include "core/minutes/quorum.h"

// Who is in the room, item by item: the attendance list says who was there, the sentences of the items say from where
// to where (core/minutes/movements.h).
//
// Whoever arrives is not in the room before; whoever leaves is not in it after. Whoever leaves the room is out until
// the sentence of the return, and where there is none, to the end of that item with its sub-items. Whoever declared an
// interest and left is out for that item, from its beginning or from the sentence that says so, until a return. Whoever
// attends for some items alone is in the room for those. A time in the attendance list without a sentence moves nobody.
enum class Whereabouts { InTheRoom, NotYetThere, OutOfTheRoom, Gone };

// Of everybody in the attendance list, in its order, at the end of an item: as far as it is minuted. A null item, or
// one of another meeting: at the beginning. What the presence says is not looked at.
QList<Whereabouts> whereaboutsAt(const Meeting &meeting, QUuid item, Readings &readings);
QList<Whereabouts> whereaboutsAt(const Meeting &meeting, QUuid item);
// The same of one person; nothing where they are not on the list.
std::optional<Whereabouts> whereabouts(const Meeting &meeting, QUuid item, const Ref &person);
// What they did last in an item or before it; nothing where no sentence says anything of them.
std::optional<Movement::Kind> lastMovement(const Meeting &meeting, QUuid item, const Ref &person);
// Out of the room at the end of an item for nothing but an interest that they declared.
bool hasDeclaredOut(const Meeting &meeting, QUuid item, const Ref &person);

// Counts as quorumOf() does, but only those in the room at the end of the item.
Quorum quorumAt(const Meeting &meeting, const Body &body, QUuid item);

// The same where it is known already where everybody is.
Quorum quorumOfThose(const Meeting &meeting, const Body &body, const QList<Whereabouts> &where);

// From one item to another, what was minuted while the quorum was not reached. Items that say nothing are not asked.
struct QuorumGap {
    QUuid first;
    QUuid last;
    Quorum lowest;
    bool operator==(const QuorumGap &) const = default;
};
QList<QuorumGap> quorumGaps(const Meeting &meeting, const Body &body);
