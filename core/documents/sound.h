#pragma once

#include "core/documents/document.h"

namespace documents {

// The document as every format can hold it: each writer starts with this, and need not think of it again.
//
// - All text is cleanText(), what stands in one line cleanLine(); phrases neither begin nor end with spaces, and
//   neighbours that look alike are one.
// - What has nothing to show is gone: empty paragraphs, lists, panels, sections, tables.
// - Links are http, https or mailto in ASCII, or none; languages are well-formed, or the document's; the document's is
//   never empty, nor is its title.
// - Heading levels are 1 to 6, shares and heights are above 0, rows have a cell for each column.
// - A picture that is no PNG or JPEG is its alternative text.
Document soundOf(const Document &document);

// Without what XML and HTML forbid (controls, noncharacters; a surrogate without its other half is U+FFFD) and without
// what turns the direction of the text around it. All that ends a line is U+2028, a tab is a space.
QString cleanText(QStringView text);

// The same in one line.
QString cleanLine(QStringView text);

} // namespace documents
