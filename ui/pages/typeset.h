#pragma once

#include "ui/pages/face.h"

#include <QString>

#include <memory>
#include <vector>

// Words as glyphs, as one document holds them. Each word is shaped once and stands wherever it is said.
namespace pages {

// What a code of a face draws and what it says. One code for each pair: what is copied or read out is exact.
struct Code {
    quint32 glyph = 0;
    QString text;
    float advance = 0; // As the font has it, in parts of the em.
};

struct TypesetFace {
    std::shared_ptr<const Face> face;
    std::vector<Code> codes; // 0 says nothing: .notdef.
};

// A glyph of a word, in reading order: for Arabic, from right to left.
struct WordGlyph {
    quint16 code = 0;
    float x = 0; // From the left end of the word, in parts of the em.
    float y = 0; // Above the baseline.
};

struct Word {
    quint32 first = 0; // Of the glyphs.
    quint16 count = 0;
    quint16 face = 0;
    float width = 0;  // In parts of the em.
    quint32 said = 0; // Of the texts: what it says, where its codes alone cannot tell; 0: they can.
};

struct Typeset {
    std::vector<TypesetFace> faces;
    std::vector<Word> words;
    std::vector<WordGlyph> glyphs;
    std::vector<QString> said{QString()};
};

} // namespace pages
