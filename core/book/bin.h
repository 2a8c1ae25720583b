#pragma once

#include "core/book/values.h"

#include <QHash>
#include <QSet>

#include <functional>

// The bin: bodies, people and meetings that were deleted, kept in the book until they are restored or deleted for good.
// An action goes there with its meeting or its body. One that is deleted alone does not: Ctrl+Z brings it back. Nor
// does what undo takes away that was never deleted by anybody: a meeting made by mistake leaves nothing behind.

// What is known of a record in the bin without reading it.
struct BinEntry {
    enum class Kind { Body, Person, Meeting, Action }; // In the order of Record.
    QUuid id;
    Kind kind = Kind::Meeting;
    QUuid parent;     // The body of a meeting; the meeting of an action, or the body of one that stands in none.
    QUuid deletion;   // The step that deleted it: what has the same went together and comes back together.
    QDateTime at;     // UTC.
    QString name;     // A meeting's is its title; an action's its ref and its first words.
    QDate date;       // Of a meeting.
    QString bodyName; // Of a meeting: as the body was called then.
    bool operator==(const BinEntry &) const = default;
};

// The words that are stored: never translated.
const QStringList &wordsOf(BinEntry::Kind);

// With the record itself.
struct Binned {
    BinEntry entry;
    Record record;
    bool operator==(const Binned &) const = default;
};

// What a step does to the bin. What the step makes again leaves the bin by itself.
struct BinChange {
    QList<Binned> in;
    QList<QUuid> forGood;
    bool isEmpty() const { return in.isEmpty() && forGood.isEmpty(); }
    bool operator==(const BinChange &) const = default;
};

// For the file and the recovery log, as fieldsOf() in fields.h.
template <typename T, typename Visit>
requires std::is_same_v<std::remove_const_t<T>, BinEntry>
void fieldsOf(T &value, Visit &&visit)
{
    using namespace Qt::StringLiterals;
    visit("id"_L1, value.id);
    visit("kind"_L1, value.kind);
    visit("parent"_L1, value.parent);
    visit("deletion"_L1, value.deletion);
    visit("at"_L1, value.at);
    visit("name"_L1, value.name);
    visit("date"_L1, value.date);
    visit("bodyName"_L1, value.bodyName);
}

// What these edits, made at one time, put into the bin.
QList<Binned> binnedBy(const QList<Edit> &edits, const QDateTime &at, const std::function<QString(QUuid)> &bodyName);

// The entries of a bin, in memory. Values only.
class Bin {
public:
    void set(QList<BinEntry> entries);
    // The latest deletion first; of one deletion the body, its meetings newest first, people, actions.
    const QList<BinEntry> &entries() const { return m_entries; }
    const BinEntry *find(QUuid id) const; // Null where it is not in the bin; valid until the next change.
    bool isEmpty() const { return m_entries.isEmpty(); }

    // For people: an entry with the number of meetings and actions that come back with it. An action has an entry of
    // its own only where what it went with is no longer in the bin.
    struct Listed {
        BinEntry entry;
        int meetings = 0;
        int actions = 0;
        bool operator==(const Listed &) const = default;
    };
    const QList<Listed> &listed() const { return m_listed; }

    // Returns what left the bin because the edits make it again.
    QList<BinEntry> apply(const QList<Edit> &edits, const BinChange &change);

    // With these comes what went with them, and what they cannot be without: a meeting brings its body back, alone.
    QList<BinEntry> toRestore(const QList<QUuid> &ids) const;
    // With these goes what could not be restored without them.
    QList<BinEntry> toEmpty(const QList<QUuid> &ids) const;

private:
    enum class Of { OneDeletion, AnyDeletion };
    void addContent(QSet<QUuid> &ids, Of deletions) const;
    QList<BinEntry> those(const QSet<QUuid> &ids) const;
    const BinEntry *wentWith(const BinEntry &entry) const;
    void settle();
    void list();

    QList<BinEntry> m_entries;
    QHash<QUuid, qsizetype> m_places;
    QList<Listed> m_listed; // Made once a change, not each time that somebody looks.
};
