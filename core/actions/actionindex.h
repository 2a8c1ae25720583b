#pragma once

#include "core/book/values.h"

#include <memory>
#include <vector>

struct ActionTable;

// An action as lists show it: of the record itself, of the meeting that minuted it and of the item it came from.
struct ActionRow {
    QUuid id;
    QUuid body; // Whose log it is in: the action's own, else its meeting's.
    QString ref;
    QString text;
    QStringList owners;
    Due due;               // As minuted.
    QList<Due> revisedDue; // Oldest first.
    QString theme;
    ActionStatus status = ActionStatus::Open;
    std::optional<Rag> rag;
    int position = 0; // As Action::position.
    // Null and empty for an action of no meeting:
    QUuid meeting;
    QDate meetingDate;
    int itemPosition = 0; // Of the item in its meeting, from 0.
    QString itemNumber;
    QString itemTitle;
    bool exempt = false; // Minuted where the public may not see it.
};

// `meeting` is the one that minuted the action; null where none did.
ActionRow actionRow(const Action &action, const Meeting *meeting);

// Every action of the book, small enough for 100,000 of them (about 20 MB) and fast enough to filter on each key: what
// the actions page lists and `minutebook actions` prints. Whole actions are read from the book when one is opened.
//
// Building: insert() each row, then settle(), in any thread; then move the index to the thread that shows it. Not for
// two threads at once.
//
//     ActionIndex index;
//     index.reserve(count);
//     while (rows.next())
//         index.insert(…);
//     index.settle();
//
// A row number stands for its action while the index lives, and for nothing once that is removed.
class ActionIndex {
public:
    using Number = quint32;

    ActionIndex();
    ~ActionIndex();
    ActionIndex(ActionIndex &&) noexcept;
    ActionIndex &operator=(ActionIndex &&) noexcept;

    void reserve(int actions); // A hint: spares memory while building.
    // Adds an action; one with the same id is replaced.
    void insert(const ActionRow &row);
    // Puts the actions in order. Done by itself when the order is asked for: call it to have it done elsewhere.
    void settle();

    // After an edit: insert() by the name that it has then. When a meeting or one of its items has changed, update all
    // of its actions.
    void update(const ActionRow &row) { insert(row); }
    void remove(QUuid id); // No action, no matter.

    int size() const;
    // By the due that holds, undated last; then by meeting, item, position, ref. The same in every run.
    const std::vector<Number> &inOrder() const;
    std::optional<Number> find(QUuid id) const;

    // ---- Of one action
    QUuid id(Number row) const;
    QString ref(Number row) const;
    QString text(Number row) const;
    QStringList owners(Number row) const;
    Due due(Number row) const;                       // As minuted.
    std::optional<Due> revisedDue(Number row) const; // That holds now; absent: still the one minuted.
    Due effectiveDue(Number row) const;
    int timesSlipped(Number row) const; // As in standing.h; beyond 255 it says 255.
    ActionStatus status(Number row) const;
    std::optional<Rag> rag(Number row) const; // As judged; absent: derived (standing.h).
    QString theme(Number row) const;
    QUuid body(Number row) const;
    QUuid meeting(Number row) const; // Null: minuted by none.
    QDate meetingDate(Number row) const;
    QString itemNumber(Number row) const;
    QString itemTitle(Number row) const;
    bool isExempt(Number row) const; // Its item, or one that it is under.

    // ---- Of all: each once, by the alphabet, for choosing from
    QStringList owners() const;
    QStringList owners(QUuid body) const; // Of its actions alone.
    QStringList themes() const;

    const ActionTable &table() const { return *m_table; } // For the filter.

private:
    template <typename Condition> QStringList ownersWhere(Condition condition) const;

    std::unique_ptr<ActionTable> m_table;
};
