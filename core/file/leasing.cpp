#include "core/file/leasing.h"

#include "core/file/attempt.h"
#include "core/file/schema.h"
#include "core/file/syncfile.h"
#include "core/say.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSet>

using namespace Qt::StringLiterals;

bool isFresh(const Lease &lease, const QDateTime &now) { return lease.renewed.secsTo(now) <= leaseSeconds; }

Lease newLease(QUuid log, const QDateTime &now)
{
    return {.token = QUuid::createUuid(),
            .log = log,
            .held = true,
            .host = hostName(),
            .user = userName(),
            .program = u"%1 %2"_s.arg(QCoreApplication::applicationName()).arg(QCoreApplication::applicationPid()),
            .since = now,
            .renewed = now};
}

std::optional<LockedLog> lockedLog(const QString &folder, QUuid book, const QString &bookPath)
{
    const QString noLog = say("What is typed cannot be kept on this computer before the book has it: %1 cannot be "
                              "written.")
                              .arg(QDir::toNativeSeparators(folder));
    if (!QDir().mkpath(folder))
        return LockedLog{.problem = noLog};
    const QString path = logPathOf(folder, book, bookPath);
    auto lock = std::make_shared<QLockFile>(path + u".lock"_s);
    lock->setStaleLockTime(0); // Stale is what a dead process left; never merely what is old.
    if (!lock->tryLock(0)) {
        if (lock->error() == QLockFile::LockFailedError)
            return {};
        return LockedLog{.problem = noLog};
    }
    auto log = readLog(path, book, bookPath);
    if (!log)
        return LockedLog{.problem = log.error()};
    return LockedLog{std::make_shared<LogFound>(*std::move(log)), lock, {}};
}

QList<QUuid> recordsIn(const LogFound &log, quint64 committed)
{
    QSet<QUuid> ids;
    const auto add = [&](const std::optional<Record> &record) {
        if (!record)
            return;
        ids.insert(idOf(*record));
        if (const auto *action = std::get_if<Action>(&*record))
            ids.insert(action->meeting);
    };
    for (const LogEntry &entry : log.entries) {
        if (const auto *typed = std::get_if<Typed>(&entry.entry))
            ids.insert(typed->record);
        const auto *change = std::get_if<Change>(&entry.entry);
        if (!change || entry.sequence <= committed)
            continue;
        for (const Edit &edit : change->edits) {
            add(edit.before);
            add(edit.after);
        }
    }
    return ids.values();
}

void refuseWhatIsNoFile(const QString &path)
{
    const QFileInfo file(path);
    const QString shown = QDir::toNativeSeparators(path);
    if (!file.exists())
        throw Error{say("There is no file %1.").arg(shown)};
    if (file.isDir())
        throw Error{say("%1 is a folder, not a minute book.").arg(shown)};
    if (!file.isReadable())
        throw Error{say("The file %1 cannot be read: it is closed to you.").arg(shown)};
    if (file.size() == 0)
        throw Error{say("The file %1 is empty: it is no minute book. It was left as it is.").arg(shown)};
}

void makeWritable(Database &db, const QDateTime &now, int pagesAtMost)
{
    useRollbackJournal(db);
    if (!isUpToDate(db)) {
        // Whoever has it, has it with an older Minutebook, that would know nothing of the new tables.
        const auto lease = readLease(db);
        if (lease && lease->held && isFresh(*lease, now))
            throw refused(sentenceOf(*lease, now));
        bringUpToDate(db);
    }
    // A number, not a value of somebody's: a PRAGMA takes no parameters.
    if (pagesAtMost > 0)
        db.run(u"PRAGMA max_page_count = %1"_s.arg(pagesAtMost));
}

bool isWriteProtection(const SqlError &error)
{
    constexpr int readOnly = 8;
    constexpr int cannotOpen = 14; // The journal, in a folder that is closed to us.
    constexpr int permission = 3;
    const int code = error.primaryCode();
    return code == readOnly || code == cannotOpen || code == permission;
}
