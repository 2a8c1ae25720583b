#pragma once

#include "core/documents/source.h"

namespace documents {

// What was minuted, item by item: a section each, sub-items within their item's. Headings begin below the title's level
// and leave out none.
Blocks itemSections(const Source &source);

// The same as a table: number, minute, and who does what by when beside the words.
Blocks itemTable(const Source &source);

} // namespace documents
