#include "ui/pages/paginator.h"

#include <algorithm>

namespace pages {

namespace {

using Break = Strip::Break;

constexpr double slack = 0.01; // Sums of lengths are not exact.

} // namespace

void Paginator::run()
{
    while (m_at < m_flow.strips.size()) {
        const Strip &strip = m_flow.strips[m_at];
        if (strip.breakBefore == Break::Page && m_from.empty() && !m_placed.empty())
            finishPage();
        if (m_placed.empty())
            placeHead(strip);
        const double gap = m_placed.empty() || m_placed.back().again ? 0 : strip.before;
        if (m_y + gap + heightLeft(strip) <= m_paper.height() + slack)
            place(strip, gap);
        else if (!cutRow(strip, gap))
            endPageBefore();
    }
    finishPage();
}

double Paginator::heightLeft(const Strip &strip) const
{
    if (m_from.empty())
        return strip.height;
    const RowFlow &row = m_flow.rows[size_t(strip.row)];
    double height = 0;
    for (size_t i = 0; i < row.cells.size(); ++i)
        height = std::max(height, heightOf(row.cells[i].flow, m_from[i], row.cells[i].flow.strips.size()));
    return height + 2 * row.padding;
}

void Paginator::place(const Strip &strip, double gap)
{
    Placed placed{.strip = m_at, .y = m_y + gap, .height = heightLeft(strip)};
    if (strip.row >= 0) {
        const RowFlow &row = m_flow.rows[size_t(strip.row)];
        for (size_t i = 0; i < row.cells.size(); ++i) {
            placed.from.push_back(m_from.empty() ? 0 : m_from[i]);
            placed.to.push_back(row.cells[i].flow.strips.size());
        }
    }
    m_y = placed.y + placed.height;
    m_placed.push_back(std::move(placed));
    m_from.clear();
    ++m_at;
}

// On a page that begins within a table.
void Paginator::placeHead(const Strip &strip)
{
    if (strip.row < 0)
        return;
    const TableFrame &table = m_flow.tables[m_flow.rows[size_t(strip.row)].table];
    if (table.head < 0 || table.head >= strip.row)
        return;
    const auto head = std::find_if(m_flow.strips.begin(), m_flow.strips.end(),
                                   [&](const Strip &one) { return one.row == table.head; });
    if (head->height > m_paper.height() / 3)
        return;
    const RowFlow &row = m_flow.rows[size_t(table.head)];
    Placed placed{.strip = size_t(head - m_flow.strips.begin()), .y = 0, .height = head->height, .again = true};
    for (const RowFlow::Cell &cell : row.cells) {
        placed.from.push_back(0);
        placed.to.push_back(cell.flow.strips.size());
    }
    m_y = placed.height;
    m_placed.push_back(std::move(placed));
}

// As many strips of a cell as fit and may end a page there.
size_t Paginator::fitting(const Flow &cell, size_t from, double room) const
{
    double height = 0;
    size_t to = from;
    for (; to < cell.strips.size(); ++to) {
        height += cell.strips[to].height + (to > from ? cell.strips[to].before : 0);
        if (height > room + slack)
            break;
    }
    while (to > from && to < cell.strips.size() && cell.strips[to].breakBefore == Break::Never)
        --to;
    return to;
}

// A row that does not fit is cut where it is long, or where nothing else stands on the page.
bool Paginator::cutRow(const Strip &strip, double gap)
{
    if (strip.row < 0)
        return false;
    const RowFlow &row = m_flow.rows[size_t(strip.row)];
    const bool alone = m_placed.empty() || (m_placed.size() == 1 && m_placed.front().again);
    const bool framed = m_flow.tables[row.table].framed;
    if (row.head || (!alone && strip.height < m_paper.height() * (framed ? 0.12 : 0.25)))
        return false;
    const double room = m_paper.height() - m_y - gap - 2 * row.padding;
    Placed placed{.strip = m_at, .y = m_y + gap};
    bool any = false;
    for (size_t i = 0; i < row.cells.size(); ++i) {
        const Flow &cell = row.cells[i].flow;
        const size_t from = m_from.empty() ? 0 : m_from[i];
        size_t to = fitting(cell, from, room);
        if (to == from && from < cell.strips.size()) {
            if (!alone)
                return false;
            to = from + 1; // Taller than a page by itself: it is cut off rather than lost in a loop.
        }
        any = any || to > from;
        placed.from.push_back(from);
        placed.to.push_back(to);
        placed.height = std::max(placed.height, heightOf(cell, from, to));
    }
    if (!any)
        return false;
    placed.height += 2 * row.padding;
    m_from = placed.to;
    m_placed.push_back(std::move(placed));
    finishPage();
    return true;
}

// The strip that comes next does not fit: the page ends before it, or before one that is placed already.
void Paginator::endPageBefore()
{
    const size_t first = !m_placed.empty() && m_placed.front().again ? 1 : 0;
    const auto breakAt = [&](size_t i) {
        return i < m_placed.size() ? m_flow.strips[m_placed[i].strip].breakBefore
               : m_from.empty()    ? m_flow.strips[m_at].breakBefore
                                   : Break::Never;
    };
    const auto heightAt = [&](size_t i) { return i < m_placed.size() ? m_placed[i].y : m_y; };
    const auto best = [&](Break wanted, double least) {
        for (size_t i = m_placed.size(); i > first; --i) {
            if (breakAt(i) == wanted && heightAt(i) >= least * m_paper.height())
                return i;
        }
        return size_t(0);
    };
    if (m_placed.size() <= first) { // Nothing to end the page behind: it stands here, cut off by the paper's edge.
        place(m_flow.strips[m_at], 0);
        return;
    }
    size_t at = best(Break::Allowed, 0.55);
    at = at > 0 ? at : best(Break::Avoid, 0.4);
    at = at > 0 ? at : best(Break::Allowed, 0);
    at = at > 0 ? at : best(Break::Avoid, 0);
    if (at > 0 && at < m_placed.size()) {
        m_at = m_placed[at].strip;
        m_from.clear();
        m_placed.resize(at);
    }
    finishPage();
}

void Paginator::finishPage()
{
    m_pages.pages.emplace_back();
    for (size_t i = 0; i < m_placed.size();) {
        // Panels lie below the strips in them, in one piece.
        const qint16 panel = m_placed[i].again ? qint16(-1) : m_flow.strips[m_placed[i].strip].panel;
        size_t end = i + 1;
        while (panel >= 0 && end < m_placed.size() && m_flow.strips[m_placed[end].strip].panel == panel)
            ++end;
        if (panel >= 0)
            putPanel(m_flow.panels[size_t(panel)], m_paper.left, m_paper.top + m_placed[i].y,
                     m_paper.top + m_placed[end - 1].y + m_placed[end - 1].height);
        for (; i < end; ++i)
            put(m_placed[i]);
    }
    m_placed.clear();
    m_y = 0;
}

void Paginator::put(const Placed &placed)
{
    const Strip &strip = m_flow.strips[placed.strip];
    putMarks(placed);
    if (strip.row >= 0)
        putRow(placed, m_flow.rows[size_t(strip.row)]);
    else
        putStrip(m_flow, placed.strip, m_paper.left, m_paper.top + placed.y, placed.again);
}

void Paginator::putMarks(const Placed &placed)
{
    while (!placed.again && m_mark < m_marks.size() && m_marks[m_mark].strip <= placed.strip) {
        OutlineEntry entry = m_marks[m_mark++].entry;
        entry.page = qsizetype(m_pages.pages.size()) - 1;
        entry.y = m_paper.top + placed.y;
        m_pages.outline.push_back(std::move(entry));
    }
}

void Paginator::putRow(const Placed &placed, const RowFlow &row)
{
    putRules(placed, row);
    for (size_t i = 0; i < row.cells.size(); ++i) {
        const Flow &cell = row.cells[i].flow;
        const double left = m_paper.left + row.cells[i].left;
        double y = m_paper.top + placed.y + row.padding;
        qint16 panel = -1;
        double panelTop = 0;
        for (size_t strip = placed.from[i]; strip <= placed.to[i]; ++strip) {
            const bool end = strip == placed.to[i];
            const double before = end || strip == placed.from[i] ? 0 : cell.strips[strip].before;
            if (const qint16 next = end ? qint16(-1) : cell.strips[strip].panel; next != panel) {
                if (panel >= 0)
                    putPanel(cell.panels[size_t(panel)], left, panelTop, y);
                panel = next;
                panelTop = y + before;
            }
            if (end)
                break;
            y += before;
            putStrip(cell, strip, left, y, placed.again);
            y += cell.strips[strip].height;
        }
    }
}

void Paginator::putStrip(const Flow &flow, size_t index, double x, double y, bool again)
{
    Page &page = m_pages.pages.back();
    const Strip &strip = flow.strips[index];
    const bool last = index + 1 == flow.strips.size();
    const auto end = [&](quint32 Strip::*first, size_t all) { return last ? all : flow.strips[index + 1].*first; };
    for (size_t i = strip.fill; i < end(&Strip::fill, flow.fills.size()); ++i)
        page.fills.push_back({flow.fills[i].rect.translated(x, y), flow.fills[i].ink});
    for (size_t i = strip.text; i < end(&Strip::text, flow.texts.size()); ++i) {
        TextRun run = flow.texts[i];
        run.x += float(x);
        run.y += float(y);
        run.tag = again ? Tag::Layout : run.tag;
        page.texts.push_back(run);
    }
    for (size_t i = strip.picture; i < end(&Strip::picture, flow.pictures.size()); ++i) {
        PictureRun run = flow.pictures[i];
        run.rect.translate(x, y);
        m_pages.structure[run.tag].box = run.rect;
        page.pictures.push_back(run);
    }
    for (size_t i = strip.link; !again && i < end(&Strip::link, flow.links.size()); ++i)
        page.links.push_back({flow.links[i].rect.translated(x, y), flow.links[i].tag});
}

void Paginator::putPanel(const PanelFrame &panel, double x, double top, double bottom)
{
    fill(x + panel.left, top, panel.width, bottom - top, panel.tint);
    fill(x + panel.left, top, 3, bottom - top, panel.rule);
}

void Paginator::putRules(const Placed &placed, const RowFlow &row)
{
    const TableFrame &table = m_flow.tables[row.table];
    if (!table.ruled)
        return;
    constexpr double thin = 0.6;
    const double top = m_paper.top + placed.y;
    const double bottom = top + placed.height;
    const double left = m_paper.left + table.edges.front();
    const double width = table.edges.back() - table.edges.front();
    if (row.head)
        fill(left, top, width, placed.height, ink::head);
    if (table.framed) {
        for (const double edge : table.edges)
            fill(m_paper.left + edge - thin / 2, top, thin, placed.height + thin, ink::rule);
        fill(left, top - thin / 2, width, thin, ink::rule);
    }
    if (row.head)
        fill(left, bottom - 0.5, width, 1, ink::strongRule);
    else
        fill(left, bottom - thin / 2, width, thin, ink::rule);
}

void Paginator::fill(double x, double y, double width, double height, QRgb ink)
{
    m_pages.pages.back().fills.push_back({QRectF(x, y, width, height), ink});
}

} // namespace pages
