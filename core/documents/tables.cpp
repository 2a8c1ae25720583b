#include "core/documents/tables.h"

#include "core/documents/phrase.h"
#include "core/documents/textblocks.h"

#include <algorithm>

namespace documents {

Table::Cell cellOf(const QString &text)
{
    if (text.isEmpty())
        return {};
    return {{paragraph(said(text))}};
}

void dropEmptyColumn(Table &table, qsizetype column)
{
    const bool said = std::any_of(table.rows.begin(), table.rows.end(),
                                  [&](const Table::Row &row) { return !row[size_t(column)].blocks.empty(); });
    if (said)
        return;
    const Table::Column gone = table.columns.takeAt(column);
    if (gone.rowHeader && column < table.columns.size())
        table.columns[column].rowHeader = true;
    for (Table::Row &row : table.rows)
        row.erase(row.begin() + column);
}

} // namespace documents
