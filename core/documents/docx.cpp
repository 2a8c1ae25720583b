#include "core/documents/docx.h"

#include "core/documents/closing.h"
#include "core/documents/design.h"
#include "core/documents/direction.h"
#include "core/documents/docxblocks.h"
#include "core/documents/sound.h"
#include "core/documents/xml.h"
#include "core/documents/zip.h"

namespace documents {

namespace {

using namespace docx;

struct Part {
    QByteArray name;
    QString contentType;
    QByteArray bytes;
};

QString officeType(QLatin1StringView name)
{
    return u"application/vnd.openxmlformats-officedocument.wordprocessingml."_s + name;
}

QByteArray contentTypesXml(const QList<Part> &parts)
{
    QByteArray out;
    QXmlStreamWriter xml(&out);
    xml.writeStartDocument();
    const XmlElement root(xml, "Types"_L1,
                          {{"xmlns"_L1, u"http://schemas.openxmlformats.org/package/2006/content-types"_s}});
    const auto writeDefault = [&](const QString &suffix, const QString &type) {
        writeEmpty(xml, "Default"_L1, {{"Extension"_L1, suffix}, {"ContentType"_L1, type}});
    };
    writeDefault(u"rels"_s, u"application/vnd.openxmlformats-package.relationships+xml"_s);
    writeDefault(u"xml"_s, u"application/xml"_s);
    writeDefault(u"png"_s, u"image/png"_s);
    writeDefault(u"jpg"_s, u"image/jpeg"_s);
    for (const Part &part : parts)
        writeEmpty(xml, "Override"_L1,
                   {{"PartName"_L1, u'/' + QString::fromLatin1(part.name)}, {"ContentType"_L1, part.contentType}});
    return out;
}

// Paper, and what stands at the head and foot of it, by the ids of their parts.
void writePages(QXmlStreamWriter &xml, const Document &document, const QString &header, const QString &footer)
{
    const XmlElement section(xml, "w:sectPr"_L1);
    if (!header.isEmpty())
        writeEmpty(xml, "w:headerReference"_L1, {{"w:type"_L1, u"default"_s}, {"r:id"_L1, header}});
    if (!footer.isEmpty())
        writeEmpty(xml, "w:footerReference"_L1, {{"w:type"_L1, u"default"_s}, {"r:id"_L1, footer}});
    const design::Page &page = design::page;
    const bool rightToLeft = isRightToLeft(document.language);
    writeEmpty(xml, "w:pgSz"_L1, {{"w:w"_L1, twips(page.width)}, {"w:h"_L1, twips(page.height)}});
    writeEmpty(xml, "w:pgMar"_L1,
               {{"w:top"_L1, twips(page.top)},
                {"w:right"_L1, twips(rightToLeft ? page.left : page.right)},
                {"w:bottom"_L1, twips(page.bottom)},
                {"w:left"_L1, twips(rightToLeft ? page.right : page.left)},
                {"w:header"_L1, twips(page.head)},
                {"w:footer"_L1, twips(page.foot)},
                {"w:gutter"_L1, u"0"_s}});
    if (document.firstPage != 1)
        writeEmpty(xml, "w:pgNumType"_L1, {{"w:start"_L1, QString::number(document.firstPage)}});
    if (rightToLeft)
        writeEmpty(xml, "w:bidi"_L1);
}

void writeBody(QXmlStreamWriter &xml, const Document &document, Body &body)
{
    body.write(document.blocks);
    const QString attachment = attachmentLine(document);
    if (!attachment.isEmpty())
        body.write({{Paragraph{Paragraph::Role::Note, {}, {{attachment, Look::Plain, true}}}}});
    body.finish();
    if (document.firstPage != 1) {
        writeEmpty(xml, "w:bookmarkStart"_L1, {{"w:id"_L1, u"0"_s}, {"w:name"_L1, endBookmark}});
        writeEmpty(xml, "w:bookmarkEnd"_L1, {{"w:id"_L1, u"0"_s}});
    }
}

} // namespace

QByteArray docxOf(const Document &given)
{
    const Document document = soundOf(given);
    const QByteArray headerPart = headerXml(document);
    const QByteArray footerPart = footerXml(document);
    Relations relations;
    relations.add("styles"_L1, u"styles.xml"_s);
    relations.add("numbering"_L1, u"numbering.xml"_s);
    relations.add("settings"_L1, u"settings.xml"_s);
    relations.add("fontTable"_L1, u"fontTable.xml"_s);
    const QString header = headerPart.isEmpty() ? QString() : relations.add("header"_L1, u"header1.xml"_s);
    const QString footer = footerPart.isEmpty() ? QString() : relations.add("footer"_L1, u"footer1.xml"_s);

    Numbering numbering;
    QByteArray text;
    QXmlStreamWriter xml(&text);
    Body body(xml, relations, numbering, isRightToLeft(document.language));
    xml.writeStartDocument();
    {
        const XmlElement root(
            xml, "w:document"_L1,
            {{"xmlns:w"_L1, mainNamespace},
             {"xmlns:r"_L1, relationNamespace},
             {"xmlns:wp"_L1, u"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"_s}});
        const XmlElement element(xml, "w:body"_L1);
        writeBody(xml, document, body);
        writePages(xml, document, header, footer);
    }

    QList<Part> parts{
        {"docProps/core.xml", u"application/vnd.openxmlformats-package.core-properties+xml"_s,
         corePropertiesXml(document)},
        {"word/document.xml", officeType("document.main+xml"_L1), text},
        {"word/styles.xml", officeType("styles+xml"_L1), stylesXml(document)},
        {"word/numbering.xml", officeType("numbering+xml"_L1), numbering.xml()},
        {"word/settings.xml", officeType("settings+xml"_L1), settingsXml(document)},
        {"word/fontTable.xml", officeType("fontTable+xml"_L1), fontTableXml(document)},
    };
    if (!headerPart.isEmpty())
        parts.append({"word/header1.xml", officeType("header+xml"_L1), headerPart});
    if (!footerPart.isEmpty())
        parts.append({"word/footer1.xml", officeType("footer+xml"_L1), footerPart});

    Relations package;
    package.add("officeDocument"_L1, u"word/document.xml"_s);
    package.add("core-properties"_L1, u"docProps/core.xml"_s);
    QList<ZipEntry> entries{{"[Content_Types].xml", contentTypesXml(parts)}, {"_rels/.rels", package.xml()}};
    for (const Part &part : parts)
        entries.append({part.name, part.bytes});
    entries.append({"word/_rels/document.xml.rels", relations.xml()});
    for (const Image &image : body.images())
        entries.append({"word/media/" + image.name, image.bytes});
    return zipOf(entries);
}

} // namespace documents
