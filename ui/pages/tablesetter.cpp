#include "ui/pages/tablesetter.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

using namespace Qt::StringLiterals;

namespace pages {

namespace {

constexpr double gapOfParticulars = 16;

// Each phrase of a cell, with the type that it is set in and the room that is lost beside it.
template <typename Visit> void eachPhrase(const documents::Blocks &blocks, const Visit &visit, double inset = 0)
{
    for (const documents::Block &block : blocks) {
        if (const auto *paragraph = std::get_if<documents::Paragraph>(&block.content))
            visit(paragraph->words, typeOf(paragraph->role), inset);
        else if (const auto *heading = std::get_if<documents::Heading>(&block.content))
            visit(heading->words, typeOf(*heading), inset);
        else if (const auto *panel = std::get_if<documents::Panel>(&block.content))
            eachPhrase(panel->blocks, visit, inset + BlockSetter::panelLeft + BlockSetter::panelRight);
        else if (const auto *list = std::get_if<documents::List>(&block.content)) {
            for (const auto &entry : list->entries)
                visit(entry.words, typeOfEntry(), inset + (entry.label.isEmpty() ? 0 : 16));
        }
    }
}

} // namespace

QStringList headingsOf(const documents::Table &table)
{
    QStringList headings;
    for (const documents::Table::Column &column : table.columns)
        headings.append(column.heading);
    return headings;
}

TableSetter::TableSetter(BlockSetter &blocks, const documents::Table &table, const BlockSetter::Place &place)
    : m_blocks(blocks), m_table(table), m_place(place),
      m_particulars(table.look == documents::Table::Look::Particulars),
      m_framed(table.look == documents::Table::Look::Framed)
{
    m_frame.left = place.left + place.indent;
    m_frame.ruled = !m_particulars;
    m_frame.framed = m_framed;
}

double TableSetter::beside() const { return m_particulars ? 0 : m_framed ? 6 : 5; }

void TableSetter::set()
{
    if (m_table.columns.isEmpty() || m_table.rows.empty())
        return;
    m_tag = m_blocks.m_pages.structure.add({.role = Role::Table, .parent = m_place.parent});
    double edge = m_frame.left;
    m_frame.edges.push_back(edge);
    for (const double width : columnWidths())
        m_frame.edges.push_back(edge += width);
    setCaption();
    m_place.flow->tables.push_back(m_frame);
    const bool hasHead = std::any_of(m_table.columns.begin(), m_table.columns.end(),
                                     [](const auto &column) { return !column.heading.isEmpty(); });
    if (hasHead)
        setHead();
    const Tag body = m_blocks.m_pages.structure.add({.role = Role::TableBody, .parent = m_tag});
    for (const documents::Table::Row &row : m_table.rows)
        setRow(row, body);
}

void TableSetter::setCaption()
{
    if (m_table.caption.isEmpty())
        return;
    const Tag tag = m_blocks.m_pages.structure.add({.role = Role::Caption, .parent = m_tag});
    BlockSetter::Place place = m_place;
    place.left = m_frame.left;
    place.width -= place.indent;
    place.indent = 0;
    m_blocks.setWords({{.text = m_table.caption}}, {.leading = 16.5, .before = 12, .bold = true}, tag, place, {});
    m_blocks.m_keepNext = true;
}

void TableSetter::setHead()
{
    const Tag head = m_blocks.m_pages.structure.add({.role = Role::TableHead, .parent = m_tag});
    const Tag row = m_blocks.m_pages.structure.add({.role = Role::Row, .parent = head});
    RowFlow flow{.head = true};
    for (qsizetype i = 0; i < m_table.columns.size(); ++i) {
        const Tag tag =
            m_blocks.m_pages.structure.add({.role = Role::HeaderCell, .parent = row, .scope = Node::Scope::Column});
        documents::Words words{.text = m_table.columns[i].heading, .look = Look::Bold};
        const double width = m_frame.edges[size_t(i) + 1] - m_frame.edges[size_t(i)] - 2 * beside();
        const documents::Block block{documents::Paragraph{.words = {std::move(words)}}};
        flow.cells.push_back({m_frame.edges[size_t(i)] + beside(), cell({block}, tag, width)});
    }
    beginRow(std::move(flow));
    m_place.flow->tables.back().head = qint32(m_place.flow->rows.size()) - 1;
    m_blocks.m_keepNext = true;
}

void TableSetter::setRow(const documents::Table::Row &row, Tag body)
{
    const Tag rowTag = m_blocks.m_pages.structure.add({.role = Role::Row, .parent = body});
    RowFlow flow;
    for (qsizetype i = 0; i < m_table.columns.size(); ++i) {
        const bool header = m_table.columns[i].rowHeader;
        const Tag tag = m_blocks.m_pages.structure.add({.role = header ? Role::HeaderCell : Role::DataCell,
                                                        .parent = rowTag,
                                                        .scope = header ? Node::Scope::Row : Node::Scope::None});
        const double behind = m_particulars ? gapOfParticulars : beside();
        const double width = m_frame.edges[size_t(i) + 1] - m_frame.edges[size_t(i)] - beside() - behind;
        static const documents::Blocks nothing;
        const documents::Blocks &blocks = size_t(i) < row.size() ? row[size_t(i)].blocks : nothing;
        flow.cells.push_back({m_frame.edges[size_t(i)] + beside(), cell(blocks, tag, width)});
    }
    beginRow(std::move(flow));
}

Flow TableSetter::cell(const documents::Blocks &blocks, Tag tag, double width)
{
    Flow flow;
    const bool keep = std::exchange(m_blocks.m_keepNext, false);
    const bool newPage = std::exchange(m_blocks.m_newPage, false);
    BlockSetter::Place place{.flow = &flow, .parent = tag, .width = width, .table = true};
    place.alone = blocks.size() == 1 && std::holds_alternative<documents::Paragraph>(blocks.front().content);
    place.row = qint64(m_place.flow->strips.size());
    m_blocks.set(blocks, place);
    m_blocks.m_keepNext = keep;
    m_blocks.m_newPage = newPage;
    return flow;
}

void TableSetter::beginRow(RowFlow row)
{
    row.padding = m_particulars ? 2.5 : 5;
    row.table = quint32(m_place.flow->tables.size()) - 1;
    double height = 0;
    for (const RowFlow::Cell &cell : row.cells)
        height = std::max(height, heightOf(cell.flow, 0, cell.flow.strips.size()));
    const double before = !m_first ? 0 : m_particulars ? 14 : 8;
    m_blocks.begin(m_place, height + 2 * row.padding, before).row = qint32(m_place.flow->rows.size());
    m_place.flow->rows.push_back(std::move(row));
    m_first = false;
}

void TableSetter::measure(const documents::Blocks &blocks, Needs &needs)
{
    eachPhrase(blocks, [&](const documents::Phrase &phrase, const Type &plain, double hang) {
        const Type type = inTable(plain);
        const ShapedText shaped = m_blocks.m_shaper.shape(phrase, type.bold);
        double wide = 0;
        double all = 0;
        for (const Atom &atom : shaped.atoms) {
            wide = atom.space ? 0 : wide + double(atom.width) * type.size;
            all += double(atom.width) * type.size;
            needs.word = std::max(needs.word, wide + hang);
            if (atom.after != Atom::Break::None)
                wide = 0;
        }
        needs.line = std::max(needs.line, all + hang);
        needs.all += all;
    });
}

std::vector<double> TableSetter::columnWidths()
{
    const double width = m_place.width - m_place.indent;
    const QStringList headings = headingsOf(m_table);
    const auto alike = m_blocks.m_tables.find(headings);
    if (m_place.table || headings.join(QString()).isEmpty() || alike == m_blocks.m_tables.end())
        return columnWidths({&m_table}, width);
    std::vector<double> &widths = m_blocks.m_columns[{headings, width}];
    if (widths.empty())
        widths = columnWidths(alike->second, width);
    return widths;
}

// What the columns have to say, and the shares that they were given, count alike: then no column is long and thin
// beside others that are empty.
std::vector<double> TableSetter::columnWidths(const std::vector<const documents::Table *> &tables, double width)
{
    std::vector<Needs> needs(size_t(m_table.columns.size()));
    for (size_t i = 0; i < needs.size(); ++i) {
        const auto &heading = m_table.columns[qsizetype(i)].heading;
        const documents::Block block{documents::Paragraph{.words = {{.text = heading, .look = Look::Bold}}}};
        measure({block}, needs[i]);
        for (const documents::Table *table : tables) {
            for (const documents::Table::Row &row : table->rows) {
                if (i < row.size())
                    measure(row[i].blocks, needs[i]);
            }
        }
    }
    if (m_particulars && needs.size() == 2) {
        const double first = std::clamp(needs[0].line + gapOfParticulars + 1, 90.0, width * 0.34);
        return {first, width - first};
    }
    // Short words, as a due, on two lines at the most, where there is room for it.
    constexpr double shortLine = 150;
    std::vector<double> easy;
    easy.reserve(needs.size());
    for (const Needs &column : needs)
        easy.push_back(std::max(column.word, std::min(column.line, shortLine) * 0.55));
    const bool fits =
        std::accumulate(easy.begin(), easy.end(), 0.0) + double(needs.size()) * 2 * beside() < width * 0.8;
    for (size_t i = 0; i < needs.size(); ++i) {
        needs[i].word = std::min((fits ? easy[i] : needs[i].word) + 2 * beside() + 1, width * 0.4);
        needs[i].line += 2 * beside() + 1;
        needs[i].weight = std::sqrt(std::max(0.01, m_table.columns[qsizetype(i)].share * needs[i].all));
    }
    return shared(needs, width);
}

// By weight; but no column is narrower than its longest word nor wider than its longest line, as long as the others
// have room or need.
std::vector<double> TableSetter::shared(const std::vector<Needs> &needs, double width)
{
    std::vector<double> widths(needs.size(), 0);
    std::vector<bool> settled(needs.size(), false);
    double room = width;
    const auto settleOne = [&](bool tooNarrow) {
        double weights = 0;
        for (size_t i = 0; i < needs.size(); ++i)
            weights += settled[i] ? 0 : needs[i].weight;
        for (size_t i = 0; i < needs.size(); ++i) {
            if (settled[i])
                continue;
            widths[i] = room * needs[i].weight / weights;
            const double most = std::max(needs[i].word, needs[i].line);
            const double wanted = tooNarrow ? std::max(widths[i], needs[i].word) : std::min(widths[i], most);
            if (std::abs(wanted - widths[i]) < 0.01)
                continue;
            widths[i] = wanted;
            settled[i] = true;
            room -= wanted;
            return true;
        }
        return false;
    };
    while (settleOne(true) || settleOne(false)) {
    }
    const double sum = std::accumulate(widths.begin(), widths.end(), 0.0);
    for (double &one : widths) // All of them short, or too many long words: across the whole width all the same.
        one *= width / sum;
    return widths;
}

} // namespace pages
