#pragma once

#include "core/result.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>

// Looking into a book that may be damaged, without opening it for work. Reads only, and may run while the book is open
// elsewhere; takes as long as reading all of it takes.

struct Finding {
    QString where; // The place, for people: "Meeting 2024-01-21", "Tables".
    QString what;  // One sentence.
};

// Everything that is not as Minutebook wrote it: the file's structure, its tables, the digest of every record and of
// what the book says of itself, the signed minutes and their chain. Empty: all is well. Error where the file is no
// minute book at all, of a newer Minutebook, or cannot be read.
Result<QList<Finding>> checkBook(const QString &path);

// Minutes that were signed, or came signed with an import.
struct SignedRecord {
    QString body;   // By the name it had then.
    QDate date;     // Of the meeting.
    QString by;     // Empty where they were signed on paper.
    QDateTime at;   // Null where nobody said.
    QString sha256; // Of what was signed: the number printed on the page.
    bool intact = false;
    QString problem; // One sentence; empty where they are intact.
};

// In the order in which they were signed. Error as in checkBook().
Result<QList<SignedRecord>> verifyBook(const QString &path);
