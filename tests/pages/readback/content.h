#pragma once

#include "tests/pages/readback/font.h"

#include <QColor>
#include <QSet>

#include <map>

namespace readback {

struct Glyph {
    int code = 0;
    QPointF at;         // Where it begins, on the page.
    double advance = 0; // On the page.
};

// One act of painting, in the order of the content. Lengths are points from the lower left corner of the page.
struct Painting {
    enum class Kind { Text, Fill, Stroke, Picture, Shading };
    Kind kind = Kind::Text;
    int sequence = -1; // Of PageContent::sequences, the innermost; -1: of none.
    QRectF box;
    bool rectangle = false; // A fill that is all of its box.
    QRgb ink = 0xff000000;
    // Of a text:
    const Font *font = nullptr; // Null: the resources have no such font.
    double size = 0;            // On the page.
    int mode = 0;               // 3: seen by nobody.
    std::vector<Glyph> glyphs;
    QString text; // U+FFFD for a code that ToUnicode leaves out.
};

struct Sequence {
    QString tag;
    int parent = -1; // The sequence around it.
    int mcid = -1;
    QString type, subtype; // Of an artifact.
    std::optional<QString> actualText;
    QString language;
    bool isArtifact() const { return tag == QLatin1StringView("Artifact"); }
};

struct PageContent {
    std::vector<Sequence> sequences;
    std::vector<Painting> paintings;
    QSet<QByteArray> operators;
    QStringList faults; // Of syntax and balance.
    int deepest = 0;    // Graphics states saved in each other.

    // The sequence, or the nearest around it, that the structure can name; -1: none.
    int marked(int sequence) const;
    bool inArtifact(int sequence) const;
};

// Fonts, each read once however many pages use it.
class Fonts {
public:
    // Null where it is no font at all.
    const Font *of(const Object &object);
    const std::map<QPDFObjGen, Font> &all() const { return m_fonts; }

private:
    std::map<QPDFObjGen, Font> m_fonts;
};

PageContent contentOf(const Object &page, Fonts &fonts);

} // namespace readback
