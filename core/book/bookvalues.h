#pragma once

#include "core/book/bin.h"
#include "core/book/values.h"
#include "core/result.h"

#include <QHash>
#include <QSet>

// The part of a book that is in memory: all bodies, people and summaries of meetings; meetings and actions whole where
// they were read. No file, no signals.
class BookValues {
public:
    // `actionsOfBody`: how many actions of the book name the body as theirs, in memory or not.
    void setLists(QList<Body> bodies, QList<Person> people, QList<MeetingSummary> meetings,
                  QHash<QUuid, int> actionsOfBody);
    void setBin(QList<BinEntry> entries) { m_bin.set(std::move(entries)); }
    // Brings records read from the file in; one that is in memory already stays as it is, with what was changed since,
    // and one that was deleted since stays away.
    void bringIn(const Minutes &minutes);
    void bringIn(const Action &action);

    const QList<Body> &bodies() const { return m_bodies; }
    const QList<Person> &people() const { return m_people; }
    const QList<MeetingSummary> &meetings() const { return m_summaries; }
    const Bin &bin() const { return m_bin; }
    const Body *body(QUuid id) const;
    const Person *person(QUuid id) const;
    const Meeting *meeting(QUuid id) const;
    const Action *action(QUuid id) const;
    std::optional<Minutes> minutes(QUuid meeting) const;

    // Whether the rules allow all of it, every `before` is what is here, no record is edited twice, and nothing is left
    // pointing to what is not there.
    Result<void> allowed(const QList<Edit> &edits) const;
    // Puts every `after` in place of its `before`. Ask allowed() first. Returns what left the bin by being made again.
    QList<BinEntry> apply(const QList<Edit> &edits, const BinChange &bin = {});

    // What these edits put into the bin.
    BinChange binnedBy(const QList<Edit> &edits, const QDateTime &at) const;
    // The body with its meetings and its actions, all of them in memory; an action that stands in minutes of another
    // body only loses the body. Refused where some of the minutes are signed, or something has not been read.
    Result<QList<Edit>> deletionOf(const Body &body) const;
    // The same refusal, before anything is read.
    Result<void> allowedWithMeetings(const Body &body) const;

    // What is here in its place: nothing where it was deleted, never made, or not read.
    std::optional<Record> current(const Record &like) const;

private:
    Result<void> allowedByRules(const Edit &edit) const;
    Result<void> allowedSigning(const Edit &edit, const QHash<QUuid, const Edit *> &edits) const;
    Result<void> allowedLinks(const Record &after, const QHash<QUuid, const Edit *> &edits) const;
    Result<void> allowedDeletion(const Record &record, const QHash<QUuid, const Edit *> &edits) const;
    const Meeting *meetingToBe(QUuid id, const QHash<QUuid, const Edit *> &edits) const;
    void put(const Record &record);
    void take(const Record &record);
    void putAction(const Action &action);
    void takeAction(QUuid id);
    void putSummary(const Meeting &meeting);

    QList<Body> m_bodies;                  // By name.
    QList<Person> m_people;                // By name.
    QList<MeetingSummary> m_summaries;     // Newest first.
    QSet<QUuid> m_meetingIds;              // Of the summaries.
    QHash<QUuid, Meeting> m_meetings;      // As read.
    QHash<QUuid, Action> m_actions;        // As read.
    QHash<QUuid, QSet<QUuid>> m_actionsIn; // By meeting, of those in memory.
    QHash<QUuid, int> m_actionsOfBody;     // Of all of the book.
    QSet<QUuid> m_deleted;                 // Not to come back with a read that was under way.
    Bin m_bin;
};

// Into the order of their items, and of their position within them; an action of no item stands at the end.
void sortActions(Minutes &minutes);
