#pragma once

#include "ui/pages/pdf/pdffile.h"
#include "ui/pages/typeset.h"

namespace pages::pdf {

// Embeds what a document uses of a face: a composite font whose codes are those of the document, each with its glyph,
// its width and its text. Nothing where hb-subset refuses the font.
struct EmbeddedFont {
    Id font = Id::None;
    std::vector<quint16> written; // By code: what stands for it in a string,
    bool wide = false;            // in two bytes; else in one.
};
EmbeddedFont embed(File &file, const TypesetFace &face);

} // namespace pages::pdf
