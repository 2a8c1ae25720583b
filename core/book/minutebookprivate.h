#pragma once

#include "core/book/bookvalues.h"
#include "core/book/history.h"
#include "core/book/minutebook.h"
#include "core/file/recoverylog.h"
#include "core/file/replay.h"
#include "core/file/storagethread.h"

#include <QTimer>

// The inside of a Minutebook: the values, the two tiers that keep them (recovery log and storage thread), and what is
// on its way between them. All of it lives in the book's thread.
class Minutebook::Private {
public:
    Private(Minutebook *book, QString bookPath, Settings given);

    // ---- minutebookchanges.cpp
    // Returns what left the bin.
    Result<QList<BinEntry>> perform(const QString &what, const QList<Edit> &edits, const BinChange &bin);
    Result<void> sign(const Edit &edit);
    void forgetSigned(const QList<Edit> &edits);
    void tell(const QList<Edit> &edits);

    // ---- minutebookbin.cpp
    void removeBody(const QString &what, QUuid id, std::function<void(Result<void>)> then);
    void restore(const QList<QUuid> &ids, std::function<void(Result<void>)> then);
    Result<void> putBackFromBin(const QList<QUuid> &chosen, const QList<BinEntry> &wanted, QList<Binned> found);
    QList<Binned> notYetInFile(const QList<BinEntry> &entries) const;
    Result<void> deleteForGood(const QList<QUuid> &ids);

    // ---- minutebookopening.cpp
    void open();
    void onOpened(const Result<Opened> &found);
    QString putBack(const Opened &found);
    static QString sentenceOf(const Replay &replay, bool items, const QString &file, const QString &damage);
    QString keepInFile(const QStringList &texts) const;
    void loadActions(const std::shared_ptr<ActionIndex> &index, qint64 after);
    void onActions(const std::shared_ptr<ActionIndex> &index);
    void reindex(const QList<Edit> &edits);
    void read(const QList<QUuid> &ids, std::function<void(Result<void>)> then);
    void bringIn(const Found &found);

    // ---- minutebooksaving.cpp
    void queue(const Step &step);
    void drawTogether();
    void writeSoon();
    void onWritten(const Written &written);
    Result<void> flush();
    void renewLease();
    void close();
    void log(const LogEntry &entry);
    void typed(const Typed &what);
    void settled(QUuid record);
    void emptyLog();
    void shortenLog();
    void showState();

    Minutebook *q;
    QString path;
    Settings settings;

    BookValues values;
    History history;
    ActionIndex actions;
    bool actionsLoaded = false;
    bool actionsFailed = false; // The last attempt; it is made again.
    QList<Edit> sinceOpened;    // Until the actions are loaded: what these may not have.

    std::optional<Result<void>> opened; // Once it is known.
    QString readOnly;                   // Why; empty where it can be written.
    SaveState state;
    QDateTime savedAt;

    quint64 sequence = 0;            // Of the last entry of the log.
    std::shared_ptr<QLockFile> lock; // Before the log: given back after it.
    std::unique_ptr<RecoveryLog> recovery;
    QString noLog;                     // Why there is none, or why it could not be written.
    qint64 shortened = 0;              // Its size when it was last written anew.
    bool logHolds = false;             // Something in the log has no other place: it stays.
    QHash<QUuid, QList<Typed>> typing; // Not settled yet, each place once, in the order of the last touch.

    QList<Step> pending;          // Applied, not in the file yet; oldest first.
    quint64 asked = 0;            // Up to here the storage thread has been asked to write; 0: it is not writing.
    std::optional<Error> failure; // Of the last attempt.
    int failures = 0;             // In a row.

    QTimer retry;
    QTimer reload;
    QTimer sync;
    QTimer lease;
    StorageThread storage; // Last: it ends before what its answers speak to.
};

// For whoever asked, as long as there is somebody.
std::function<void(Result<void>)> whileThere(QObject *context, std::function<void(Result<void>)> then);
