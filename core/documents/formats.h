#pragma once

#include "core/documents/document.h"

#include <QByteArray>

#include <array>
#include <optional>

namespace documents {

// The files that a document can be made into. All but PDF are made here; that is laid out by ui/pages.
enum class Format : quint8 { Pdf, Html, Odt, Docx, Markdown, Text };
inline constexpr std::array allFormats{Format::Pdf,  Format::Html,     Format::Odt,
                                       Format::Docx, Format::Markdown, Format::Text};

// "odt": the suffix of its files, without a full stop, and the word of the command line.
QString suffixOf(Format format);
std::optional<Format> formatFrom(const QString &suffix);

QString mimeTypeOf(Format format);

// For people, in their language: "OpenDocument text".
QString labelOf(Format format);

// The whole file; text is UTF-8 without a byte order mark. Depends on nothing but the document: not on the time, the
// time zone or the locale. Empty for Format::Pdf.
QByteArray bytesOf(const Document &document, Format format);

} // namespace documents
