#pragma once

#include "core/result.h"

#include <QDateTime>

// A new, empty book. Refuses where there is a file already; leaves nothing behind where it fails.
Result<void> createBook(const QString &path, const QDateTime &now);
