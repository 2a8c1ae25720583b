#pragma once

#include "ui/pages/display.h"

// Blocks set into lines, before anybody knows where a page ends.
namespace pages {

struct RowFlow;

// What is not cut: a line, a picture, a row. Coordinates within it: x from the left end of the column, y from its top.
struct Strip {
    enum class Break : quint8 {
        Allowed, // A page may begin with it.
        Avoid,   // It may where there is no better place.
        Never,   // It stands with the strip above, as long as a page can hold both.
        Page,    // A page begins with it.
    };
    double before = 0; // Space above; none at the head of a page.
    double height = 0;
    Break breakBefore = Break::Allowed;
    qint16 panel = -1; // Of Flow::panels: what it lies in.
    qint32 row = -1;   // Of Flow::rows: it can be cut where its cells can.
    quint32 text = 0;  // The first of its texts, fills …; they end where those of the next strip begin.
    quint32 fill = 0;
    quint32 picture = 0;
    quint32 link = 0;
};

struct PanelFrame {
    double left = 0;
    double width = 0;
    QRgb tint = 0;
    QRgb rule = 0;
};

// The columns of a table, from the left end of its flow.
struct TableFrame {
    double left = 0;
    std::vector<double> edges; // Of the columns, the right end last.
    bool ruled = false;
    bool framed = false;
    qint32 head = -1; // The row repeated at the head of each page; -1: none.
};

struct Flow {
    std::vector<Strip> strips;
    std::vector<TextRun> texts;
    std::vector<Fill> fills;
    std::vector<PictureRun> pictures;
    std::vector<LinkArea> links;
    std::vector<PanelFrame> panels;
    std::vector<TableFrame> tables;
    std::vector<RowFlow> rows;

    // Begins a strip; what is added from now on is its own.
    Strip &begin(double height, double before = 0)
    {
        strips.push_back({.before = before,
                          .height = height,
                          .text = quint32(texts.size()),
                          .fill = quint32(fills.size()),
                          .picture = quint32(pictures.size()),
                          .link = quint32(links.size())});
        return strips.back();
    }
};

struct RowFlow {
    struct Cell {
        double left = 0; // Of its contents.
        Flow flow;
    };
    std::vector<Cell> cells;
    double padding = 0; // Above and below.
    quint32 table = 0;
    bool head = false;
};

// From the first strip's top to the last one's bottom.
double heightOf(const Flow &flow, size_t first, size_t end);

} // namespace pages
