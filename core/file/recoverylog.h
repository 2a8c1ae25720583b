#pragma once

#include "core/book/minutebook.h"
#include "core/file/bookfile.h"

#include <QFile>
#include <QLockFile>
#include <QThreadPool>

#include <memory>
#include <variant>

// The recovery log: what was typed and changed, on this computer, until the book has it. Append-only; every record has
// its length, its number and a checksum, so that a tail torn by a crash is seen and left out.

// What was typed into a record has become a Change.
struct Settled {
    QUuid record;
};

struct LogEntry {
    quint64 sequence = 0;
    std::variant<Change, Typed, Settled> entry;
    // As read, for each edit: the items that it leaves alone, and of which it holds nothing but the id. What they say
    // is what they say in the book (withItems()). A minute-taker changes one item at a time, of a meeting that may be
    // long: written whole, each pause in typing would cost a millisecond before the next letter is seen.
    QList<QSet<QUuid>> untouched;
    // What the change does to the bin. Nothing where a Minutebook without a bin wrote the log.
    std::optional<BinChange> bin;
};

// The edit with all of its items: those untouched as they are in `now`, the record in its place. Nothing where one of
// them is gone.
std::optional<Edit> withItems(const Edit &edit, const QSet<QUuid> &untouched, const std::optional<Record> &now);

// A log as it was found.
struct LogFound {
    QString path;
    QUuid id;                // Of this log, for the book to say how far it has it.
    QList<LogEntry> entries; // Oldest first.
    QString damage;          // A sentence, where something in the middle could not be read; it is kept aside.
};

// Where the log of a book stands: known by the book and by its place, because a copy of a book is another book.
QString logPathOf(const QString &folder, QUuid book, const QString &bookPath);

// Reads the log, and takes off a tail that was torn or damaged: the next entry goes behind the last good one. Makes the
// log where there is none; one left behind by the same book at a place where it no longer is, is taken over. Call with
// the log locked.
Result<LogFound> readLog(const QString &path, QUuid book, const QString &bookPath);

// An open log, for the thread that types. Writing costs microseconds: no buffer, no sync.
class RecoveryLog {
    Q_DISABLE_COPY_MOVE(RecoveryLog)
public:
    // `path` as readLog() left it.
    explicit RecoveryLog(const QString &path);
    ~RecoveryLog();

    // False where the disk refused: the log then is as it was before.
    bool add(const LogEntry &entry);
    // Everything is in the book: empties it.
    void clear();
    // In place of all that is in it.
    bool replaceWith(const QList<LogEntry> &entries);
    // Onto the disk, on a thread of its own; nothing to do where nothing was added.
    void syncSoon();

    qint64 size() const { return m_size; }
    bool isEmpty() const { return m_size == m_headerSize; }

private:
    bool openFile();

    QFile m_file;
    qint64 m_headerSize = 0;
    qint64 m_size = 0;
    bool m_dirty = false;
    QThreadPool m_syncing;
};
