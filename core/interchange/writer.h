#pragma once

#include "core/book/values.h"

#include <QByteArray>

// The records as interchange JSON (format version 1): indented by two, keys in the order of the schema, what says
// nothing left out, always the same bytes for the same records. Actions of a meeting stand in its items; those of no
// meeting, in the order given, at the end. Every body and person that the rest points to has to be among the given.
//
// Reading it back into an empty book gives the same records, but for the ids of items and decisions, and positions
// counted anew. What the schema has no word for stands under keys of our own, which other readers pass over:
// - body.settings, meeting.history, signature.bodyName: as in fields.h;
// - meeting.actions: actions of the meeting that stand in none of its items;
// - beside a name that alone would be read as another link than it is, its key with "Id" (personId, substituteForId,
//   reportsToId, bodyId): the id it is linked to, or "" where it is linked to nobody although somebody has the name.
// A link is written as the name where this names it, else as the id where the name is still the record's, else so.
QByteArray writeInterchange(const QList<Body> &bodies, const QList<Person> &people, const QList<Minutes> &minutes,
                            const QList<Action> &looseActions);

// An action as a list shows it: beside its own keys `body` always, `meeting` (its date), `item` (number and title) and
// `overdueDays`, where they say something.
struct ListedAction {
    Action action; // Its body: that whose log it is in.
    QDate meeting;
    QString itemNumber;
    QString itemTitle;
    int overdueDays = 0;
};

// JSON arrays with the keys of the format, a body by name or id as above.
QByteArray writeActionList(const QList<Body> &bodies, const QList<ListedAction> &actions);
QByteArray writeMeetingList(const QList<Body> &bodies, const QList<MeetingSummary> &meetings);
