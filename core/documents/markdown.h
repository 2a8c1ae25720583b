#pragma once

#include "core/documents/document.h"

namespace documents {

// CommonMark, with tables as GitHub knows them where a table is simple. What was typed is text: nothing of it becomes
// markup. Of the lists, numbers that follow each other are Markdown's; other labels stand in the text of bullets. There
// are no pages: what stands at their heads and feet is said once; pictures are their alternative text.
QString markdownOf(const Document &document);

} // namespace documents
