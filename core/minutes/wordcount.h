#pragma once

#include "core/book/values.h"

// As people count: what stands between white space, where there is a letter or a digit in it.
int wordCount(const QString &text);
// Of the titles, the minute text, the decisions and the actions: what was typed, without numbers and owners.
int wordCount(const Minutes &minutes);
