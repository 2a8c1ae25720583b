#pragma once

#include "core/documents/document.h"

// Words of a record as a document says them: clean and breakable (core/minutes/clean.h), with addresses as links.

namespace documents {

struct Manner {
    Look look = Look::Plain;
    bool quiet = false;
};
inline constexpr Manner bold{Look::Bold};
inline constexpr Manner quiet{Look::Plain, true};

Phrase said(const QString &text, Manner manner = {});
Phrase phraseOf(const QList<Run> &runs);

// On one line, for what is no phrase: a label, a caption, a heading of a column, a name in a page's foot.
QString oneLine(const QString &text);

} // namespace documents
