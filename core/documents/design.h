#pragma once

#include "core/documents/document.h"

#include <array>

// How documents look, the same in HTML, ODT and DOCX: one place for every length and colour. Lengths are points.
namespace documents::design {

using namespace Qt::StringLiterals;

// Text on any of the tints has a contrast of 7 : 1 or more, quiet text too (WCAG 2.2, 1.4.6).
inline constexpr auto ink = "#1b2026"_L1;
inline constexpr auto quietInk = "#45505b"_L1;
inline constexpr auto rule = "#7b8794"_L1;     // Around cells, to write on: 3 : 1 and more on paper.
inline constexpr auto hairline = "#c9d0d7"_L1; // Between rows.
inline constexpr auto headTint = "#eef1f4"_L1;
inline constexpr auto linkInk = "#0a4a83"_L1;

struct PanelColours {
    QLatin1StringView rule;
    QLatin1StringView tint;
};
inline constexpr PanelColours panelColours(Panel::Kind kind)
{
    switch (kind) {
    case Panel::Kind::Decision:
        return {"#1b7063"_L1, "#edf6f3"_L1};
    case Panel::Kind::Action:
        return {"#a05a00"_L1, "#fcf4e6"_L1};
    case Panel::Kind::Stub:
        break;
    }
    return {"#5c6874"_L1, "#f1f3f5"_L1};
}

struct Page { // A4.
    qreal width = 595.3;
    qreal height = 841.9;
    qreal top = 68;
    qreal bottom = 62;
    qreal left = 96; // The numbers of items hang in it.
    qreal right = 62;
    qreal head = 34; // From the paper's edge to what stands at the head and foot of every page.
    qreal foot = 30;
    qreal text = width - left - right;
};
inline constexpr Page pageOf(const Document &document)
{
    constexpr Page upright;
    if (!document.landscape)
        return upright;
    constexpr qreal margin = 68; // Of tables, which have no numbers beside them; those of items have room in it.
    return {.width = upright.height, .height = upright.width, .left = margin, .right = margin};
}
inline constexpr qreal hang = 42;         // From an item's number to its words.
inline constexpr qreal listHang = 24;     // From a label to the words of its entry,
inline constexpr qreal wideListHang = 39; // where the longest label has up to six characters,
inline constexpr qreal widerListHang = 60;
inline constexpr qreal listHangOf(qsizetype longestLabel)
{
    return longestLabel <= 3 ? listHang : longestLabel <= 6 ? wideListHang : widerListHang;
}
inline constexpr qreal panelIndent = 10; // From a panel's rule to its words.
inline constexpr qreal panelRule = 3;
inline constexpr qreal textGap = 8;      // Below a paragraph, and below a list;
inline constexpr qreal entryGap = 3;     // between its entries.
inline constexpr qreal panelPadding = 4; // Above and below the words of a panel.
inline constexpr qreal abovePanel = 6;
inline constexpr qreal aroundTable = 10;
inline constexpr qreal initialsWidth = 150; // Of the box at the foot of the page, in which the words stand, too.
inline constexpr qreal initialsHeight = 30;
inline constexpr qreal framePadding = 5; // Within the frame of the mark.
inline constexpr qreal frame = 1.5;
// Of what the font asks for by itself, about a quarter more than its size in Source Sans.
inline constexpr qreal wordLineHeight = 1.08;

inline constexpr qreal textSize = 12;
inline constexpr qreal leadSize = 13;
inline constexpr qreal tableSize = 11;
inline constexpr qreal noteSize = 11;
inline constexpr qreal pageLineSize = 9.5; // Heads and feet.
inline constexpr qreal codeSize = 9;

struct HeadingShape {
    qreal size;
    qreal above;
    qreal below;
};
inline constexpr std::array<HeadingShape, 6> headings{{
    {22, 4, 6},
    {14, 20, 5},
    {12, 14, 4},
    {12, 12, 3},
    {12, 12, 3},
    {12, 12, 3},
}};

// The family as an installed font is called, its other names, and what stands in for it. Without quotation marks.
struct Family {
    QLatin1StringView name;
    QLatin1StringView formerName; // As it was called in older releases; empty: the same.
    bool serif = false;
};
inline constexpr Family familyOf(Typeface typeface)
{
    switch (typeface) {
    case Typeface::SourceSans:
        return {"Source Sans 3"_L1, "Source Sans Pro"_L1};
    case Typeface::SourceSerif:
        return {"Source Serif 4"_L1, "Source Serif Pro"_L1, true};
    case Typeface::LiberationSans:
        break;
    }
    return {"Liberation Sans"_L1, "Arial"_L1};
}
inline constexpr auto codeFamily = "Liberation Mono"_L1;

} // namespace documents::design
