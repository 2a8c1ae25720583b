#pragma once

#include "core/file/database.h"

#include <optional>

// Rows with a digest of their own in the last column: of the other columns as they are bound.

QVariantList withDigest(QVariantList columns);

// The row's first `count` columns, where the digest behind them is theirs.
std::optional<QVariantList> genuine(const Statement &row, int count);
