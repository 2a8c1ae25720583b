#pragma once

#include "core/documents/document.h"

#include <QByteArray>

namespace documents {

// WordprocessingML (ISO/IEC 29500, transitional), for Word and LibreOffice: headings, lists and tables by styles and
// numbering of their own, so that they can be worked on. The same bytes for the same document. The attachment stays
// out: the last line says that the PDF has it.
QByteArray docxOf(const Document &document);

} // namespace documents
