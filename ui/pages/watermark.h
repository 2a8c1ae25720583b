#pragma once

#include "ui/pages/display.h"
#include "ui/pages/face.h"

namespace pages {

// The word across a page, from its lower left to its upper right.
Watermark watermark(const QString &text, const Face &face, const QSizeF &paper);

} // namespace pages
