#pragma once

#include "ui/pages/blocksetter.h"

namespace pages {

// Cuts a flow into pages. A page ends at the best place before it is full: where a strip may begin one; else where it
// better would not; rows that are long are cut between the lines of each cell, and the head of their table stands on
// the next page again.
class Paginator {
public:
    Paginator(const Flow &flow, const std::vector<BlockSetter::Mark> &marks, const Paper &paper, Pages &pages)
        : m_flow(flow), m_marks(marks), m_paper(paper), m_pages(pages)
    {
    }
    void run();

private:
    struct Placed {
        size_t strip = 0;
        double y = 0;
        double height = 0;
        std::vector<size_t> from, to; // Of a row: the strips of each cell that stand here.
        bool again = false;           // The head of a table, repeated: seen, not read.
    };

    void place(const Strip &strip, double gap);
    void placeHead(const Strip &strip);
    bool cutRow(const Strip &strip, double gap);
    size_t fitting(const Flow &cell, size_t from, double room) const;
    void endPageBefore();
    void finishPage();
    double heightLeft(const Strip &strip) const;

    void put(const Placed &placed);
    void putRow(const Placed &placed, const RowFlow &row);
    void putStrip(const Flow &flow, size_t strip, double x, double y, bool again);
    void putPanel(const PanelFrame &panel, double x, double top, double bottom);
    void putRules(const Placed &placed, const RowFlow &row);
    void putMarks(const Placed &placed);
    void fill(double x, double y, double width, double height, QRgb ink);

    const Flow &m_flow;
    const std::vector<BlockSetter::Mark> &m_marks;
    Paper m_paper;
    Pages &m_pages;
    std::vector<Placed> m_placed; // On the page that is being filled.
    size_t m_at = 0;              // The next strip.
    std::vector<size_t> m_from;   // Where each cell of it goes on; empty: it is whole.
    double m_y = 0;
    size_t m_mark = 0;
};

} // namespace pages
