#include "core/documents/formats.h"

#include "core/documents/docx.h"
#include "core/documents/html.h"
#include "core/documents/markdown.h"
#include "core/documents/odt.h"
#include "core/documents/plaintext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace documents {

QString suffixOf(Format format)
{
    switch (format) {
    case Format::Pdf:
        return u"pdf"_s;
    case Format::Html:
        return u"html"_s;
    case Format::Odt:
        return u"odt"_s;
    case Format::Docx:
        return u"docx"_s;
    case Format::Markdown:
        return u"md"_s;
    case Format::Text:
        break;
    }
    return u"txt"_s;
}

std::optional<Format> formatFrom(const QString &suffix)
{
    for (const Format format : allFormats) {
        if (suffixOf(format) == suffix)
            return format;
    }
    return std::nullopt;
}

QString mimeTypeOf(Format format)
{
    switch (format) {
    case Format::Pdf:
        return u"application/pdf"_s;
    case Format::Html:
        return u"text/html"_s;
    case Format::Odt:
        return u"application/vnd.oasis.opendocument.text"_s;
    case Format::Docx:
        return u"application/vnd.openxmlformats-officedocument.wordprocessingml.document"_s;
    case Format::Markdown:
        return u"text/markdown"_s;
    case Format::Text:
        break;
    }
    return u"text/plain"_s;
}

QString labelOf(Format format)
{
    const auto say = [](const char *text) { return QCoreApplication::translate("documents", text); };
    switch (format) {
    case Format::Pdf:
        return say("PDF");
    case Format::Html:
        return say("Web page");
    case Format::Odt:
        return say("OpenDocument text");
    case Format::Docx:
        return say("Word document");
    case Format::Markdown:
        return say("Markdown");
    case Format::Text:
        break;
    }
    return say("Plain text");
}

QByteArray bytesOf(const Document &document, Format format)
{
    switch (format) {
    case Format::Pdf:
        break;
    case Format::Html:
        return htmlOf(document);
    case Format::Odt:
        return odtOf(document);
    case Format::Docx:
        return docxOf(document);
    case Format::Markdown:
        return markdownOf(document).toUtf8();
    case Format::Text:
        return textOf(document).toUtf8();
    }
    return {};
}

} // namespace documents
