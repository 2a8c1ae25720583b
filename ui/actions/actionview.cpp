#include "ui/actions/actionview.h"

#include "ui/actions/actionlist.h"

#include "ui/window/style.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QResizeEvent>

using namespace Qt::StringLiterals;

namespace {

// Quiet words over the columns, in line with what stands under them.
class ActionHeader : public QHeaderView {
public:
    explicit ActionHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
    {
        setType(this, Type::Small);
        setHighlightSections(false);
        setSectionsClickable(false);
        setMinimumSectionSize(4 * grid(this));
    }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        const Colours colours(palette());
        painter->fillRect(rect, colours.base);
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colours.line);
        painter->setPen(colours.muted);
        const QRect words = rect.adjusted(grid(this), 0, -grid(this) / 2, 0);
        const QString text = model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
        painter->drawText(words, Qt::AlignLeading | Qt::AlignVCenter,
                          fontMetrics().elidedText(text, Qt::ElideRight, words.width()));
    }
};

} // namespace

ActionView::ActionView(QWidget *parent) : QuietView(parent)
{
    setObjectName(u"actions"_s);
    setAccessibleName(tr("Actions"));
    setItemDelegate(new ActionDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setFrameShape(NoFrame);
    setMouseTracking(true);
    setWordWrap(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setCornerButtonEnabled(false);
    setHorizontalHeader(new ActionHeader(this));
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
}

void ActionView::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    horizontalHeader()->setSectionResizeMode(ActionListModel::TextColumn, QHeaderView::Stretch);
    fit();
}

void ActionView::fit()
{
    verticalHeader()->setDefaultSectionSize(ActionDelegate::rowHeight(font()));
    if (!model())
        return;
    for (int column = 0; column < ActionListModel::ColumnCount; ++column) {
        if (const int width = ActionDelegate::columnWidth(column, font()))
            setColumnWidth(column, width);
    }
}

void ActionView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    choosePlaces(event->size().width());
}

// Where the action itself would get too little room, only it, its ref and how late it is stay as columns.
void ActionView::choosePlaces(int width)
{
    auto *list = qobject_cast<ActionListModel *>(model());
    if (!list)
        return;
    int others = 0;
    for (int column = 0; column < ActionListModel::ColumnCount; ++column)
        others += ActionDelegate::columnWidth(column, font());
    const bool compact = width - others < 30 * fontMetrics().averageCharWidth();
    for (const int column : {ActionListModel::OwnersColumn, ActionListModel::DueColumn, ActionListModel::StatusColumn})
        setColumnHidden(column, compact);
    list->setCompact(compact);
}

void ActionView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() != QEvent::FontChange)
        return;
    fit();
    choosePlaces(viewport()->width());
}

void ActionView::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    const QString typed = event->text();
    if (plain && !typed.isEmpty() && typed.front().isPrint() && !typed.front().isSpace())
        return emit lettersTyped(typed);
    if (event->key() == Qt::Key_Escape || (event->key() == Qt::Key_Up && plain && currentIndex().row() <= 0))
        return emit left();
    if (event->key() == Qt::Key_Space)
        return; // The command's alone: it would take the row out of the selection.
    QTableView::keyPressEvent(event);
}
