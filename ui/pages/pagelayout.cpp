#include "ui/pages/pagelayout.h"

#include <QPainter>

#include <algorithm>

namespace printed {

namespace {

constexpr qreal leading = 1.18; // Of the font's own line height: some 1.36 of its size.
constexpr qreal rowPadding = 3.5;
constexpr qreal panelPadding = 5;
constexpr qreal panelInset = 9; // From the bar at a panel's left to its text.
constexpr qreal barWidth = 2.25;
constexpr qreal hairline = 0.6;

bool isPanel(PageBlock::Look look) { return look == PageBlock::Look::Decision || look == PageBlock::Look::Action; }
bool isRow(PageBlock::Look look) { return look == PageBlock::Look::TableHead || look == PageBlock::Look::TableRow; }

QList<QTextLayout::FormatRange> formatsOf(const PageText &text, qreal unit, QString &words)
{
    const bool title =
        text.role == TextRole::Title || text.role == TextRole::BodyName || text.role == TextRole::Heading;
    QList<QTextLayout::FormatRange> ranges;
    for (const Piece &piece : text.pieces) {
        const QString shown = printable(piece.text);
        QFont font = fontOf(text.role, unit);
        font.setBold(font.bold() || piece.bold);
        font.setItalic(piece.italic);
        QTextLayout::FormatRange range{int(words.size()), int(shown.size()), {}};
        range.format.setFont(font);
        range.format.setForeground(QColor::fromRgb(piece.quiet ? ink::quiet : title ? ink::accent : ink::text));
        ranges.append(range);
        words += shown;
    }
    return ranges;
}

} // namespace

PageLayout::PageLayout(const QList<PageBlock> &blocks, const QSizeF &area, qreal unit) : m_area(area), m_unit(unit)
{
    std::vector<Shape> shapes;
    shapes.reserve(std::size_t(blocks.size()));
    for (const PageBlock &block : blocks)
        shapes.push_back(shaped(block));
    m_pages.emplace_back();
    for (std::size_t i = 0; i < shapes.size(); ++i) {
        const PageBlock::Look look = shapes[i].block->look;
        if (!isRow(look))
            m_head = nullptr;
        if (m_y > 0 && m_y + heightKept(shapes, i) > m_area.height())
            newPage();
        if (look == PageBlock::Look::TableHead)
            m_head = nullptr; // It stands here itself.
        place(shapes[i]);
        if (look == PageBlock::Look::TableHead)
            m_head = &shapes[i];
    }
    m_head = nullptr;
}

// ---- Blocks to lines

PageLayout::Shape PageLayout::shaped(const PageBlock &block)
{
    Shape shape;
    shape.block = &block;
    shape.before = block.before * m_unit;
    shape.padding = (isPanel(block.look) ? panelPadding : isRow(block.look) ? rowPadding : 0) * m_unit;
    for (const PageText &text : block.texts)
        addText(shape, text, isPanel(block.look) ? panelInset * m_unit : 0);
    shape.height += 2 * shape.padding;
    return shape;
}

void PageLayout::addText(Shape &shape, const PageText &text, qreal inset)
{
    const qreal left = text.left * m_unit + inset;
    const qreal right = text.width > 0 ? (text.left + text.width) * m_unit : m_area.width() - inset;
    qreal start = left + text.hang * m_unit;
    if (!text.label.isEmpty()) {
        const std::size_t first = shape.lines.size();
        QString words;
        const auto formats = formatsOf({{{text.label, text.itemNumber}}, text.role}, m_unit, words);
        addLines(shape, words, formats, text.role, {left, 0, right - left, 0}, true);
        const Line &line = shape.lines[first];
        const qreal end = line.at.x() + line.layout->lineAt(line.index).naturalTextWidth() + 4 * m_unit;
        start = qMin(qMax(start, end), qMax(start, (left + right) / 2)); // A long number pushes its title on.
    }
    QString words;
    const auto formats = formatsOf(text, m_unit, words);
    const qreal height = addLines(shape, words, formats, text.role, {start, 0, right - start, 0}, false);
    if (text.ruledOut && !shape.lines.empty()) {
        const Line &line = shape.lines.back();
        const QTextLine &set = line.layout->lineAt(line.index);
        const qreal from = line.at.x() + set.naturalTextWidth() + 6 * m_unit;
        shape.fills.push_back(
            {{from, line.at.y() + (line.height + set.height()) / 2, right - from, hairline * m_unit}, ink::text});
    }
    shape.height = qMax(shape.height, height);
}

// Lines of one text into the shape, from the top of `into`. The height that they take.
qreal PageLayout::addLines(Shape &shape, const QString &text, const QList<QTextLayout::FormatRange> &formats,
                           TextRole role, const QRectF &into, bool label)
{
    auto layout = std::make_unique<QTextLayout>(text, fontOf(role, m_unit));
    QTextOption option(Qt::AlignLeft);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout->setTextOption(option);
    layout->setFormats(formats);
    layout->beginLayout();
    qreal y = 0;
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(into.width());
        const qreal height = line.height() * leading;
        shape.lines.push_back({layout.get(), line.lineNumber(), {into.left(), y + shape.padding}, height, label});
        y += height;
    }
    layout->endLayout();
    m_texts.push_back(std::move(layout));
    return y;
}

// ---- Lines to pages

void PageLayout::newPage()
{
    m_pages.emplace_back();
    m_y = 0;
    if (m_head != nullptr) {
        const Shape &head = *m_head;
        placePart(head, 0, head.height);
    }
}

