#pragma once

#include "core/book/minutebook.h"
#include "core/documents/kinds.h"

// Documents out of a book: which one, and what has to be read for it.
namespace documents {

struct Choice {
    Kind kind = Kind::Draft;
    QUuid meeting;                            // Of all kinds but sheets and logs.
    QUuid body;                               // Of a log; null: the meeting's.
    QUuid item;                               // Of an extract.
    QString owner;                            // Of a sheet: initials, a name or a team.
    int firstPage = 1;                        // Of a signing copy.
    std::optional<bool> leavesOutExempt = {}; // As isPublished() says, where nobody says otherwise.
    bool operator==(const Choice &) const = default;
};

// The minutes as they are now: agenda, draft, approved or signed.
Kind kindNow(MeetingState state);

bool isOfActions(Kind kind); // A sheet or a log: of no single meeting.

// Whether everybody may get it, so that it leaves out what is exempt unless somebody says otherwise.
bool isPublished(Kind kind);
// Whether anybody can say otherwise: minutes are whole, and their public copy is a document of its own.
bool mayHideExempt(Kind kind);

// What documentOf() wants of the book, to be read first. Sheets, logs and agendas need the action index.
QList<QUuid> recordsFor(const Minutebook &book, const Choice &choice);

// Everything named by recordsFor() has been read.
Request requestOf(const Minutebook &book, const Choice &choice);

// "2014-01-21 Steering Group (draft)": sorts by day, and tells a draft from the minutes. A plain name without suffix.
QString fileNameFor(const Minutebook &book, const Choice &choice);

} // namespace documents
