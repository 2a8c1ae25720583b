#include "core/documents/odt.h"

#include "core/documents/closing.h"
#include "core/documents/direction.h"
#include "core/documents/odtblocks.h"
#include "core/documents/sound.h"
#include "core/documents/xml.h"
#include "core/documents/zip.h"

#include <QBuffer>

namespace documents {

namespace {

using namespace odt;

constexpr auto mimeType = "application/vnd.oasis.opendocument.text"_L1;

// The text, which says what styles it needs while it is written: they stand before it in the file.
QByteArray textXml(const Document &document, Body &body, QXmlStreamWriter &xml, const QByteArray &out)
{
    {
        const XmlElement office(xml, "office:body"_L1);
        const XmlElement text(xml, "office:text"_L1);
        const QString attachment = attachmentLine(document);
        body.write(document.blocks, attachment.isEmpty());
        if (!attachment.isEmpty())
            body.write({{Paragraph{Paragraph::Role::Note, {}, {{attachment, Look::Plain, true}}}}}, true);
        body.finish();
    }
    return out;
}

QByteArray contentXml(const Document &document, const AutomaticStyles &styles, const QByteArray &text)
{
    QBuffer out;
    (void)out.open(QIODevice::WriteOnly); // Memory always opens.
    QXmlStreamWriter xml(&out);
    openRoot(xml, "office:document-content"_L1);
    writeFontFaces(xml, document);
    styles.write(xml);
    out.write(text);
    xml.writeEndElement();
    return out.data();
}

QByteArray manifestXml(const QList<Image> &images)
{
    QByteArray out;
    QXmlStreamWriter xml(&out);
    xml.writeStartDocument();
    const XmlElement root(xml, "manifest:manifest"_L1,
                          {{"xmlns:manifest"_L1, u"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"_s},
                           {"manifest:version"_L1, u"1.3"_s}});
    const auto write = [&](const QString &path, const QString &type) {
        writeEmpty(xml, "manifest:file-entry"_L1, {{"manifest:full-path"_L1, path}, {"manifest:media-type"_L1, type}});
    };
    writeEmpty(
        xml, "manifest:file-entry"_L1,
        {{"manifest:full-path"_L1, u"/"_s}, {"manifest:version"_L1, u"1.3"_s}, {"manifest:media-type"_L1, mimeType}});
    for (const auto part : {"content.xml"_L1, "styles.xml"_L1, "meta.xml"_L1})
        write(part, u"text/xml"_s);
    for (const Image &image : images)
        write(QString::fromLatin1(image.name), image.mimeType);
    return out;
}

} // namespace

QByteArray odtOf(const Document &given)
{
    const Document document = soundOf(given);
    AutomaticStyles styles;
    QByteArray out;
    QXmlStreamWriter xml(&out);
    Body body(xml, styles, document);
    const QByteArray text = textXml(document, body, xml, out);
    QList<ZipEntry> entries{
        {"mimetype", QByteArray(mimeType.data(), mimeType.size()), true}, // First, and as it is: ODF 1.3, part 2, 3.3.
        {"META-INF/manifest.xml", manifestXml(body.images())},
        {"content.xml", contentXml(document, styles, text)},
        {"styles.xml", stylesXml(document)},
        {"meta.xml", metaXml(document)},
    };
    for (const Image &image : body.images())
        entries.append({image.name, image.bytes});
    return zipOf(entries);
}

} // namespace documents
