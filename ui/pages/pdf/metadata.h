#pragma once

#include "core/documents/document.h"
#include "ui/pages/pdf/pdffile.h"

namespace pages::pdf {

// What the file says of itself: the same in the information dictionary and in XMP. The only time is the document's.
QByteArray informationOf(const documents::Document &document);
QByteArray xmpOf(const documents::Document &document);

// A profile of the colours that a screen shows (IEC 61966-2-1), version 2, made here of the standard's numbers.
QByteArray sRgbProfile();

} // namespace pages::pdf
