#pragma once

#include <QStringList>

// The books opened last, newest first, at most ten. Kept in the settings.
QStringList recentBooks();
void rememberBook(const QString &path);
void forgetBook(const QString &path);
