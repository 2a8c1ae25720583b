#include "core/documents/html.h"

#include "core/documents/closing.h"
#include "core/documents/direction.h"
#include "core/documents/htmlblocks.h"
#include "core/documents/htmlstyle.h"
#include "core/documents/sound.h"

#include <QCryptographicHash>
#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace documents {

namespace {

// An element with words and nothing else in it, on a line of its own.
void writeElement(QXmlStreamWriter &xml, const QString &element, const QString &look, const QString &words)
{
    if (words.isEmpty())
        return;
    xml.writeCharacters(u"\n"_s);
    xml.writeStartElement(element);
    if (!look.isEmpty())
        xml.writeAttribute(u"class"_s, look);
    xml.writeCharacters(words);
    xml.writeEndElement();
}

void writeMeta(QXmlStreamWriter &xml, const QString &name, const QString &content)
{
    if (content.isEmpty())
        return;
    xml.writeCharacters(u"\n"_s);
    xml.writeEmptyElement(u"meta"_s);
    xml.writeAttribute(u"name"_s, name);
    xml.writeAttribute(u"content"_s, content);
}

void writeHead(QXmlStreamWriter &xml, const Document &document)
{
    const QString style = htmlStyleOf(document);
    const QByteArray hash = QCryptographicHash::hash(style.toUtf8(), QCryptographicHash::Sha256).toBase64();
    xml.writeStartElement(u"head"_s);
    xml.writeCharacters(u"\n"_s);
    xml.writeEmptyElement(u"meta"_s);
    xml.writeAttribute(u"charset"_s, u"utf-8"_s);
    xml.writeCharacters(u"\n"_s);
    xml.writeEmptyElement(u"meta"_s);
    xml.writeAttribute(u"http-equiv"_s, u"Content-Security-Policy"_s);
    xml.writeAttribute(
        u"content"_s,
        u"default-src 'none'; img-src data:; style-src 'sha256-%1'; base-uri 'none'; form-action 'none'"_s.arg(
            QLatin1StringView(hash)));
    writeMeta(xml, u"viewport"_s, u"width=device-width, initial-scale=1"_s);
    writeMeta(xml, u"color-scheme"_s, u"light dark"_s);
    writeElement(xml, u"title"_s, {}, markedTitle(document));
    writeMeta(xml, u"author"_s, document.author);
    writeMeta(xml, u"description"_s, document.subject);
    writeMeta(xml, u"dcterms.modified"_s, momentText(document));
    xml.writeCharacters(u"\n"_s);
    xml.writeStartElement(u"style"_s);
    xml.writeCharacters(style);
    xml.writeEndElement();
    xml.writeCharacters(u"\n"_s);
    xml.writeEndElement();
}

void writeHeader(QXmlStreamWriter &xml, const Document &document)
{
    if (document.header.isEmpty() && document.mark.isEmpty())
        return;
    xml.writeCharacters(u"\n"_s);
    xml.writeStartElement(u"header"_s);
    writeElement(xml, u"p"_s, {}, document.header);
    writeElement(xml, u"p"_s, u"draft"_s, document.mark);
    xml.writeEndElement();
}

void writeFooter(QXmlStreamWriter &xml, const Document &document)
{
    const QStringList lines{document.footer, sealLine(document), attachmentLine(document)};
    if (lines.join(QString()).isEmpty() && document.initials.isEmpty())
        return;
    xml.writeCharacters(u"\n"_s);
    xml.writeStartElement(u"footer"_s);
    for (const QString &line : lines)
        writeElement(xml, u"p"_s, {}, line);
    if (!document.initials.isEmpty()) {
        xml.writeCharacters(u"\n"_s);
        xml.writeStartElement(u"p"_s);
        xml.writeCharacters(document.initials + u' ');
        xml.writeStartElement(u"span"_s);
        xml.writeAttribute(u"class"_s, u"box"_s);
        xml.writeCharacters(QChar(QChar::Nbsp));
        xml.writeEndElement();
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

} // namespace

QByteArray htmlOf(const Document &given)
{
    const Document document = soundOf(given);
    const bool rightToLeft = isRightToLeft(document.language);
    QByteArray html;
    QXmlStreamWriter xml(&html);
    xml.writeDTD(u"<!DOCTYPE html>"_s);
    xml.writeCharacters(u"\n"_s);
    xml.writeStartElement(u"html"_s);
    xml.writeAttribute(u"lang"_s, document.language);
    if (rightToLeft)
        xml.writeAttribute(u"dir"_s, u"rtl"_s);
    xml.writeCharacters(u"\n"_s);
    writeHead(xml, document);
    xml.writeCharacters(u"\n"_s);
    xml.writeStartElement(u"body"_s);
    writeHeader(xml, document);
    xml.writeCharacters(u"\n"_s);
    xml.writeStartElement(u"main"_s);
    HtmlBlocks(xml, rightToLeft).write(document.blocks);
    xml.writeEndElement();
    writeFooter(xml, document);
    xml.writeCharacters(u"\n"_s);
    xml.writeEndElement();
    xml.writeCharacters(u"\n"_s);
    xml.writeEndElement();
    xml.writeCharacters(u"\n"_s);
    return html;
}

} // namespace documents
