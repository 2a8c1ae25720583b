#include "core/file/logchange.h"

#include "core/book/bytes.h"

#include <QDataStream>

#include <algorithm>

namespace {

void write(QDataStream &out, const std::optional<Record> &record) { out << (record ? bytesOf(*record) : QByteArray()); }

bool read(QDataStream &in, std::optional<Record> &record)
{
    QByteArray bytes;
    in >> bytes;
    record.reset();
    if (bytes.isEmpty())
        return true;
    auto made = recordOf(bytes);
    if (!made)
        return false;
    record = *std::move(made);
    return true;
}

// ---- What an edit leaves alone

const Meeting *meetingIn(const std::optional<Record> &record)
{
    return record ? std::get_if<Meeting>(&*record) : nullptr;
}

QSet<QUuid> untouchedBy(const Edit &edit)
{
    QSet<QUuid> untouched;
    const Meeting *before = meetingIn(edit.before);
    const Meeting *after = meetingIn(edit.after);
    if (!before || !after)
        return untouched;
    QHash<QUuid, const Item *> were;
    for (const Item &item : before->items)
        were.insert(item.id, &item);
    for (const Item &item : after->items) {
        const Item *was = were.value(item.id);
        if (was && *was == item)
            untouched.insert(item.id);
    }
    return untouched;
}

std::optional<Record> withoutItems(const std::optional<Record> &record, const QSet<QUuid> &untouched)
{
    const Meeting *meeting = meetingIn(record);
    if (!meeting || untouched.isEmpty())
        return record;
    Meeting slim = *meeting;
    for (Item &item : slim.items) {
        if (untouched.contains(item.id))
            item = Item{.id = item.id};
    }
    return slim;
}

// ---- What it does to the bin. A record that the change itself deletes is not written twice.

QHash<QUuid, const Record *> deletedIn(const QList<Edit> &edits)
{
    QHash<QUuid, const Record *> deleted;
    for (const Edit &edit : edits) {
        if (!edit.after && edit.before)
            deleted.insert(idOf(edit), &*edit.before);
    }
    return deleted;
}

void write(QDataStream &out, const BinChange &bin, const QList<Edit> &edits)
{
    const auto gone = deletedIn(edits);
    out << quint32(bin.in.size());
    for (const Binned &one : bin.in) {
        fieldsOf(one.entry, [&](QLatin1StringView, const auto &field) { out << field; });
        const Record *deleted = gone.value(one.entry.id);
        write(out, deleted && *deleted == one.record ? std::optional<Record>() : one.record);
    }
    out << bin.forGood;
}

bool read(QDataStream &in, BinChange &bin, const QList<Edit> &edits)
{
    const auto gone = deletedIn(edits);
    quint32 count = 0;
    in >> count;
    for (quint32 i = 0; i < count && in.status() == QDataStream::Ok; ++i) {
        Binned one;
        fieldsOf(one.entry, [&](QLatin1StringView, auto &field) { in >> field; });
        std::optional<Record> record;
        if (!read(in, record))
            return false;
        if (const Record *deleted = gone.value(one.entry.id); deleted && !record)
            record = *deleted;
        if (!record || one.entry.kind != BinEntry::Kind(record->index()) || idOf(*record) != one.entry.id)
            return false;
        one.record = *record;
        bin.in.append(one);
    }
    in >> bin.forGood;
    return in.status() == QDataStream::Ok;
}

} // namespace

bool readChange(QDataStream &in, LogEntry &entry)
{
    Change change;
    quint32 count = 0;
    in >> change.what >> count;
    for (quint32 i = 0; i < count && in.status() == QDataStream::Ok; ++i) {
        Edit edit;
        if (!read(in, edit.before) || !read(in, edit.after))
            return false;
        QSet<QUuid> untouched;
        in >> untouched;
        change.edits.append(edit);
        entry.untouched.append(untouched);
    }
    entry.entry = change;
    if (in.status() != QDataStream::Ok)
        return false;
    // Here ends what a Minutebook without a bin wrote.
    return in.atEnd() || read(in, entry.bin.emplace(), change.edits);
}

void writeChange(QDataStream &out, const LogEntry &entry)
{
    const auto &change = std::get<Change>(entry.entry);
    out << change.what << quint32(change.edits.size());
    for (const Edit &edit : change.edits) {
        const QSet<QUuid> untouched = untouchedBy(edit);
        write(out, withoutItems(edit.before, untouched));
        write(out, withoutItems(edit.after, untouched));
        out << untouched;
    }
    if (entry.bin)
        write(out, *entry.bin, change.edits);
}

std::optional<Edit> withItems(const Edit &edit, const QSet<QUuid> &untouched, const std::optional<Record> &now)
{
    Edit whole = edit;
    const Meeting *there = meetingIn(now);
    for (std::optional<Record> *record : {&whole.before, &whole.after}) {
        if (!meetingIn(*record))
            continue;
        for (Item &item : std::get<Meeting>(**record).items) {
            if (!untouched.contains(item.id))
                continue;
            const QList<Item> items = there ? there->items : QList<Item>();
            const auto is =
                std::find_if(items.begin(), items.end(), [&](const Item &one) { return one.id == item.id; });
            if (is == items.end())
                return {};
            item = *is;
        }
    }
    return whole;
}
