#include "core/documents/direction.h"
#include "core/documents/docxparts.h"
#include "core/documents/language.h"
#include "core/documents/textstyles.h"
#include "core/documents/xml.h"

namespace documents::docx {

namespace {

QString halfPoints(qreal points) { return QString::number(qRound(points * 2)); }

class StyleWriter {
public:
    StyleWriter(QXmlStreamWriter &xml, const Document &document) : m_xml(xml), m_document(document) {}

    void writeDefaults()
    {
        const XmlElement defaults(m_xml, "w:docDefaults"_L1);
        {
            const XmlElement run(m_xml, "w:rPrDefault"_L1);
            const XmlElement properties(m_xml, "w:rPr"_L1);
            writeFont(design::familyOf(m_document.typeface).name);
            writeEmpty(m_xml, "w:color"_L1, {{"w:val"_L1, colour(design::ink)}});
            writeSize(design::textSize);
            const QString language = withCountry(m_document.language);
            const ScriptKind kind = scriptKindOf(m_document.language);
            writeEmpty(m_xml, "w:lang"_L1,
                       {{"w:val"_L1, kind == ScriptKind::Western ? language : u"en-GB"_s},
                        {"w:eastAsia"_L1, kind == ScriptKind::Asian ? language : u"zh-CN"_s},
                        {"w:bidi"_L1, kind == ScriptKind::Complex ? language : u"ar-SA"_s}});
        }
        const XmlElement paragraph(m_xml, "w:pPrDefault"_L1);
        const XmlElement properties(m_xml, "w:pPr"_L1);
        if (isRightToLeft(m_document.language))
            writeEmpty(m_xml, "w:bidi"_L1);
        writeSpacing(0, 8);
    }

    void writeNormal()
    {
        {
            const XmlElement normal(
                m_xml, "w:style"_L1,
                {{"w:type"_L1, u"paragraph"_s}, {"w:default"_L1, u"1"_s}, {"w:styleId"_L1, u"Normal"_s}});
            writeEmpty(m_xml, "w:name"_L1, {{"w:val"_L1, u"Normal"_s}});
            writeEmpty(m_xml, "w:qFormat"_L1);
        }
        const XmlElement table(
            m_xml, "w:style"_L1,
            {{"w:type"_L1, u"table"_s}, {"w:default"_L1, u"1"_s}, {"w:styleId"_L1, u"TableNormal"_s}});
        writeEmpty(m_xml, "w:name"_L1, {{"w:val"_L1, u"Normal Table"_s}});
        const XmlElement properties(m_xml, "w:tblPr"_L1);
        writeMargins(0, 0);
    }

    void write(const TextStyle &style)
    {
        const XmlElement element(m_xml, "w:style"_L1, {{"w:type"_L1, u"paragraph"_s}, {"w:styleId"_L1, style.id}});
        writeEmpty(m_xml, "w:name"_L1, {{"w:val"_L1, style.name}});
        writeEmpty(m_xml, "w:basedOn"_L1, {{"w:val"_L1, u"Normal"_s}});
        if (style.outline > 0)
            writeEmpty(m_xml, "w:next"_L1, {{"w:val"_L1, u"Normal"_s}});
        writeEmpty(m_xml, "w:qFormat"_L1);
        {
            const XmlElement paragraph(m_xml, "w:pPr"_L1);
            if (style.keepWithNext) {
                writeEmpty(m_xml, "w:keepNext"_L1);
                writeEmpty(m_xml, "w:keepLines"_L1);
            }
            if (style.id == textstyles::mark)
                writeFrame();
            if (style.id == textstyles::code)
                writeEmpty(m_xml, "w:suppressAutoHyphens"_L1);
            writeSpacing(style.above, style.below);
            if (style.id == textstyles::mark) // Its frame stands around it.
                writeEmpty(m_xml, "w:ind"_L1,
                           {{"w:left"_L1, twips(design::framePadding + design::frame)},
                            {"w:right"_L1, twips(design::framePadding + design::frame)}});
            if (style.outline > 0)
                writeEmpty(m_xml, "w:outlineLvl"_L1, {{"w:val"_L1, QString::number(style.outline - 1)}});
        }
        const XmlElement run(m_xml, "w:rPr"_L1);
        if (style.id == textstyles::code)
            writeFont(design::codeFamily);
        if (style.bold) {
            writeEmpty(m_xml, "w:b"_L1);
            writeEmpty(m_xml, "w:bCs"_L1);
        }
        if (style.quiet)
            writeEmpty(m_xml, "w:color"_L1, {{"w:val"_L1, colour(design::quietInk)}});
        writeSize(style.size);
    }

    void writeCharacter(QLatin1StringView id, QLatin1StringView ink, bool underlined)
    {
        const XmlElement element(m_xml, "w:style"_L1, {{"w:type"_L1, u"character"_s}, {"w:styleId"_L1, id}});
        writeEmpty(m_xml, "w:name"_L1, {{"w:val"_L1, id}});
        const XmlElement run(m_xml, "w:rPr"_L1);
        writeEmpty(m_xml, "w:color"_L1, {{"w:val"_L1, colour(ink)}});
        if (underlined)
            writeEmpty(m_xml, "w:u"_L1, {{"w:val"_L1, u"single"_s}});
    }

