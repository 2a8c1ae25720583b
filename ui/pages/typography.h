#pragma once

#include "core/documents/document.h"

#include <QColor>
#include <QSizeF>

// How printed documents look: sizes in points. Text of 12 points is what guidance asks of published copies; all inks of
// text stand out by 7:1 or more from white, from every tint and from the watermark.
namespace pages {

namespace ink {
inline constexpr QRgb text = 0xff15181a;
inline constexpr QRgb quiet = 0xff495156;
inline constexpr QRgb accent = 0xff17505c;
inline constexpr QRgb rule = 0xffb9c2c6;
inline constexpr QRgb strongRule = 0xff4d555a;
inline constexpr QRgb decision = 0xffeef4f5;
inline constexpr QRgb action = 0xfffbf6ea;
inline constexpr QRgb actionRule = 0xff9a6700;
inline constexpr QRgb stub = 0xfff2f3f4;
inline constexpr QRgb head = 0xfff2f5f6;
inline constexpr QRgb watermark = 0xfff1f2f3;
} // namespace ink

struct Type {
    double size = 12;
    double leading = 16.5; // From line to line.
    double before = 7;     // Above the paragraph.
    bool bold = false;
    QRgb ink = ink::text;
};

Type typeOf(const documents::Heading &heading);
Type typeOf(documents::Paragraph::Role role);
Type typeOfEntry();
Type inTable(Type type); // The same a little closer.

struct Paper {
    QSizeF size{595.276, 841.89};                        // A4
    double left = 70, right = 70, top = 68, bottom = 76; // Margins.
    double width() const { return size.width() - left - right; }
    double height() const { return size.height() - top - bottom; }
};

} // namespace pages
