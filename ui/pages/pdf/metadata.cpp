#include "ui/pages/pdf/metadata.h"

#include <QXmlStreamWriter>
#include <QtEndian>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace pages::pdf {

namespace {

const QString producer = u"Minutebook " MINUTEBOOK_VERSION ""_s;

// Local times would differ from place to place.
QDateTime fixedMoment(const QDateTime &moment)
{
    return moment.timeSpec() == Qt::UTC || moment.timeSpec() == Qt::OffsetFromUTC ? moment : moment.toUTC();
}

QByteArray pdfDate(const QDateTime &moment)
{
    const QDateTime at = fixedMoment(moment);
    const int offset = at.offsetFromUtc();
    const QByteArray zone =
        offset == 0
            ? QByteArray("Z")
            : QByteArray(offset < 0 ? "-" : "+") +
                  QTime(0, 0).addSecs(std::abs(offset)).toString(u"hh''mm"_s).replace(u"''"_s, u"'"_s).toLatin1() +
                  '\'';
    return "(D:" + at.toString(u"yyyyMMddHHmmss"_s).toLatin1() + zone + ')';
}

QString xmpDate(const QDateTime &moment)
{
    const QDateTime at = fixedMoment(moment);
    return at.toString(u"yyyy-MM-ddTHH:mm:ss"_s) +
           (at.offsetFromUtc() == 0 ? u"Z"_s : at.toString(Qt::ISODate).right(6));
}

// What XML cannot hold is left out, as it is in the text.
QString clean(const QString &text)
{
    QString out;
    for (const QChar c : text) {
        if (c.unicode() >= 0x20 && c.unicode() != 0xfffe && c.unicode() != 0xffff)
            out += c.unicode() == 0x2028 ? QChar(u' ') : c;
    }
    return out;
}

class XmpWriter {
public:
    QByteArray write(const documents::Document &document)
    {
        QByteArray out; // The writer begins with emptying it.
        QXmlStreamWriter xml(&out);
        m_xml = &xml;
        xml.writeNamespace(u"adobe:ns:meta/"_s, u"x"_s);
        xml.writeNamespace(rdf, u"rdf"_s);
        xml.writeStartElement(u"adobe:ns:meta/"_s, u"xmpmeta"_s);
        xml.writeStartElement(rdf, u"RDF"_s);
        description([&] { writeDublinCore(document); }, {{u"dc"_s, dc}});
        description([&] { writeDates(document); }, {{u"xmp"_s, xmp}, {u"pdf"_s, pdfNamespace}});
        description([&] { writeConformance(document); }, {{u"pdfaid"_s, pdfa}, {u"pdfuaid"_s, pdfua}});
        description([&] { writeExtension(); },
                    {{u"pdfaExtension"_s, extension}, {u"pdfaSchema"_s, schema}, {u"pdfaProperty"_s, property}});
        xml.writeEndElement();
        xml.writeEndElement();
        // The byte order mark between the quotes says that this is UTF-8.
        return "<?xpacket begin=\"\xef\xbb\xbf\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n" + out + "\n<?xpacket end=\"r\"?>";
    }

private:
    using Namespaces = QList<std::pair<QString, QString>>;
    static inline const QString rdf = u"http://www.w3.org/1999/02/22-rdf-syntax-ns#"_s;
    static inline const QString dc = u"http://purl.org/dc/elements/1.1/"_s;
    static inline const QString xmp = u"http://ns.adobe.com/xap/1.0/"_s;
    static inline const QString pdfNamespace = u"http://ns.adobe.com/pdf/1.3/"_s;
    static inline const QString pdfa = u"http://www.aiim.org/pdfa/ns/id/"_s;
    static inline const QString pdfua = u"http://www.aiim.org/pdfua/ns/id/"_s;
    static inline const QString extension = u"http://www.aiim.org/pdfa/ns/extension/"_s;
    static inline const QString schema = u"http://www.aiim.org/pdfa/ns/schema#"_s;
    static inline const QString property = u"http://www.aiim.org/pdfa/ns/property#"_s;

