#pragma once

#include "core/documents/source.h"
#include "core/documents/textblocks.h"

namespace documents {

// What stands under an item's title, in its order: stretches of text, and the decisions and actions between them.
using ItemPart = std::variant<QList<TextBlock>, const Decision *, const Action *>;
QList<ItemPart> partsOf(const Item &item, const QList<const Action *> &itsActions);

Block panelOf(const Decision &decision, const Source &source);
// With or without who does it by when: another column may say that.
Block panelOf(const Action &action, const Source &source, bool withOwners = true);

} // namespace documents
