#pragma once

#include "ui/pages/blocksetter.h"

namespace pages {

QStringList headingsOf(const documents::Table &table);

// Sets a table: a strip a row, each cell a flow of its own.
class TableSetter {
public:
    TableSetter(BlockSetter &blocks, const documents::Table &table, const BlockSetter::Place &place);
    void set();

private:
    struct Needs {       // Of a column, in points.
        double word = 0; // The longest; then how narrow the column may be.
        double line = 0; // The longest paragraph on one line.
        double all = 0;  // All of its words on one line.
        double weight = 0;
    };

    void setCaption();
    void setHead();
    void setRow(const documents::Table::Row &row, Tag body);
    void beginRow(RowFlow row);
    Flow cell(const documents::Blocks &blocks, Tag tag, double width);
    double beside() const; // Between a column's edges and its words.
    std::vector<double> columnWidths();
    std::vector<double> columnWidths(const std::vector<const documents::Table *> &tables, double width);
    static std::vector<double> shared(const std::vector<Needs> &needs, double width);
    void measure(const documents::Blocks &blocks, Needs &needs);

    BlockSetter &m_blocks;
    const documents::Table &m_table;
    BlockSetter::Place m_place;
    Tag m_tag = Tag::Layout;
    TableFrame m_frame;
    bool m_particulars;
    bool m_framed;
    bool m_first = true; // No row is set yet.
};

} // namespace pages
