#include "core/documents/odtautomatic.h"

#include "core/documents/design.h"
#include "core/documents/xml.h"

namespace documents::odt {

namespace {

QString border(qreal width, QLatin1StringView ink) { return points(width) + u" solid "_s + ink; }

// An element "style:style" and the one element of properties in it.
class StyleElement {
public:
    StyleElement(QXmlStreamWriter &xml, const QString &name, QLatin1StringView family)
        : m_style(xml, "style:style"_L1, {{"style:name"_L1, name}, {"style:family"_L1, family}})
    {
    }

private:
    XmlElement m_style;
};

void writePanel(QXmlStreamWriter &xml, const ParagraphLook &look)
{
    constexpr qreal hairline = 0.25;
    const design::PanelColours colours = design::panelColours(*look.panel);
    const QString rule = border(design::panelRule, colours.rule);
    const QString tint = border(hairline, colours.tint); // With a border at each side LibreOffice leaves no gaps.
    const auto write = [&](const QString &name, const QString &value) { xml.writeAttribute(name, value); };
    write(u"fo:background-color"_s, colours.tint);
    write(u"fo:border-top"_s, tint);
    write(u"fo:border-bottom"_s, tint);
    write(u"fo:border-left"_s, look.ruleAtRight ? tint : rule);
    write(u"fo:border-right"_s, look.ruleAtRight ? rule : tint);
    write(u"fo:padding-top"_s, points(look.opensPanel ? design::panelPadding : 0));
    write(u"fo:padding-bottom"_s, points(look.closesPanel ? design::panelPadding : 0));
    write(u"fo:padding-left"_s, points(design::panelIndent));
    write(u"fo:padding-right"_s, points(design::panelIndent));
}

void writeTabs(QXmlStreamWriter &xml, const QList<TabStop> &stops)
{
    const XmlElement tabs(xml, "style:tab-stops"_L1);
    for (const TabStop &stop : stops) {
        xml.writeEmptyElement(u"style:tab-stop"_s);
        xml.writeAttribute(u"style:position"_s, points(stop.at));
        if (stop.led) {
            xml.writeAttribute(u"style:leader-style"_s, u"solid"_s);
            xml.writeAttribute(u"style:leader-text"_s, u"_"_s);
        }
    }
}

void writeParagraph(QXmlStreamWriter &xml, const QString &name, const ParagraphLook &look)
{
    const StyleElement style(xml, name, "paragraph"_L1);
    xml.writeAttribute(u"style:parent-style-name"_s, styleName(look.style));
    if (look.firstPage > 0)
        xml.writeAttribute(u"style:master-page-name"_s, masterPage);
    const XmlElement properties(xml, "style:paragraph-properties"_L1);
    const auto write = [&](const QString &attribute, const QString &value) { xml.writeAttribute(attribute, value); };
    const auto writeLength = [&](const QString &attribute, std::optional<qreal> length) {
        if (length)
            write(attribute, points(*length));
    };
    if (look.firstPage > 0)
        write(u"style:page-number"_s, QString::number(look.firstPage));
    if (look.breaksPage)
        write(u"fo:break-before"_s, u"page"_s);
    if (look.keepsWithNext)
        write(u"fo:keep-with-next"_s, u"always"_s);
    if (look.keepsTogether)
        write(u"fo:keep-together"_s, u"always"_s);
    if (look.rightToLeft)
        write(u"style:writing-mode"_s, *look.rightToLeft ? u"rl-tb"_s : u"lr-tb"_s);
    if (look.rightToLeft) // Not "start" and "end": LibreOffice takes them for left and right in any direction.
        write(u"fo:text-align"_s, *look.rightToLeft != look.alignsAtEnd ? u"right"_s : u"left"_s);
    writeLength(u"fo:margin-left"_s, look.left);
    writeLength(u"fo:margin-right"_s, look.right);
    writeLength(u"fo:text-indent"_s, look.indent);
    writeLength(u"fo:margin-top"_s, look.above);
    writeLength(u"fo:margin-bottom"_s, look.below);
    if (look.panel)
        writePanel(xml, look);
    if (!look.tabs.isEmpty())
        writeTabs(xml, look.tabs);
}

void writeWords(QXmlStreamWriter &xml, const QString &name, const WordsLook &look)
{
    const StyleElement style(xml, name, "text"_L1);
    xml.writeEmptyElement(u"style:text-properties"_s);
    const bool bold = look.look == Look::Bold || look.look == Look::BoldItalic;
    const bool italic = look.look == Look::Italic || look.look == Look::BoldItalic;
    for (const QLatin1StringView script : {""_L1, "-asian"_L1, "-complex"_L1}) {
        const QString prefix = script.isEmpty() ? u"fo:font-"_s : u"style:font-"_s;
        if (bold)
            xml.writeAttribute(prefix + u"weight"_s + script, u"bold"_s);
        if (italic)
            xml.writeAttribute(prefix + u"style"_s + script, u"italic"_s);
    }
    if (look.link || look.quiet)
        xml.writeAttribute(u"fo:color"_s, look.link ? design::linkInk : design::quietInk);
    if (look.link) {
        xml.writeAttribute(u"style:text-underline-style"_s, u"solid"_s);
        xml.writeAttribute(u"style:text-underline-color"_s, u"font-color"_s);
    }
    if (!look.language.isEmpty())
        writeLanguage(xml, look.language);
}

void writeList(QXmlStreamWriter &xml, const QString &name, const ListLook &look)
{
    const XmlElement style(xml, "text:list-style"_L1, {{"style:name"_L1, name}});
    const bool isBullet = look.counting == Counting::None && look.before.size() == 1;
    const bool isPlain = look.counting == Counting::None && look.before.isEmpty();
    xml.writeStartElement(isBullet ? u"text:list-level-style-bullet"_s : u"text:list-level-style-number"_s);
    xml.writeAttribute(u"text:level"_s, u"1"_s);
    if (isBullet) {
        xml.writeAttribute(u"text:bullet-char"_s, look.before);
    } else {
        if (!look.before.isEmpty())
            xml.writeAttribute(u"style:num-prefix"_s, look.before);
        if (!look.behind.isEmpty())
            xml.writeAttribute(u"style:num-suffix"_s, look.behind);
        xml.writeAttribute(u"style:num-format"_s, signOf(look.counting));
        if (look.counting != Counting::None)
            xml.writeAttribute(u"text:start-value"_s, QString::number(look.start));
    }
    {
        const XmlElement properties(xml, "style:list-level-properties"_L1,
                                    {{"text:list-level-position-and-space-mode"_L1, u"label-alignment"_s}});
        writeEmpty(xml, "style:list-level-label-alignment"_L1,
                   {{"text:label-followed-by"_L1, isPlain ? u"nothing"_s : u"listtab"_s},
                    {"text:list-tab-stop-position"_L1, points(look.hang + look.edge)},
                    {"fo:text-indent"_L1, points(-look.hang)},
                    {"fo:margin-left"_L1, points(look.hang)}});
    }
    xml.writeEndElement();
}

void writeTable(QXmlStreamWriter &xml, const QString &name, const TableLook &look)
{
    const StyleElement style(xml, name, "table"_L1);
    if (look.firstPage > 0)
        xml.writeAttribute(u"style:master-page-name"_s, masterPage);
    xml.writeEmptyElement(u"style:table-properties"_s);
    xml.writeAttribute(u"style:width"_s, points(look.width));
    xml.writeAttribute(u"table:align"_s, u"left"_s);
    xml.writeAttribute(u"table:border-model"_s, u"collapsing"_s);
    xml.writeAttribute(u"fo:margin-left"_s, points(look.left));
    xml.writeAttribute(u"fo:margin-bottom"_s, points(design::aroundTable));
    if (look.firstPage > 0)
        xml.writeAttribute(u"style:page-number"_s, QString::number(look.firstPage));
    if (look.breaksPage)
        xml.writeAttribute(u"fo:break-before"_s, u"page"_s);
}

void writeCell(QXmlStreamWriter &xml, CellLook look)
{
    const StyleElement style(xml, nameOf(look), "table-cell"_L1);
    xml.writeEmptyElement(u"style:table-cell-properties"_s);
    const auto write = [&](const QString &name, const QString &value) { xml.writeAttribute(name, value); };
    const bool particulars = look == CellLook::Particulars;
    write(u"fo:padding-top"_s, points(particulars ? 1.5 : 4));
    write(u"fo:padding-bottom"_s, points(particulars ? 1.5 : 4));
    write(u"fo:padding-left"_s, points(particulars ? 0 : 5));
    write(u"fo:padding-right"_s, points(5));
    if (look == CellLook::Framed || look == CellLook::FramedHead)
        write(u"fo:border"_s, border(0.5, design::rule));
    if (look == CellLook::RuledHead)
        write(u"fo:border-top"_s, border(design::frame, design::rule));
    if (look == CellLook::RuledHead || look == CellLook::RuledLast)
        write(u"fo:border-bottom"_s, border(1, design::rule));
    if (look == CellLook::Ruled)
        write(u"fo:border-bottom"_s, border(0.5, design::hairline));
    if (look == CellLook::RuledHead || look == CellLook::FramedHead)
        write(u"fo:background-color"_s, design::headTint);
}

} // namespace

QString nameOf(CellLook look)
{
    switch (look) {
    case CellLook::Particulars:
        return u"Particulars"_s;
    case CellLook::Ruled:
        return u"Ruled"_s;
    case CellLook::RuledHead:
        return u"RuledHead"_s;
    case CellLook::RuledLast:
        return u"RuledLast"_s;
    case CellLook::Framed:
        return u"Framed"_s;
    case CellLook::FramedHead:
        break;
    }
    return u"FramedHead"_s;
}

void AutomaticStyles::write(QXmlStreamWriter &xml) const
{
    const XmlElement element(xml, "office:automatic-styles"_L1);
    const auto writeAll = [&](const auto &styles, QChar first, auto writeOne) {
        for (qsizetype i = 0; i < styles.size(); ++i)
            writeOne(xml, first + QString::number(i + 1), styles[i]);
    };
    writeAll(m_tables, u'B', writeTable);
    writeAll(m_columns, u'C', [](QXmlStreamWriter &to, const QString &name, const QString &width) {
        const StyleElement style(to, name, "table-column"_L1);
        writeEmpty(to, "style:table-column-properties"_L1, {{"style:column-width"_L1, width}});
    });
    for (const bool mayBeCut : {false, true}) {
        const StyleElement style(xml, nameOfRow(mayBeCut), "table-row"_L1);
        writeEmpty(xml, "style:table-row-properties"_L1, {{"fo:keep-together"_L1, mayBeCut ? u"auto"_s : u"always"_s}});
    }
    for (const CellLook look : {CellLook::Particulars, CellLook::Ruled, CellLook::RuledHead, CellLook::RuledLast,
                                CellLook::Framed, CellLook::FramedHead})
        writeCell(xml, look);
    writeAll(m_paragraphs, u'P', writeParagraph);
    writeAll(m_words, u'T', writeWords);
    {
        const StyleElement style(xml, nameOfPicture(), "graphic"_L1);
        writeEmpty(xml, "style:graphic-properties"_L1,
                   {{"style:vertical-pos"_L1, u"bottom"_s}, {"style:vertical-rel"_L1, u"baseline"_s}});
    }
    writeAll(m_lists, u'L', writeList);
}

} // namespace documents::odt
