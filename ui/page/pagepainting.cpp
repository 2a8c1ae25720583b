#include "ui/page/meetingpage.h"

#include "ui/page/capturehint.h"
#include "ui/window/paint.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QPaintEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <utility>

void MeetingPage::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(viewport());
        painter.setRenderHint(QPainter::Antialiasing);
        const QPointF scroll(-horizontalScrollBar()->value(), -verticalScrollBar()->value());
        for (QTextBlock b = cursorForPosition({0, event->rect().top()}).block(); b.isValid(); b = b.next()) {
            const QRectF box = document()->documentLayout()->blockBoundingRect(b).translated(scroll);
            if (box.top() > event->rect().bottom())
                break;
            if (isRow(kindOf(b).value_or(Line::Kind::Text)))
                paintRow(painter, b);
        }
        paintPlaceholder(painter);
    }
    QTextEdit::paintEvent(event);
    if (m_speller && !isReadOnly())
        paintSpelling(event->rect());
}

void MeetingPage::paintSpelling(const QRect &area)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(area);
    for (QTextBlock b = cursorForPosition({0, area.top()}).block(); b.isValid(); b = b.next()) {
        if (b.layout()->position().y() - verticalScrollBar()->value() > area.bottom())
            break;
        paintSpelling(painter, b);
    }
}

void MeetingPage::paintRow(QPainter &painter, const QTextBlock &block)
{
    if (block.layout()->lineCount() == 0)
        return; // Qt lays out long documents bit by bit.
    const qreal u = m_text.style().unit;
    const QPointF origin = block.layout()->position() + QPointF(0, -verticalScrollBar()->value());
    const QTextLine line = block.layout()->lineAt(0);
    const QRectF card(5 * u, origin.y() - u * 0.6, viewport()->width() - 5 * u,
                      block.layout()->boundingRect().height() + u * 1.2);
    paintPanel(&painter, card, u * 0.75, m_text.style().row, Qt::transparent);
    paintMark(painter, block,
              {card.left() + u * 1.75, origin.y() + line.y() + (line.height() - 1.75 * u) / 2, 1.75 * u, 1.75 * u});
    paintChips(painter, block, origin);
}

// A tick for a decision; a box for an action, ticked when it is done or closed, struck when it is cancelled.
void MeetingPage::paintMark(QPainter &painter, const QTextBlock &block, const QRectF &box)
{
    const PageStyle &style = m_text.style();
    const qreal u = style.unit;
    const bool decision = kindOf(block) == Line::Kind::Decision;
    const Action *action = decision ? nullptr : m_earlier.action(idOf(block));
    const bool done = action && (action->status == ActionStatus::Done || action->status == ActionStatus::Closed);
    const QColor colour = decision || done ? style.colours.accent : style.colours.muted;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, u / 5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QRectF tick = decision ? box : box.adjusted(u * 0.35, u * 0.25, -u * 0.35, -u * 0.25);
    if (!decision)
        painter.drawRoundedRect(box, u * 0.3, u * 0.3);
    if (action && action->status == ActionStatus::Cancelled)
        painter.drawLine(tick.bottomLeft(), tick.topRight());
    else if (decision || done)
        painter.drawPolyline(QPolygonF{{tick.left(), tick.center().y()},
                                       {tick.left() + tick.width() * 0.34, tick.bottom() - tick.height() * 0.17},
                                       {tick.right(), tick.top() + tick.height() * 0.11}});
}

