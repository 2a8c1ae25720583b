#include "core/book/minutebookprivate.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString dayOf(const BinEntry &meeting) { return QLocale().toString(meeting.date, QLocale::LongFormat); }

// The name of the step: "Restore Allotments Committee".
QString nameOfRestoring(const QList<BinEntry> &entries)
{
    if (entries.size() != 1)
        return Minutebook::tr("Restore %1 records").arg(entries.size());
    const BinEntry &entry = entries.first();
    return entry.kind == BinEntry::Kind::Meeting ? Minutebook::tr("Restore meeting of %1").arg(dayOf(entry))
                                                 : Minutebook::tr("Restore %1").arg(entry.name);
}

} // namespace

void Minutebook::removeBody(const QString &what, QUuid id, QObject *context, std::function<void(Result<void>)> then)
{
    d->removeBody(what, id, whileThere(context, std::move(then)));
}

void Minutebook::restore(const QList<QUuid> &ids, QObject *context, std::function<void(Result<void>)> then)
{
    d->restore(ids, whileThere(context, std::move(then)));
}

Result<void> Minutebook::deleteForGood(const QList<QUuid> &ids) { return d->deleteForGood(ids); }

void Minutebook::Private::removeBody(const QString &what, QUuid id, std::function<void(Result<void>)> then)
{
    // Nothing is read for what is refused anyway.
    const auto allowed = [this, id]() -> Result<void> {
        const Body *body = values.body(id);
        if (!readOnly.isEmpty())
            return refused(readOnly);
        return body ? values.allowedWithMeetings(*body) : Error{tr("This body is not in the book.")};
    };
    storage.ask([id, read = bool(allowed())](BookFile &file) { return read ? file.readOfBody(id) : Found(); },
                [this, what, id, allowed, then = std::move(then)](const Found &found) {
                    bringIn(found);
                    if (auto ok = allowed(); !ok)
                        return then(ok);
                    if (!found.result)
                        return then(found.result);
                    const auto edits = values.deletionOf(*values.body(id));
                    then(edits ? q->apply(what, *edits) : edits.failure());
                });
}

void Minutebook::Private::restore(const QList<QUuid> &ids, std::function<void(Result<void>)> then)
{
    const QList<BinEntry> wanted = values.bin().toRestore(ids);
    const QList<Binned> here = notYetInFile(wanted);
    QSet<QUuid> coming;
    QList<QUuid> stored;
    for (const BinEntry &entry : wanted) {
        coming.insert(entry.id);
        if (std::none_of(here.begin(), here.end(), [&](const Binned &one) { return one.entry.id == entry.id; }))
            stored.append(entry.id);
    }
    // An action that comes back alone comes back into a meeting, which has to be there to judge it.
    QList<QUuid> meetings;
    for (const BinEntry &entry : wanted) {
        if (entry.kind == BinEntry::Kind::Action && !coming.contains(entry.parent) && !values.body(entry.parent) &&
            !values.meeting(entry.parent) && !entry.parent.isNull())
            meetings.append(entry.parent);
    }
    struct Answer {
        Result<QList<Binned>> binned;
        Found meetings;
    };
    storage.ask(
        [stored, meetings](BookFile &file) {
            return Answer{file.readBinned(stored), file.read(meetings)};
        },
        [this, ids, wanted, here, then = std::move(then)](const Answer &answer) {
            bringIn(answer.meetings);
            if (!answer.binned)
                return then(answer.binned.failure());
            then(putBackFromBin(ids, wanted, here + *answer.binned));
        });
}

// What was deleted a moment ago, or cannot be written just now, is in memory.
QList<Binned> Minutebook::Private::notYetInFile(const QList<BinEntry> &entries) const
{
    QHash<QUuid, Binned> last;
    for (const Step &step : pending) {
        for (const Binned &one : step.bin.in)
            last.insert(one.entry.id, one);
    }
    QList<Binned> found;
    for (const BinEntry &entry : entries) {
        if (const auto one = last.constFind(entry.id); one != last.constEnd() && one->entry == entry)
            found.append(*one);
    }
    return found;
}

Result<void> Minutebook::Private::putBackFromBin(const QList<QUuid> &chosen, const QList<BinEntry> &wanted,
                                                 QList<Binned> found)
{
    QSet<QUuid> bodies;
    for (const Binned &one : std::as_const(found))
        bodies.insert(one.entry.id);
    for (const Body &body : values.bodies())
        bodies.insert(body.id);
    QList<Edit> edits;
    QList<BinEntry> named;
    for (Binned &one : found) {
        const BinEntry *there = values.bin().find(one.entry.id);
        if (!there || *there != one.entry)
            return Error{tr("The bin has been changed meanwhile; look at it again.")};
        if (one.entry.kind == BinEntry::Kind::Meeting && !bodies.contains(one.entry.parent))
            return refused(
                tr("The meeting of %1 cannot be restored: its body, %2, is neither in the book nor in the bin.")
                    .arg(dayOf(one.entry), one.entry.bodyName));
        // An action named another body as its own than that of its meeting, and that one is gone.
        auto *action = std::get_if<Action>(&one.record);
        if (action && !bodies.contains(action->body) && !action->meeting.isNull())
            action->body = {};
        edits.append({std::nullopt, one.record});
        if (chosen.contains(one.entry.id))
            named.append(one.entry);
    }
    if (edits.isEmpty() || edits.size() != wanted.size())
        return Error{tr("This is not in the bin any more.")};
    return q->apply(nameOfRestoring(named), edits);
}

Result<void> Minutebook::Private::deleteForGood(const QList<QUuid> &ids)
{
    if (!readOnly.isEmpty())
        return refused(readOnly);
    BinChange change;
    for (const BinEntry &entry : values.bin().toEmpty(ids))
        change.forGood.append(entry.id);
    if (change.forGood.isEmpty())
        return {};
    log({++sequence, Change{}, {}, change});
    values.apply({}, change);
    const QSet<QUuid> gone(change.forGood.begin(), change.forGood.end());
    history.forget(gone);
    queue({sequence, {}, change});
    emit q->changed(gone);
    emit q->historyChanged();
    return {};
}
