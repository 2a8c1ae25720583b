#include "core/documents/place.h"

#include "core/documents/textstyles.h"

#include <algorithm>

namespace documents {

Place Place::ofBlock(const Blocks &blocks, std::size_t at) const
{
    const bool isLast = at + 1 == blocks.size();
    Place own = *this;
    own.opensPanel = opensPanel && at == 0;
    own.closesPanel = closesPanel && isLast;
    own.endsText = endsText && isLast;
    own.keepWithNext = blocks[at].keepWithNext || (keepWithNext && isLast) || (panel && !isLast);
    return own;
}

Place Place::ofEntry(const List &list, qsizetype at) const
{
    const bool isLast = at + 1 == list.entries.size();
    Place own = *this;
    own.opensPanel = opensPanel && at == 0;
    own.closesPanel = closesPanel && isLast;
    own.endsText = endsText && isLast;
    own.keepWithNext = isLast ? keepWithNext : panel.has_value();
    return own;
}

Place Place::ofPanel(Panel::Kind kind) const
{
    Place own = *this;
    own.panel = kind;
    own.opensPanel = !panel || opensPanel;
    own.closesPanel = !panel || closesPanel;
    if (!panel)
        own.width -= design::panelRule + 2 * design::panelIndent;
    return own;
}

QLatin1StringView Place::textStyle() const
{
    if (!table)
        return {};
    const bool small = table == Table::Look::Ruled;
    if (rowHeader)
        return small ? textstyles::rowHeading : textstyles::cellRowHeading;
    return small ? textstyles::tableText : textstyles::cellText;
}

QLatin1StringView Place::styleOf(Paragraph::Role role) const
{
    switch (role) {
    case Paragraph::Role::BodyName:
        return textstyles::bodyName;
    case Paragraph::Role::Lead:
        return textstyles::lead;
    case Paragraph::Role::Note:
        return textstyles::note;
    case Paragraph::Role::Mark:
        return textstyles::mark;
    case Paragraph::Role::Code:
        return textstyles::code;
    case Paragraph::Role::Text:
        break;
    }
    return textStyle();
}

qreal Place::hangOf(const QString &number) const
{
    if (number.isEmpty())
        return 0;
    return hasMargin() ? design::hang : design::listHangOf(number.size());
}

qreal Place::edge() const { return panel ? design::panelRule + design::panelIndent : 0; }

QList<TabStop> tabStopsOf(const WriteOn &writeOn, const Place &place)
{
    constexpr qreal gap = 18;
    constexpr qreal withinEdge = 0.5; // A line that ends at the edge begins a new one.
    qreal sum = 0;
    for (const WriteOn::Line &line : writeOn.lines)
        sum += line.share;
    QList<TabStop> stops;
    qreal at = place.edge();
    for (qsizetype i = 0; i < writeOn.lines.size(); ++i) {
        at += place.width * writeOn.lines[i].share / sum;
        const bool isLast = i + 1 == writeOn.lines.size();
        stops.append({at - (isLast ? withinEdge : gap), true});
        if (!isLast)
            stops.append({at, false});
    }
    return stops;
}

QList<qreal> columnWidths(const Table &table, qreal width)
{
    qreal sum = 0;
    for (const Table::Column &column : table.columns)
        sum += column.share;
    QList<qreal> widths;
    for (const Table::Column &column : table.columns)
        widths.append(width * column.share / sum);
    return widths;
}

bool isHeaded(const Table &table)
{
    return std::any_of(table.columns.begin(), table.columns.end(),
                       [](const Table::Column &column) { return !column.heading.isEmpty(); });
}

bool mayBeCut(const Table::Row &row)
{
    constexpr std::size_t most = 3;
    constexpr qsizetype longest = 300; // Characters: five lines of half a page's width.
    return std::any_of(row.begin(), row.end(), [](const Table::Cell &cell) {
        return cell.blocks.size() > most || plainText(Document{.blocks = cell.blocks}).size() > longest;
    });
}

} // namespace documents
