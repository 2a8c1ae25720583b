#pragma once

#include "ui/pages/display.h"
#include "ui/pages/pdf/fonts.h"

namespace pages::pdf {

// What a page draws, as PDF says it, every mark of it in a marked content sequence.
struct Content {
    QByteArray bytes;
    std::vector<Tag> tags; // Of each sequence by its MCID.
};

class ContentWriter {
public:
    ContentWriter(const Pages &pages, const std::vector<EmbeddedFont> &fonts) : m_pages(pages), m_fonts(fonts) {}
    Content write(const Page &page);

private:
    void writeFills(const Page &page);
    void writePictures(const Page &page);
    void writeTexts(const Page &page);
    void open(Tag tag, const char *type);
    void beginText(const TextRun &run);
    void endText();
    void writeWord(const TextRun &run);
    void writeGlyph(const TextRun &run, const Word &word, const WordGlyph &glyph);
    void flush();
    void setInk(QRgb ink);
    void number(double value, int decimals = 2);

    const Pages &m_pages;
    const std::vector<EmbeddedFont> &m_fonts;
    Content m_content;
    QByteArray m_shown; // Of the array that is being made, with its brackets to come.
    bool m_inString = false;
    QRgb m_ink = 0;
    int m_font = -1;
    float m_size = 0;
    double m_lineX = 0, m_lineY = 0; // As written: rounded.
    double m_rise = 0;
    double m_pen = 0; // Where the next glyph comes, from the page's left edge.
    float m_baseline = 0;
};

// The role as a structure type: "H2", "LBody".
QByteArray typeName(const Node &node);

} // namespace pages::pdf