// What must stand together from this block on: all that is kept with its next, and the start of what follows.
qreal PageLayout::heightKept(const std::vector<Shape> &shapes, std::size_t first) const
{
    qreal height = 0;
    std::size_t i = first;
    for (; i < shapes.size() && shapes[i].block->keepWithNext; ++i) {
        height += shapes[i].before + shapes[i].height;
        if (height > m_area.height())
            return shapes[first].before + leastHeight(shapes[first]); // No page can: then only this.
    }
    if (i < shapes.size())
        height += shapes[i].before + leastHeight(shapes[i]);
    return height <= m_area.height() ? height : shapes[first].before + leastHeight(shapes[first]);
}

// The least that may stand at the foot of a page: two lines, or all where no more than three are.
qreal PageLayout::leastHeight(const Shape &shape) const
{
    const qreal part = cut(shape, 0, shape.height - 1);
    if (part <= 0 || (shape.block->whole && shape.height <= m_area.height()))
        return qMin(shape.height, m_area.height());
    qreal two = 0;
    int lines = 0;
    for (const Line &line : shape.lines) {
        if (!line.label && ++lines <= 2)
            two = line.at.y() + line.height;
    }
    return qMin(two, m_area.height());
}

// How far into the shape a part of it reaches that starts at `from` and has so much room: 0 where none should stand
// there. No line is left alone at the foot or the top of a page.
qreal PageLayout::cut(const Shape &shape, qreal from, qreal room) const
{
    if (shape.height - from <= room)
        return shape.height;
    std::vector<qreal> ends;
    for (const Line &line : shape.lines) {
        if (!line.label && line.at.y() + line.height / 2 > from)
            ends.push_back(line.at.y() + line.height);
    }
    std::sort(ends.begin(), ends.end());
    auto fit = std::size_t(std::upper_bound(ends.begin(), ends.end(), from + room - shape.padding) - ends.begin());
    const std::size_t left = ends.size() - fit;
    if (fit > 0 && left == 1 && shape.block->texts.size() == 1)
        --fit;
    if (fit == 0 || (fit == 1 && from <= 0 && shape.block->texts.size() == 1))
        return 0;
    return ends[fit - 1];
}

void PageLayout::place(const Shape &shape)
{
    if (m_y > 0)
        m_y += shape.before;
    if (shape.block->ruleAbove && m_y > 0)
        m_pages.back().fills.push_back(
            {{0, m_y - qMin(shape.before, 14 * m_unit), m_area.width(), hairline * m_unit}, ink::rule});
    qreal from = 0;
    bool fresh = m_y <= 0;
    while (from < shape.height) {
        const qreal room = m_area.height() - m_y;
        const bool keep = shape.block->whole && from <= 0 && shape.height > room && shape.height <= m_area.height();
        qreal to = keep && !fresh ? 0 : cut(shape, from, room);
        if (to <= from && fresh)
            to = shape.height; // Not even one line fits an empty page: let it run over.
        if (to > from) {
            placePart(shape, from, to);
            from = to;
        }
        if (from < shape.height) {
            newPage();
            fresh = true;
        }
    }
}

void PageLayout::placePart(const Shape &shape, qreal from, qreal to)
{
    const bool first = from <= 0;
    const bool last = to >= shape.height;
    const qreal shift = m_y - from + (first ? 0 : shape.padding);
    const qreal height = to - from + (first ? 0 : shape.padding) + (last ? 0 : shape.padding);
    decorate(shape, {0, m_y, m_area.width(), height});
    Page &page = m_pages.back();
    for (const Fill &fill : shape.fills)
        page.fills.push_back({fill.rect.translated(0, shift), fill.colour});
    for (const Line &line : shape.lines) {
        // By its middle: sums of heights are not exact, and no line may be lost or set twice.
        const qreal middle = line.at.y() + line.height / 2;
        if (middle < from || middle >= to)
            continue;
        Line placed = line;
        placed.at.ry() += shift;
        page.lines.push_back(placed);
    }
    m_y += height;
}

void PageLayout::decorate(const Shape &shape, const QRectF &rect)
{
    std::vector<Fill> &fills = m_pages.back().fills;
    const PageBlock::Look look = shape.block->look;
    if (isPanel(look)) {
        const qreal left = shape.block->texts.isEmpty() ? 0 : shape.block->texts.first().left * m_unit;
        const QRectF panel = rect.adjusted(left, 0, 0, 0);
        if (look == PageBlock::Look::Action)
            fills.push_back({panel, ink::panel});
        fills.push_back({{panel.left(), panel.top(), barWidth * m_unit, panel.height()}, ink::accent});
    } else if (look == PageBlock::Look::TableHead) {
        fills.push_back({rect, ink::panel});
        fills.push_back({{rect.left(), rect.bottom() - m_unit, rect.width(), m_unit}, ink::accent});
    } else if (look == PageBlock::Look::TableRow) {
        fills.push_back({{rect.left(), rect.bottom() - hairline * m_unit, rect.width(), hairline * m_unit}, ink::rule});
    }
}

void PageLayout::paint(QPainter &painter, qsizetype page) const
{
    const Page &shown = m_pages[std::size_t(page)];
    for (const Fill &fill : shown.fills)
        painter.fillRect(fill.rect, QColor::fromRgb(fill.colour));
    for (const Line &line : shown.lines) {
        const QTextLine set = line.layout->lineAt(line.index);
        set.draw(&painter, line.at - set.position() + QPointF(0, (line.height - set.height()) / 2));
    }
}

} // namespace printed
