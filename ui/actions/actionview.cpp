#include "ui/actions/actionview.h"

#include "ui/actions/actionlist.h"

#include <QHeaderView>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

ActionView::ActionView(QWidget *parent) : QTableView(parent)
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
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
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

void ActionView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
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
