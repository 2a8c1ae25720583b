#include "core/documents/htmlblocks.h"
#include "core/documents/htmlstyle.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace documents {

namespace {

QString tableClass(Table::Look look)
{
    switch (look) {
    case Table::Look::Particulars:
        return u"particulars"_s;
    case Table::Look::Ruled:
        return u"ruled"_s;
    case Table::Look::Framed:
        break;
    }
    return u"framed"_s;
}

// What stands in a header cell may hold no heading.
bool holdsHeading(const Blocks &blocks)
{
    return std::any_of(blocks.begin(), blocks.end(), [](const Block &block) {
        const auto *panel = std::get_if<Panel>(&block.content);
        return std::holds_alternative<Heading>(block.content) || (panel && holdsHeading(panel->blocks));
    });
}

} // namespace

void HtmlBlocks::write(const WriteOn &writeOn)
{
    qreal sum = 0;
    for (const WriteOn::Line &line : writeOn.lines)
        sum += line.share;
    open(u"div"_s, u"write-on"_s);
    for (const WriteOn::Line &line : writeOn.lines) {
        open(u"p"_s, widthClass(line.share / sum));
        open(u"span"_s);
        m_xml.writeCharacters(line.prompt);
        close();
        open(u"span"_s, u"line"_s);
        close();
        close();
    }
    close();
}

void HtmlBlocks::write(const Table &table)
{
    open(u"table"_s, tableClass(table.look));
    if (!table.caption.isEmpty()) {
        open(u"caption"_s);
        m_xml.writeAttribute(u"id"_s, u'c' + QString::number(++m_captions));
        writeText(table.caption, m_rightToLeft);
        close();
    }
    writeHead(table);
    open(u"tbody"_s);
    for (const Table::Row &row : table.rows)
        writeRow(table, row);
    close();
    close();
}

void HtmlBlocks::writeHead(const Table &table)
{
    qreal sum = 0;
    for (const Table::Column &column : table.columns)
        sum += column.share;
    open(u"colgroup"_s);
    for (const Table::Column &column : table.columns) {
        m_xml.writeEmptyElement(u"col"_s);
        m_xml.writeAttribute(u"class"_s, widthClass(column.share / sum));
    }
    close();
    const bool isHeaded = std::any_of(table.columns.begin(), table.columns.end(),
                                      [](const Table::Column &column) { return !column.heading.isEmpty(); });
    if (!isHeaded)
        return;
    open(u"thead"_s);
    open(u"tr"_s);
    for (const Table::Column &column : table.columns) {
        open(column.heading.isEmpty() ? u"td"_s : u"th"_s);
        if (!column.heading.isEmpty())
            m_xml.writeAttribute(u"scope"_s, u"col"_s);
        writeText(column.heading, m_rightToLeft);
        close();
    }
    close();
    close();
}

void HtmlBlocks::writeRow(const Table &table, const Table::Row &row)
{
    m_xml.writeCharacters(u"\n"_s);
    open(u"tr"_s);
    for (std::size_t i = 0; i < row.size(); ++i) {
        const Blocks &blocks = row[i].blocks;
        const Table::Column &column = table.columns[qsizetype(i)];
        const bool isHeader = column.rowHeader && !blocks.empty() && !holdsHeading(blocks);
        open(isHeader ? u"th"_s : u"td"_s);
        if (isHeader)
            m_xml.writeAttribute(u"scope"_s, u"row"_s);
        if (!column.heading.isEmpty())
            m_xml.writeAttribute(u"data-label"_s, column.heading); // Where a narrow screen puts cells in a column.
        if (!blocks.empty())
            write(blocks);
        close();
    }
    close();
}

} // namespace documents
