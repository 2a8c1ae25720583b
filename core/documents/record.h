#pragma once

#include "core/book/values.h"
#include "core/documents/document.h"

namespace documents {

// The minutes as interchange JSON, to go with the document that is made of them: what was minuted and no more. It names
// people as the minutes do and says nothing else of them, and of actions it has nothing from the log, which lives on:
// the record of signed minutes has the same bytes each time, and its SHA-256 comes out when it is imported.
Attachment recordOf(const Minutes &minutes, const Body &body);

} // namespace documents
