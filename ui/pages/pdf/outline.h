#pragma once

#include "ui/pages/pdf/structuretree.h"

namespace pages::pdf {

// The headings as bookmarks, nested by their levels.
Id addOutline(File &file, const Pages &pages, const std::vector<Marked> &marked, const StructureTree &tree);

} // namespace pages::pdf
