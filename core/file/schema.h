#pragma once

#include "core/result.h"

#include <QList>
#include <QStringList>

#include <optional>

class Database;

// "MBTK", at offset 68 of every minute book.
constexpr int bookApplicationId = 0x4D42544B;

// versions[n] takes a book from user_version n to n + 1.
using Versions = QList<QStringList>;
const Versions &bookVersions();

// Writes the tables of a new book, in one transaction.
void createTables(Database &db, const Versions &versions = bookVersions());

// Throws Error, in a sentence, for what is no minute book, and for a book of a newer Minutebook. Returns the book's
// version.
int refuseOtherFiles(Database &db, const Versions &versions = bookVersions());
// A sentence where the tables are not exactly ours: a trigger or a view that somebody put in would run here.
std::optional<Error> strangeTables(Database &db, const Versions &versions = bookVersions());
// Both, thrown. Changes nothing.
void checkIdentity(Database &db, const Versions &versions = bookVersions());

bool isUpToDate(Database &db, const Versions &versions = bookVersions());
// Brings an older book up to date, all or nothing, after copying it aside: the copy is verified, stands beside the book
// and is named after its version. Nothing to do for a book of today. Call checkIdentity() first.
void bringUpToDate(Database &db, const Versions &versions = bookVersions());

// A file in WAL mode cannot be read from read-only media, nor copied while we save: back to the rollback journal.
void useRollbackJournal(Database &db);
