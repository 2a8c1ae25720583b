#include "core/documents/docxparts.h"

#include "core/documents/closing.h"
#include "core/documents/design.h"
#include "core/documents/language.h"
#include "core/documents/xml.h"

#include <algorithm>

namespace documents::docx {

QString twips(qreal points) { return QString::number(qRound(points * 20)); }

QString colour(QLatin1StringView css) { return QString(css.sliced(1)).toUpper(); }

QString Relations::add(QLatin1StringView type, const QString &target, bool outside)
{
    m_relations.append({type, target, outside});
    return u"rId"_s + QString::number(m_relations.size());
}

QString Relations::idOf(const QString &target) const
{
    const auto found = std::find_if(m_relations.begin(), m_relations.end(),
                                    [&](const Relation &relation) { return relation.target == target; });
    return found == m_relations.end() ? QString() : u"rId"_s + QString::number(found - m_relations.begin() + 1);
}

QByteArray Relations::xml() const
{
    QByteArray out;
    QXmlStreamWriter xml(&out);
    xml.writeStartDocument();
    const XmlElement root(xml, "Relationships"_L1,
                          {{"xmlns"_L1, u"http://schemas.openxmlformats.org/package/2006/relationships"_s}});
    int id = 0;
    for (const Relation &relation : m_relations) {
        const bool isCore = relation.type == "core-properties"_L1;
        const QString base = isCore ? u"http://schemas.openxmlformats.org/package/2006/relationships/metadata"_s
                                    : QString(relationNamespace);
        xml.writeEmptyElement(u"Relationship"_s);
        xml.writeAttribute(u"Id"_s, u"rId"_s + QString::number(++id));
        xml.writeAttribute(u"Type"_s, base + u'/' + relation.type);
        xml.writeAttribute(u"Target"_s, relation.target);
        if (relation.outside)
            xml.writeAttribute(u"TargetMode"_s, u"External"_s);
    }
    return out;
}

QByteArray settingsXml(const Document &document)
{
    QByteArray out;
    QXmlStreamWriter xml(&out);
    xml.writeStartDocument();
    const XmlElement root(xml, "w:settings"_L1, {{"xmlns:w"_L1, mainNamespace}});
    writeEmpty(xml, "w:defaultTabStop"_L1, {{"w:val"_L1, twips(design::listHang)}});
    {
        const XmlElement compat(xml, "w:compat"_L1);
        // Word 2013 and newer: older modes lay out tables and borders otherwise.
        writeEmpty(xml, "w:compatSetting"_L1,
                   {{"w:name"_L1, u"compatibilityMode"_s},
                    {"w:uri"_L1, u"http://schemas.microsoft.com/office/word"_s},
                    {"w:val"_L1, u"15"_s}});
    }
    writeEmpty(xml, "w:themeFontLang"_L1, {{"w:val"_L1, withCountry(document.language)}});
    return out;
}

QByteArray fontTableXml(const Document &document)
{
    const design::Family family = design::familyOf(document.typeface);
    QByteArray out;
    QXmlStreamWriter xml(&out);
    xml.writeStartDocument();
    const XmlElement root(xml, "w:fonts"_L1, {{"xmlns:w"_L1, mainNamespace}});
    // What stands in where the font is missing is chosen by its kind.
    const auto write = [&](const QString &name, const QString &otherName, QLatin1StringView kind, bool fixed) {
        const XmlElement font(xml, "w:font"_L1, {{"w:name"_L1, name}});
        writeEmpty(xml, "w:altName"_L1, {{"w:val"_L1, otherName}});
        writeEmpty(xml, "w:family"_L1, {{"w:val"_L1, kind}});
        writeEmpty(xml, "w:pitch"_L1, {{"w:val"_L1, fixed ? u"fixed"_s : u"variable"_s}});
    };
    write(family.name, family.formerName, family.serif ? "roman"_L1 : "swiss"_L1, false);
    write(design::codeFamily, u"Courier New"_s, "modern"_L1, true);
    return out;
}

QByteArray corePropertiesXml(const Document &document)
{
    QByteArray out;
    QXmlStreamWriter xml(&out);
    xml.writeStartDocument();
    const XmlElement root(
        xml, "cp:coreProperties"_L1,
        {{"xmlns:cp"_L1, u"http://schemas.openxmlformats.org/package/2006/metadata/core-properties"_s},
         {"xmlns:dc"_L1, u"http://purl.org/dc/elements/1.1/"_s},
         {"xmlns:dcterms"_L1, u"http://purl.org/dc/terms/"_s},
         {"xmlns:xsi"_L1, u"http://www.w3.org/2001/XMLSchema-instance"_s}});
    const auto write = [&](QLatin1StringView name, const QString &text) {
        if (!text.isEmpty())
            writeText(xml, name, text);
    };
    write("dc:title"_L1, markedTitle(document));
    write("dc:subject"_L1, document.subject);
    write("dc:creator"_L1, document.author);
    write("dc:language"_L1, document.language);
    const QString moment = momentText(document);
    for (const QLatin1StringView name : {"dcterms:created"_L1, "dcterms:modified"_L1}) {
        if (!moment.isEmpty())
            writeText(xml, name, moment, {{"xsi:type"_L1, u"dcterms:W3CDTF"_s}});
    }
    return out;
}

} // namespace documents::docx
