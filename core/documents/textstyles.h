#pragma once

#include "core/documents/design.h"

#include <array>

// The styles of paragraphs in ODT and DOCX: the same in both, so that whoever edits either finds the same names.
namespace documents {

struct TextStyle {
    QLatin1StringView id;
    QLatin1StringView name; // As word processors call it, where they know it.
    qreal size = design::textSize;
    qreal above = 0;
    qreal below = 8;
    bool bold = false;
    bool keepWithNext = false;
    bool quiet = false;
    int outline = 0; // Level of a heading; 0: none.
};

namespace textstyles {

using namespace Qt::StringLiterals;

inline constexpr auto heading = "Heading"_L1; // With the level behind it.
inline constexpr auto bodyName = "BodyName"_L1;
inline constexpr auto lead = "Lead"_L1;
inline constexpr auto note = "Note"_L1;
inline constexpr auto mark = "Mark"_L1;
inline constexpr auto code = "Code"_L1;
inline constexpr auto listParagraph = "ListParagraph"_L1;
inline constexpr auto caption = "Caption"_L1;
inline constexpr auto picture = "PictureParagraph"_L1;
inline constexpr auto writeOn = "WriteOn"_L1;
inline constexpr auto cellText = "CellText"_L1;   // At the size of the text,
inline constexpr auto tableText = "TableText"_L1; // and of a ruled table's.
inline constexpr auto tableHeading = "TableHeading"_L1;
inline constexpr auto cellRowHeading = "CellRowHeading"_L1;
inline constexpr auto rowHeading = "RowHeading"_L1;
inline constexpr auto header = "Header"_L1;
inline constexpr auto footer = "Footer"_L1;

inline constexpr TextStyle headingStyle(QLatin1StringView id, QLatin1StringView name, int level)
{
    const design::HeadingShape &shape = design::headings[std::size_t(level - 1)];
    return {id, name, shape.size, shape.above, shape.below, true, true, false, level};
}

inline constexpr std::array all{
    headingStyle("Heading1"_L1, "heading 1"_L1, 1),
    headingStyle("Heading2"_L1, "heading 2"_L1, 2),
    headingStyle("Heading3"_L1, "heading 3"_L1, 3),
    headingStyle("Heading4"_L1, "heading 4"_L1, 4),
    headingStyle("Heading5"_L1, "heading 5"_L1, 5),
    headingStyle("Heading6"_L1, "heading 6"_L1, 6),
    TextStyle{bodyName, "Body Name"_L1, design::textSize, 0, 0, true, true, true},
    TextStyle{lead, "Lead"_L1, design::leadSize, 0, 14},
    TextStyle{note, "Note"_L1, design::noteSize, 0, 5},
    TextStyle{mark, "Mark"_L1, design::textSize, 0, 14},
    TextStyle{code, "Code"_L1, design::codeSize, 0, 6},
    TextStyle{listParagraph, "List Paragraph"_L1, design::textSize, 0, design::entryGap},
    TextStyle{caption, "caption"_L1, design::textSize, 6, 4, true, true},
    TextStyle{picture, "Picture"_L1, design::textSize, 0, 6, false, true},
    TextStyle{writeOn, "Write On"_L1, design::textSize, 30, 10},
    TextStyle{cellText, "Cell Text"_L1, design::textSize, 0, 2},
    TextStyle{tableText, "Table Text"_L1, design::tableSize, 0, 2},
    TextStyle{tableHeading, "Table Heading"_L1, design::tableSize, 0, 2, true, true},
    TextStyle{cellRowHeading, "Cell Row Heading"_L1, design::textSize, 0, 2, true},
    TextStyle{rowHeading, "Row Heading"_L1, design::tableSize, 0, 2, true},
    TextStyle{header, "header"_L1, design::pageLineSize, 0, 0, false, false, true},
    TextStyle{footer, "footer"_L1, design::pageLineSize, 0, 2, false, false, true},
};

} // namespace textstyles

} // namespace documents
