#pragma once

#include "core/book/values.h"

class Database;

// Signed minutes: the bytes that were signed, each entry with the hash of the one before it. Whoever can write the file
// can rebuild the whole chain: the hash printed on the page is its anchor outside. Tamper-evident, no digital
// signature.

struct Seal {
    int number = 0; // 1, 2, 3 … without gaps.
    QUuid meeting;
    QString bodyName; // Of that day: minutes signed on paper come without a signature that says it.
    QByteArray bytes; // canonicalBytes() of the minutes.
    QString sha256;   // Of the bytes.
    QString record;   // Digest of the meeting's record: what stands in it beside the minutes stays, too.
    QString previous; // Empty for the first.
    QString entry;    // SHA-256 of all the above but the bytes.
};

QList<int> sealNumbers(Database &db); // In order.
Seal readSeal(Database &db, int number);
QString entryHashOf(const Seal &seal);

// Within the transaction that wrote the meeting: reads its rows back, and seals what they say. Error where that is not
// what was signed (`byHash`: the SHA-256 that has to come out; empty for minutes that were signed elsewhere).
void sealMinutes(Database &db, QUuid meeting, const QString &byHash);

// From now on this connection refuses every change of a row of sealed minutes, whoever asks. TEMP triggers: they are
// not in the file, and nobody can take them out of it.
void guardSealedRows(Database &db);
const QStringList &sealTriggers();
