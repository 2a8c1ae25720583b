#pragma once

#include "core/documents/document.h"

// A document with every block there is, in every role, kind and look; in English and Welsh; with names in many
// scripts. Nobody in it exists.
documents::Document everyBlock();

// A plain document of so many items, each with text, a list, a decision and an action.
documents::Document longDocument(int items);

namespace documents {
inline Phrase plain(const QString &text) { return {{.text = text}}; }
inline Block text(const QString &words) { return {Paragraph{.words = plain(words)}}; }
} // namespace documents
