#pragma once

#include "core/file/bookrows.h"
#include "core/file/recoverylog.h"

#include <optional>

class SqlError;

// Who may write into a book: one process at a time. On this computer the lock of the recovery log decides, which the
// system gives back when a process dies; between computers a lease in the book, which runs out unless it is renewed.

constexpr int leaseSeconds = 30;

// Renewed not longer than leaseSeconds ago, by the clocks of both computers.
bool isFresh(const Lease &lease, const QDateTime &now);
Lease newLease(QUuid log, const QDateTime &now);

// The recovery log of a book, locked for this process; or without a log, and why. Nothing where another process has it.
struct LockedLog {
    std::shared_ptr<LogFound> log;
    std::shared_ptr<QLockFile> lock;
    QString problem;
};
std::optional<LockedLog> lockedLog(const QString &folder, QUuid book, const QString &bookPath);

// Every record that the entries after `committed` speak of.
QList<QUuid> recordsIn(const LogFound &log, quint64 committed);

// What can be said of a path without opening it (QFileInfo opens nothing): no file, a folder, empty, closed to us.
// Throws Error.
void refuseWhatIsNoFile(const QString &path);

// A connection that writes: rollback journal, schema of today, no more than so many pages (0: as many as there is
// room). Refused where the schema is an older one and somebody is working with it.
void makeWritable(Database &db, const QDateTime &now, int pagesAtMost);

// The file or its folder is write-protected: it can still be read.
bool isWriteProtection(const SqlError &error);
