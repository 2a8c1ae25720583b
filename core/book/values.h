#pragma once

// The values of a minute book: plain structs, compared by value, made in memory with ids of their own. What they can
// hold is what the interchange format (version 1) can say, and the little that a book needs beyond it: ids, settings of
// a body, the history of a meeting's states. `core/book/fields.h` names every field once for all who read or write them
// whole.
//
// Throughout: an empty string, a null QDate or QTime, an absent optional mean "not said", and are written to no file.

#include "core/book/typeface.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>
#include <QTime>
#include <QUuid>

#include <optional>
#include <variant>

// Somebody or something named in a record: the record it belongs to where it belongs to one (null otherwise), and the
// name as it was minuted. The name stays when the person's record is renamed: signed minutes say what they said.
struct Ref {
    QUuid id;
    QString name;
    bool isEmpty() const { return id.isNull() && name.isEmpty(); }
    bool operator==(const Ref &) const = default;
};

// By when: the words as typed, and the day to sort by, the last that the words allow. Words that name no day
// ("Ongoing") have none.
struct Due {
    QString text;
    QDate date;
    bool isEmpty() const { return text.isEmpty() && date.isNull(); }
    bool operator==(const Due &) const = default;
};

struct Person {
    QUuid id = QUuid::createUuid();
    QString name;
    QString initials;
    QString jobTitle;
    QString organisation;
    QString email;
    bool operator==(const Person &) const = default;
};

struct Member {
    Ref person;
    QString role; // Chair, Vice-chair, Member, Secretary …
    QDate from;
    QDate to;
    bool voting = true;
    bool operator==(const Member &) const = default;
};

// How a body calls and numbers things. Empty words mean the program's own: Owner, Ref, Substitute.
struct BodySettings {
    enum class Numbering { Running, OnFromMeetingToMeeting, Free };
    QString ownerWord;
    QString refWord;
    QString substituteWord;
    QStringList decisionWords; // Empty: the program's list (defaultDecisionWords).
    Numbering numbering = Numbering::Running;
    QStringList phrases;  // "apol Apologies were received from [names].": key, space, words. Empty: the program's.
    QStringList spelling; // Words that are right here, whatever the dictionary says.
    // The house style of its documents.
    enum class DecisionLook { Bold, Capitals };
    enum class MinutesLayout { Flowing, ActionColumn };
    QByteArray crest;  // A picture that allowedPicture() agrees to (core/book/picture.h); empty: none.
    QString crestText; // What it shows, for those who do not see it.
    documents::Typeface typeface = documents::Typeface::SourceSans;
    QString header; // A line at the head, and one at the foot of each page.
    QString footer;
    DecisionLook decisionLook = DecisionLook::Bold;
    MinutesLayout minutesLayout = MinutesLayout::Flowing;
    QString language; // BCP 47, of what is minuted; empty: en-GB.
    bool operator==(const BodySettings &) const = default;
};

struct Body {
    QUuid id = QUuid::createUuid();
    QString name;
    QString shortName;
    Ref reportsTo;             // Another body, in the book or not.
    std::optional<int> quorum; // Least number of voting members or their substitutes; 0 or more.
    QString venue;
    QStringList standingItems;
    QList<Member> members;
    BodySettings settings;
    bool operator==(const Body &) const = default;
};

enum class Presence { Present, InAttendance, Apologies, Absent };

struct Attendance {
    Ref person;
    QString initials;
    QString role;
    QString organisation;
    Presence presence = Presence::Present;
    Ref substituteFor; // The member whose place is taken: counted once for the quorum.
    QTime arrived;
    QTime left;
    QStringList items; // Numbers of the items attended, where not all.
    bool operator==(const Attendance &) const = default;
};

struct Votes {
    std::optional<int> inFavour;
    std::optional<int> against;
    std::optional<int> abstained;
    bool operator==(const Votes &) const = default;
};

struct Decision {
    QUuid id = QUuid::createUuid();
    QString word; // Resolved, Agreed, Recommended, Noted …
    QString text; // The Markdown subset.
    QString to;   // The body that a recommendation is made to.
    QString mover;
    QString seconder;
    Votes votes;
    std::optional<int> after; // How many blocks of the minute stand above; absent: all of them.
    bool operator==(const Decision &) const = default;
};

struct Declaration {
    Ref person;
    QString nature;
    bool leftTheRoom = false;
    bool operator==(const Declaration &) const = default;
};

struct Paper {
    QString title;
    QString reference;
    bool operator==(const Paper &) const = default;
};

// An agenda item and its minute. The number is data as shown ("4" twice, "4a", none); the order is the list's.
struct Item {
    QUuid id = QUuid::createUuid();
    QString number;
    int level = 1; // 1: an item; 2: a sub-item …
    QString title;
    QString presenter;
    QString minute;      // The Markdown subset (core/minutes/text.h).
    bool exempt = false; // The public copy prints a stub and the reason.
    QString exemptReason;
    bool deferred = false;
    QList<Decision> decisions;
    QList<Declaration> declarations;
    QList<Paper> papers;
    bool operator==(const Item &) const = default;
};

