#pragma once

#include "core/actions/actionindex.h"
#include "core/book/bin.h"
#include "core/book/values.h"
#include "core/result.h"

#include <QObject>
#include <QSet>

#include <chrono>
#include <functional>
#include <memory>

// Today and now come from outside: tests give their own.
using Clock = std::function<QDateTime()>;

// What the status bar says of the file.
struct SaveState {
    enum class Kind {
        Opening,
        Saved, // All that was changed is in the book, since `at`.
        Saving,
        KeptLocally, // In the recovery log, not in the book: `detail` says why. Tried again by itself.
        ReadOnly,    // `detail` says why: "PC-17 is editing since 13:40".
    };
    Kind kind = Kind::Opening;
    QDateTime at;
    QString detail;
    bool operator==(const SaveState &) const = default;
};

// Something typed that has not become a Change: it goes to the recovery log at each key and is lost to no crash.
// `path` is the key of a field ("venue", see fields.h), or a place on the meeting page (core/minutes/typed.h).
struct Typed {
    QUuid record;
    QString path;
    QString text;
    bool operator==(const Typed &) const = default;
};

// A minute book: one file, opened. The values in memory are what everybody sees; the file follows on a thread of its
// own. All of this class is for one thread (the window's, or the command line's main thread).
//
// Bodies, people and the summaries of all meetings are in memory once opened; the action index a moment later; meetings
// and actions whole only after read().
class Minutebook : public QObject {
    Q_OBJECT
public:
    struct Settings {
        QString recoveryFolder; // Empty: in the user's local application data.
        Clock clock;            // Empty: the system's.
        bool readOnly = false;
        // Waits before a failed write is tried again, the last for all that follow. Empty: 1, 2, 5, 10, 30 s.
        QList<std::chrono::milliseconds> retryAfter;
        // A limit of the file's size in pages of 8192 bytes, as a quota or a small stick would set it; 0: none.
        int pagesAtMost = 0;
    };

    // A new, empty book. Refuses where there is a file already.
    static Result<void> create(const QString &path);

    // Starts to open and returns at once: opened() or failed() follows. What the recovery log holds beyond the book is
    // put back before opened(); recovered() says so.
    static std::unique_ptr<Minutebook> open(const QString &path, const Settings &settings);
    ~Minutebook() override; // Flushes.

    // Waits for opened() or failed(), for the command line and for tests.
    Result<void> waitUntilOpen();
    // Waits until everything applied is in the file; the error says why it is not.
    Result<void> flush();

    QString path() const;
    bool isReadOnly() const;
    SaveState saveState() const;
    QDateTime now() const;
    QDate today() const { return now().date(); }

    // ---- In memory
    const QList<Body> &bodies() const;             // By name.
    const QList<Person> &people() const;           // By name.
    const QList<MeetingSummary> &meetings() const; // Newest first.
    const ActionIndex &actions() const;            // Empty until actionsLoaded().
    const Body *body(QUuid id) const;              // Null where there is none; valid until the next change.
    const Person *person(QUuid id) const;
    const Bin &bin() const; // Follows changed().

    // ---- On demand. A meeting comes with its actions.
    // Brings records into memory without waiting, then calls `then` in this thread, never before returning. Not called
    // when `context` has gone meanwhile. An id that is not in the book is an error.
    void read(const QList<QUuid> &ids, QObject *context, std::function<void(Result<void>)> then);
    // The same, waiting for the file: for the command line and tests.
    Result<void> readNow(const QList<QUuid> &ids);
    // As read, with what was changed since. Null where not read, or deleted.
    const Meeting *meeting(QUuid id) const;
    const Action *action(QUuid id) const;
    std::optional<Minutes> minutes(QUuid meeting) const;

    // ---- Changes
    // Applies or refuses, at once and whole; what changes nothing is no step. Every record edited must be in memory and
    // equal to the edit's `before`. Views hear changed(); the file follows.
    Result<void> apply(const QString &what, const QList<Edit> &edits);
    // One step back or forth; nothing to undo is no error. Refused where the rules say no (signed minutes): the history
    // then stays as it was.
    Result<void> undo();
    Result<void> redo();
    QString undoText() const; // Empty: nothing to undo.
    QString redoText() const;

    // Deletes a body with its meetings and its actions, in one step, after reading what is not in memory; answers as
    // read() does. Refused whole where some of its minutes are signed.
    void removeBody(const QString &what, QUuid id, QObject *context, std::function<void(Result<void>)> then);
    // Out of the bin (Bin::toRestore()) in one step that can be undone; answers as read() does. Refused whole where the
    // rules refuse one of them or where one is damaged.
    void restore(const QList<QUuid> &ids, QObject *context, std::function<void(Result<void>)> then);
    // Out of the bin (Bin::toEmpty()), out of the file and out of the history: nothing brings them back.
    Result<void> deleteForGood(const QList<QUuid> &ids);

    // Moves a meeting on or back; signing flushes before it returns and cannot be undone. The meeting must be read.
    Result<void> advance(QUuid meeting, MeetingState to, const QString &by, const QDateTime &at, const QString &reason);

    // At each key, before it is painted: microseconds, never waits for the book's file.
    void typed(const Typed &what);
    // What was typed into this record has become a Change, or was taken back: its log entries are settled.
    void settled(QUuid record);

    // "A13": one more than the highest number among the actions of a body. Waits for the action index where that is
    // not there yet.
    QString nextActionRef(QUuid body) const;

    // A second file with the same content, the bin included, and an identity of its own. Refuses to overwrite.
    Result<void> saveCopy(const QString &path);

signals:
    void opened();
    void failed(const QString &sentence);
    void actionsLoaded();
    void changed(const QSet<QUuid> &ids); // Made, edited or deleted, also for good: by the user, undo, redo.
    void historyChanged();                // undoText() or redoText().
    void saveStateChanged(const SaveState &state);
    void recovered(const QString &sentence); // What came back from the recovery log, in one sentence.

private:
    class Private;
    Minutebook(const QString &path, const Settings &settings);
    std::unique_ptr<Private> d;
};
