#pragma once

#include "core/book/check.h"

class Database;

// Every signed meeting of an open book: its bytes against their hash, its rows against the bytes, the chain against
// itself. What cannot be read is a problem of that record, not an error.
QList<SignedRecord> verifySeals(Database &db);
