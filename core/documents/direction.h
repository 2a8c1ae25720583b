#pragma once

#include "core/documents/document.h"

namespace documents {

// By its script: "ar", "ur-PK", "pa-Arab".
bool isRightToLeft(const QString &language);

// Of a paragraph: where more of its letters run; `otherwise` where it has none, or as many of each. Not the first
// letter's, as in Unicode's rule P2: a sentence that begins with a name in Arabic is still English.
bool isRightToLeft(const Phrase &words, bool otherwise);

struct Stretch {
    QStringView text;
    bool rightToLeft = false;
};
// The text cut where its direction turns. What has no direction, as spaces and digits, belongs to what runs the other
// way than the paragraph only within it.
QList<Stretch> stretchesOf(QStringView text, bool paragraphIsRightToLeft);

// A stretch of words as word processors take it, or a new line before one.
struct Piece {
    bool breaksLine = false;
    QString text;
    bool rightToLeft = false;
};
// With a mark (U+200E) behind a name in Arabic that a number follows: it would be drawn as part of the name. `behind`
// follows in the same paragraph.
QList<Piece> piecesOf(const QString &text, bool rightToLeft, QStringView behind = {});
// Of one of the paragraph's words, in the direction of their language.
QList<Piece> piecesOf(const Phrase &words, qsizetype at, bool paragraphIsRightToLeft);

} // namespace documents
