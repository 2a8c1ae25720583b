#pragma once

#include "ui/pages/pageblock.h"

#include <QColor>
#include <QPointF>
#include <QRectF>
#include <QTextLayout>

#include <memory>
#include <vector>

class QPainter;

namespace printed {

namespace ink {
inline constexpr QRgb text = 0xff1c1f21;
inline constexpr QRgb quiet = 0xff535b60; // On white 7:1: as readable as the rest.
inline constexpr QRgb accent = 0xff17505c;
inline constexpr QRgb rule = 0xffb9c2c6;
inline constexpr QRgb panel = 0xffeef4f5;
} // namespace ink

// The font of a role, `unit` device pixels to the point.
QFont fontOf(TextRole role, qreal unit);

// Text that can be laid out in time and printed as it reads: no control or direction-changing characters, and a place
// to break in words of more than a thousand characters, which cost the shaper seconds.
QString printable(const QString &text);

// Blocks set into pages: where each line stands. Coordinates are device pixels from the corner of the text area.
class PageLayout {
public:
    // `area` is the size of the text area in device pixels, `unit` how many of them are a point.
    PageLayout(const QList<PageBlock> &blocks, const QSizeF &area, qreal unit);

    qsizetype pageCount() const { return qsizetype(m_pages.size()); } // At least 1.
    void paint(QPainter &painter, qsizetype page) const;

private:
    struct Line {
        const QTextLayout *layout = nullptr;
        int index = 0;
        QPointF at;         // Its left top corner; within its block, then on its page.
        qreal height = 0;   // With the space to the next.
        bool label = false; // Beside a line of text, and counted with it.
    };
    struct Fill {
        QRectF rect;
        QRgb colour = ink::rule;
    };
    struct Shape {
        const PageBlock *block = nullptr;
        std::vector<Line> lines;
        std::vector<Fill> fills; // Lines to write on.
        qreal before = 0;
        qreal height = 0;
        qreal padding = 0; // Above and below, inside `height`.
    };
    struct Page {
        std::vector<Fill> fills;
        std::vector<Line> lines;
    };

    Shape shaped(const PageBlock &block);
    void addText(Shape &shape, const PageText &text, qreal inset);
    qreal addLines(Shape &shape, const QString &text, const QList<QTextLayout::FormatRange> &formats, TextRole role,
                   const QRectF &into, bool label);

    void newPage();
    void place(const Shape &shape);
    void placePart(const Shape &shape, qreal from, qreal to);
    void decorate(const Shape &shape, const QRectF &rect);
    qreal cut(const Shape &shape, qreal from, qreal room) const;
    qreal leastHeight(const Shape &shape) const;
    qreal heightKept(const std::vector<Shape> &shapes, std::size_t first) const;

    QSizeF m_area;
    qreal m_unit;
    std::vector<std::unique_ptr<QTextLayout>> m_texts;
    std::vector<Page> m_pages;
    qreal m_y = 0;
    const Shape *m_head = nullptr; // Of the table being set, for the next page.
};

} // namespace printed
