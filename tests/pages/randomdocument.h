#pragma once

#include "core/documents/document.h"

// A document as no clerk would write one, but could: every kind of block in any order and depth that document.h allows,
// words of all scripts, lengths from nothing to pages. The same seed gives the same document everywhere.
documents::Document randomDocument(quint32 seed);
