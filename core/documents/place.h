#pragma once

#include "core/documents/document.h"

#include <optional>

namespace documents {

// Where a block of a text in a word processor stands: what it is in, and what is around it.
struct Place {
    std::optional<Panel::Kind> panel;
    bool opensPanel = false; // Its first paragraph, and its last.
    bool closesPanel = false;
    std::optional<Table::Look> table; // In a cell of it,
    bool rowHeader = false;           // of a column that says what rows are about.
    bool keepWithNext = false;
    bool endsText = false; // Its last paragraph is the text's.
    qreal width = 0;       // Points.

    // The place of one of the blocks that stand here.
    Place ofBlock(const Blocks &blocks, std::size_t at) const;
    Place ofEntry(const List &list, qsizetype at) const;
    Place ofPanel(Panel::Kind kind) const;

    // The id of the style of what has no role of its own; empty for the text's.
    QLatin1StringView textStyle() const;
    QLatin1StringView styleOf(Paragraph::Role role) const;
    // Numbers of items hang in the margin, but in cells and panels.
    bool hasMargin() const { return !panel && !table; }
    qreal hangOf(const QString &number) const;
    // Where words begin, from the edge of the text.
    qreal edge() const;
};

// Where a line to write on ends, led by it, and where the next prompt begins. Points from the edge of the text.
struct TabStop {
    qreal at = 0;
    bool led = false;
    bool operator==(const TabStop &) const = default;
};
QList<TabStop> tabStopsOf(const WriteOn &writeOn, const Place &place);

QList<qreal> columnWidths(const Table &table, qreal width);
bool isHeaded(const Table &table);

// Rows of a log stay whole; those that hold a whole item may go on over the page.
bool mayBeCut(const Table::Row &row);

} // namespace documents
