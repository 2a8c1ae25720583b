#pragma once

#include <QList>
#include <QString>

namespace printed {

// What stands on printed pages, in reading order, before anybody knows where a line or a page ends. Lengths are points
// (1/72 inch) from the left margin.

// Words that look alike.
struct Piece {
    QString text; // U+2028 starts a new line of the same paragraph.
    bool bold = false;
    bool italic = false;
    bool quiet = false; // Grey: said beside the matter.
    bool operator==(const Piece &) const = default;
};

enum class TextRole { BodyName, Title, Lead, Heading, SubHeading, Text, Table, Code };

// A paragraph, or a cell of a row.
struct PageText {
    QList<Piece> pieces;
    TextRole role = TextRole::Text;
    qreal left = 0;
    qreal width = 0; // 0: as far as the right margin.
    QString label;   // Hangs at `left`; the text stands `hang` further right.
    qreal hang = 0;
    bool itemNumber = false; // The label is: it looks as if it stood before a title.
    bool ruledOut = false;   // A line to write on, from the text's end to the full width.
};

// A paragraph, or a row of texts side by side.
struct PageBlock {
    enum class Look { Plain, Decision, Action, TableHead, TableRow };
    QList<PageText> texts;
    Look look = Look::Plain;
    qreal before = 0;          // Space above; none at the top of a page.
    bool keepWithNext = false; // Not the last on its page.
    bool whole = false;        // Not cut, where one page can hold it.
    bool ruleAbove = false;
};

} // namespace printed
