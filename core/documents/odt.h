#pragma once

#include "core/documents/document.h"

#include <QByteArray>

namespace documents {

// OpenDocument 1.3 text: headings, lists and tables by the same styles as in DOCX. The same bytes for the same
// document. The attachment stays out: the last line says that the PDF has it.
QByteArray odtOf(const Document &document);

} // namespace documents