void MeetingPage::paintChips(QPainter &painter, const QTextBlock &block, QPointF origin)
{
    const PageStyle &style = m_text.style();
    const qreal u = style.unit;
    for (const Atom &atom : atomsOf(block)) {
        const bool due = atom.part == Part::DueGap || atom.part == Part::Due;
        if (!due && atom.part != Part::Owner)
            continue;
        const int from = atom.start + (due && atom.part == Part::DueGap ? 1 : 0);
        const int to = atom.end - (due ? 0 : 1);
        const QTextLine line = block.layout()->lineForTextPosition(from);
        if (!line.isValid() || to <= from)
            continue;
        const qreal a = line.cursorToX(from);
        const qreal b = line.cursorToX(to);
        const qreal height = u * 2.5;
        const QRectF pill(origin.x() + qMin(a, b) - u * 0.75, origin.y() + line.y() + (line.height() - height) / 2,
                          qAbs(b - a) + u * 1.5, height);
        paintPanel(&painter, pill, height / 2, due ? style.colours.base : style.chip,
                   due ? style.colours.line : QColor(Qt::transparent));
    }
}

// Says on an empty page how to begin; no value, and no text of the document.
void MeetingPage::paintPlaceholder(QPainter &painter)
{
    const QTextBlock first = document()->begin();
    const bool empty = m_minutes.meeting.items.isEmpty() && document()->blockCount() == 1 &&
                       plainText(lineOf(first)).isEmpty() && first.layout()->preeditAreaText().isEmpty();
    if (!empty || isReadOnly() || first.layout()->lineCount() == 0)
        return;
    const QTextLine line = first.layout()->lineAt(0);
    const QPointF origin = first.layout()->position() + QPointF(0, -verticalScrollBar()->value());
    const qreal left = origin.x() + line.cursorToX(first.length() - 1);
    QFont font = this->font();
    font.setPointSizeF(m_text.style().size * 13 / 11);
    painter.setFont(font);
    painter.setPen(m_text.style().colours.muted);
    painter.drawText(QRectF(left, origin.y() + line.y(), viewport()->width() - left, line.height()), Qt::AlignVCenter,
                     QFontMetricsF(font).elidedText(tr("Type the title of the first item, then Enter"), Qt::ElideRight,
                                                    viewport()->width() - left));
}

void MeetingPage::resizeEvent(QResizeEvent *event)
{
    const int unit = int(m_text.style().unit);
    const int side = qMax(3 * unit, (width() - 96 * unit) / 2);                     // About 80 letters a line.
    setViewportMargins(side, 0, side - verticalScrollBar()->sizeHint().width(), 0); // May come back here.
    // Qt lays out the whole document for each event whose widths differ: tell it of each width once.
    QResizeEvent told(viewport()->size(), {std::exchange(m_width, viewport()->width()), event->oldSize().height()});
    QTextEdit::resizeEvent(&told);
    updateHint();
}

void MeetingPage::scrollContentsBy(int dx, int dy)
{
    QTextEdit::scrollContentsBy(dx, dy);
    updateHint(); // Its box is where the line is.
}

void MeetingPage::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange ||
        event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::StyleChange)
        refreshStyle();
}

void MeetingPage::refreshStyle()
{
    // Our own palette has a highlight that does not shout over a page of selected text: the accent is asked of the
    // parent.
    const QPalette around = parentWidget() ? parentWidget()->palette() : QApplication::palette();
    const PageStyle style(around, font());
    QPalette own = palette();
    own.setColor(QPalette::Highlight, style.selection);
    own.setColor(QPalette::HighlightedText, style.colours.text);
    own.setColor(QPalette::Window, style.colours.base); // The margins are paper, too.
    if (own != palette())
        setPalette(own);                                             // Comes back here.
    QTextFrameFormat frame = document()->rootFrame()->frameFormat(); // The first block's own top margin is ignored.
    if (style == m_text.style() && frame.topMargin() > 0)
        return;
    const QScopedValueRollback showing(m_showing, true);
    frame.setTopMargin(3 * style.unit);
    frame.setBottomMargin(8 * style.unit);
    document()->rootFrame()->setFrameFormat(frame);
    const QTextCursor caret = textCursor();
    const int number = caret.blockNumber();
    const int words = wordsBefore(caret.block(), caret.positionInBlock());
    m_text.setStyle(style);
    placeCaret(number, words);
}
