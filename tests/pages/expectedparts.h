#pragma once

#include "core/documents/document.h"
#include "tests/pages/pdfreader.h"

// What a document is to say to those who hear it, worked out from the document alone: nothing of ui/pages is asked.
QList<readback::Part> expectedParts(const documents::Document &document);

// Text as it is to be heard: no control or direction-changing characters, white space of control as spaces, line ends
// as one space, half a surrogate pair as U+FFFD.
QString expectedText(const QString &text);

// Both as lines, from the first difference on; empty: they are equal.
QString difference(const QList<readback::Part> &expected, const QList<readback::Part> &heard);
