#include "core/file/bookfile.h"

#include "core/file/attempt.h"
#include "core/file/columns.h"
#include "core/file/copying.h"
#include "core/file/leasing.h"
#include "core/file/memory.h"
#include "core/file/schema.h"
#include "core/file/seals.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView memory(":memory:"); // Instead of a path.
constexpr int constraintFailed = 19; // SQLITE_CONSTRAINT: it lies in what was to be written, not in the disk.

constexpr int sliceOfActions = 4000; // Some 20 ms: a meeting that is opened meanwhile waits no longer.

QString say(const char *text) { return QCoreApplication::translate("file", text); }

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

Database &BookFile::db()
{
    if (m_failed && m_opening.path != memory)
        connect();
    m_failed = false;
    if (!m_db)
        throw Error{say("The book %1 is not open.").arg(QDir::toNativeSeparators(m_opening.path))};
    return *m_db;
}

void BookFile::connect()
{
    m_db.reset();
    if (m_opening.path == memory) {
        m_db = std::make_unique<Database>(m_opening.path, Database::Open::Memory);
        createTables(*m_db);
        writeIdentity(*m_db, {QUuid::createUuid(), m_opening.now});
        guardSealedRows(*m_db);
        return;
    }
    refuseWhatIsNoFile(m_opening.path);
    auto db = std::make_unique<Database>(m_opening.path,
                                         m_opening.readOnly ? Database::Open::ToRead : Database::Open::Existing);
    checkIdentity(*db);
    const QUuid book = readIdentity(*db).uuid;
    if (!m_book.isNull() && book != m_book)
        throw Error{say("Another book stands at %1 now; what was typed is kept on this computer.")
                        .arg(QDir::toNativeSeparators(m_opening.path))};
    m_book = book;
    if (!m_opening.readOnly) {
        makeWritable(*db, m_opening.pagesAtMost);
        guardSealedRows(*db);
    }
    m_db = std::move(db);
}

Result<Opened> BookFile::open(const Opening &opening)
{
    m_opening = opening;
    return attempt(opening.path, [&] {
        connect();
        Opened opened;
        if (!opening.readOnly)
            openForWriting(opened);
        if (opening.readOnly || !opened.readOnly.isEmpty())
            openForReading(opened);
        return opened;
    });
}

void BookFile::openForReading(Opened &opened)
{
    Transaction transaction(db(), Transaction::To::Read);
    opened.lists = readLists(db());
    if (opened.readOnly.isEmpty())
        opened.readOnly = opened.lists.damaged.value(0, say("Opened for reading only."));
}

// Leaves the reason in `opened.readOnly` where the book can only be read.
void BookFile::openForWriting(Opened &opened)
{
    try {
        if (!db().isInMemory() && !openLog(opened))
            return;
        Transaction transaction(db());
        takeLease(opened);
        opened.lists = readLists(db());
        if (opened.lists.damaged.isEmpty()) {
            readLogged(opened);
            transaction.commit();
            return;
        }
        opened.readOnly = opened.lists.damaged.first();
    } catch (const Error &error) {
        opened.readOnly = error.message;
    } catch (const SqlError &error) {
        if (!isWriteProtection(error))
            throw;
        opened.readOnly = say("The file or its folder is write-protected"); // Behind "can only be read:".
    }
    opened.log.reset();
    opened.lock.reset();
    m_lease = {};
}

bool BookFile::openLog(Opened &opened)
{
    auto log = lockedLog(m_opening.recoveryFolder, m_book, m_opening.path);
    if (log) {
        opened.log = log->log;
        opened.lock = log->lock;
        opened.noLog = log->problem;
        return true;
    }
    // Another process of ours has the log, and with it the book.
    const auto lease = readLease(db());
    opened.readOnly = lease && lease->held ? sentenceOf(*lease, m_opening.now)
                                           : say("Another window on this computer has the book open");
    return false;
}

void BookFile::takeLease(Opened &opened)
{
    const auto lease = readLease(db());
    const QUuid log = opened.log ? opened.log->id : QUuid::createUuid();
    // Whoever wrote our log is dead: we have its lock.
    const bool oursOnce = lease && lease->log == log;
    if (lease && lease->held && !oursOnce && isFresh(*lease, m_opening.now))
        throw refused(sentenceOf(*lease, m_opening.now));
    opened.othersWrote = lease && !oursOnce;
    opened.committed = committedOf(db(), log);
    m_lease = newLease(log, m_opening.now);
    writeLease(db(), m_lease);
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

void BookFile::readLogged(Opened &opened)
{
    if (!opened.log)
        return;
    for (const QUuid &id : recordsIn(*opened.log, opened.committed)) {
        // What is not there, or is damaged, cannot be put back into; the log keeps its text.
        (void)attempt(m_opening.path, [&] { readInto(opened.logged, id); });
    }
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
    Found found;
    const auto done = attemptHere([&] {
        Transaction transaction(db(), Transaction::To::Read);
        for (const QUuid &id : ids) {
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
        for (const Step &step : steps)
            writeEdits(db(), step.edits);
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
