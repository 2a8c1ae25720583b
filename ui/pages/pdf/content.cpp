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

void appendCode(QByteArray &to, quint16 code)
{
    for (const char byte : {char(code >> 8), char(code & 0xff)}) {
        if (byte == '(' || byte == ')' || byte == '\\')
            to += '\\';
        if (byte == '\r')
            to += "\\r";
        else
            to += byte;
    }
}

} // namespace

QByteArray typeName(const Node &node)
{
    switch (node.role) {
    case Role::Document:
        return "Document";
    case Role::Section:
        return "Sect";
    case Role::Division:
        return "Div";
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

Content ContentWriter::write(const Page &page)
{
    m_content = {};
    m_content.bytes.reserve(8192);
    m_ink = 0;
    m_font = -1;
    if (m_pages.watermark)
        m_content.bytes += "/Artifact<</Type/Pagination/Subtype/Watermark>>BDC\nq /Mark Do Q\nEMC\n";
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
    if (ink == m_ink)
        return;
    for (const int part : {qRed(ink), qGreen(ink), qBlue(ink)})
        number(part / 255.0, 3);
    m_content.bytes += "rg\n";
    m_ink = ink;
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

void ContentWriter::open(Tag tag, const char *type)
{
    if (isArtifact(tag)) {
        m_content.bytes += artifact(tag);
        return;
    }
    m_content.bytes += '/';
    m_content.bytes += type ? QByteArray(type) : typeName(m_pages.structure[tag]);
    m_content.bytes += "<</MCID " + QByteArray::number(qulonglong(m_content.tags.size())) + ">>BDC\n";
    m_content.tags.push_back(tag);
}

void ContentWriter::writePictures(const Page &page)
{
    for (const PictureRun &run : page.pictures) {
        open(run.tag, nullptr);
        m_content.bytes += "q ";
        number(run.rect.width());
        m_content.bytes += "0 0 ";
        number(run.rect.height());
        number(run.rect.left());
        number(m_pages.paper.height() - run.rect.bottom());
        m_content.bytes += "cm /Im" + QByteArray::number(run.picture) + " Do Q\nEMC\n";
    }
}

void ContentWriter::writeTexts(const Page &page)
{
    for (size_t i = 0; i < page.texts.size();) {
        const Tag tag = page.texts[i].tag;
        open(tag, nullptr);
        m_content.bytes += "BT\n";
        m_lineX = m_lineY = 0;
        m_baseline = -1;
        for (; i < page.texts.size() && page.texts[i].tag == tag; ++i)
            writeWord(page.texts[i]);
        endText();
        m_content.bytes += "ET\nEMC\n";
    }
}

// On a line of its own, or with another font, size or ink, a run begins anew; else it goes on in the same array.
void ContentWriter::beginText(const TextRun &run)
{
    const quint16 face = m_pages.typeset.words[run.word].face;
    if (run.y == m_baseline && int(face) == m_font && run.size == m_size && run.ink == m_ink)
        return;
    endText();
    setInk(run.ink);
    if (int(face) != m_font || run.size != m_size) {
        m_content.bytes += "/F" + QByteArray::number(face) + ' ';
        number(double(run.size), 2);
        m_content.bytes += "Tf\n";
        m_font = face;
        m_size = run.size;
    }
    const double x = rounded(double(run.x));
    const double y = rounded(m_pages.paper.height() - double(run.y));
    number(x - m_lineX);
    number(y - m_lineY);
    m_content.bytes += "Td\n";
    m_lineX = x;
    m_lineY = y;
    m_pen = x;
    m_baseline = run.y;
}

void ContentWriter::endText() { flush(); }

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
    const double off = std::round((m_pen - to) / double(m_size) * 1000);
    if (off == 0)
        return;
    if (m_inString)
        m_content.bytes += ')';
    else if (!m_inArray)
        m_content.bytes += '[';
    m_inArray = true;
    m_inString = false;
    appendNumber(m_content.bytes, off, 0);
    m_pen -= off * double(m_size) / 1000;
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
        appendCode(made.bytes, m_fonts[word.face].cids[glyph.code]);
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
    appendCode(m_content.bytes, m_fonts[word.face].cids[glyph.code]);
    m_pen += double(m_pages.typeset.faces[word.face].codes[glyph.code].advance) * size;
}

} // namespace pages::pdf
