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

// Whether a number is the first thing in it that is drawn in some direction: behind a name in Arabic it would be drawn
// as part of the name, unless a mark (U+200E) stands between them.
bool beginsWithNumber(QStringView text);

} // namespace documents
