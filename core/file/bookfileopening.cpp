#include "core/file/bookfile.h"

#include "core/file/attempt.h"
#include "core/file/leasing.h"
#include "core/file/schema.h"
#include "core/file/seals.h"
#include "core/say.h"

#include <QDir>

using namespace Qt::StringLiterals;

// How a book comes to be open: connected, brought up to date, leased, and what the recovery log speaks of read.

namespace {

constexpr QLatin1StringView memory(":memory:"); // Instead of a path.

QString writeProtected() { return say("The file or its folder is write-protected"); } // Behind "can only be read:".

} // namespace

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
        makeWritable(*db, m_opening.now, m_opening.pagesAtMost);
        guardSealedRows(*db);
    }
    m_db = std::move(db);
}

Result<Opened> BookFile::open(const Opening &opening)
{
    m_opening = opening;
    return attempt(opening.path, [&] {
        Opened opened{.readOnly = connectOrRead()};
        if (!m_opening.readOnly)
            openForWriting(opened);
        if (m_opening.readOnly || !opened.readOnly.isEmpty())
            openForReading(opened);
        return opened;
    });
}

// A book of an earlier version that cannot be brought up to date now can be read as it is. Returns why it can only be
// read; empty where it can be written, or where nobody wants to.
QString BookFile::connectOrRead()
{
    QString why;
    try {
        connect();
        return why;
    } catch (const Error &error) {
        if (error.kind != Error::Kind::Refused)
            throw;
        why = error.message;
    } catch (const SqlError &error) {
        if (m_opening.readOnly || !isWriteProtection(error))
            throw;
        why = writeProtected();
    }
    m_opening.readOnly = true;
    connect();
    return why;
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
        opened.readOnly = writeProtected();
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

void BookFile::readLogged(Opened &opened)
{
    if (!opened.log)
        return;
    for (const QUuid &id : recordsIn(*opened.log, opened.committed)) {
        // What is not there, or is damaged, cannot be put back into; the log keeps its text.
        (void)attempt(m_opening.path, [&] { readInto(opened.logged, id); });
    }
}
