#pragma once

#include "core/documents/document.h"

namespace documents {

// What a document can be written as.
enum class Format { Pdf, Html, Odt, Docx, Markdown, Text };
inline constexpr int formatCount = 6;

QString nameOf(Format format);  // Of the command line, and the suffix of its files: "docx".
QString labelOf(Format format); // For people: "Word document".
std::optional<Format> formatFrom(const QString &name);

} // namespace documents
