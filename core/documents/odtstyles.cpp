#include "core/documents/closing.h"
#include "core/documents/direction.h"
#include "core/documents/language.h"
#include "core/documents/odtparts.h"
#include "core/documents/textstyles.h"
#include "core/documents/xml.h"

namespace documents::odt {

namespace {

constexpr auto boldStyle = "MarkedText"_L1;
constexpr auto boxStyle = "Box"_L1;
constexpr auto ruledFooter = "RuledFooter"_L1;

void writeSize(QXmlStreamWriter &xml, qreal size)
{
    xml.writeAttribute(u"fo:font-size"_s, points(size));
    xml.writeAttribute(u"style:font-size-asian"_s, points(size));
    xml.writeAttribute(u"style:font-size-complex"_s, points(size));
}

void writeBold(QXmlStreamWriter &xml)
{
    xml.writeAttribute(u"fo:font-weight"_s, u"bold"_s);
    xml.writeAttribute(u"style:font-weight-asian"_s, u"bold"_s);
    xml.writeAttribute(u"style:font-weight-complex"_s, u"bold"_s);
}

void writeDefaults(QXmlStreamWriter &xml, const Document &document)
{
    {
        const XmlElement style(xml, "style:default-style"_L1, {{"style:family"_L1, u"paragraph"_s}});
        constexpr qreal percent = 100;
        writeEmpty(xml, "style:paragraph-properties"_L1,
                   {{"fo:orphans"_L1, u"2"_s},
                    {"fo:widows"_L1, u"2"_s},
                    {"fo:line-height"_L1, QString::number(qRound(design::wordLineHeight * percent)) + u'%'},
                    {"style:writing-mode"_L1, isRightToLeft(document.language) ? u"rl-tb"_s : u"lr-tb"_s},
                    {"fo:text-align"_L1, isRightToLeft(document.language) ? u"right"_s : u"left"_s},
                    {"style:tab-stop-distance"_L1, points(design::listHang)}});
        xml.writeEmptyElement(u"style:text-properties"_s);
        writeFont(xml, design::familyOf(document.typeface).name);
        writeSize(xml, design::textSize);
        xml.writeAttribute(u"fo:color"_s, design::ink);
        writeLanguage(xml, document.language);
        xml.writeAttribute(u"fo:hyphenate"_s, u"false"_s);
    }
    const XmlElement style(
        xml, "style:style"_L1,
        {{"style:name"_L1, u"Standard"_s}, {"style:family"_L1, u"paragraph"_s}, {"style:class"_L1, u"text"_s}});
    writeEmpty(xml, "style:paragraph-properties"_L1,
               {{"fo:margin-top"_L1, points(0)}, {"fo:margin-bottom"_L1, points(design::textGap)}});
}

void writeFrame(QXmlStreamWriter &xml)
{
    xml.writeAttribute(u"fo:border"_s, points(design::frame) + u" solid "_s + design::ink);
    xml.writeAttribute(u"fo:padding"_s, points(design::framePadding));
}

void writeStyle(QXmlStreamWriter &xml, const Document &document, const TextStyle &style)
{
    const XmlElement element(xml, "style:style"_L1,
                             {{"style:name"_L1, styleName(style.id)},
                              {"style:display-name"_L1, styleName(style.id).replace(u"_20_"_s, u" "_s)},
                              {"style:family"_L1, u"paragraph"_s},
                              {"style:parent-style-name"_L1, u"Standard"_s}});
    if (style.outline > 0) {
        xml.writeAttribute(u"style:next-style-name"_s, u"Standard"_s);
        xml.writeAttribute(u"style:default-outline-level"_s, QString::number(style.outline));
        xml.writeAttribute(u"style:class"_s, u"text"_s);
    }
    {
        const XmlElement paragraph(
            xml, "style:paragraph-properties"_L1,
            {{"fo:margin-top"_L1, points(addedAbove(style.above))}, {"fo:margin-bottom"_L1, points(style.below)}});
        if (style.keepWithNext)
            xml.writeAttribute(u"fo:keep-with-next"_s, u"always"_s);
        if (style.id == textstyles::mark)
            writeFrame(xml);
        if (style.id == textstyles::header || style.id == textstyles::footer) {
            const XmlElement tabs(xml, "style:tab-stops"_L1);
            writeEmpty(xml, "style:tab-stop"_L1,
                       {{"style:position"_L1, points(design::pageOf(document).text)}, {"style:type"_L1, u"right"_s}});
        }
    }
    xml.writeEmptyElement(u"style:text-properties"_s);
    writeSize(xml, style.size);
    if (style.id == textstyles::code)
        writeFont(xml, design::codeFamily);
    if (style.bold)
        writeBold(xml);
    if (style.quiet)
        xml.writeAttribute(u"fo:color"_s, design::quietInk);
}

// What stands at the head or foot takes its height out of the paper's margin.
void writePaper(QXmlStreamWriter &xml, const Document &document, bool hasHeader, bool hasFooter)
{
    const design::Page page = design::pageOf(document);
    const bool rightToLeft = isRightToLeft(document.language);
    const XmlElement layout(xml, "style:page-layout"_L1, {{"style:name"_L1, u"Paper"_s}});
    writeEmpty(xml, "style:page-layout-properties"_L1,
               {{"fo:page-width"_L1, points(page.width)},
                {"fo:page-height"_L1, points(page.height)},
                {"style:print-orientation"_L1, document.landscape ? u"landscape"_s : u"portrait"_s},
                {"fo:margin-top"_L1, points(hasHeader ? page.head : page.top)},
                {"fo:margin-bottom"_L1, points(hasFooter ? page.foot : page.bottom)},
                {"fo:margin-left"_L1, points(rightToLeft ? page.right : page.left)},
                {"fo:margin-right"_L1, points(rightToLeft ? page.left : page.right)},
                {"style:writing-mode"_L1, rightToLeft ? u"rl-tb"_s : u"lr-tb"_s}});
    constexpr qreal between = 14; // From them to the text.
    if (hasHeader) {
        const XmlElement style(xml, "style:header-style"_L1);
        writeEmpty(xml, "style:header-footer-properties"_L1,
                   {{"fo:min-height"_L1, points(page.top - page.head)}, {"fo:margin-bottom"_L1, points(between)}});
    }
    if (hasFooter) {
        const XmlElement style(xml, "style:footer-style"_L1);
        writeEmpty(xml, "style:header-footer-properties"_L1,
                   {{"fo:min-height"_L1, points(page.bottom - page.foot)}, {"fo:margin-top"_L1, points(between)}});
    }
}

void writeAutomatic(QXmlStreamWriter &xml, const Document &document, bool hasHeader, bool hasFooter)
{
    const XmlElement automatic(xml, "office:automatic-styles"_L1);
    {
        const XmlElement style(xml, "style:style"_L1,
                               {{"style:name"_L1, ruledFooter},
                                {"style:family"_L1, u"paragraph"_s},
                                {"style:parent-style-name"_L1, textstyles::footer}});
        writeEmpty(xml, "style:paragraph-properties"_L1,
                   {{"fo:border-top"_L1, u"0.5pt solid "_s + design::rule}, {"fo:padding-top"_L1, points(6)}});
    }
    {
        const XmlElement style(xml, "style:style"_L1, {{"style:name"_L1, boldStyle}, {"style:family"_L1, u"text"_s}});
        xml.writeEmptyElement(u"style:text-properties"_s);
        writeBold(xml);
    }
    {
        const XmlElement style(xml, "style:style"_L1,
                               {{"style:name"_L1, boxStyle},
                                {"style:family"_L1, u"paragraph"_s},
                                {"style:parent-style-name"_L1, textstyles::footer}});
        const QString indent = points(design::pageOf(document).text - design::initialsWidth);
        const bool rightToLeft = isRightToLeft(document.language);
        writeEmpty(xml, "style:paragraph-properties"_L1,
                   {{"fo:margin-left"_L1, rightToLeft ? u"0pt"_s : indent},
                    {"fo:margin-right"_L1, rightToLeft ? indent : u"0pt"_s},
                    {"fo:margin-top"_L1, points(4)},
                    {"fo:border"_L1, u"0.75pt solid "_s + design::ink},
                    {"fo:padding"_L1, points(4)},
                    {"fo:padding-bottom"_L1, points(design::initialsHeight - design::pageLineSize - 4)}});
    }
    writePaper(xml, document, hasHeader, hasFooter);
}

void writeHeader(QXmlStreamWriter &xml, const Document &document)
{
    const XmlElement header(xml, "style:header"_L1);
    const XmlElement paragraph(xml, "text:p"_L1, {{"text:style-name"_L1, textstyles::header}});
    writeSpaced(xml, document.header);
    if (document.mark.isEmpty())
        return;
    writeEmpty(xml, "text:tab"_L1);
    const XmlElement mark(xml, "text:span"_L1, {{"text:style-name"_L1, boldStyle}});
    writeSpaced(xml, document.mark);
}

void writePageCount(QXmlStreamWriter &xml, const Document &document)
{
    for (const PageCountPart &part : pageCountParts(document.pageCount)) {
        const QString first = QString::number(document.firstPage); // Until the first layout.
        if (part.kind == PageCountPart::Kind::Text)
            writeSpaced(xml, part.text);
        else if (part.kind == PageCountPart::Kind::Page)
            writeText(xml, "text:page-number"_L1, first, {{"text:select-page"_L1, u"current"_s}});
        else if (document.firstPage == 1)
            writeText(xml, "text:page-count"_L1, first);
        else // Where pages are counted on, the number of pages is not the last one's number.
            writeText(xml, "text:bookmark-ref"_L1, first,
                      {{"text:reference-format"_L1, u"page"_s}, {"text:ref-name"_L1, endBookmark}});
    }
}

void writeFooter(QXmlStreamWriter &xml, const Document &document)
{
    const XmlElement footer(xml, "style:footer"_L1);
    {
        const XmlElement paragraph(xml, "text:p"_L1, {{"text:style-name"_L1, ruledFooter}});
        writeSpaced(xml, document.footer);
        if (!document.pageCount.isEmpty())
            writeEmpty(xml, "text:tab"_L1);
        writePageCount(xml, document);
    }
    if (const QString seal = sealLine(document); !seal.isEmpty())
        writeText(xml, "text:p"_L1, seal, {{"text:style-name"_L1, textstyles::footer}});
    if (document.initials.isEmpty())
        return;
    writeText(xml, "text:p"_L1, document.initials, {{"text:style-name"_L1, boxStyle}});
}

} // namespace

QByteArray stylesXml(const Document &document)
{
    const bool hasHeader = !document.header.isEmpty() || !document.mark.isEmpty();
    const bool hasFooter = !(document.footer + document.pageCount + document.seal + document.initials).isEmpty();
    QByteArray out;
    QXmlStreamWriter xml(&out);
    openRoot(xml, "office:document-styles"_L1);
    writeFontFaces(xml, document);
    {
        const XmlElement styles(xml, "office:styles"_L1);
        writeDefaults(xml, document);
        for (const TextStyle &style : textstyles::all)
            writeStyle(xml, document, style);
    }
    writeAutomatic(xml, document, hasHeader, hasFooter);
    {
        const XmlElement pages(xml, "office:master-styles"_L1);
        const XmlElement page(xml, "style:master-page"_L1,
                              {{"style:name"_L1, masterPage}, {"style:page-layout-name"_L1, u"Paper"_s}});
        if (hasHeader)
            writeHeader(xml, document);
        if (hasFooter)
            writeFooter(xml, document);
    }
    xml.writeEndElement();
    return out;
}

} // namespace documents::odt
