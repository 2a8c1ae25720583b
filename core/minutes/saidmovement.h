#pragma once

#include "core/minutes/knownpeople.h"
#include "core/minutes/movements.h"
#include "core/minutes/room.h"

#include <QDateTime>

// Who comes and goes, as it is typed at the start of a line, in small letters, or said by a key of the roll:
//
//     in PD     in PD and JH     in Priya Das 13:25      arrives; comes back where they had gone
//     out PD    out JH at 2.10pm                         leaves the meeting
//     out PD for this item                               leaves the room
//     di PD governor at the school                       declares an interest in this item
//     di PD wife of the tenant, left                     and leaves the room for it
//     di PD item 6: plot holder, left                    in another item, as said at its beginning
//
// Everybody named must be known (KnownPeople), and nothing may be left over; else the line is text ("in the meantime").
struct SaidMovement {
    enum class What { In, Out, OutOfTheRoom, Declares };
    What what = What::In;
    QList<Ref> people;
    QTime at;                // As typed; null: not said.
    QString nature = {};     // Of the interest.
    QString item = {};       // Number of the item of the interest; empty: this one.
    bool leavesRoom = false; // For the item of the interest.
    bool operator==(const SaidMovement &) const = default;
};

// Whether a line may be one at all: cheap.
bool mayBeSaidMovement(const QString &line);
std::optional<SaidMovement> saidMovement(const QString &line, const KnownPeople &known, const Meeting &meeting);

// What a movement makes of a meeting.
struct RecordedMovement {
    Meeting meeting; // With the attendance, or the declaration, as it is then; its minute text as it was.
    QString
        sentence; // For the minute text of the item. Empty: nothing changes, all of them are there (or gone) already.
    QString what; // The step in the Edit menu.
};

// Recorded in an item (null: none). Whoever arrives or returns was there: present, or still in attendance; a guest not
// on the list yet is in attendance. Where no time is said it is that of `now`, to the minute, but not for minutes that
// are typed up on a later day. `people` of the book: for initials and organisation of whoever is new on the list.
RecordedMovement recorded(const Meeting &meeting, const Body &body, const QList<Person> &people,
                          const SaidMovement &said, QUuid item, const QDateTime &now);

// The sentence of a movement as sentenceOf() wrote it for one person, wherever it stands in the minutes, says another
// time (or none, where that is null). A sentence that somebody wrote in other words stays.
void putRight(Meeting &meeting, const Movement &movement, const QTime &at);
