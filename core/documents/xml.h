#pragma once

#include <QXmlStreamWriter>

#include <initializer_list>

namespace documents {

struct XmlAttribute {
    QLatin1StringView name;
    QString value;
};
using XmlAttributes = std::initializer_list<XmlAttribute>;

// An element that is open as long as this lives. Names carry their prefix: the root declares it.
class XmlElement {
public:
    XmlElement(QXmlStreamWriter &xml, QLatin1StringView name, XmlAttributes attributes = {}) : m_xml(xml)
    {
        xml.writeStartElement(name);
        for (const XmlAttribute &attribute : attributes)
            xml.writeAttribute(attribute.name, attribute.value);
    }
    ~XmlElement() { m_xml.writeEndElement(); }
    XmlElement(const XmlElement &) = delete;
    XmlElement &operator=(const XmlElement &) = delete;

private:
    QXmlStreamWriter &m_xml;
};

inline void writeEmpty(QXmlStreamWriter &xml, QLatin1StringView name, XmlAttributes attributes = {})
{
    xml.writeEmptyElement(name);
    for (const XmlAttribute &attribute : attributes)
        xml.writeAttribute(attribute.name, attribute.value);
}

inline void writeText(QXmlStreamWriter &xml, QLatin1StringView name, const QString &text, XmlAttributes attributes = {})
{
    const XmlElement element(xml, name, attributes);
    xml.writeCharacters(text);
}

} // namespace documents
