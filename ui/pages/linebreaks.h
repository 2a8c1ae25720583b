#pragma once

#include "ui/pages/shaper.h"

namespace pages {

struct LineRange {
    size_t first = 0; // Of the atoms.
    size_t end = 0;   // Behind the last.
    float width = 0;  // Without the spaces at its end, in parts of the em.
    bool hyphen = false;
};

// The lines of a paragraph that is `width` ems wide, none wider: as even as they can be, and no short word by itself on
// the last, rather than each as full as possible. Atoms wider than that are cut to pieces first (Shaper::pieces).
std::vector<LineRange> linesOf(const std::vector<Atom> &atoms, float width);

// The atoms of a line from left to right, as indices.
std::vector<size_t> visualOrder(const std::vector<Atom> &atoms, const LineRange &line, bool rightToLeft);

} // namespace pages
