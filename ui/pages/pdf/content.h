#pragma once

#include "ui/pages/display.h"
#include "ui/pages/pdf/fonts.h"
#include "ui/pages/pdf/palette.h"

namespace pages::pdf {

// A word as it stands in the array of a TJ operator, within its strings: "ab)10(c".
struct EncodedWord {
    QByteArray bytes;
    double start = 0;     // Of its first glyph from where the word begins, in parts of the em,
    double end = 0;       // and where the pen is behind its last one.
    bool isLevel = false; // All of it stands on the line.
    bool isKnown = false;
};

// What a page draws, as PDF says it, every mark of it in a marked content sequence.
struct Content {
    QByteArray bytes;
    std::vector<Tag> tags; // Of each sequence by its MCID.
};

class ContentWriter {
public:
    ContentWriter(const Pages &pages, const std::vector<EmbeddedFont> &fonts, const Palette &palette);
    // What is the same on all pages: the first content stream of each. To be asked for first: what follows goes on
    // from the state that it leaves. The palette is the resource /Ink, the fonts are /F0 and so on.
    QByteArray writeEveryPage();
    Content write(const Page &page);

private:
    void writeWatermark(const Watermark &mark);
    void writeFills(const Page &page);
    void writePictures(const Page &page);
    void writeTexts(const Page &page);
    void open(Tag tag);
    void beginText(const TextRun &run);
    void writeWord(const TextRun &run);
    void writeGlyph(const TextRun &run, const Word &word, const WordGlyph &glyph);
    const EncodedWord &encoded(quint32 index);
    void movePen(double to);
    void openString();
    void flush();
    void setInk(QRgb ink);
    void setFont(int face, float size);
    void number(double value, int decimals = 2);

    const Pages &m_pages;
    const std::vector<EmbeddedFont> &m_fonts;
    const Palette &m_palette;
    std::vector<EncodedWord> m_encoded; // Of the typeset's words.
    Content m_content;
    bool m_inArray = false;
    bool m_inString = false;
    struct State {   // Of what PDF keeps from one stream of a page to the next.
        int ink = 0; // By the palette.
        int font = -1;
        float size = 0;
    };
    State m_state;
    State m_atStart;                 // Behind what every page has.
    double m_lineX = 0, m_lineY = 0; // As written: rounded.
    double m_rise = 0;
    double m_pen = 0; // Where the next glyph comes, from the page's left edge.
    float m_baseline = 0;
    bool m_lineBegun = false; // In this sequence.
};

// The role as a structure type: "H2", "LBody".
QByteArray typeName(const Node &node);

} // namespace pages::pdf
