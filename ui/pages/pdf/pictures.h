#pragma once

#include "ui/pages/display.h"
#include "ui/pages/pdf/pdffile.h"

namespace pages::pdf {

// A picture as an image of RGB: what is transparent is white, as the paper is.
Id addPicture(File &file, const QByteArray &picture);

} // namespace pages::pdf