    void writeTable(QLatin1StringView id, Table::Look look)
    {
        const XmlElement element(m_xml, "w:style"_L1, {{"w:type"_L1, u"table"_s}, {"w:styleId"_L1, id}});
        writeEmpty(m_xml, "w:name"_L1, {{"w:val"_L1, u"Minutes "_s + id}});
        writeEmpty(m_xml, "w:basedOn"_L1, {{"w:val"_L1, u"TableNormal"_s}});
        {
            const XmlElement properties(m_xml, "w:tblPr"_L1);
            if (look != Table::Look::Particulars)
                writeBorders(look);
            writeMargins(look == Table::Look::Particulars ? 1.5 : 4, look == Table::Look::Particulars ? 0 : 5);
        }
        if (look == Table::Look::Particulars)
            return;
        const XmlElement head(m_xml, "w:tblStylePr"_L1, {{"w:type"_L1, u"firstRow"_s}});
        const XmlElement cell(m_xml, "w:tcPr"_L1);
        if (look == Table::Look::Ruled) {
            const XmlElement borders(m_xml, "w:tcBorders"_L1);
            writeBorder("w:bottom"_L1, 1, design::rule);
        }
        writeEmpty(m_xml, "w:shd"_L1,
                   {{"w:val"_L1, u"clear"_s}, {"w:color"_L1, u"auto"_s}, {"w:fill"_L1, colour(design::headTint)}});
    }

private:
    void writeFont(QLatin1StringView family)
    {
        writeEmpty(m_xml, "w:rFonts"_L1,
                   {{"w:ascii"_L1, family}, {"w:hAnsi"_L1, family}, {"w:eastAsia"_L1, family}, {"w:cs"_L1, family}});
    }
    void writeSize(qreal points)
    {
        writeEmpty(m_xml, "w:sz"_L1, {{"w:val"_L1, halfPoints(points)}});
        writeEmpty(m_xml, "w:szCs"_L1, {{"w:val"_L1, halfPoints(points)}});
    }
    void writeSpacing(qreal above, qreal below)
    {
        constexpr qreal singleLine = 240; // In Word's measure.
        writeEmpty(m_xml, "w:spacing"_L1,
                   {{"w:before"_L1, twips(above)},
                    {"w:after"_L1, twips(below)},
                    {"w:line"_L1, QString::number(qRound(singleLine * design::wordLineHeight))},
                    {"w:lineRule"_L1, u"auto"_s}});
    }
    void writeBorder(QLatin1StringView side, qreal points, QLatin1StringView ink, qreal space = 0)
    {
        writeEmpty(m_xml, side,
                   {{"w:val"_L1, u"single"_s},
                    {"w:sz"_L1, QString::number(qRound(points * 8))},
                    {"w:space"_L1, QString::number(qRound(space))},
                    {"w:color"_L1, colour(ink)}});
    }
    void writeFrame()
    {
        const XmlElement borders(m_xml, "w:pBdr"_L1);
        for (const QLatin1StringView side : {"w:top"_L1, "w:left"_L1, "w:bottom"_L1, "w:right"_L1})
            writeBorder(side, design::frame, design::ink, design::framePadding);
    }
    void writeBorders(Table::Look look)
    {
        const XmlElement borders(m_xml, "w:tblBorders"_L1);
        const bool framed = look == Table::Look::Framed;
        writeBorder("w:top"_L1, framed ? 0.5 : 1.5, design::rule);
        if (framed)
            writeBorder("w:left"_L1, 0.5, design::rule);
        writeBorder("w:bottom"_L1, framed ? 0.5 : 1, design::rule);
        if (framed)
            writeBorder("w:right"_L1, 0.5, design::rule);
        writeBorder("w:insideH"_L1, 0.5, framed ? design::rule : design::hairline);
        if (framed)
            writeBorder("w:insideV"_L1, 0.5, design::rule);
    }
    void writeMargins(qreal upright, qreal across)
    {
        const XmlElement margins(m_xml, "w:tblCellMar"_L1);
        for (const QLatin1StringView side : {"w:top"_L1, "w:left"_L1, "w:bottom"_L1, "w:right"_L1}) {
            const bool isUpright = side == "w:top"_L1 || side == "w:bottom"_L1;
            writeEmpty(m_xml, side, {{"w:w"_L1, twips(isUpright ? upright : across)}, {"w:type"_L1, u"dxa"_s}});
        }
    }

    QXmlStreamWriter &m_xml;
    const Document &m_document;
};

} // namespace

QByteArray stylesXml(const Document &document)
{
    QByteArray out;
    QXmlStreamWriter xml(&out);
    xml.writeStartDocument();
    const XmlElement root(xml, "w:styles"_L1, {{"xmlns:w"_L1, mainNamespace}});
    StyleWriter writer(xml, document);
    writer.writeDefaults();
    writer.writeNormal();
    for (const TextStyle &style : textstyles::all)
        writer.write(style);
    writer.writeCharacter("Hyperlink"_L1, design::linkInk, true);
    writer.writeCharacter("Quiet"_L1, design::quietInk, false);
    writer.writeTable("Particulars"_L1, Table::Look::Particulars);
    writer.writeTable("Ruled"_L1, Table::Look::Ruled);
    writer.writeTable("Framed"_L1, Table::Look::Framed);
    return out;
}

} // namespace documents::docx
