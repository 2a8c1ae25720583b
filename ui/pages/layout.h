#pragma once

#include "core/documents/document.h"
#include "ui/pages/display.h"
#include "ui/pages/shaper.h"

namespace pages {

struct Laid {
    Pages pages;
    QList<MissingCharacter> missing; // Not printed: the export names them.
};

// A document as pages of A4. The same document on the same computer is laid out the same. Any thread; one that wants
// more than the shipped fonts has to be the one of the QGuiApplication.
Laid layOut(const documents::Document &document);

// Which character no font has and where it stands, for the user.
QString sentenceOf(const QList<MissingCharacter> &missing);

} // namespace pages
