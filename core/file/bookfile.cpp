#include "core/file/bookfile.h"

#include "core/file/attempt.h"
#include "core/file/binrows.h"
#include "core/file/columns.h"
#include "core/file/copying.h"
#include "core/file/leasing.h"
#include "core/file/memory.h"
#include "core/say.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace {

constexpr int constraintFailed = 19; // SQLITE_CONSTRAINT: it lies in what was to be written, not in the disk.

constexpr int sliceOfActions = 4000; // Some 20 ms: a meeting that is opened meanwhile waits no longer.

// An import of a whole book would go through the small cache many times over.
class RoomToWrite {
    Q_DISABLE_COPY_MOVE(RoomToWrite)
public:
    RoomToWrite(Database &db, const QList<Step> &steps) : m_db(db)
    {
        qsizetype edits = 0;
        for (const Step &step : steps)
            edits += step.edits.size();
        m_large = edits > 2000;
        if (m_large)
            m_db.run(u"PRAGMA cache_size = -65536"_s); // KiB
    }
    ~RoomToWrite()
    {
        if (!m_large)
            return;
        try {
            m_db.run(u"PRAGMA cache_size = -2000"_s);
            m_db.run(u"PRAGMA shrink_memory"_s);
            giveBackMemory();
        } catch (const SqlError &) {
            // The connection has failed, and is made anew with a small cache.
        }
    }

private:
    Database &m_db;
    bool m_large = false;
};

} // namespace

BookFile::BookFile() = default;
BookFile::~BookFile() = default;

template <typename Function> auto BookFile::attemptHere(Function function)
{
    return attempt(m_opening.path, [&] {
        try {
            return function();
        } catch (const SqlError &error) {
            m_failed = error.primaryCode() != constraintFailed;
            throw;
        }
    });
}

// In the transaction that writes: nobody else has taken the book meanwhile.
void BookFile::keepLease(const QDateTime &now)
{
    const auto lease = readLease(db());
    if (lease && lease->token == m_lease.token)
        return;
    if (lease && lease->held)
        throw refused(sentenceOf(*lease, now));
    throw refused(say("The book %1 was written from elsewhere meanwhile. Close it and open it again: what you typed is "
                      "kept on this computer and is put back then.")
                      .arg(QDir::toNativeSeparators(m_opening.path)));
}

void BookFile::readInto(Found &found, QUuid id)
{
    const bool isMeeting = db().value(u"SELECT 1 FROM meeting WHERE id = ?"_s, {keyOf(id)}).isValid();
    const QUuid meeting = isMeeting ? id : meetingOfAction(db(), id);
    if (meeting.isNull()) {
        found.actions.append(readAction(db(), id));
    } else if (!found.seen.contains(meeting)) {
        found.minutes.append(readMinutes(db(), meeting));
        found.seen.insert(meeting);
    }
}

Found BookFile::read(const QList<QUuid> &ids)
{
    return readThose([ids] { return ids; });
}

Found BookFile::readOfBody(QUuid body)
{
    return readThose([&] { return idsOfBody(db(), body); });
}

// Whose ids are asked for in the transaction that reads them.
template <typename Ids> Found BookFile::readThose(Ids ids)
{
    Found found;
    const auto done = attemptHere([&] {
        Transaction transaction(db(), Transaction::To::Read);
        for (const QUuid &id : ids()) {
            // Not attemptHere(): the connection stays as long as the transaction.
            const auto result = attempt(m_opening.path, [&] { readInto(found, id); });
            if (found.result && !result)
                found.result = result;
        }
    });
    if (found.result && !done)
        found.result = done;
    return found;
}

Result<QList<Binned>> BookFile::readBinned(const QList<QUuid> &ids)
{
    QList<Binned> found;
    if (ids.isEmpty())
        return found; // Where nothing has to be read, it does not matter that the book cannot be reached.
    return attemptHere([&] {
        Transaction transaction(db(), Transaction::To::Read);
        for (const QUuid &id : ids)
            found.append(::readBinned(db(), id));
        return found;
    });
}

Result<std::optional<qint64>> BookFile::indexActions(ActionIndex &index, qint64 after)
{
    return attemptHere([&] {
        std::optional<qint64> next;
        {
            Transaction transaction(db(), Transaction::To::Read);
            next = ::indexActions(db(), index, after, sliceOfActions);
        }
        if (!next) {
            index.settle();
            db().run(u"PRAGMA shrink_memory"_s);
            giveBackMemory();
        }
        return next;
    });
}

Result<void> BookFile::writeTogether(const QList<Step> &steps, const QDateTime &now)
{
    return attemptHere([&] {
        const RoomToWrite room(db(), steps);
        Transaction transaction(db());
        keepLease(now);
        for (const Step &step : steps) {
            writeEdits(db(), step.edits);
            writeBin(db(), step.edits, step.bin);
        }
        setCommitted(db(), m_lease.log, steps.last().sequence);
        transaction.commit();
    });
}

Written BookFile::write(const QList<Step> &steps, const QDateTime &now)
{
    Written written;
    written.result = writeTogether(steps, now);
    if (written.result) {
        written.upTo = steps.last().sequence;
    } else if (!m_failed && steps.size() > 1) {
        for (const Step &step : steps) {
            written.result = writeTogether({step}, now);
            if (!written.result)
                break;
            written.upTo = step.sequence;
        }
    }
    return written;
}

Result<void> BookFile::renewLease(const QDateTime &now)
{
    return attemptHere([&] {
        Transaction transaction(db());
        keepLease(now);
        m_lease.renewed = now;
        writeLease(db(), m_lease);
        transaction.commit();
    });
}

void BookFile::giveLeaseBack(const QDateTime &now)
{
    // Where it does not work it runs out by itself.
    (void)attemptHere([&] {
        Transaction transaction(db());
        keepLease(now);
        m_lease.held = false;
        writeLease(db(), m_lease);
        transaction.commit();
    });
}

Result<void> BookFile::saveCopy(const QString &path, const QDateTime &now)
{
    return attempt(path, [&] { copyAsNewBook(db(), path, now); });
}
