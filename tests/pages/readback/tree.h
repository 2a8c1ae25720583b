#pragma once

#include "tests/pages/readback/objects.h"

#include <QMap>
#include <QStringList>

namespace readback {

// What stands in an element, in reading order.
struct Kid {
    enum class Kind { Element, Content, Annotation };
    Kind kind = Kind::Element;
    int element = -1; // Of Tree::elements.
    int page = -1;    // Of File::pages; -1: of none.
    int mcid = -1;
    QPDFObjGen annotation{};
};

struct Element {
    QString type; // As it stands; no role map is followed.
    int parent = -1;
    int depth = 0;                      // The root element's: 0.
    QMap<QString, QString> attributes;  // "Scope" → "Row": names and numbers as text.
    std::optional<QRectF> box;          // BBox.
    std::optional<QString> alternative; // Alt.
    std::optional<QString> actualText;
    QString language; // Its own.
    std::vector<Kid> kids;
    Object object;
};

// The structure tree in reading order: an element stands behind its parent and before what it holds.
struct Tree {
    std::vector<Element> elements;
    QStringList faults; // Of what cannot be followed.

    // The element's own language, or the nearest above it; empty: none has one.
    QString languageOf(int element) const;
};

Tree treeOf(const File &file);

} // namespace readback
