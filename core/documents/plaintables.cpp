#include "core/documents/plaintables.h"

#include "core/documents/columns.h"
#include "core/documents/place.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace documents {

namespace {

constexpr int gap = 2;
constexpr int widest = 1'000'000; // No text is broken in it.

int longestOf(const QStringList &lines)
{
    int longest = 0;
    for (const QString &line : lines)
        longest = qMax(longest, columnsOf(line));
    return longest;
}

// What each column would need: as wide as its longest line, or at least as its longest word.
struct Needs {
    QList<int> natural;
    QList<int> least;
};

Needs needsOf(const Table &table)
{
    Needs needs;
    for (const Table::Column &column : table.columns) {
        needs.natural.append(columnsOf(column.heading));
        needs.least.append(longestOf(wrapped(column.heading, 1)));
    }
    for (const Table::Row &row : table.rows) {
        for (qsizetype i = 0; i < table.columns.size(); ++i) {
            const Blocks &blocks = row[std::size_t(i)].blocks;
            needs.natural[i] = qMax(needs.natural[i], longestOf(linesOf(blocks, widest, false)));
            needs.least[i] = qMax(needs.least[i], longestOf(linesOf(blocks, 1, false)));
        }
    }
    return needs;
}

int sumOf(const QList<int> &widths) { return std::accumulate(widths.begin(), widths.end(), 0); }

// Nothing where not even the longest words fit beside each other.
QList<int> widthsOf(const Table &table, int width)
{
    const Needs needs = needsOf(table);
    const int room = width - gap * (int(table.columns.size()) - 1);
    if (sumOf(needs.natural) <= room)
        return needs.natural;
    int spare = room - sumOf(needs.least);
    if (spare < 0)
        return {};
    // What is left goes to those that lack most.
    QList<int> widths = needs.least;
    while (spare-- > 0) {
        qsizetype most = 0;
        for (qsizetype i = 1; i < widths.size(); ++i) {
            const qint64 lack = qint64(needs.natural[i]) * widths[most];
            if (lack > qint64(needs.natural[most]) * widths[i])
                most = i;
        }
        ++widths[most];
    }
    return widths;
}

QStringList besides(const QList<QStringList> &cells, const QList<int> &widths)
{
    qsizetype height = 0;
    for (const QStringList &cell : cells)
        height = qMax(height, cell.size());
    QStringList lines;
    for (qsizetype at = 0; at < height; ++at) {
        QString line;
        for (qsizetype i = 0; i < cells.size(); ++i)
            line += padded(cells[i].value(at), widths[i] + (i + 1 < cells.size() ? gap : 0));
        lines.append(line);
    }
    return lines;
}

QStringList columnLines(const Table &table, const QList<int> &widths)
{
    QStringList lines;
    if (isHeaded(table)) {
        QList<QStringList> heads;
        QList<QStringList> rules;
        for (qsizetype i = 0; i < widths.size(); ++i) {
            heads.append(wrapped(table.columns[i].heading, widths[i]));
            rules.append({QString(widths[i], u'-')});
        }
        lines << besides(heads, widths) << besides(rules, widths);
    }
    QList<QStringList> rows;
    bool apart = false; // Where a row has more than a line it would not be seen where the next begins.
    for (const Table::Row &row : table.rows) {
        QList<QStringList> cells;
        for (qsizetype i = 0; i < widths.size(); ++i)
            cells.append(linesOf(row[std::size_t(i)].blocks, widths[i], false));
        rows.append(besides(cells, widths));
        apart = apart || (rows.last().size() > 1 && table.look != Table::Look::Particulars);
    }
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (apart && i > 0)
            lines.append(QString());
        lines += rows[i];
    }
    return lines;
}

QStringList recordLines(const Table &table, int width)
{
    constexpr int indent = 2;
    QStringList lines;
    for (const Table::Row &row : table.rows) {
        if (!lines.isEmpty())
            lines.append(QString());
        for (qsizetype i = 0; i < table.columns.size(); ++i) {
            QStringList cell = linesOf(row[std::size_t(i)].blocks, width - indent, false);
            if (cell.isEmpty())
                continue;
            const QString &heading = table.columns[i].heading;
            if (!heading.isEmpty() && columnsOf(heading) + indent + columnsOf(cell.first()) <= width)
                lines.append(heading + u": "_s + cell.takeFirst());
            else if (!heading.isEmpty())
                lines.append(heading + u':');
            for (const QString &line : cell)
                lines.append(heading.isEmpty() ? line : QString(indent, u' ') + line);
        }
    }
    return lines;
}

} // namespace

QStringList tableLines(const Table &table, int width)
{
    const QList<int> widths = widthsOf(table, width);
    return widths.isEmpty() ? recordLines(table, width) : columnLines(table, widths);
}

} // namespace documents
