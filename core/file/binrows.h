#pragma once

#include "core/book/bin.h"

class Database;

// The bin in its table. Functions throw as those of storage.h do; none begins or ends a transaction.

// Whether the book has one: there was none in the first version, which can still be read.
bool hasBin(Database &db);

// Without the records, and without their digests: an entry that is no entry is left out, and `check` says so.
QList<BinEntry> readBin(Database &db);
// Error where it is not in the bin, or is not what was written.
Binned readBinned(Database &db, QUuid id);

// What a step does to the bin; with its edits, because what they make again leaves it.
void writeBin(Database &db, const QList<Edit> &edits, const BinChange &change);
