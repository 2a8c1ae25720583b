#pragma once

#include "core/documents/document.h"

#include <QStringList>

namespace documents {

// What the foot of every page says of the signed record: its SHA-256. Empty without a seal.
QString sealLine(const Document &document);

// That the record itself is attached to the PDF, and not to this file. Empty without an attachment.
QString attachmentLine(const Document &document);

// "DRAFT – Minutes of the tenth meeting": what a window or a tab shows.
QString markedTitle(const Document &document);

// The moment as ISO 8601 in UTC, to the second, the same in every time zone; empty where there is none.
QString momentText(const Document &document);

// "Page %1 of %2" cut into what is said and what is counted.
struct PageCountPart {
    enum class Kind { Text, Page, LastPage };
    Kind kind = Kind::Text;
    QString text; // Of Kind::Text.
};
QList<PageCountPart> pageCountParts(const QString &pageCount);

} // namespace documents
