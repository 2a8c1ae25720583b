#pragma once

#include "core/documents/document.h"

namespace documents {

Table::Cell cellOf(const QString &text); // Empty for an empty text.

// Takes a column away of which every cell is empty. Where it said what the rows are about, the one behind it does.
void dropEmptyColumn(Table &table, qsizetype column);

} // namespace documents
