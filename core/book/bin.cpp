#include "core/book/bin.h"

#include <QSet>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace {

constexpr int wordsOfAction = 60; // Letters of its text, in a list.

bool inOrder(const BinEntry &a, const BinEntry &b)
{
    if (a.at != b.at)
        return a.at > b.at;
    const auto rank = [](const BinEntry &entry) {
        switch (entry.kind) {
        case BinEntry::Kind::Body:
            return 0;
        case BinEntry::Kind::Meeting:
            return 1;
        case BinEntry::Kind::Person:
            return 2;
        case BinEntry::Kind::Action:
            break;
        }
        return 3;
    };
    // The dates change places: newest first, undated last.
    return std::tuple(a.deletion, rank(a), b.date, a.name, a.id) <
           std::tuple(b.deletion, rank(b), a.date, b.name, b.id);
}

QUuid parentOf(const Record &record)
{
    if (const auto *meeting = std::get_if<Meeting>(&record))
        return meeting->body;
    if (const auto *action = std::get_if<Action>(&record))
        return action->meeting.isNull() ? action->body : action->meeting;
    return {};
}

QString nameOf(const Record &record)
{
    if (const auto *body = std::get_if<Body>(&record))
        return body->name;
    if (const auto *person = std::get_if<Person>(&record))
        return person->name;
    if (const auto *meeting = std::get_if<Meeting>(&record))
        return meeting->title;
    const auto &action = std::get<Action>(record);
    return (action.ref + u' ' + action.text.left(wordsOfAction)).simplified();
}

} // namespace

const QStringList &wordsOf(BinEntry::Kind)
{
    static const QStringList words{u"body"_s, u"person"_s, u"meeting"_s, u"action"_s};
    return words;
}

QList<Binned> binnedBy(const QList<Edit> &edits, const QDateTime &at, const std::function<QString(QUuid)> &bodyName)
{
    QSet<QUuid> gone;
    for (const Edit &edit : edits) {
        if (!edit.after)
            gone.insert(idOf(edit));
    }
    QList<Binned> binned;
    const QUuid deletion = QUuid::createUuid();
    for (const Edit &edit : edits) {
        if (edit.after)
            continue;
        const Record &record = *edit.before;
        BinEntry entry{.id = idOf(record),
                       .kind = BinEntry::Kind(record.index()),
                       .parent = parentOf(record),
                       .deletion = deletion,
                       .at = at.toUTC(),
                       .name = nameOf(record)};
        if (entry.kind == BinEntry::Kind::Action && !gone.contains(entry.parent))
            continue;
        if (const auto *meeting = std::get_if<Meeting>(&record)) {
            entry.date = meeting->date;
            entry.bodyName = bodyName(meeting->body);
        }
        binned.append({entry, record});
    }
    return binned;
}

void Bin::set(QList<BinEntry> entries)
{
    m_entries = std::move(entries);
    settle();
}

void Bin::settle()
{
    std::sort(m_entries.begin(), m_entries.end(), inOrder);
    m_places.clear();
    for (qsizetype i = 0; i < m_entries.size(); ++i)
        m_places.insert(m_entries[i].id, i);
    list();
}

const BinEntry *Bin::find(QUuid id) const
{
    const auto place = m_places.constFind(id);
    return place == m_places.constEnd() ? nullptr : &m_entries[*place];
}

// What it belongs to, where that was deleted in the same step. Null otherwise. Upwards alone, whatever a damaged file
// says: who follows it comes to an end.
const BinEntry *Bin::wentWith(const BinEntry &entry) const
{
    const BinEntry *parent = find(entry.parent);
    const bool above = parent && (parent->kind == BinEntry::Kind::Body ||
                                  (parent->kind == BinEntry::Kind::Meeting && entry.kind == BinEntry::Kind::Action));
    return above && entry.kind != BinEntry::Kind::Body && parent->deletion == entry.deletion ? parent : nullptr;
}

void Bin::list()
{
    QHash<QUuid, Listed> counted;
    for (const BinEntry &entry : std::as_const(m_entries)) {
        for (const BinEntry *up = wentWith(entry); up; up = wentWith(*up))
            ++(entry.kind == BinEntry::Kind::Meeting ? counted[up->id].meetings : counted[up->id].actions);
    }
    m_listed.clear();
    for (const BinEntry &entry : std::as_const(m_entries)) {
        if (entry.kind == BinEntry::Kind::Action && wentWith(entry))
            continue;
        m_listed.append(counted.value(entry.id));
        m_listed.last().entry = entry;
    }
}

QList<BinEntry> Bin::apply(const QList<Edit> &edits, const BinChange &change)
{
    QSet<QUuid> made;
    for (const Edit &edit : edits) {
        if (edit.after && !edit.before)
            made.insert(idOf(edit));
    }
    QSet<QUuid> replaced(change.forGood.begin(), change.forGood.end());
    for (const Binned &one : change.in)
        replaced.insert(one.entry.id);
    if (made.isEmpty() && replaced.isEmpty())
        return {}; // As with nearly everything that is typed.
    QList<BinEntry> left;
    m_entries.removeIf([&](const BinEntry &one) {
        if (made.contains(one.id))
            left.append(one);
        return made.contains(one.id) || replaced.contains(one.id);
    });
    for (const Binned &one : change.in)
        m_entries.append(one.entry);
    settle();
    return left;
}

QList<BinEntry> Bin::toRestore(const QList<QUuid> &ids) const
{
    QSet<QUuid> wanted(ids.begin(), ids.end());
    addContent(wanted, Of::OneDeletion);
    // What is in the bin is not in the book: upwards from each, its meeting with all that went with it, its body alone.
    for (const BinEntry &entry : those(wanted)) {
        for (const BinEntry *up = find(entry.parent); up && !wanted.contains(up->id); up = find(up->parent)) {
            QSet<QUuid> brought{up->id};
            if (up->kind == BinEntry::Kind::Meeting)
                addContent(brought, Of::OneDeletion);
            wanted += brought;
        }
    }
    return those(wanted);
}

QList<BinEntry> Bin::toEmpty(const QList<QUuid> &ids) const
{
    QSet<QUuid> gone(ids.begin(), ids.end());
    addContent(gone, Of::AnyDeletion);
    return those(gone);
}

void Bin::addContent(QSet<QUuid> &ids, Of deletions) const
{
    QHash<QUuid, QUuid> deletionOf;
    for (const BinEntry &entry : m_entries) {
        if (ids.contains(entry.id))
            deletionOf.insert(entry.id, entry.deletion);
    }
    // A body's meetings before the actions of these.
    for (const BinEntry::Kind kind : {BinEntry::Kind::Meeting, BinEntry::Kind::Action}) {
        for (const BinEntry &entry : m_entries) {
            const auto parent = deletionOf.constFind(entry.parent);
            if (entry.kind != kind || parent == deletionOf.constEnd() || deletionOf.contains(entry.id))
                continue;
            if (deletions == Of::AnyDeletion || entry.deletion == *parent) {
                deletionOf.insert(entry.id, entry.deletion);
                ids.insert(entry.id);
            }
        }
    }
}

QList<BinEntry> Bin::those(const QSet<QUuid> &ids) const
{
    QList<BinEntry> found;
    std::copy_if(m_entries.begin(), m_entries.end(), std::back_inserter(found),
                 [&](const BinEntry &entry) { return ids.contains(entry.id); });
    return found;
}
