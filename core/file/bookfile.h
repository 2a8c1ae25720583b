#pragma once

#include "core/file/bookrows.h"
#include "core/file/storage.h"
#include "core/result.h"

#include <QSet>

#include <memory>

class ActionIndex;
class Database;
class QLockFile;
struct LogFound;

// One change on its way into the file, with its number in the recovery log.
struct Step {
    quint64 sequence = 0;
    QList<Edit> edits;
    BinChange bin;
};

// What is needed to open a book.
struct Opening {
    QString path;           // ":memory:": a book without a file.
    QString recoveryFolder; // Made where it is not there.
    QDateTime now;
    bool readOnly = false;
    int pagesAtMost = 0; // A limit of the file's size, in pages of 8192 bytes; 0: none.
};

// Records as read, and the first error among them: the others are there all the same.
struct Found {
    QList<Minutes> minutes;
    QList<Action> actions;
    QSet<QUuid> seen; // The meetings.
    Result<void> result;
};

// What opening found.
struct Opened {
    BookLists lists;
    QString readOnly;                // Why it can only be read; empty where it can be written.
    std::shared_ptr<LogFound> log;   // Null for a book that is only read.
    QString noLog;                   // Why there is none though the book can be written.
    std::shared_ptr<QLockFile> lock; // Of the log; to be kept as long as the log is used.
    quint64 committed = 0;           // The last change of the log that the book has.
    bool othersWrote = false;        // Since this log was last written.
    Found logged;                    // The records that the log speaks of, as far as the book has them.
};

// How far a list of steps came.
struct Written {
    quint64 upTo = 0; // The number of the last one that is in the file; 0: none.
    Result<void> result;
};

// An opened book as the storage thread sees it. For one thread; nothing throws.
class BookFile {
    Q_DISABLE_COPY_MOVE(BookFile)
public:
    BookFile();
    ~BookFile();

    Result<Opened> open(const Opening &opening);
    // Meetings come with their actions, actions with their meeting.
    Found read(const QList<QUuid> &ids);
    // All meetings of a body, and the actions that name it as theirs.
    Found readOfBody(QUuid body);
    Result<QList<Binned>> readBinned(const QList<QUuid> &ids);
    // The next slice of the book's actions into the index (storage.h).
    Result<std::optional<qint64>> indexActions(ActionIndex &index, qint64 after);
    // All of it in one transaction. Where that fails by what stands in a step, each in a transaction of its own up to
    // that one. After a failure of the disk the file is opened anew.
    Written write(const QList<Step> &steps, const QDateTime &now);
    // Says that we are still there. Refused where somebody else has the book by now.
    Result<void> renewLease(const QDateTime &now);
    void giveLeaseBack(const QDateTime &now);
    Result<void> saveCopy(const QString &path, const QDateTime &now);

private:
    template <typename Function> auto attemptHere(Function function);
    template <typename Ids> Found readThose(Ids ids);
    Database &db(); // Opened anew where it failed before.
    void connect();
    QString connectOrRead();
    void openForReading(Opened &opened);
    void openForWriting(Opened &opened);
    bool openLog(Opened &opened);
    void readLogged(Opened &opened);
    void takeLease(Opened &opened);
    void keepLease(const QDateTime &now);
    Result<void> writeTogether(const QList<Step> &steps, const QDateTime &now);
    void readInto(Found &found, QUuid id);

    Opening m_opening;
    std::unique_ptr<Database> m_db;
    QUuid m_book;          // Its UUID: another book may stand at the same path later.
    Lease m_lease;         // Ours; not held for a book that is only read.
    bool m_failed = false; // The connection is to be made anew.
};
