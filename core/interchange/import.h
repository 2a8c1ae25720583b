#pragma once

#include "core/book/values.h"
#include "core/interchange/reader.h"
#include "core/result.h"

// What a book holds already, as far as it matters to an import.
struct Known {
    QList<Body> bodies;
    QList<Person> people;
    QList<Minutes> minutes; // At least those of the files by their id, and those of the files' days.
    QList<Action> actions;  // At least those in no meeting, and those of the files by their id.
};

// The meetings among `book`'s that Known::minutes needs for these files.
QList<QUuid> meetingsToCompare(const QList<Interchange> &files, const QList<MeetingSummary> &book);

// What a book has to change to hold these files as well: the edits of one Change, one for each record; the files are
// taken one after the other. Empty where the book holds all of it.
//
// - Names are linked to the file's people and bodies, then to the book's; nobody is made for a name.
// - A body or a person without an id is the book's one of that name, where the two do not contradict each other; what
//   the book left empty is filled in. Else it is a new one.
// - A body that a meeting or an action names and nobody knows is made.
// - A meeting or action whose id the book has is passed over where it is the same, and refused where it is not. One
//   without an id whose minutes are in the book word for word is refused: it was imported before.
// - Signed minutes with a hash are refused where they are not what the hash was made of.
Result<QList<Edit>> importEdits(const QList<Interchange> &files, const Known &book);
