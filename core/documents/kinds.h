#pragma once

#include "core/book/values.h"
#include "core/documents/document.h"
#include "core/result.h"

// The documents that are made from the records of a minute book. One record, many documents: what they say of the same
// thing, they say in the same words.
namespace documents {

enum class Kind {
    Agenda,
    Draft,    // Minutes as they are typed, checked and circulated.
    Approved, // Minutes confirmed as a correct record.
    Signed,   // With their seal on each page, and the record itself attached.
    Public,   // Without what is exempt.
    Summary,  // The short public account.
    Extract,  // One item, with lines for whoever certifies it.
    Decisions,
    ActionSheet, // What one officer has to do, in whatever bodies.
    ActionLog,   // What a body waits for.
    SigningCopy, // To be signed and initialled by hand, with pages counted on through the minute book.
};
inline constexpr int kindCount = 11;

QString nameOf(Kind kind);  // Of the command line: "action-sheet". Never translated.
QString labelOf(Kind kind); // For people: "Action sheet".
std::optional<Kind> kindFrom(const QString &name);

// Why there is no such document of these minutes yet, or no longer. Sheets and logs need no minutes.
std::optional<Error> cannotMake(Kind kind, const Minutes &minutes);

// An action of a log, and where it came from.
struct LoggedAction {
    Action action;
    QString bodyName;  // Whose log it is in.
    QDate meetingDate; // Null for an action of no meeting; so the item's.
    QString itemNumber;
    QString itemTitle;
    bool exempt = false; // Minuted under an item that the public may not see.
};

struct Request {
    Minutes minutes;
    Body body;
    QUuid item = {};             // Extract: of which one of the minutes' items.
    QString owner = {};          // Action sheet: whose; initials or a name, as typed.
    QList<Person> people = {};   // Action sheet: whom these words can mean.
    QList<LoggedAction> actions; // Agenda, sheet, log: in the order in which they are to stand. Others leave it alone.
    QDate today = {};            // From which late and due are counted.
    QDateTime changed = {};      // When what is shown was last changed.
    int firstPage = 1;           // Signing copy: the number of its first page in the minute book.
    bool forPublic = false;      // Leaves out what is exempt, whatever the kind. Public does so by itself.
};

// Made from the request alone: the same request, the same document. Ask cannotMake() first: what it refuses is made,
// but says things that are not so.
Document documentOf(Kind kind, const Request &request);

} // namespace documents
