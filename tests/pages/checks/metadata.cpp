#include "tests/pages/checks/inspected.h"

#include <QDateTime>
#include <QHash>
#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

// ISO 19005-2, 6.6.2 and ISO 14289-1, 5.
namespace checks {

namespace {

// "http://purl.org/dc/elements/1.1/title" → its text; of lists, their first entry.
using Properties = QHash<QString, QString>;

const QString dc = u"http://purl.org/dc/elements/1.1/"_s;
const QString xmp = u"http://ns.adobe.com/xap/1.0/"_s;
const QString adobe = u"http://ns.adobe.com/pdf/1.3/"_s;
const QString pdfa = u"http://www.aiim.org/pdfa/ns/id/"_s;
const QString pdfua = u"http://www.aiim.org/pdfua/ns/id/"_s;
const QString schema = u"http://www.aiim.org/pdfa/ns/schema#"_s;
const QString property = u"http://www.aiim.org/pdfa/ns/property#"_s;

Properties propertiesOf(QXmlStreamReader &xml)
{
    static const QString rdf = u"http://www.w3.org/1999/02/22-rdf-syntax-ns#"_s;
    Properties properties;
    QStringList open;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::StartElement) {
            const QString name = xml.namespaceUri().toString() + xml.name().toString();
            open.append(xml.namespaceUri() == rdf ? QString() : name);
            if (name == rdf + u"Description"_s) {
                for (const QXmlStreamAttribute &attribute : xml.attributes())
                    properties.insert(attribute.namespaceUri().toString() + attribute.name().toString(),
                                      attribute.value().toString());
            }
        } else if (token == QXmlStreamReader::EndElement) {
            open.removeLast();
        } else if (token == QXmlStreamReader::Characters && !xml.isWhitespace()) {
            for (qsizetype i = open.size(); i-- > 0;) {
                if (open[i].isEmpty())
                    continue;
                if (!properties.contains(open[i]))
                    properties.insert(open[i], xml.text().toString());
                break;
            }
        }
    }
    return properties;
}

// "D:20261104093000+01'00'", as PDF/A wants it.
QDateTime dateOf(const QString &text)
{
    static const QRegularExpression form(u"^D:(\\d{14})(Z|[+-]\\d\\d'\\d\\d'?)$"_s);
    const auto match = form.match(text);
    QDateTime moment = QDateTime::fromString(match.captured(1), u"yyyyMMddHHmmss"_s);
    const QString zone = match.captured(2);
    if (!match.hasMatch() || !moment.isValid())
        return {};
    const int offset = zone == u"Z" ? 0 : zone.mid(1, 2).toInt() * 3600 + zone.mid(4, 2).toInt() * 60;
    moment.setOffsetFromUtc(zone.startsWith(u'-') ? -offset : offset);
    return moment;
}

void checkSame(Inspected &pdf, const Properties &properties)
{
    struct Pair {
        const char *key;
        QString name;
    };
    const Pair pairs[] = {{"/Title", dc + u"title"_s},
                          {"/Author", dc + u"creator"_s},
                          {"/Subject", dc + u"description"_s},
                          {"/Creator", xmp + u"CreatorTool"_s},
                          {"/Producer", adobe + u"Producer"_s}};
    Object info = pdf.file.pdf.getTrailer().getKey("/Info");
    if (!pdf.require(info, u"The information dictionary"_s, {"/Title"}))
        return;
    for (const Pair &pair : pairs)
        pdf.refuse(
            textOf(info.getKey(pair.key)) != properties.value(pair.name),
            u"The metadata and the information dictionary differ in their %1."_s.arg(QLatin1StringView(pair.key)));
    for (const Pair &pair : {Pair{"/CreationDate", xmp + u"CreateDate"_s}, Pair{"/ModDate", xmp + u"ModifyDate"_s}}) {
        const QString said = textOf(info.getKey(pair.key));
        const QDateTime date = dateOf(said);
        const QDateTime same = QDateTime::fromString(properties.value(pair.name), Qt::ISODate);
        pdf.refuse(!said.isNull() && !date.isValid(), u"The %1 is no date."_s.arg(QLatin1StringView(pair.key)));
        pdf.refuse(
            date != same || date.offsetFromUtc() != same.offsetFromUtc(),
            u"The metadata and the information dictionary differ in their %1."_s.arg(QLatin1StringView(pair.key)));
    }
    pdf.refuse(properties.value(dc + u"title"_s).trimmed().isEmpty(), u"The document has no title."_s);
}

