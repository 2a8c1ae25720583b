#include "ui/window/calmpainting.h"

#include "ui/window/paint.h"
#include "ui/window/style.h"

#include <QAbstractScrollArea>
#include <QGuiApplication>
#include <QIconEngine>
#include <QListView>
#include <QPainter>

namespace {

// Drawn, in the colour of the text.
class ChevronEngine : public QIconEngine {
public:
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode, QIcon::State) override
    {
        paintChevron(painter, rect, QGuiApplication::palette().color(QPalette::WindowText), true);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, {{}, size}, mode, state);
        return pixmap;
    }
    QIconEngine *clone() const override { return new ChevronEngine; }
};

} // namespace

QIcon chevron() { return QIcon(new ChevronEngine); }

qreal radius(const QStyleOption *option) { return option->fontMetrics.height() * 0.28; }

void paintField(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    const Colours colours(option->palette);
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool focus = enabled && option->state & QStyle::State_HasFocus;
    const bool bad = widget && widget->property("bad").toBool(); // Its text is no value: see FieldForm.
    paintPanel(painter, option->rect, radius(option), enabled ? colours.base : colours.surface,
               bad     ? colours.warning
               : focus ? colours.accent
                       : colours.line,
               focus || bad ? 2 : 1);
}

void paintScrollFrame(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    const Colours colours(option->palette);
    const bool focus = widget->hasFocus();
    const bool bad = widget->property("bad").toBool();
    paintPanel(painter, option->rect, radius(option), Qt::transparent,
               bad     ? colours.warning
               : focus ? colours.accent
                       : colours.line,
               focus || bad ? 2 : 1);
}

void paintButton(const QStyleOption *option, QPainter *painter)
{
    const Colours colours(option->palette);
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool primary = enabled && button && button->features & QStyleOptionButton::DefaultButton;
    const bool flat = button && button->features & QStyleOptionButton::Flat;
    const bool down = option->state & (QStyle::State_Sunken | QStyle::State_On);
    const bool over = enabled && option->state & QStyle::State_MouseOver;
    QColor fill = primary ? colours.accent : flat ? QColor(Qt::transparent) : colours.base;
    if (over || down)
        fill = flat ? colours.hover : mix(fill, primary ? colours.base : colours.text, down ? 0.14 : 0.07);
    if (down && flat)
        fill = colours.tint;
    const bool focus =
        enabled && option->state & QStyle::State_HasFocus && option->state & QStyle::State_KeyboardFocusChange;
    QColor border = primary || flat ? QColor(Qt::transparent) : colours.line;
    paintPanel(painter, option->rect, radius(option), fill, border);
    if (focus) {
        const QColor ring = primary ? colours.onAccent : colours.accent;
        paintPanel(painter, option->rect.adjusted(2, 2, -2, -2), radius(option) - 1, Qt::transparent, ring, 2);
    }
}

void paintTab(const QStyleOptionTab *tab, QPainter *painter)
{
    const Colours colours(tab->palette);
    const int thick = qMax(2, tab->fontMetrics.height() / 8);
    QRect line = tab->rect;
    line.setTop(line.bottom() - thick + 1);
    if (tab->state & QStyle::State_Selected)
        painter->fillRect(line.adjusted(thick, 0, -thick, 0), colours.accent);
    else if (tab->state & QStyle::State_MouseOver)
        painter->fillRect(line.adjusted(thick, 0, -thick, 0), colours.line);
}

// What lies under a scroll bar: the ground of what it scrolls.
QColor groundOf(const QWidget *bar)
{
    for (const QWidget *widget = bar; widget; widget = widget->parentWidget()) {
        if (const auto *area = qobject_cast<const QAbstractScrollArea *>(widget))
            return area->viewport()->palette().color(area->viewport()->backgroundRole());
    }
    return QPalette().color(QPalette::Base);
}

void paintMenuTitle(const QStyleOptionMenuItem *item, QPainter *painter, bool underlined)
{
    const Colours colours(item->palette);
    painter->fillRect(item->rect, colours.surface);
    const bool enabled = item->state & QStyle::State_Enabled;
    if (enabled && item->state & QStyle::State_Selected)
        paintPanel(painter, item->rect.adjusted(1, 1, -1, -1), radius(item), colours.tint, Qt::transparent);
    painter->setPen(enabled ? colours.text : colours.muted);
    painter->drawText(item->rect,
                      Qt::AlignCenter | Qt::TextSingleLine | (underlined ? Qt::TextShowMnemonic : Qt::TextHideMnemonic),
                      item->text);
}

void paintRow(const QStyleOptionViewItem *row, QPainter *painter, const QWidget *view)
{
    const Colours colours(row->palette);
    const bool chosen = row->state & QStyle::State_Selected;
    const bool list = qobject_cast<const QListView *>(view);
    if (!chosen && !(list && row->state & QStyle::State_MouseOver))
        return;
    const QColor ground = chosen ? colours.tint : colours.hover;
    if (!list)
        return painter->fillRect(row->rect, ground);
    const bool focus = chosen && row->state & QStyle::State_HasFocus;
    paintPanel(painter, row->rect, radius(row), ground, focus ? colours.accent : Qt::transparent, 1.5);
}

void paintTickBox(const QStyleOption *option, QPainter *painter)
{
    const Colours colours(option->palette);
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool on = option->state & QStyle::State_On;
    const bool focus = option->state & QStyle::State_HasFocus;
    const qreal size = qMin(option->rect.width(), option->rect.height()) - 1;
    const QRectF box(option->rect.left() + 0.5, option->rect.center().y() - size / 2 + 0.5, size, size);
    const QColor fill = on ? (enabled ? colours.accent : colours.muted) : enabled ? colours.base : colours.surface;
    paintPanel(painter, box, size / 5, fill, on ? fill : focus ? colours.accent : colours.muted, focus ? 2 : 1.2);
    if (!on)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colours.onAccent, qMax(1.6, size / 8), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(
        QPolygonF({box.topLeft() + QPointF(size * 0.24, size * 0.52), box.topLeft() + QPointF(size * 0.43, size * 0.7),
                   box.topLeft() + QPointF(size * 0.77, size * 0.32)}));
    painter->restore();
}
