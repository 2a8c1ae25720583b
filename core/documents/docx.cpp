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

// A part of the text, by the word that its name, its relation and its type have in common: "styles".
struct Part {
    QLatin1StringView kind;
    QByteArray bytes;
    QString name() const { return u"word/"_s + file(); }
    QString file() const { return kind + u".xml"_s; }
    QString contentType() const
    {
        const QLatin1StringView which = kind == "document"_L1 ? ".main+xml"_L1 : "+xml"_L1;
        return u"application/vnd.openxmlformats-officedocument.wordprocessingml."_s + kind + which;
    }
};

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
    const auto writeOverride = [&](const QString &name, const QString &type) {
        writeEmpty(xml, "Override"_L1, {{"PartName"_L1, u'/' + name}, {"ContentType"_L1, type}});
    };
    writeOverride(u"docProps/core.xml"_s, u"application/vnd.openxmlformats-package.core-properties+xml"_s);
    for (const Part &part : parts)
        writeOverride(part.name(), part.contentType());
    return out;
}

// Paper, and what stands at the head and foot of it.
void writePages(QXmlStreamWriter &xml, const Document &document, const Relations &relations)
{
    const XmlElement section(xml, "w:sectPr"_L1);
    const auto refer = [&](QLatin1StringView element, const QString &part) {
        if (const QString id = relations.idOf(part); !id.isEmpty())
            writeEmpty(xml, element, {{"w:type"_L1, u"default"_s}, {"r:id"_L1, id}});
    };
    refer("w:headerReference"_L1, u"header.xml"_s);
    refer("w:footerReference"_L1, u"footer.xml"_s);
    const design::Page page = design::pageOf(document);
    const bool rightToLeft = isRightToLeft(document.language);
    writeEmpty(xml, "w:pgSz"_L1,
               {{"w:w"_L1, twips(page.width)},
                {"w:h"_L1, twips(page.height)},
                {"w:orient"_L1, document.landscape ? u"landscape"_s : u"portrait"_s}});
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

void writeText(QXmlStreamWriter &xml, const Document &document, Body &body, const Relations &relations)
{
    xml.writeStartDocument();
    const XmlElement root(
        xml, "w:document"_L1,
        {{"xmlns:w"_L1, mainNamespace},
         {"xmlns:r"_L1, relationNamespace},
         {"xmlns:wp"_L1, u"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"_s}});
    const XmlElement element(xml, "w:body"_L1);
    writeBody(xml, document, body);
    writePages(xml, document, relations);
}

} // namespace

QByteArray docxOf(const Document &given)
{
    const Document document = soundOf(given);
    QList<Part> parts{{"styles"_L1, stylesXml(document)},
                      {"settings"_L1, settingsXml(document)},
                      {"fontTable"_L1, fontTableXml(document)},
                      {"header"_L1, headerXml(document)},
                      {"footer"_L1, footerXml(document)}};
    parts.removeIf([](const Part &part) { return part.bytes.isEmpty(); });
    Relations relations;
    for (const Part &part : parts)
        relations.add(part.kind, part.file());

    Numbering numbering;
    relations.add("numbering"_L1, u"numbering.xml"_s);
    QByteArray text;
    QXmlStreamWriter xml(&text);
    Body body(xml, relations, numbering, document);
    writeText(xml, document, body, relations);
    parts.append({"numbering"_L1, numbering.xml()});
    parts.prepend({"document"_L1, text});

    Relations package;
    package.add("officeDocument"_L1, u"word/document.xml"_s);
    package.add("core-properties"_L1, u"docProps/core.xml"_s);
    QList<ZipEntry> entries{{"[Content_Types].xml", contentTypesXml(parts)},
                            {"_rels/.rels", package.xml()},
                            {"docProps/core.xml", corePropertiesXml(document)}};
    for (const Part &part : parts)
        entries.append({part.name().toLatin1(), part.bytes});
    entries.append({"word/_rels/document.xml.rels", relations.xml()});
    for (const Image &image : body.images())
        entries.append({"word/media/" + image.name, image.bytes});
    return zipOf(entries);
}

} // namespace documents
