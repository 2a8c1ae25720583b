#include "ui/sidebar/sidebar.h"

#include "core/book/minutebook.h"
#include "ui/fields/elidedlabel.h"
#include "ui/fields/quietview.h"
#include "ui/sidebar/meetingsmodel.h"
#include "ui/sidebar/sidedelegate.h"
#include "ui/window/style.h"

#include <QLabel>
#include <QListView>
#include <QShortcut>
#include <QStandardItemModel>
#include <QTreeView>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr int idRole = Qt::UserRole + 100;
constexpr int fewMeetings = 200;              // So many are all shown.
constexpr int titleRole = Qt::UserRole + 101; // As the item has it.

void dressView(QAbstractItemView *view, const QString &name)
{
    view->setAccessibleName(name);
    view->setItemDelegate(new SideDelegate(view));
    view->setFrameShape(QFrame::NoFrame);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setMouseTracking(true);
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setTextElideMode(Qt::ElideRight);
    view->viewport()->setBackgroundRole(QPalette::Window);
    // The delegate paints what is chosen; the style's own band under it would show beside.
    QPalette palette;
    palette.setColor(QPalette::Highlight, Qt::transparent);
    view->setPalette(palette);
}

} // namespace

Sidebar::Sidebar(const Minutebook &book, QWidget *parent)
    : QWidget(parent), m_book(book), m_meetings(new MeetingsModel(book, this)), m_items(new QStandardItemModel(this)),
      m_places(new QStandardItemModel(this)), m_tree(new QuietView<QTreeView>(this)),
      m_outline(new QuietView<QListView>(this)), m_list(new QuietView<QListView>(this))
{
    setAutoFillBackground(true);
    dressView(m_tree, tr("Meetings"));
    dressView(m_outline, tr("Items of this meeting"));
    dressView(m_list, tr("Actions and people"));
    m_tree->setObjectName(u"meetings"_s);
    m_outline->setObjectName(u"outline"_s);
    m_list->setObjectName(u"places"_s);
    m_tree->setModel(m_meetings);
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setExpandsOnDoubleClick(true);
    m_outline->setModel(m_items);
    m_outline->setUniformItemSizes(true);
    for (const QString &text : {tr("Actions"), tr("Overdue"), tr("Due in 14 days"), tr("People")})
        m_places->appendRow(new QStandardItem(text));
    m_list->setModel(m_places);
    for (const QString &text : {tr("Meetings"), tr("This meeting"), tr("Whole book")}) {
        auto *heading = new QLabel(text, this);
        heading->setForegroundRole(QPalette::PlaceholderText);
        setType(heading, Type::Small);
        m_headings.append(heading);
    }
    if (m_book.meetings().size() <= fewMeetings) // Else all are closed but the one shown.
        m_tree->expandAll();
    connectViews();
    keepCurrents();
    setOutline({});
    setMinimumWidth(16 * grid(this));
}

void Sidebar::connectViews()
{
    const auto chosen = [this](const QModelIndex &index) {
        if (m_marking || !index.isValid())
            return;
        mark(index);
        if (index.model() == m_places)
            emit placeChosen(Place(index.row()));
        else if (index.data(MeetingsModel::IsBodyRole).toBool())
            emit bodyChosen(index.data(MeetingsModel::IdRole).toUuid());
        else
            emit meetingChosen(index.data(MeetingsModel::IdRole).toUuid());
    };
    for (QAbstractItemView *view :
         {static_cast<QAbstractItemView *>(m_tree), static_cast<QAbstractItemView *>(m_list)}) {
        connect(view->selectionModel(), &QItemSelectionModel::currentChanged, this, chosen);
        // The current row of the other list is not shown: a click on it comes back to it.
        connect(view, &QAbstractItemView::clicked, this, chosen);
        connect(view, &QAbstractItemView::activated, this, chosen);
        connect(view, &QAbstractItemView::activated, this, &Sidebar::entered);
    }
    connect(m_outline, &QAbstractItemView::activated, this,
            [this](const QModelIndex &index) { emit itemChosen(index.data(idRole).toUuid()); });
    connect(m_outline, &QAbstractItemView::clicked, this,
            [this](const QModelIndex &index) { emit itemChosen(index.data(idRole).toUuid()); });
    auto *remove = new QShortcut(Qt::Key_Delete, m_tree, nullptr, nullptr, Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, [this] {
        const QModelIndexList rows = m_tree->selectionModel()->selectedIndexes();
        if (!rows.isEmpty())
            emit deleteWanted(rows.first().data(MeetingsModel::IdRole).toUuid());
    });
    connect(m_tree, &QTreeView::expanded, this, &Sidebar::arrange);
    connect(m_tree, &QTreeView::collapsed, this, &Sidebar::arrange);
    connect(&m_book, &Minutebook::changed, this, &Sidebar::refresh);
}

// A view without a current row takes the first one when it gets the focus, and would go there: it always has one.
void Sidebar::keepCurrents()
{
    const bool marking = std::exchange(m_marking, true);
    for (QAbstractItemView *view :
         {static_cast<QAbstractItemView *>(m_tree), static_cast<QAbstractItemView *>(m_list)}) {
        if (!view->currentIndex().isValid() && view->model()->rowCount() > 0)
            view->selectionModel()->setCurrentIndex(view->model()->index(0, 0), QItemSelectionModel::NoUpdate);
    }
    m_marking = marking;
}

