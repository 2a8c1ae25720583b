#pragma once

#include "core/documents/document.h"

namespace documents {

// For a terminal or a mail: 72 columns, labels hang, tables are columns, or "Heading: value" where they are too wide.
// A word that is longer than a line stays whole. There are no pages: what stands at their heads and feet is said once.
QString textOf(const Document &document);

} // namespace documents
