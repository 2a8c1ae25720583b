#include "ui/window/calmstyle.h"

#include "ui/window/calmpainting.h"
#include "ui/window/paint.h"
#include "ui/window/style.h"

#include <QAbstractScrollArea>
#include <QComboBox>
#include <QGuiApplication>
#include <QListView>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTableView>

using namespace Qt::StringLiterals;

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
    case PM_DefaultFrameWidth:
        return 2;
    case PM_FocusFrameHMargin:
        return qobject_cast<const QListView *>(widget) ? unit - 1 : unit / 2;
    case PM_HeaderMargin:
        return unit / 2;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

// Every menu bar asks for this one when it is made: Fusion would load all image plugins to read it, a sixth of the time
// to the first window.
QIcon CalmStyle::standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const
{
    if (icon == SP_ToolBarHorizontalExtensionButton)
        return chevron();
    return QProxyStyle::standardIcon(icon, option, widget);
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
    case CT_PushButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        const bool flat = button && button->features & QStyleOptionButton::Flat;
        return {size.width() + (flat ? 2 : 4) * grid(widget), qMax(size.height(), height)};
    }
    case CT_LineEdit:
    case CT_ComboBox:
        return {result.width(), qMax(result.height(), height)};
    case CT_ItemViewItem: // Of a table, the table's own business.
        return qobject_cast<const QTableView *>(widget) ? result : result + QSize(0, grid(widget));
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
    QRect rect = QProxyStyle::subControlRect(control, option, sub, widget);
    if (control == CC_ComboBox && sub == SC_ComboBoxEditField)
        rect.adjust(grid(widget) / 2, 0, 0, 0);
    return rect;
}

QRect CalmStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (element == SE_LineEditContents && rect.width() < option->rect.width()) // Framed: the words keep off the frame.
        return rect.adjusted(grid(widget) / 2, 0, -grid(widget) / 2, 0);
    return rect;
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
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return paintTickBox(option, painter);
    case PE_FrameDefaultButton:
    case PE_FrameTabBarBase:
    case PE_FrameStatusBarItem:
    case PE_FrameTabWidget:
        return;
    case PE_Frame:
        // Of lists, tables and text fields: as a line edit's, over the corners of what stands in it.
        if (qobject_cast<const QAbstractScrollArea *>(widget))
            return paintScrollFrame(option, painter, widget);
        break;
    case PE_PanelStatusBar:
        painter->fillRect(option->rect, colours.surface);
        painter->fillRect(QRect(option->rect.topLeft(), QSize(option->rect.width(), 1)), colours.line);
        return;
    case PE_FrameFocusRect:
        paintPanel(painter, option->rect, radius(option) / 2, Qt::transparent, colours.accent, 1.5);
        return;
    case PE_PanelItemViewRow:
        if (const auto *row = qstyleoption_cast<const QStyleOptionViewItem *>(option))
            paintRow(row, painter, nullptr);
        return;
    case PE_IndicatorBranch:
        if (option->state & State_Children)
            paintChevron(painter, option->rect, colours.muted, !(option->state & State_Open));
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void CalmStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                            const QWidget *widget) const
{
    const Colours colours(option->palette);
    switch (element) {
    case CE_ItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            QStyleOptionViewItem copy = *item;
            paintRow(item, painter, item->widget);
            copy.state &= ~(State_Selected | State_MouseOver); // Drawn.
            if (qobject_cast<const QListView *>(item->widget))
                copy.state &= ~State_HasFocus;
            return QProxyStyle::drawControl(element, &copy, painter, widget);
        }
        break;
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            QStyleOptionButton copy = *button;
            if (button->state & State_Enabled && button->features & QStyleOptionButton::DefaultButton)
                copy.palette.setColor(QPalette::ButtonText, colours.onAccent);
            else if (button->state & State_Enabled && button->features & QStyleOptionButton::Flat)
                copy.palette.setColor(QPalette::ButtonText,
                                      colours.accent); // Not the colour alone: it has a frame on focus.
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
    case CE_HeaderSection:
        painter->fillRect(option->rect, colours.base);
        painter->fillRect(QRect(option->rect.bottomLeft(), QSize(option->rect.width(), 1)), colours.line);
        return;
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            QStyleOptionHeader copy = *header;
            copy.palette.setColor(QPalette::ButtonText, colours.muted);
            copy.rect.adjust(grid(widget) / 4, 0, 0, 0);
            return QProxyStyle::drawControl(element, &copy, painter, widget);
        }
        break;
    case CE_Splitter:
        painter->fillRect(option->rect, colours.line);
        return;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, colours.surface);
        return;
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return paintMenuTitle(item, painter, proxy()->styleHint(SH_UnderlineShortcut, item, widget));
        break;
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
        painter->fillRect(option->rect, groundOf(widget));
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
        arrow.setLeft(arrow.right() - 3 * grid(widget));
        if (option->direction == Qt::RightToLeft)
            arrow.moveLeft(option->rect.left());
        paintChevron(painter, QRectF(arrow).adjusted(0, arrow.height() / 4.0, 0, -arrow.height() / 4.0), colours.muted,
                     false);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}
