#pragma once

#include "core/documents/document.h"
#include "core/result.h"
#include "ui/pages/layout.h"

namespace pages {

// A document as an accessible PDF that lasts: tagged, PDF/UA-1 and PDF/A-2a, with an attachment PDF/A-3a. The same
// document gives the same bytes. An error where a character is in no font here: the sentence names it, and nothing is
// left out of a file in silence.
Result<QByteArray> pdfOf(const documents::Document &document);
Result<QByteArray> pdfOf(const documents::Document &document, const Laid &laid);

} // namespace pages
