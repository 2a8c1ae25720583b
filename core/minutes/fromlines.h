#pragma once

#include "core/minutes/lines.h"

#include <QHash>

// Minutes as they were, found by id: lines do not show everything that the values hold, and the rest comes from here.
class Earlier {
public:
    explicit Earlier(Minutes minutes);

    const Meeting &meeting() const { return m_minutes.meeting; }
    // Null where there is none; valid as long as this object, or until add().
    const Item *item(QUuid id) const { return m_items.value(id); }
    const Decision *decision(QUuid id) const;
    const Action *action(QUuid id) const;
    QList<Action> actionsOf(QUuid item) const; // By position.
    QList<Action> actionsOfNoItem() const;

    // A row that was turned into text and may become a row again.
    void add(const Decision &decision) { m_addedDecisions.insert(decision.id, decision); }
    void add(const Action &action) { m_addedActions.insert(action.id, action); }

private:
    Minutes m_minutes; // Holds what the pointers point to.
    QHash<QUuid, const Item *> m_items;
    QHash<QUuid, const Decision *> m_decisions;
    QHash<QUuid, const Action *> m_actions;
    QHash<QUuid, QList<const Action *>> m_byItem;
    QHash<QUuid, Decision> m_addedDecisions;
    QHash<QUuid, Action> m_addedActions;
};

struct MinutedItem {
    Item item;
    QList<Action> actions;
    bool operator==(const MinutedItem &) const = default;
};

// The item that these lines say: a title and what follows it up to the next. What is not shown (presenter, papers,
// votes, the log of an action …) is as it was, matched by id; text that is the same line keeps its string exactly.
// `after` is absent for a row below all text. Blank minute text is left out. An action row without words, owners and
// due stays as it was: it waits for its words. The day of a new due is read from its words.
MinutedItem itemOf(const QList<Line> &lines, const Earlier &earlier);

// The same for a whole meeting. Lines above the first title become an item without one; an id that comes twice is
// given anew the second time.
Minutes minutesOf(const QList<Line> &lines, const Minutes &before);

// The first meeting that the minutes announce; null where none.
QDate nextMeetingDate(const Meeting &meeting);
