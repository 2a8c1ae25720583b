#pragma once

#include "core/documents/document.h"

namespace documents {

enum class MarkdownPlace {
    Block,   // A paragraph or an entry of a list: a new line is a backslash and a new line.
    OneLine, // A heading or a cell of a table: a new line is <br>.
};

// The words in Markdown, bold as ** and italic as _; every mark that was typed is escaped.
QString markdownOf(const Phrase &words, MarkdownPlace place);
QString markdownOf(const QString &text, MarkdownPlace place);

} // namespace documents