struct NextMeeting {
    QDate date;
    QTime start;
    QTime end;
    QString venue;
    QString note;
    bool operator==(const NextMeeting &) const = default;
};

struct Approval {
    enum class As { Presented, Corrected };
    QDate meetingDate; // Of the meeting that confirmed the minutes.
    As as = As::Presented;
    QStringList corrections;
    bool operator==(const Approval &) const = default;
};

struct Signature {
    QString by;
    QDateTime at;     // With its offset.
    QString sha256;   // Of the canonical bytes, lower-case hex; empty where an imported file gave none.
    QString bodyName; // The body's name when it was signed: renaming the body later changes no signed minutes.
    bool operator==(const Signature &) const = default;
};

// The life of minutes, in order.
enum class MeetingState { Planned, Draft, WithChair, AgreedByChair, Approved, Signed };

struct StateChange {
    MeetingState from = MeetingState::Draft;
    MeetingState to = MeetingState::Draft;
    QString by;
    QDateTime at;
    QString reason; // Never empty for a step back.
    bool operator==(const StateChange &) const = default;
};

struct Meeting {
    QUuid id = QUuid::createUuid();
    QUuid body;
    std::optional<int> number; // In the body's series: 10 for the tenth meeting.
    QString title;
    QDate date;
    QTime start, end; // As planned.
    QTime actualStart, actualEnd;
    QString venue;
    QString chair;
    QString minuteTaker;
    MeetingState state = MeetingState::Draft;
    QList<Attendance> attendance;
    QList<Item> items;
    QList<NextMeeting> next;
    QString summary; // The Markdown subset.
    std::optional<Approval> approval;
    std::optional<Signature> signature;
    QList<StateChange> history; // Oldest first.
    bool operator==(const Meeting &) const = default;
};

enum class ActionStatus { Open, InProgress, Done, Closed, OnHold, Cancelled };
enum class Rag { Blue, Red, Amber, Green };

struct Progress {
    QDate date;
    QDate meetingDate; // Of the meeting it was reported to.
    QString text;      // The Markdown subset.
    bool operator==(const Progress &) const = default;
};

// Who does what by when. What was minuted (ref, text, owners, due, where it stands) belongs to the minutes and is fixed
// when they are signed; the rest is the action log's and lives on.
struct Action {
    QUuid id = QUuid::createUuid();
    QUuid meeting;    // That minuted it; null for one that stands in no meeting, as in an action plan.
    QUuid item;       // Of that meeting.
    QUuid body;       // Whose log it is in; null: the meeting's body.
    int position = 0; // Order among the actions of its item, or among those of no meeting.
    QString ref;
    QString text;
    QStringList owners; // Each a name, initials, a role or a team, as typed.
    Due due;
    std::optional<int> after; // As Decision::after.
    // The log:
    QList<Due> revisedDue; // Oldest first.
    QString theme;
    ActionStatus status = ActionStatus::Open;
    std::optional<Rag> rag; // A judgement that overrides the derived one, with its reason.
    QString ragReason;
    QList<Progress> progress; // Oldest first.
    QDate opened;
    QDate closed;
    QDate reportFrom;
    bool operator==(const Action &) const = default;
};

// The minutes of one meeting with the actions that it minuted: what is shown, printed, signed and exported.
// Actions are in the order of their items, and of their position within them.
struct Minutes {
    Meeting meeting;
    QList<Action> actions;
    bool operator==(const Minutes &) const = default;
};

// ---- Changes

using Record = std::variant<Body, Person, Meeting, Action>;

// One record before and after: absent before when it is made, absent after when it is deleted. Both have the same id.
struct Edit {
    std::optional<Record> before;
    std::optional<Record> after;
    bool operator==(const Edit &) const = default;
};

// One step of the history: everything in it happens, or nothing.
struct Change {
    QString what; // Names the step in the Edit menu: "Edit title".
    QList<Edit> edits;
    bool operator==(const Change &) const = default;
};

inline QUuid idOf(const Record &record)
{
    return std::visit([](const auto &value) { return value.id; }, record);
}
inline QUuid idOf(const Edit &edit) { return idOf(edit.after ? *edit.after : *edit.before); }

// ---- Summaries: what lists show of records that are not in memory

struct MeetingSummary {
    QUuid id;
    QUuid body;
    QDate date;
    QTime start;
    std::optional<int> number;
    QString title;
    MeetingState state = MeetingState::Draft;
    bool operator==(const MeetingSummary &) const = default;
};

MeetingSummary summaryOf(const Meeting &meeting);
