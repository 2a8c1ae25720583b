#include "ui/documents/pagesview.h"

#include "ui/window/style.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

PagesView::PagesView(QWidget *parent) : QAbstractScrollArea(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // Else a page that just fits would jump from size to size.
    viewport()->setBackgroundRole(QPalette::Window);
    setAccessibleName(tr("Preview"));
}

QSize PagesView::sizeHint() const { return {80 * grid(this), 90 * grid(this)}; }
QSize PagesView::minimumSizeHint() const { return {20 * grid(this), 12 * grid(this)}; }

void PagesView::setPages(std::shared_ptr<const pages::Laid> laid, const QString &title)
{
    m_painter.reset();
    m_laid = std::move(laid);
    m_title = title;
    m_hits.clear();
    m_hit = -1;
    if (m_laid)
        m_painter = std::make_unique<pages::PagePainter>(m_laid->pages);
    m_page = std::clamp<qsizetype>(m_page, 0, std::max<qsizetype>(0, pageCount() - 1));
    arrange();
    sayPage();
    emit pageChanged();
}

qsizetype PagesView::pageCount() const { return m_laid ? qsizetype(m_laid->pages.pages.size()) : 0; }
int PagesView::margin() const { return 2 * grid(this); }

qreal PagesView::scale() const
{
    if (!m_laid)
        return 1;
    if (!m_fits)
        return m_zoom * logicalDpiX() / 72.0;
    return std::max(0.1, (viewport()->width() - 2.0 * margin()) / m_laid->pages.paper.width());
}

QSizeF PagesView::pageSize() const { return m_laid ? m_laid->pages.paper * scale() : QSizeF(); }

QRectF PagesView::pageRect(qsizetype page) const
{
    const QSizeF size = pageSize();
    const qreal left =
        std::max<qreal>(margin(), (viewport()->width() - size.width()) / 2) - horizontalScrollBar()->value();
    const qreal top = margin() + double(page) * (size.height() + margin()) - verticalScrollBar()->value();
    return {QPointF(left, top), size};
}

void PagesView::arrange()
{
    const QSizeF size = pageSize();
    const int height = m_laid ? int(margin() + double(pageCount()) * (size.height() + margin())) : 0;
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(5 * grid(this));
    horizontalScrollBar()->setRange(0, std::max(0, int(size.width()) + 2 * margin() - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    viewport()->update();
}

qreal PagesView::shownZoom() const { return scale() * 72.0 / logicalDpiX(); }

void PagesView::setZoom(qreal zoom)
{
    m_fits = false;
    m_zoom = std::clamp(zoom, 0.25, 5.0);
    const qsizetype page = m_page;
    arrange();
    showPage(page);
    emit zoomChanged();
}

void PagesView::fitWidth()
{
    m_fits = true;
    const qsizetype page = m_page;
    arrange();
    showPage(page);
    emit zoomChanged();
}

void PagesView::zoomBy(int steps) { setZoom(std::round((shownZoom() + 0.25 * steps) * 4) / 4); }

void PagesView::showPage(qsizetype page)
{
    if (pageCount() == 0)
        return;
    page = std::clamp<qsizetype>(page, 0, pageCount() - 1);
    verticalScrollBar()->setValue(verticalScrollBar()->value() + int(pageRect(page).top()) - margin());
    follow();
    if (m_page != page) { // The last one may be too short to come to the top.
        m_page = page;
        sayPage();
        emit pageChanged();
    }
}

void PagesView::scrollContentsBy(int, int)
{
    viewport()->update();
    follow();
}

// The page that stands in the view's upper third.
void PagesView::follow()
{
    if (pageCount() == 0)
        return;
    const qreal line = viewport()->height() / 3.0;
    qsizetype page = 0;
    while (page + 1 < pageCount() && pageRect(page + 1).top() <= line)
        ++page;
    if (page == m_page)
        return;
    m_page = page;
    sayPage();
    emit pageChanged();
}

// A screen reader hears the page as text.
void PagesView::sayPage()
{
    setAccessibleName(pageCount() == 0 ? tr("Preview: %1").arg(m_title)
                                       : tr("%1, page %2 of %3").arg(m_title).arg(m_page + 1).arg(pageCount()));
    setAccessibleDescription(pageCount() == 0 ? QString() : pages::textOf(m_laid->pages, m_page));
    QAccessibleEvent named(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&named);
}

qsizetype PagesView::search(const QString &words)
{
    m_hits = m_laid ? pages::find(m_laid->pages, words) : QList<pages::Found>();
    const auto here = std::find_if(m_hits.cbegin(), m_hits.cend(),
                                   [this](const pages::Found &found) { return found.page >= m_page; });
    m_hit = m_hits.isEmpty() ? -1 : here == m_hits.cend() ? 0 : here - m_hits.cbegin();
    showHit(0);
    return m_hits.size();
}

void PagesView::showHit(int by)
{
    viewport()->update();
    if (m_hits.isEmpty())
        return;
    m_hit = (m_hit + by + m_hits.size()) % m_hits.size();
    const pages::Found &found = m_hits[m_hit];
    const qreal top = pageRect(found.page).top() + found.rects.first().top() * scale();
    if (top < 0 || top > viewport()->height() * 0.85)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + int(top - viewport()->height() * 0.3));
}

void PagesView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    const Colours colours(palette());
    painter.fillRect(viewport()->rect(), mix(colours.surface, colours.text, 0.08));
    if (pageCount() == 0) {
        painter.setPen(colours.text);
        const int inset = 4 * grid(this);
        painter.drawText(viewport()->rect().adjusted(inset, inset, -inset, -inset),
                         int(Qt::AlignCenter | Qt::TextWordWrap), m_title);
    }
    for (qsizetype page = 0; page < pageCount(); ++page) {
        const QRectF rect = pageRect(page);
        if (rect.bottom() < 0 || rect.top() > viewport()->height())
            continue;
        painter.fillRect(rect.adjusted(-1, -1, 1, 1), colours.line);
        painter.fillRect(rect, Qt::white); // Paper is white in the dark, too.
        painter.save();
        painter.setClipRect(rect);
        painter.translate(rect.topLeft());
        painter.scale(scale(), scale());
        m_painter->paint(painter, page);
        painter.setCompositionMode(QPainter::CompositionMode_Multiply); // As a marker would, over tints, too.
        for (qsizetype i = 0; i < m_hits.size(); ++i) {
            for (const QRectF &hit : m_hits[i].page == page ? m_hits[i].rects : QList<QRectF>())
                painter.fillRect(hit, i == m_hit ? QColor(255, 190, 60) : QColor(255, 236, 160));
        }
        painter.restore();
    }
    if (hasFocus()) {
        painter.setPen(QPen(colours.accent, 2));
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
}

void PagesView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    const qsizetype page = m_page;
    arrange();
    if (m_fits)
        showPage(page);
    emit zoomChanged();
}

void PagesView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_PageDown:
        return showPage(m_page + 1);
    case Qt::Key_PageUp:
        return showPage(m_page - 1);
    case Qt::Key_Home:
        return showPage(0);
    case Qt::Key_End:
        return showPage(pageCount() - 1);
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomBy(1);
    case Qt::Key_Minus:
        return zoomBy(-1);
    case Qt::Key_0:
        return fitWidth();
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void PagesView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier)
        return zoomBy(event->angleDelta().y() > 0 ? 1 : -1);
    QAbstractScrollArea::wheelEvent(event);
}
