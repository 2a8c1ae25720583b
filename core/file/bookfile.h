#pragma once

#include "core/file/storage.h"
#include "core/result.h"

#include <memory>

class Database;

// One change on its way into the file, with its number in the recovery log.
struct Step {
    quint64 sequence = 0;
    QList<Edit> edits;
};

// What is needed to open a book.
struct Opening {
    QString path;
    bool readOnly = false;
    int pagesAtMost = 0; // A limit of the file's size in pages of 8192 bytes; 0: none.
};

// What opening found.
struct Opened {
    BookLists lists;
    QUuid uuid;
    QString readOnly; // Why it can only be read; empty where it can be written.
};

// Records as read, and the first error among them: the others are there all the same.
struct Found {
    QList<Minutes> minutes;
    QList<Action> actions;
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
    Found read(const QList<QUuid> &meetings, const QList<QUuid> &actions);
    // All of it in one transaction, or nothing.
    Result<void> write(const QList<Step> &steps);

private:
    void connect();

    Opening m_opening;
    std::unique_ptr<Database> m_db;
};
