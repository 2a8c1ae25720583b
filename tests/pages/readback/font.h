#pragma once

#include "tests/pages/readback/objects.h"

#include <QHash>

namespace readback {

// What a CMap says, of codes and of what they are.
struct CodeMap {
    int bytes = 0; // Of every code; 0: there is no one length.
    int mode = -1; // 0: written horizontally.
    QString name;
    QHash<int, int> characters;  // CIDs.
    QHash<int, QString> unicode; // Texts.
};
CodeMap codeMapOf(const QByteArray &map);
int codeIn(const QByteArray &bytes);

// A composite font, as one needs it to know what codes say and how far they go.
struct Font {
    Object object;
    Object descendant;
    CodeMap encoding;          // How strings are read: of Identity-H, all two-byte codes are their own CIDs.
    CodeMap unicode;           // ToUnicode.
    QHash<int, double> widths; // By CID, in thousandths of the em.
    double defaultWidth = 1000;
    QByteArray glyphs;  // CIDToGIDMap: two bytes a CID.
    QByteArray program; // FontFile2.

    bool isIdentity() const { return nameOf(Object(object).getKey("/Encoding")) == QLatin1StringView("Identity-H"); }
    // Nothing: the encoding has no such code.
    std::optional<int> character(int code) const;
    double width(int code) const { return widths.value(character(code).value_or(0), defaultWidth); }
    // Nothing: the map ends before it.
    std::optional<int> glyph(int code) const;
};

Font fontOf(const Object &object);

} // namespace readback
