#pragma once

#include "core/documents/document.h"
#include "core/minutes/text.h"

namespace documents {

// Headings go no deeper: PDF and HTML know six levels.
inline constexpr int deepestHeading = 6;

// Text of minutes as blocks: entries that follow each other are one list, and one that starts again is another.
// Sub-headings have the level given; 0: they are bold paragraphs, where a heading has no place.
Blocks textBlocks(const QList<TextBlock> &texts, int headingLevel);
Blocks textBlocks(const QString &markdown, int headingLevel);

void append(Blocks &blocks, Blocks more);

// A paragraph of words alone.
Block paragraph(Phrase words, Paragraph::Role role = Paragraph::Role::Text);
// Under a heading of the second level.
Block section(const QString &title, Blocks blocks);

} // namespace documents
