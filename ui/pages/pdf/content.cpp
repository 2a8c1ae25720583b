#include "ui/pages/pdf/content.h"

#include <cmath>
#include <utility>

namespace pages::pdf {

namespace {

double rounded(double value) { return std::round(value * 100) / 100; }

const char *artifact(Tag tag)
{
    switch (tag) {
    case Tag::Header:
        return "/Artifact<</Type/Pagination/Subtype/Header>>BDC\n";
    case Tag::Footer:
        return "/Artifact<</Type/Pagination/Subtype/Footer>>BDC\n";
    case Tag::Layout:
        break;
    }
    return "/Artifact<</Type/Layout>>BDC\n";
}

void appendCode(QByteArray &to, const EmbeddedFont &font, quint16 code)
{
    if (font.wide)
        appendEscaped(to, char(font.written[code] >> 8));
    appendEscaped(to, char(font.written[code] & 0xff));
}

} // namespace

QByteArray typeName(const Node &node)
{
    switch (node.role) {
    case Role::Document:
        return "Document";
    case Role::Section:
        return "Sect";
    case Role::Heading:
        return 'H' + QByteArray::number(qBound(1, int(node.level), 6));
    case Role::Paragraph:
        return "P";
    case Role::List:
        return "L";
    case Role::Item:
        return "LI";
    case Role::Label:
        return "Lbl";
    case Role::ItemBody:
        return "LBody";
    case Role::Table:
        return "Table";
    case Role::Caption:
        return "Caption";
    case Role::TableHead:
        return "THead";
    case Role::TableBody:
        return "TBody";
    case Role::Row:
        return "TR";
    case Role::HeaderCell:
        return "TH";
    case Role::DataCell:
        return "TD";
    case Role::Figure:
        return "Figure";
    case Role::Link:
        return "Link";
    case Role::Span:
        return "Span";
    }
    Q_UNREACHABLE();
}

ContentWriter::ContentWriter(const Pages &pages, const std::vector<EmbeddedFont> &fonts, const Palette &palette)
    : m_pages(pages), m_fonts(fonts), m_palette(palette), m_encoded(pages.typeset.words.size())
{
}

QByteArray ContentWriter::writeEveryPage()
{
    m_content = {.bytes = "/Ink cs\n"};
    m_state = {};
    if (m_pages.watermark)
        writeWatermark(*m_pages.watermark);
    writeFills(m_pages.everyPage);
    writeTexts(m_pages.everyPage);
    m_atStart = m_state;
    return std::move(m_content.bytes);
}

Content ContentWriter::write(const Page &page)
{
    m_content = {};
    m_content.bytes.reserve(8192);
    m_state = m_atStart;
    writeFills(page);
    writePictures(page);
    writeTexts(page);
    return std::move(m_content);
}

void ContentWriter::number(double value, int decimals)
{
    appendNumber(m_content.bytes, value, decimals);
    m_content.bytes += ' ';
}

void ContentWriter::setInk(QRgb ink)
{
    const int number = m_palette.of(ink);
    if (number == m_state.ink)
        return;
    m_content.bytes += QByteArray::number(number) + " sc\n";
    m_state.ink = number;
}

void ContentWriter::setFont(int face, float size)
{
    if (face == m_state.font && size == m_state.size)
        return;
    m_content.bytes += "/F" + QByteArray::number(face) + ' ';
    number(double(size), 2);
    m_content.bytes += "Tf\n";
    m_state.font = face;
    m_state.size = size;
}

void ContentWriter::writeWatermark(const Watermark &mark)
{
    using Kind = Watermark::Stroke::Kind;
    m_content.bytes += "/Artifact<</Type/Pagination/Subtype/Watermark>>BDC\n";
    setInk(mark.ink);
    for (const Watermark::Stroke &stroke : mark.outline) {
        const int points = stroke.kind == Kind::Curve ? 3 : stroke.kind == Kind::Close ? 0 : 1;
        for (int i = 0; i < points; ++i) {
            number(stroke.points[i].x());
            number(m_pages.paper.height() - stroke.points[i].y());
        }
        m_content.bytes += stroke.kind == Kind::Move    ? "m\n"
                           : stroke.kind == Kind::Line  ? "l\n"
                           : stroke.kind == Kind::Curve ? "c\n"
                                                        : "h\n";
    }
    m_content.bytes += "f\nEMC\n";
}

void ContentWriter::writeFills(const Page &page)
{
    if (page.fills.empty())
        return;
    m_content.bytes += artifact(Tag::Layout);
    for (const Fill &fill : page.fills) {
        setInk(fill.ink);
        number(fill.rect.left());
        number(m_pages.paper.height() - fill.rect.bottom());
        number(fill.rect.width());
        number(fill.rect.height());
        m_content.bytes += "re f\n";
    }
    m_content.bytes += "EMC\n";
}

void ContentWriter::open(Tag tag)
{
    if (isArtifact(tag)) {
        m_content.bytes += artifact(tag);
        return;
    }
    m_content.bytes += '/';
    m_content.bytes += typeName(m_pages.structure[tag]);
    m_content.bytes += "<</MCID " + QByteArray::number(qulonglong(m_content.tags.size())) + ">>BDC\n";
    m_content.tags.push_back(tag);
}

void ContentWriter::writePictures(const Page &page)
{
    for (const PictureRun &run : page.pictures) {
        open(run.tag);
        m_content.bytes += "q ";
        number(run.rect.width());
        m_content.bytes += "0 0 ";
        number(run.rect.height());
        number(run.rect.left());
        number(m_pages.paper.height() - run.rect.bottom());
        m_content.bytes += "cm /Im" + QByteArray::number(run.picture) + " Do Q\nEMC\n";
    }
}

// One text object to a page: each line is placed from the one before, in a few digits.
void ContentWriter::writeTexts(const Page &page)
{
    if (page.texts.empty())
        return;
    m_content.bytes += "BT\n";
    m_lineX = m_lineY = 0;
    for (size_t i = 0; i < page.texts.size();) {
        const Tag tag = page.texts[i].tag;
        open(tag);
        m_lineBegun = false;
        for (; i < page.texts.size() && page.texts[i].tag == tag; ++i)
            writeWord(page.texts[i]);
        flush();
        m_content.bytes += "EMC\n";
    }
    m_content.bytes += "ET\n";
}

// A line begins at a place of its own; within it, words go on from where the pen is, in whatever font and ink.
void ContentWriter::beginText(const TextRun &run)
{
    const int face = m_pages.typeset.words[run.word].face;
    const bool goesOn = m_lineBegun && run.y == m_baseline;
    if (goesOn && face == m_state.font && run.size == m_state.size && m_palette.of(run.ink) == m_state.ink)
        return;
    flush();
    setInk(run.ink);
    setFont(face, run.size);
    if (goesOn)
        return;
    const double x = rounded(double(run.x));
    const double y = rounded(m_pages.paper.height() - double(run.y));
    number(x - m_lineX);
    number(y - m_lineY);
    m_content.bytes += "Td\n";
    m_lineX = x;
    m_lineY = y;
    m_pen = x;
    m_baseline = run.y;
    m_lineBegun = true;
}

void ContentWriter::flush()
{
    if (m_inString)
        m_content.bytes += ')';
    if (m_inArray)
        m_content.bytes += "]TJ\n";
    m_inArray = m_inString = false;
}

void ContentWriter::openString()
{
    if (!m_inArray)
        m_content.bytes += '[';
    if (!m_inString)
        m_content.bytes += '(';
    m_inArray = m_inString = true;
}

// Within the array, in thousandths of the em; what is less is made up for later.
void ContentWriter::movePen(double to)
{
    const double off = std::round((m_pen - to) / double(m_state.size) * 1000);
    if (off == 0)
        return;
    if (m_inString)
        m_content.bytes += ')';
    else if (!m_inArray)
        m_content.bytes += '[';
    m_inArray = true;
    m_inString = false;
    appendNumber(m_content.bytes, off, 0);
    m_pen -= off * double(m_state.size) / 1000;
}

// The same words come again and again: each is encoded once, and its bytes are always the same.
const EncodedWord &ContentWriter::encoded(quint32 index)
{
    EncodedWord &made = m_encoded[index];
    if (std::exchange(made.isKnown, true))
        return made;
    const Word &word = m_pages.typeset.words[index];
    made.isLevel = word.count > 0;
    for (quint32 i = word.first; i < word.first + word.count; ++i) {
        const WordGlyph &glyph = m_pages.typeset.glyphs[i];
        made.isLevel = made.isLevel && glyph.y == 0;
        if (i == word.first) {
            made.start = made.end = double(glyph.x);
        } else if (const double off = std::round((made.end - double(glyph.x)) * 1000); off != 0) {
            made.bytes += ')';
            appendNumber(made.bytes, off, 0);
            made.bytes += '(';
            made.end -= off / 1000;
        }
        appendCode(made.bytes, m_fonts[word.face], glyph.code);
        made.end += double(m_pages.typeset.faces[word.face].codes[glyph.code].advance);
    }
    return made;
}

void ContentWriter::writeWord(const TextRun &run)
{
    const Word &word = m_pages.typeset.words[run.word];
    const auto size = double(run.size);
    beginText(run);
    if (const EncodedWord &known = encoded(run.word); known.isLevel) {
        movePen(double(run.x) + known.start * size);
        openString();
        m_content.bytes += known.bytes;
        m_pen += (known.end - known.start) * size;
        return;
    }
    for (quint32 i = word.first; i < word.first + word.count; ++i)
        writeGlyph(run, word, m_pages.typeset.glyphs[i]);
    if (m_rise != 0) {
        flush();
        m_content.bytes += "0 Ts\n";
        m_rise = 0;
    }
}

void ContentWriter::writeGlyph(const TextRun &run, const Word &word, const WordGlyph &glyph)
{
    const auto size = double(run.size);
    if (const double rise = rounded(double(glyph.y) * size); rise != m_rise) {
        flush();
        number(rise);
        m_content.bytes += "Ts\n";
        m_rise = rise;
    }
    movePen(double(run.x) + double(glyph.x) * size);
    openString();
    appendCode(m_content.bytes, m_fonts[word.face], glyph.code);
    m_pen += double(m_pages.typeset.faces[word.face].codes[glyph.code].advance) * size;
}

} // namespace pages::pdf
