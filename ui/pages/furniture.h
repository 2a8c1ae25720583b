#pragma once

#include "core/documents/document.h"
#include "ui/pages/display.h"
#include "ui/pages/shaper.h"
#include "ui/pages/typography.h"

namespace pages {

// What stands on every page beside its text: head, foot, the mark of a draft, the seal, the box for initials.

// The paper with the room that a document's foot needs.
Paper paperFor(const documents::Document &document);
void furnish(const documents::Document &document, const Paper &paper, Shaper &shaper, Pages &pages);

} // namespace pages
