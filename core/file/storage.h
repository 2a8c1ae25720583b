#pragma once

#include "core/book/bin.h"
#include "core/book/values.h"

#include <QHash>
#include <QVariantList>

class ActionIndex;
class Database;

// The records of a book in its tables. Every function throws SqlError, or Error with a sentence; none begins or ends a
// transaction.
//
// A record that is read is checked against its digest: what was changed in the file by anything but Minutebook is an
// Error, never text that silently differs.

struct BookLists {
    QList<Body> bodies;
    QList<Person> people;
    QList<MeetingSummary> meetings;
    QHash<QUuid, int> actionsOfBody; // How many actions name the body as theirs.
    QList<BinEntry> bin;
    QStringList damaged; // A sentence for each body and person left out because it is not what was written.
};
BookLists readLists(Database &db);

// With its actions, in order. Error where it is not in the book.
Minutes readMinutes(Database &db, QUuid meeting);
Action readAction(Database &db, QUuid id);
// The meeting that minuted the action: null for one that stands in no meeting. Error where there is no such action.
QUuid meetingOfAction(Database &db, QUuid action);

// The meetings of a body, and the actions that name it as theirs.
QList<QUuid> idsOfBody(Database &db, QUuid body);

// Writes the difference that each edit makes: only rows that differ are touched. Error where a record in the file is
// not the edit's `before` any more: somebody else has written it, and is not overwritten. A meeting that becomes signed
// is sealed (seals.h).
void writeEdits(Database &db, const QList<Edit> &edits);

// ---- By kind of record; `before` and `after` as in Edit.
QByteArray digestOf(const Record &record); // SHA-256, 32 bytes.
void writeBody(Database &db, const Body *before, const Body *after);
void writePerson(Database &db, const Person *before, const Person *after);
void writeMeeting(Database &db, const Meeting *before, const Meeting *after);
void writeAction(Database &db, const Action *before, const Action *after);

// The first column of the rows of a SELECT.
QList<QUuid> allIds(Database &db, const QString &select, const QVariantList &values = {});
Body readBody(Database &db, QUuid id);
Person readPerson(Database &db, QUuid id);
Meeting readMeeting(Database &db, QUuid id);
// As the rows say, right or wrong.
struct StoredMeeting {
    Meeting meeting;
    QByteArray digest; // That was written with it.
};
StoredMeeting storedMeeting(Database &db, QUuid id);
QList<Action> readActionsOf(Database &db, QUuid meeting); // In no particular order.

// Puts the next `count` actions of the book into an index, from the place `after` on (0: from the start). Returns the
// place to go on from; nothing when that was the last. Not checked against their digests: that would take ten times as
// long, and an action that is opened is.
std::optional<qint64> indexActions(Database &db, ActionIndex &index, qint64 after, int count);
