#pragma once

#include "ui/pages/shaper.h"

namespace pages {

// What a line may do behind each character of a paragraph's text.
std::vector<Atom::Break> breaksOf(const QString &text);

struct Direction {
    std::vector<quint8> levels; // Of each character; empty: all from left to right.
    bool rightToLeft = false;   // The paragraph: no name with Latin initials behind it, but all words or most of many.
};
Direction directionOf(const QString &text);

// Latin letters and the punctuation around them, which the shipped faces all have: one face, one script, no direction.
bool isPlain(QStringView text);

} // namespace pages
