#include "ui/pages/pdf/content.h"

#include <cmath>

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
    if (m_shown.isEmpty())
        return;
    if (m_inString)
        m_shown += ')';
    m_content.bytes += '[' + m_shown + "]TJ\n";
    m_shown.clear();
    m_inString = false;
}

void ContentWriter::writeWord(const TextRun &run)
{
    const Word &word = m_pages.typeset.words[run.word];
    beginText(run);
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
    const double size = double(run.size);
    if (const double rise = rounded(double(glyph.y) * size); rise != m_rise) {
        flush();
        number(rise);
        m_content.bytes += "Ts\n";
        m_rise = rise;
    }
    const double wanted = double(run.x) + double(glyph.x) * size;
    const double off = std::round((m_pen - wanted) / size * 1000);
    if (off != 0) {
        if (m_inString)
            m_shown += ')';
        m_inString = false;
        appendNumber(m_shown, off, 0);
        m_pen -= off * size / 1000;
    }
    if (!m_inString)
        m_shown += '(';
    m_inString = true;
    const quint16 cid = m_fonts[word.face].cids[glyph.code];
    for (const char byte : {char(cid >> 8), char(cid & 0xff)}) {
        if (byte == '(' || byte == ')' || byte == '\\')
            m_shown += '\\';
        if (byte == '\r')
            m_shown += "\\r";
        else
            m_shown += byte;
    }
    m_pen += double(m_pages.typeset.faces[word.face].codes[glyph.code].advance) * size;
}

} // namespace pages::pdf