// A reset forgets what was open and chosen; the book decides what is chosen, so only the first is kept here.
void Sidebar::refresh()
{
    QHash<QUuid, bool> open;
    for (int row = 0; row < m_meetings->rowCount(); ++row)
        open.insert(m_meetings->index(row, 0).data(MeetingsModel::IdRole).toUuid(),
                    m_tree->isExpanded(m_meetings->index(row, 0)));
    const QUuid current = m_tree->currentIndex().data(MeetingsModel::IdRole).toUuid();
    const bool selected = m_tree->selectionModel()->hasSelection();
    const bool openNew = open.isEmpty() || m_book.meetings().size() <= fewMeetings;
    m_marking = true;
    m_meetings->refresh();
    for (int row = 0; row < m_meetings->rowCount(); ++row) {
        const QModelIndex index = m_meetings->index(row, 0);
        m_tree->setExpanded(index, open.value(index.data(MeetingsModel::IdRole).toUuid(), openNew));
    }
    if (const QModelIndex index = m_meetings->indexOf(current); index.isValid() && index != m_tree->currentIndex())
        m_tree->selectionModel()->setCurrentIndex(index, selected ? QItemSelectionModel::ClearAndSelect
                                                                  : QItemSelectionModel::NoUpdate);
    m_marking = false;
    keepCurrents();
    arrange();
}

// One row is chosen in the whole side bar.
void Sidebar::mark(const QModelIndex &index)
{
    m_marking = true;
    QAbstractItemView *here = index.model() == m_places ? static_cast<QAbstractItemView *>(m_list) : m_tree;
    QAbstractItemView *other = here == m_list ? static_cast<QAbstractItemView *>(m_tree) : m_list;
    other->clearSelection();
    if (index.isValid()) {
        if (index.model() == m_meetings && index.parent().isValid())
            m_tree->expand(index.parent());
        here->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
        here->scrollTo(index);
    }
    m_marking = false;
}

void Sidebar::showMeeting(QUuid id) { mark(m_meetings->indexOf(id)); }
void Sidebar::showBody(QUuid id) { mark(m_meetings->indexOf(id)); }
void Sidebar::showPlace(Place place) { mark(m_places->index(int(place), 0)); }

void Sidebar::showNone()
{
    m_tree->clearSelection();
    m_list->clearSelection();
}

QUuid Sidebar::body() const
{
    const QModelIndex index = m_tree->currentIndex();
    return (index.parent().isValid() ? index.parent() : index).data(MeetingsModel::IdRole).toUuid();
}

void Sidebar::focusMeetings() { m_tree->setFocus(Qt::ShortcutFocusReason); }

QList<QWidget *> Sidebar::panes() const { return {m_tree, m_outline, m_list}; }

void Sidebar::setOutline(const QList<Item> &items)
{
    while (m_items->rowCount() > items.size())
        m_items->removeRow(m_items->rowCount() - 1);
    while (m_items->rowCount() < items.size())
        m_items->appendRow(new QStandardItem);
    for (int row = 0; row < items.size(); ++row) {
        const Item &item = items[row];
        QStandardItem *entry = m_items->item(row);
        const bool same = entry->data(idRole).toUuid() == item.id && entry->data(titleRole).toString() == item.title &&
                          entry->data(SideRole::Lead).toString() == item.number;
        if (same)
            continue;
        entry->setData(item.title, titleRole);
        const QString title = item.title.isEmpty() ? tr("No title") : item.title;
        if (entry->text() != title)
            entry->setText(title);
        entry->setData(item.number, SideRole::Lead);
        entry->setData(item.id, idRole);
        entry->setToolTip(plainToolTip(title));
        entry->setData((item.number + u' ' + title).trimmed(), Qt::AccessibleTextRole);
    }
    m_outline->setVisible(!items.isEmpty());
    m_headings[1]->setVisible(!items.isEmpty());
    arrange();
}

void Sidebar::setCurrentItem(QUuid item)
{
    for (int row = 0; row < m_items->rowCount(); ++row) {
        if (m_items->item(row)->data(idRole).toUuid() == item)
            return m_outline->setCurrentIndex(m_items->index(row, 0));
    }
    m_outline->clearSelection();
}

void Sidebar::setActionCounts(int open, int overdue, int dueSoon)
{
    setTrail(Place::Actions, open);
    setTrail(Place::Overdue, overdue);
    setTrail(Place::DueSoon, dueSoon);
}

void Sidebar::setBin(int entries, bool shown)
{
    const int row = int(Place::Bin);
    const bool wanted = entries > 0 || shown;
    const bool marking = std::exchange(m_marking, true);
    if (wanted && m_places->rowCount() == row)
        m_places->appendRow(new QStandardItem(tr("Bin")));
    else if (!wanted && m_places->rowCount() > row)
        m_places->removeRow(row);
    m_marking = marking;
    if (wanted)
        setTrail(Place::Bin, entries);
    arrange();
}

// A number at the end of the row.
void Sidebar::setTrail(Place place, int count)
{
    QStandardItem *item = m_places->item(int(place));
    const QString text = QString::number(count);
    item->setData(text, SideRole::Trail);
    item->setData(tr("%1: %2").arg(item->text(), text), Qt::AccessibleTextRole);
    item->setData(place == Place::Overdue && count > 0, SideRole::Warn);
}
