#include "core/book/minutebookprivate.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longLog = 32 << 20; // Bytes: from here on it is worth being written anew.

// What was made again, deleted again or deleted for good is no longer in the bin as it was.
void mergeBin(BinChange &bin, const Step &next)
{
    QSet<QUuid> moved(next.bin.forGood.begin(), next.bin.forGood.end());
    for (const Binned &one : next.bin.in)
        moved.insert(one.entry.id);
    for (const Edit &edit : next.edits) {
        if (edit.after)
            moved.insert(idOf(edit));
    }
    bin.in.removeIf([&](const Binned &one) { return moved.contains(one.entry.id); });
    bin.in += next.bin.in;
    bin.forGood += next.bin.forGood;
}

// The two steps as one.
void merge(Step &step, const Step &next)
{
    step.sequence = next.sequence;
    QHash<QUuid, qsizetype> places;
    for (qsizetype i = 0; i < step.edits.size(); ++i)
        places.insert(idOf(step.edits[i]), i);
    for (const Edit &edit : next.edits) {
        if (const auto place = places.constFind(idOf(edit)); place != places.constEnd())
            step.edits[*place].after = edit.after;
        else
            step.edits.append(edit);
    }
    step.edits.removeIf([](const Edit &edit) { return edit.before == edit.after; });
    mergeBin(step.bin, next);
}

} // namespace

void Minutebook::Private::queue(const Step &step)
{
    pending.append(step);
    if (failure && asked == 0)
        drawTogether();
    if (!retry.isActive())
        writeSoon();
    shortenLog();
    showState();
}

// The book cannot be reached, for hours perhaps: what waits must not grow with every word. And what was too large for a
// full disk, and was taken back since, is not in the way of the rest.
void Minutebook::Private::drawTogether()
{
    while (pending.size() > 1) {
        const Step last = pending.takeLast();
        merge(pending.last(), last);
    }
}

void Minutebook::Private::writeSoon()
{
    if (asked > 0 || pending.isEmpty() || !readOnly.isEmpty())
        return;
    asked = pending.last().sequence;
    storage.ask([steps = pending, now = q->now()](BookFile &file) { return file.write(steps, now); },
                [this](const Written &written) { onWritten(written); });
}

void Minutebook::Private::onWritten(const Written &written)
{
    asked = 0;
    pending.removeIf([&](const Step &step) { return step.sequence <= written.upTo; });
    if (written.result) {
        failure.reset();
        failures = 0;
        savedAt = q->now();
        writeSoon();
        emptyLog();
    } else {
        failure = written.result.failure();
        drawTogether();
        // Refused is what waiting does not mend: somebody else has the book.
        if (failure->kind == Error::Kind::Refused)
            readOnly = failure->message;
        else
            retry.start(settings.retryAfter[qMin(failures++, int(settings.retryAfter.size()) - 1)]);
    }
    showState();
}

Result<void> Minutebook::Private::flush()
{
    storage.waitUntil([this] { return asked == 0; });
    while (!pending.isEmpty()) {
        if (!readOnly.isEmpty())
            return failure ? *failure : refused(readOnly);
        retry.stop();
        writeSoon();
        storage.waitUntil([this] { return asked == 0; });
        if (failure)
            return *failure;
    }
    return {};
}

void Minutebook::Private::renewLease()
{
    if (!readOnly.isEmpty())
        return;
    storage.ask([now = q->now()](BookFile &file) { return file.renewLease(now); },
                [this](const Result<void> &renewed) {
                    if (renewed || renewed.failure().kind != Error::Kind::Refused)
                        return; // A disk that fails says so when something is to be written.
                    readOnly = renewed.error();
                    showState();
                });
}

void Minutebook::Private::close()
{
    (void)flush(); // What could not be written stays in the log.
    emptyLog();
    storage.ask(
        [now = q->now()](BookFile &file) {
            file.giveLeaseBack(now);
            return 0;
        },
        [](int) {});
}

// ---- The recovery log

void Minutebook::Private::log(const LogEntry &entry)
{
    if (!recovery)
        return;
    if (recovery->add(entry))
        noLog.clear();
    else
        noLog = tr("What is typed cannot be kept on this computer before the book has it: %1 cannot be written.")
                    .arg(QDir::toNativeSeparators(settings.recoveryFolder));
    if (!sync.isActive())
        sync.start();
}

void Minutebook::Private::typed(const Typed &what)
{
    if (!recovery || !readOnly.isEmpty())
        return;
    auto &pieces = typing[what.record];
    if (pieces.contains(what))
        return;
    pieces.removeIf([&](const Typed &one) { return one.path == what.path; });
    pieces.append(what);
    log({++sequence, what});
}

void Minutebook::Private::settled(QUuid record)
{
    if (!typing.remove(record))
        return;
    log({++sequence, Settled{record}});
    emptyLog();
}

// Once the book has everything.
void Minutebook::Private::emptyLog()
{
    if (recovery && pending.isEmpty() && typing.isEmpty() && !logHolds)
        recovery->clear();
}

// While the book cannot be reached, the log grows by a whole meeting with every change: what is in it is then drawn
// together.
void Minutebook::Private::shortenLog()
{
    if (!recovery || asked > 0 || logHolds || recovery->size() < qMax(longLog, 2 * shortened))
        return;
    drawTogether();
    QList<LogEntry> entries;
    for (const Step &step : std::as_const(pending))
        entries.append({step.sequence, Change{QString(), step.edits}, {}, step.bin});
    for (const QList<Typed> &pieces : std::as_const(typing)) {
        for (const Typed &typed : pieces)
            entries.append({sequence, typed});
    }
    if (!recovery->replaceWith(entries))
        noLog = tr("What is typed cannot be kept on this computer before the book has it: %1 cannot be written.")
                    .arg(QDir::toNativeSeparators(settings.recoveryFolder));
    shortened = recovery->size();
}

// ---- What the status bar says

void Minutebook::Private::showState()
{
    SaveState now{.kind = SaveState::Kind::Saved, .at = savedAt, .detail = noLog};
    if (!opened)
        now = {};
    else if (!pending.isEmpty() && failure)
        now = {.kind = SaveState::Kind::KeptLocally, .at = savedAt, .detail = failure->message};
    else if (!readOnly.isEmpty())
        now = {.kind = SaveState::Kind::ReadOnly, .at = savedAt, .detail = readOnly};
    else if (!pending.isEmpty())
        now = {.kind = SaveState::Kind::Saving, .at = savedAt, .detail = noLog};
    if (now == state)
        return;
    state = now;
    emit q->saveStateChanged(state);
}
