#include "core/book/minutebookprivate.h"

#include "core/book/bytes.h"

#include <utility>

using namespace Qt::StringLiterals;

Minutebook::Private::Private(Minutebook *book, QString bookPath, Settings given)
    : q(book), path(std::move(bookPath)), settings(std::move(given))
{
    using namespace std::chrono_literals;
    if (settings.retryAfter.isEmpty())
        settings.retryAfter = {1s, 2s, 5s, 10s, 30s};
    retry.setSingleShot(true);
    retry.callOnTimeout([this] { writeSoon(); });
    reload.setSingleShot(true);
    reload.setInterval(settings.retryAfter.last());
    reload.callOnTimeout([this] { loadActions(std::make_shared<ActionIndex>(), 0); });
    sync.setSingleShot(true);
    sync.setInterval(1s);
    sync.callOnTimeout([this] { recovery->syncSoon(); });
    lease.setInterval(10s);
    lease.callOnTimeout([this] { renewLease(); });
}

// In memory, in the log, on its way into the file; or nowhere.
Result<QList<BinEntry>> Minutebook::Private::perform(const QString &what, const QList<Edit> &edits,
                                                     const BinChange &bin)
{
    if (!readOnly.isEmpty())
        return refused(readOnly);
    if (auto ok = values.allowed(edits); !ok)
        return ok.failure();
    log({++sequence, Change{what, edits}, {}, bin});
    const QList<BinEntry> fromBin = values.apply(edits, bin);
    reindex(edits);
    queue({sequence, edits, bin});
    tell(edits);
    return fromBin;
}

// The file first: minutes are signed when they are signed on the disk, and not before.
Result<void> Minutebook::Private::sign(const Edit &edit)
{
    if (!readOnly.isEmpty())
        return refused(readOnly);
    if (auto flushed = flush(); !flushed)
        return flushed;
    if (auto ok = values.allowed({edit}); !ok)
        return ok;
    std::optional<Result<void>> answer;
    storage.ask([step = Step{++sequence, {edit}}, now = q->now()](BookFile &file) { return file.write({step}, now); },
                [&](const Written &written) { answer = written.result; });
    storage.waitUntil([&] { return answer.has_value(); });
    if (!*answer)
        return *answer;
    values.apply({edit});
    reindex({edit});
    forgetSigned({edit});
    savedAt = q->now();
    tell({edit});
    emit q->historyChanged();
    showState();
    return {};
}

// What was done to minutes before they were signed cannot be undone any more; everything else can.
void Minutebook::Private::forgetSigned(const QList<Edit> &edits)
{
    QSet<QUuid> ids;
    for (const Edit &edit : edits) {
        const auto *meeting = edit.after ? std::get_if<Meeting>(&*edit.after) : nullptr;
        if (!meeting || meeting->state != MeetingState::Signed)
            continue;
        ids.insert(meeting->id);
        const auto minutes = values.minutes(meeting->id);
        for (const Action &action : minutes->actions)
            ids.insert(action.id);
    }
    if (!ids.isEmpty())
        history.forget(ids);
}

void Minutebook::Private::tell(const QList<Edit> &edits)
{
    if (!opened)
        return; // Being put back while the book opens: whoever listens looks when it is open.
    QSet<QUuid> ids;
    for (const Edit &edit : edits)
        ids.insert(idOf(edit));
    emit q->changed(ids);
}
