#pragma once

#include "core/result.h"

#include <QDateTime>
#include <QList>
#include <QString>

// Looking a book over without opening it for work: nothing is changed, and what is wrong is said, not repaired.

// Something in a book that is not as it was written.
struct Finding {
    QString where; // "The meeting of 4 March 2026", "the file"
    QString what;
    bool operator==(const Finding &) const = default;
};

// Structure, digests of all records, signed minutes. Empty: all is well. An error: it is no book, or cannot be read.
Result<QList<Finding>> checkBook(const QString &path);

// Minutes that were signed.
struct SignedRecord {
    QString body; // As it was called then.
    QDate date;
    QString by;
    QDateTime at;
    QString sha256;
    bool intact = false; // What the book holds is what was signed.
    QString problem;     // Where it is not: what is wrong.
    bool operator==(const SignedRecord &) const = default;
};

// In the order of signing.
Result<QList<SignedRecord>> verifyBook(const QString &path);
