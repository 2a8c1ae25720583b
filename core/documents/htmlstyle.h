#pragma once

#include "core/documents/document.h"

namespace documents {

// The style sheet of a document in HTML. Without < > & and ", so that XML and HTML read the same.
QString htmlStyleOf(const Document &document);

// The class of a column, or of what stands side by side, that has this part (0 to 1) of the width, in steps of 5 %.
QString widthClass(qreal part);

} // namespace documents