    template <typename Write> void description(const Write &write, const Namespaces &namespaces)
    {
        m_xml->writeStartElement(rdf, u"Description"_s);
        m_xml->writeAttribute(rdf, u"about"_s, {});
        for (const auto &[prefix, name] : namespaces)
            m_xml->writeNamespace(name, prefix);
        write();
        m_xml->writeEndElement();
    }

    void writeList(const QString &name, const QString &kind, const QString &value, bool language)
    {
        m_xml->writeStartElement(dc, name);
        m_xml->writeStartElement(rdf, kind);
        m_xml->writeStartElement(rdf, u"li"_s);
        if (language)
            m_xml->writeAttribute(u"xml:lang"_s, u"x-default"_s);
        m_xml->writeCharacters(value);
        m_xml->writeEndElement();
        m_xml->writeEndElement();
        m_xml->writeEndElement();
    }

    void writeDublinCore(const documents::Document &document)
    {
        m_xml->writeTextElement(dc, u"format"_s, u"application/pdf"_s);
        writeList(u"title"_s, u"Alt"_s, clean(document.title), true);
        if (!document.author.isEmpty())
            writeList(u"creator"_s, u"Seq"_s, clean(document.author), false);
        if (!document.subject.isEmpty())
            writeList(u"description"_s, u"Alt"_s, clean(document.subject), true);
        writeList(u"language"_s, u"Bag"_s, document.language, false);
    }

    void writeDates(const documents::Document &document)
    {
        m_xml->writeTextElement(xmp, u"CreatorTool"_s, u"Minutebook"_s);
        m_xml->writeTextElement(pdfNamespace, u"Producer"_s, producer);
        if (!document.moment.isValid())
            return;
        for (const QString &name : {u"CreateDate"_s, u"ModifyDate"_s, u"MetadataDate"_s})
            m_xml->writeTextElement(xmp, name, xmpDate(document.moment));
    }

    void writeConformance(const documents::Document &document)
    {
        m_xml->writeTextElement(pdfa, u"part"_s, document.attachment ? u"3"_s : u"2"_s);
        m_xml->writeTextElement(pdfa, u"conformance"_s, u"A"_s);
        m_xml->writeTextElement(pdfua, u"part"_s, u"1"_s);
    }

    // PDF/A knows no pdfuaid: a schema that is used has to be described.
    void writeExtension()
    {
        m_xml->writeStartElement(extension, u"schemas"_s);
        m_xml->writeStartElement(rdf, u"Bag"_s);
        beginResource();
        m_xml->writeTextElement(schema, u"schema"_s, u"PDF/UA identification schema"_s);
        m_xml->writeTextElement(schema, u"namespaceURI"_s, pdfua);
        m_xml->writeTextElement(schema, u"prefix"_s, u"pdfuaid"_s);
        m_xml->writeStartElement(schema, u"property"_s);
        m_xml->writeStartElement(rdf, u"Seq"_s);
        beginResource();
        m_xml->writeTextElement(property, u"name"_s, u"part"_s);
        m_xml->writeTextElement(property, u"valueType"_s, u"Integer"_s);
        m_xml->writeTextElement(property, u"category"_s, u"internal"_s);
        m_xml->writeTextElement(property, u"description"_s, u"Part of ISO 14289 to which the document conforms"_s);
        for (int open = 0; open < 6; ++open)
            m_xml->writeEndElement();
    }
    void beginResource()
    {
        m_xml->writeStartElement(rdf, u"li"_s);
        m_xml->writeAttribute(rdf, u"parseType"_s, u"Resource"_s);
    }

    QXmlStreamWriter *m_xml = nullptr;
};

} // namespace

QByteArray informationOf(const documents::Document &document)
{
    QByteArray out = "<</Title" + textString(clean(document.title));
    if (!document.author.isEmpty())
        out += "/Author" + textString(clean(document.author));
    if (!document.subject.isEmpty())
        out += "/Subject" + textString(clean(document.subject));
    out += "/Creator(Minutebook)/Producer" + textString(producer);
    if (document.moment.isValid())
        out += "/CreationDate" + pdfDate(document.moment) + "/ModDate" + pdfDate(document.moment);
    return out + ">>";
}

QByteArray xmpOf(const documents::Document &document) { return XmpWriter().write(document); }

} // namespace pages::pdf
