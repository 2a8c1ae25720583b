#pragma once

#include <QString>

class Database;

// Writes everything of an open book into a new file, compact and without journal, and checks the copy. Refuses to
// overwrite; leaves nothing behind where it fails.
void copyVerified(Database &db, const QString &path);
