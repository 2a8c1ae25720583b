#pragma once

#include "core/book/values.h"
#include "core/result.h"

#include <QHash>

// The part of a book that is in memory: all bodies, people and summaries of meetings; meetings and actions whole where
// they were read. No file, no signals.
class BookValues {
public:
    void setLists(QList<Body> bodies, QList<Person> people, QList<MeetingSummary> meetings);
    // Brings records read from the file in; one that is in memory already stays as it is, with what was changed since.
    void bringIn(const Minutes &minutes);
    void bringIn(const Action &action);

    const QList<Body> &bodies() const { return m_bodies; }
    const QList<Person> &people() const { return m_people; }
    const QList<MeetingSummary> &meetings() const { return m_summaries; }
    const Body *body(QUuid id) const;
    const Person *person(QUuid id) const;
    const Meeting *meeting(QUuid id) const;
    const Action *action(QUuid id) const;
    std::optional<Minutes> minutes(QUuid meeting) const;

    // Whether the rules allow all of it, every `before` is what is here, and nothing is left pointing to what is
    // deleted.
    Result<void> allowed(const QList<Edit> &edits) const;
    // Puts every `after` in place of its `before`. Ask allowed() first.
    void apply(const QList<Edit> &edits);

private:
    std::optional<Record> current(const Record &like) const;
    Result<void> allowedDeletion(const Record &record, const QList<Edit> &edits) const;
    void put(const Record &record);
    void take(const Record &record);
    void putSummary(const Meeting &meeting);

    QList<Body> m_bodies;              // By name.
    QList<Person> m_people;            // By name.
    QList<MeetingSummary> m_summaries; // Newest first.
    QHash<QUuid, Meeting> m_meetings;  // As read.
    QHash<QUuid, Action> m_actions;    // As read.
};