void checkConformance(Inspected &pdf, const Properties &properties)
{
    const QString part = properties.value(pdfa + u"part"_s);
    Object names = pdf.file.root.getKey("/Names");
    const bool attached = names.isDictionary() && names.hasKey("/EmbeddedFiles");
    pdf.refuse(part != (attached ? u"3"_s : u"2"_s),
               u"The metadata says part “%1” of PDF/A (pdfaid:part), other than what is in the file."_s.arg(part));
    pdf.refuse(properties.value(pdfa + u"conformance"_s) != u"A",
               u"The metadata does not say conformance A (pdfaid:conformance)."_s);
    pdf.refuse(properties.value(pdfua + u"part"_s) != u"1", u"The metadata does not say PDF/UA-1 (pdfuaid:part)."_s);
    const bool described =
        properties.value(schema + u"namespaceURI"_s) == pdfua && properties.value(schema + u"prefix"_s) == u"pdfuaid" &&
        properties.value(property + u"name"_s) == u"part" &&
        properties.value(property + u"valueType"_s) == u"Integer" &&
        properties.value(property + u"category"_s) == u"internal" && properties.contains(schema + u"schema"_s) &&
        properties.contains(property + u"description"_s);
    pdf.refuse(!described, u"No extension schema describes pdfuaid."_s);
}

void checkPacket(Inspected &pdf, const QByteArray &packet)
{
    pdf.refuse(!packet.startsWith("<?xpacket begin=\"\xef\xbb\xbf\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>"),
               u"The metadata does not begin as an XMP packet."_s);
    pdf.refuse(!packet.trimmed().endsWith("<?xpacket end=\"r\"?>") &&
                   !packet.trimmed().endsWith("<?xpacket end=\"w\"?>"),
               u"The metadata does not end as an XMP packet."_s);
    pdf.refuse(packet.contains("\" bytes=") || packet.contains("\" encoding="),
               u"The head of the metadata has attributes that PDF/A forbids."_s);
}

} // namespace

void checkMetadata(Inspected &pdf)
{
    Object stream = pdf.file.root.getKey("/Metadata");
    if (!stream.isStream()) {
        pdf.refuse(true, u"There is no metadata."_s);
        return;
    }
    Object dictionary = stream.getDict();
    pdf.refuse(nameOf(dictionary.getKey("/Type")) != u"Metadata" || nameOf(dictionary.getKey("/Subtype")) != u"XML",
               u"The metadata does not say that it is metadata in XML."_s);
    pdf.refuse(dictionary.hasKey("/Filter"), u"The metadata has a /Filter."_s);
    const QByteArray packet = streamOf(stream);
    checkPacket(pdf, packet);
    QXmlStreamReader xml(packet);
    const Properties properties = propertiesOf(xml);
    pdf.refuse(xml.hasError(), u"The metadata is no XML: %1."_s.arg(xml.errorString()));
    checkSame(pdf, properties);
    checkConformance(pdf, properties);
    pdf.refuse(properties.value(dc + u"language"_s) != textOf(pdf.file.root.getKey("/Lang")),
               u"The metadata names another language than the catalog."_s);
    pdf.refuse(properties.value(dc + u"format"_s) != u"application/pdf",
               u"The metadata does not say that this is a PDF."_s);
}

} // namespace checks
