#include "core/documents/closing.h"
#include "core/documents/design.h"
#include "core/documents/direction.h"
#include "core/documents/docxparts.h"
#include "core/documents/docxwords.h"
#include "core/documents/xml.h"

namespace documents::docx {

namespace {

void writeField(QXmlStreamWriter &xml, const QString &instruction)
{
    const XmlElement field(xml, "w:fldSimple"_L1, {{"w:instr"_L1, instruction}});
    writeRun(xml, u"1"_s); // Until the first layout, which is before anybody sees it.
}

void writePageCount(QXmlStreamWriter &xml, const Document &document, const RunLook &look)
{
    // Where pages are counted on, the number of pages is not the last one's number.
    const QString last = document.firstPage == 1 ? u"NUMPAGES"_s : u"PAGEREF "_s + endBookmark;
    for (const PageCountPart &part : pageCountParts(document.pageCount)) {
        if (part.kind == PageCountPart::Kind::Text)
            writePieces(xml, piecesOf(part.text, look.rightToLeft), look);
        else
            writeField(xml, part.kind == PageCountPart::Kind::Page ? u"PAGE"_s : last);
    }
}

// What stands at the left, and at the right of the same line. Rests on the tab stop of the style's paragraphs.
class PageLines {
public:
    PageLines(const Document &document, QLatin1StringView root, QLatin1StringView style)
        : m_style(style), m_width(design::pageOf(document).text), m_xml(&m_out)
    {
        m_look.rightToLeft = isRightToLeft(document.language);
        m_xml.writeStartDocument();
        m_xml.writeStartElement(root);
        m_xml.writeAttribute(u"xmlns:w"_s, mainNamespace);
    }

    template <typename Right> void writeLine(const QString &left, bool ruled, Right right)
    {
        const XmlElement paragraph(m_xml, "w:p"_L1);
        {
            const XmlElement shape(m_xml, "w:pPr"_L1);
            writeEmpty(m_xml, "w:pStyle"_L1, {{"w:val"_L1, m_style}});
            if (ruled) {
                const XmlElement borders(m_xml, "w:pBdr"_L1);
                writeEmpty(m_xml, "w:top"_L1,
                           {{"w:val"_L1, u"single"_s},
                            {"w:sz"_L1, u"4"_s},
                            {"w:space"_L1, u"6"_s},
                            {"w:color"_L1, colour(design::rule)}});
            }
            const XmlElement tabs(m_xml, "w:tabs"_L1);
            writeEmpty(m_xml, "w:tab"_L1, {{"w:val"_L1, u"right"_s}, {"w:pos"_L1, twips(m_width)}});
        }
        writePieces(m_xml, piecesOf(left, m_look.rightToLeft), m_look);
        right(m_xml, m_look);
    }

    // To write in by hand, at the right, with the words at its head.
    void writeBox(const QString &words)
    {
        const XmlElement paragraph(m_xml, "w:p"_L1);
        {
            const XmlElement shape(m_xml, "w:pPr"_L1);
            writeEmpty(m_xml, "w:pStyle"_L1, {{"w:val"_L1, m_style}});
            {
                const XmlElement borders(m_xml, "w:pBdr"_L1);
                writeBorder("w:top"_L1, padding);
                writeBorder("w:left"_L1, padding);
                writeBorder("w:bottom"_L1, design::initialsHeight - design::pageLineSize - padding);
                writeBorder("w:right"_L1, padding);
            }
            writeEmpty(m_xml, "w:spacing"_L1, {{"w:before"_L1, twips(2 * padding)}});
            writeEmpty(
                m_xml, "w:ind"_L1,
                {{"w:left"_L1, twips(m_width - design::initialsWidth + padding)}, {"w:right"_L1, twips(padding)}});
        }
        writePieces(m_xml, piecesOf(words, m_look.rightToLeft), m_look);
    }

    QByteArray finished()
    {
        m_xml.writeEndElement();
        return m_out;
    }

private:
    static constexpr qreal padding = 4;

    void writeBorder(QLatin1StringView side, qreal space)
    {
        writeEmpty(m_xml, side,
                   {{"w:val"_L1, u"single"_s},
                    {"w:sz"_L1, u"6"_s},
                    {"w:space"_L1, QString::number(qRound(space))},
                    {"w:color"_L1, colour(design::ink)}});
    }

    QLatin1StringView m_style;
    qreal m_width; // Of the text, in points.
    QByteArray m_out;
    QXmlStreamWriter m_xml;
    RunLook m_look;
};

void writeNothing(QXmlStreamWriter &, const RunLook &) {}

} // namespace

QByteArray headerXml(const Document &document)
{
    if (document.header.isEmpty() && document.mark.isEmpty())
        return {};
    PageLines lines(document, "w:hdr"_L1, "Header"_L1);
    lines.writeLine(document.header, false, [&](QXmlStreamWriter &xml, RunLook look) {
        if (document.mark.isEmpty())
            return;
        writeTab(xml);
        look.bold = true;
        writePieces(xml, piecesOf(document.mark, look.rightToLeft), look);
    });
    return lines.finished();
}

QByteArray footerXml(const Document &document)
{
    const QString seal = sealLine(document);
    if (document.footer.isEmpty() && document.pageCount.isEmpty() && seal.isEmpty() && document.initials.isEmpty())
        return {};
    PageLines lines(document, "w:ftr"_L1, "Footer"_L1);
    lines.writeLine(document.footer, true, [&](QXmlStreamWriter &xml, const RunLook &look) {
        if (document.pageCount.isEmpty())
            return;
        writeTab(xml);
        writePageCount(xml, document, look);
    });
    if (!seal.isEmpty())
        lines.writeLine(seal, false, writeNothing);
    if (!document.initials.isEmpty())
        lines.writeBox(document.initials);
    return lines.finished();
}

} // namespace documents::docx
