#pragma once

#include "core/documents/document.h"

#include <QStringList>

namespace documents {

// The lines of a table that is no wider than `width` columns: columns side by side where they fit, else a line for each
// cell behind its heading.
QStringList tableLines(const Table &table, int width);

// The lines of blocks, with an empty one between two where they are to stand apart.
QStringList linesOf(const Blocks &blocks, int width, bool apart);

} // namespace documents
