#include "ui/window/calmstyle.h"

#include "ui/window/paint.h"
#include "ui/window/style.h"

#include <QComboBox>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace {

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

} // namespace

CalmStyle::CalmStyle() : QProxyStyle(QStyleFactory::create(u"Fusion"_s)) {}

void CalmStyle::polish(QPalette &palette)
{
    QProxyStyle::polish(palette);
    palette = accented(palette);
}

int CalmStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    const int unit = grid(widget);
    switch (metric) {
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return 2 * unit;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return unit;
    case PM_SplitterWidth:
        return 1;
    case PM_ScrollBarExtent:
        return unit + unit / 2;
    case PM_MenuBarHMargin:
    case PM_MenuBarVMargin:
        return unit / 2;
    case PM_MenuBarItemSpacing:
        return 0;
    case PM_TabBarTabHSpace:
        return 2 * unit;
    case PM_TabBarTabVSpace:
        return unit + unit / 2;
    case PM_TabBarTabOverlap:
    case PM_TabBarBaseOverlap:
    case PM_TabBarTabShiftVertical:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int CalmStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                         QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ScrollBar_Transient:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
        return 0;
    case SH_TabBar_Alignment:
        return Qt::AlignLeft;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize CalmStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                  const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    const int height = option ? option->fontMetrics.height() + grid(widget) + grid(widget) / 2 : 0;
    switch (type) {
    case CT_PushButton:
        return {qMax(result.width(), size.width() + 4 * grid(widget)), qMax(result.height(), height)};
    case CT_LineEdit:
    case CT_ComboBox:
        return {result.width(), qMax(result.height(), height)};
    case CT_MenuBarItem:
        return result + QSize(grid(widget) / 2, grid(widget) / 2);
    default:
        return result;
    }
}

QRect CalmStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl sub,
                                const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        // No arrows: the slider has the whole length.
        const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        const bool across = bar && bar->orientation == Qt::Horizontal;
        if (!bar || sub == SC_ScrollBarAddLine || sub == SC_ScrollBarSubLine)
            return {};
        if (sub == SC_ScrollBarGroove)
            return bar->rect;
        const int length = across ? bar->rect.width() : bar->rect.height();
        const qint64 range = qint64(bar->maximum) - bar->minimum;
        int slider = range > 0 ? int(qint64(length) * bar->pageStep / (range + bar->pageStep)) : length;
        slider = qBound(qMin(length, 3 * grid(widget)), slider, length);
        const int start =
            sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - slider, bar->upsideDown);
        const auto part = [&](int from, int to) {
            return across ? QRect(bar->rect.left() + from, bar->rect.top(), to - from, bar->rect.height())
                          : QRect(bar->rect.left(), bar->rect.top() + from, bar->rect.width(), to - from);
        };
        if (sub == SC_ScrollBarSlider)
            return part(start, start + slider);
        if (sub == SC_ScrollBarSubPage)
            return part(0, start);
        return sub == SC_ScrollBarAddPage ? part(start + slider, length) : QRect();
    }
    return QProxyStyle::subControlRect(control, option, sub, widget);
}

void CalmStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    const Colours colours(option->palette);
    switch (element) {
    case PE_PanelLineEdit:
    case PE_FrameLineEdit:
        // A frameless line edit (inside a combo box, a cell) is drawn by its owner.
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            paintField(option, painter, widget);
        return;
    case PE_PanelButtonCommand:
        return paintButton(option, painter);
    case PE_FrameDefaultButton:
    case PE_FrameTabBarBase:
    case PE_FrameStatusBarItem:
    case PE_FrameTabWidget:
        return;
    case PE_PanelStatusBar:
        painter->fillRect(option->rect, colours.surface);
        painter->fillRect(QRect(option->rect.topLeft(), QSize(option->rect.width(), 1)), colours.line);
        return;
    case PE_FrameFocusRect:
        paintPanel(painter, option->rect, radius(option) / 2, Qt::transparent, colours.accent, 1.5);
        return;
    case PE_IndicatorBranch:
        if (option->state & State_Children)
            paintChevron(painter, option->rect, colours.muted, !(option->state & State_Open));
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void CalmStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                            const QWidget *widget) const
{
    const Colours colours(option->palette);
    switch (element) {
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            QStyleOptionButton copy = *button;
            if (button->state & State_Enabled && button->features & QStyleOptionButton::DefaultButton)
                copy.palette.setColor(QPalette::ButtonText, colours.onAccent);
            return QProxyStyle::drawControl(element, &copy, painter, widget);
        }
        break;
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            return paintTab(tab, painter);
        break;
    case CE_TabBarTabLabel:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            QStyleOptionTab copy = *tab;
            copy.palette.setColor(QPalette::WindowText, tab->state & State_Selected ? colours.text : colours.muted);
            return QProxyStyle::drawControl(element, &copy, painter, widget);
        }
        break;
    case CE_Splitter:
        painter->fillRect(option->rect, colours.line);
        return;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, colours.surface);
        return;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void CalmStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                   const QWidget *widget) const
{
    const Colours colours(option->palette);
    if (control == CC_ScrollBar) {
        const QRect slider = proxy()->subControlRect(control, option, SC_ScrollBarSlider, widget);
        const bool active = option->activeSubControls & SC_ScrollBarSlider;
        const int inset = qMax(2, qMin(slider.width(), slider.height()) / 4);
        const QRect bar = slider.adjusted(inset, inset, -inset, -inset);
        painter->fillRect(option->rect,
                          widget && widget->parentWidget() ? option->palette.color(QPalette::Base) : colours.surface);
        if (option->state & State_Enabled)
            paintPanel(painter, bar, qMin(bar.width(), bar.height()) / 2.0,
                       mix(colours.base, colours.text, active ? 0.45 : 0.28), Qt::transparent);
        return;
    }
    if (control == CC_ComboBox) {
        const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        if (box && box->frame)
            paintField(option, painter, widget);
        QRect arrow = option->rect;
        arrow.setLeft(arrow.right() - arrow.height());
        if (option->direction == Qt::RightToLeft)
            arrow.moveLeft(option->rect.left());
        paintChevron(painter, arrow, colours.muted, false);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}
