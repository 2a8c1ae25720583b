#include "core/documents/odtparts.h"

#include "core/documents/closing.h"
#include "core/documents/design.h"
#include "core/documents/language.h"
#include "core/documents/textstyles.h"
#include "core/documents/xml.h"

namespace documents::odt {

QString points(qreal length)
{
    constexpr int digits = 6;
    return QString::number(length, 'g', digits) + u"pt"_s;
}

void openRoot(QXmlStreamWriter &xml, QLatin1StringView name)
{
    struct Namespace {
        QLatin1StringView prefix;
        QLatin1StringView name;
    };
    static constexpr Namespace ours[]{{"office"_L1, "office"_L1},      {"style"_L1, "style"_L1},
                                      {"text"_L1, "text"_L1},          {"table"_L1, "table"_L1},
                                      {"draw"_L1, "drawing"_L1},       {"fo"_L1, "xsl-fo-compatible"_L1},
                                      {"svg"_L1, "svg-compatible"_L1}, {"meta"_L1, "meta"_L1}};
    xml.writeStartDocument();
    xml.writeStartElement(name);
    for (const Namespace &one : ours)
        xml.writeAttribute(u"xmlns:"_s + one.prefix,
                           u"urn:oasis:names:tc:opendocument:xmlns:"_s + one.name + u":1.0"_s);
    xml.writeAttribute(u"xmlns:dc"_s, u"http://purl.org/dc/elements/1.1/"_s);
    xml.writeAttribute(u"xmlns:xlink"_s, u"http://www.w3.org/1999/xlink"_s);
    xml.writeAttribute(u"office:version"_s, u"1.3"_s);
}

void writeLanguage(QXmlStreamWriter &xml, const QString &language)
{
    const ScriptKind kind = scriptKindOf(language);
    const QLatin1StringView script = kind == ScriptKind::Asian     ? "-asian"_L1
                                     : kind == ScriptKind::Complex ? "-complex"_L1
                                                                   : ""_L1;
    const QString prefix = script.isEmpty() ? u"fo:"_s : u"style:"_s;
    const QString whole = withCountry(language);
    const QStringList tags = whole.split(u'-');
    constexpr qsizetype longestCountry = 3;
    const bool saysCountry = tags.size() == 2 && tags[1].size() <= longestCountry;
    xml.writeAttribute(prefix + u"language"_s + script, tags.front().toLower());
    xml.writeAttribute(prefix + u"country"_s + script, saysCountry ? tags[1] : u"none"_s);
    if (tags.size() > 1 && !saysCountry)
        xml.writeAttribute(u"style:rfc-language-tag"_s + script, whole);
}

void writeFont(QXmlStreamWriter &xml, QLatin1StringView family)
{
    xml.writeAttribute(u"style:font-name"_s, family);
    xml.writeAttribute(u"style:font-name-asian"_s, family);
    xml.writeAttribute(u"style:font-name-complex"_s, family);
}

void writeFontFaces(QXmlStreamWriter &xml, const Document &document)
{
    const design::Family family = design::familyOf(document.typeface);
    const XmlElement faces(xml, "office:font-face-decls"_L1);
    const auto write = [&](QLatin1StringView name, QLatin1StringView otherName, QLatin1StringView kind, bool fixed) {
        writeEmpty(xml, "style:font-face"_L1,
                   {{"style:name"_L1, name},
                    {"svg:font-family"_L1, u"'%1', '%2'"_s.arg(name, otherName)},
                    {"style:font-family-generic"_L1, kind},
                    {"style:font-pitch"_L1, fixed ? u"fixed"_s : u"variable"_s}});
    };
    write(family.name, family.formerName, family.serif ? "roman"_L1 : "swiss"_L1, false);
    write(design::codeFamily, "Courier New"_L1, "modern"_L1, true);
}

void writeSpaced(QXmlStreamWriter &xml, const QString &text)
{
    for (qsizetype at = 0; at < text.size();) {
        qsizetype to = at;
        while (to < text.size() && text[to] != u' ')
            ++to;
        xml.writeCharacters(text.sliced(at, to - at));
        qsizetype spaces = 0;
        while (to + spaces < text.size() && text[to + spaces] == u' ')
            ++spaces;
        // One between words is itself. At an edge of the text it might stand beside another.
        const bool isBetween = spaces == 1 && to > 0 && to + 1 < text.size();
        if (isBetween)
            xml.writeCharacters(u" "_s);
        else if (spaces > 0)
            writeEmpty(xml, "text:s"_L1, {{"text:c"_L1, QString::number(spaces)}});
        at = to + spaces;
    }
}

QString styleName(const QString &id)
{
    if (id.isEmpty())
        return u"Standard"_s;
    const QString level = id.sliced(qMin(id.size(), textstyles::heading.size()));
    return id.startsWith(textstyles::heading) ? textstyles::heading + u"_20_"_s + level : id;
}

QByteArray metaXml(const Document &document)
{
    QByteArray out;
    QXmlStreamWriter xml(&out);
    openRoot(xml, "office:document-meta"_L1);
    {
        const XmlElement meta(xml, "office:meta"_L1);
        const auto write = [&](QLatin1StringView name, const QString &text) {
            if (!text.isEmpty())
                writeText(xml, name, text);
        };
        const QString moment = momentText(document);
        write("dc:title"_L1, markedTitle(document));
        write("dc:subject"_L1, document.subject);
        write("meta:initial-creator"_L1, document.author);
        write("dc:creator"_L1, document.author);
        write("dc:language"_L1, document.language);
        write("meta:creation-date"_L1, moment);
        write("dc:date"_L1, moment);
    }
    xml.writeEndElement();
    return out;
}

qreal addedAbove(qreal above) { return qMax<qreal>(0, above - design::textGap); }

} // namespace documents::odt
