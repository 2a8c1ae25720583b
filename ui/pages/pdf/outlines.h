#pragma once

#include "ui/pages/typeset.h"

#include <vector>

namespace pages::pdf {

// The glyphs that a document uses of a face, as a TrueType font file of their own.
struct Program {
    QByteArray bytes;            // Empty: it could not be made.
    std::vector<quint16> glyphs; // Of each code of the face.
};

// Of a face with CFF outlines, whose curves become quadratic ones: they stay within a two-thousandth of the em. Only
// fonts of TrueType outlines have a map from codes to glyphs in PDF.
Program trueTypeOf(const TypesetFace &face);

} // namespace pages::pdf
