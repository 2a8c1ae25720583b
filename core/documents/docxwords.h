#pragma once

#include "core/documents/direction.h"
#include "core/documents/docxparts.h"

#include <QXmlStreamWriter>

namespace documents::docx {

struct RunLook {
    QLatin1StringView style; // Of characters; empty: the paragraph's.
    bool bold = false;
    bool italic = false;
    bool rightToLeft = false;
    QString language; // Empty: the document's.
};

// Text without line breaks as one run.
void writeRun(QXmlStreamWriter &xml, const QString &text, const RunLook &look = {});

// As the pieces run; of `look` all but its direction.
void writePieces(QXmlStreamWriter &xml, const QList<Piece> &pieces, const RunLook &look = {});

void writeTab(QXmlStreamWriter &xml);

// The words of a paragraph that runs as said, with links by way of the relations.
void writePhrase(QXmlStreamWriter &xml, Relations &relations, const Phrase &words, bool rightToLeft);

} // namespace documents::docx
