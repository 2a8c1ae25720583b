#pragma once

#include "tests/pages/readback/objects.h"

#include <QHash>

namespace readback {

// A composite font, as one needs it to know what codes say and how far they go.
struct Font {
    Object object;
    Object descendant;
    QHash<int, QString> unicode; // What ToUnicode says of each code.
    QHash<int, double> widths;   // In thousandths of the em.
    double defaultWidth = 1000;
    QByteArray glyphs;  // CIDToGIDMap: two bytes a code.
    QByteArray program; // FontFile2.

    double width(int code) const { return widths.value(code, defaultWidth); }
    // Nothing: the map ends before it.
    std::optional<int> glyph(int code) const;
};

Font fontOf(const Object &object);

// Each code of a ToUnicode CMap.
QHash<int, QString> toUnicodeOf(const QByteArray &map);

} // namespace readback
