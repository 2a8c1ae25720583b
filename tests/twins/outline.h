#pragma once

#include "core/documents/document.h"

#include <QJsonDocument>

// A document as the checks in Python expect to find it again in a file: what stands in it, of what type, in order, with
// the words and how they look. Made from the tree alone, by nothing that the writers use.
QJsonDocument outlineOf(const documents::Document &document);
