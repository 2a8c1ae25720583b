#pragma once

#include "core/documents/document.h"

#include <QByteArray>

namespace documents {

// One file, HTML5 in UTF-8 and well-formed XML at once. Nothing in it runs and nothing is fetched: its policy allows
// the pictures inside it and its own style sheet, by its SHA-256, and nothing else. The same bytes for the same
// document. The attachment stays out: the foot says that the PDF has it.
QByteArray htmlOf(const Document &document);

} // namespace documents
