#pragma once

#include <QString>

// What is written to the file is on the disk when this returns, as far as the system can promise it. `handle` is
// QFile::handle(). For any thread. False where the disk refused.
bool syncFile(int handle);

// The names in a folder: that a file was made, renamed or deleted. Nothing to do on Windows.
bool syncFolder(const QString &path);

// Who and where, for others to see who has a book.
QString hostName();
QString userName();
