#pragma once

#include "core/book/values.h"

// Whether the public may not see an item: it is exempt itself, or under one that is.
bool isExempt(const QList<Item> &items, qsizetype at);
