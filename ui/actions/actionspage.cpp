#include "ui/actions/actionspage.h"

#include "ui/actions/actiondetails.h"
#include "ui/actions/actionlist.h"
#include "ui/actions/actionview.h"
#include "ui/actions/countstrip.h"
#include "ui/actions/filterbar.h"
#include "ui/window/emptypage.h"
#include "ui/window/style.h"

#include <QApplication>
#include <QBoxLayout>
#include <QItemSelection>
#include <QPushButton>
#include <QSplitter>
#include <QStackedLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

ActionsPage::ActionsPage(Minutebook &book, QWidget *parent)
    : QWidget(parent), m_book(book), m_strip(new CountStrip(this)), m_bar(new FilterBar(this)), m_top(new QVBoxLayout),
      m_list(new QWidget(this)), m_stack(new QStackedLayout), m_model(new ActionListModel(book, this)),
      m_view(new ActionView(this)), m_details(new ActionDetails(book, this)), m_nothing(new EmptyPage({}, {}, this)),
      m_new(m_nothing->addButton(tr("New action"))), m_all(m_nothing->addButton(tr("Show all that is open")))
{
    const int unit = grid(this);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_view->setModel(m_model);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_nothing);
    auto *beside = new QHBoxLayout(m_list); // A stacked layout has no margins.
    beside->setContentsMargins(2 * unit, 0, 0, 0);
    beside->addLayout(m_stack);
    auto *panes = new QSplitter(this);
    panes->addWidget(m_list);
    panes->addWidget(m_details);
    panes->setChildrenCollapsible(false);
    panes->setStretchFactor(0, 1);
    panes->setSizes({60 * unit, 42 * unit});
    m_details->hide();

    m_top->addWidget(m_strip);
    m_top->addWidget(m_bar);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(m_top);
    column->addWidget(panes, 1);

    m_loaded = m_book.actions().size() > 0;
    addCommands();
    connectParts();
    refresh(Why::Asked);
}

void ActionsPage::connectParts()
{
    connect(m_strip, &CountStrip::chosen, m_bar, &FilterBar::setStatus);
    connect(m_bar, &FilterBar::changed, this, [this] { refresh(Why::Asked); });
    connect(m_bar, &FilterBar::choicesWanted, this, &ActionsPage::refreshChoices);
    connect(m_bar, &FilterBar::done, this, &ActionsPage::focusList);
    connect(m_view, &ActionView::lettersTyped, m_bar, &FilterBar::type);
    connect(m_view, &ActionView::left, this, &ActionsPage::focusFilter);
    connect(m_view, &QAbstractItemView::doubleClicked, this, &ActionsPage::openDetails);
    connect(m_view, &QWidget::customContextMenuRequested, this, &ActionsPage::showMenu);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ActionsPage::followSelection);
    connect(m_details, &ActionDetails::problem, this, &ActionsPage::problem);
    connect(m_details, &ActionDetails::meetingWanted, this, &ActionsPage::meetingWanted);
    connect(m_details, &ActionDetails::left, this, &ActionsPage::closeDetails);
    connect(m_new, &QPushButton::clicked, this, &ActionsPage::makeAction);
    connect(m_all, &QPushButton::clicked, this, [this] {
        setFilter({});
        focusList();
    });
    connect(&m_book, &Minutebook::actionsLoaded, this, [this] {
        m_loaded = true;
        m_choicesStale = true;
        m_model->forget(); // Its rows are of the index that was.
        refresh(Why::Changed);
        if (std::exchange(m_listWanted, false) && isVisible() && !m_bar->isAncestorOf(QApplication::focusWidget()))
            focusList();
    });
    connect(&m_book, &Minutebook::changed, this, [this] {
        m_choicesStale = true;
        m_stale = !isVisible();
        if (!m_stale)
            refresh(Why::Changed);
    });
}

void ActionsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        refresh(Why::Changed);
}

// In a low window, at 200 % on a small screen, what is asked takes less of the height, for the list.
void ActionsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

// Where list and details do not both fit, the details stand in its place, and in a low window in that of the question
// too.
void ActionsPage::arrange()
{
    const int unit = grid(this);
    const bool low = height() < 50 * unit;
    m_strip->setLow(low);
    m_bar->setLow(low);
    m_top->setContentsMargins(3 * unit, (low ? 1 : 2) * unit, 3 * unit, (low ? 1 : 2) * unit);
    m_top->setSpacing(low ? unit : unit * 3 / 2);
    const bool inPlace = !m_details->isHidden() && width() < 75 * unit;
    m_list->setHidden(inPlace);
    m_strip->setHidden(inPlace && low);
    m_bar->setHidden(inPlace && low);
}

// Of a low and narrow window, whatever is shown now.
QSize ActionsPage::minimumSizeHint() const { return QSize(46, 24) * grid(this); }

ActionFilter ActionsPage::filter() const { return m_bar->filter(); }

void ActionsPage::setFilter(const ActionFilter &filter)
{
    m_bar->setFilter(filter);
    refresh(Why::Asked);
}

void ActionsPage::focusFilter() { m_bar->focusOwner(); }
QList<QWidget *> ActionsPage::panes() const { return {m_bar, m_view, m_details}; }

bool ActionsPage::commit() { return m_details->commit(); }
void ActionsPage::takeBack() { m_details->takeBack(); }

QList<QUuid> ActionsPage::listed() const
{
    QList<QUuid> ids;
    ids.reserve(m_model->rowCount());
    for (int row = 0; row < m_model->rowCount(); ++row)
        ids.append(m_model->idAt(row));
    return ids;
}

QList<QUuid> ActionsPage::chosen() const
{
    QList<int> rows;
    const QItemSelection selection = m_view->selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    QList<QUuid> ids;
    for (const int row : std::as_const(rows))
        ids.append(m_model->idAt(row));
    return ids;
}

void ActionsPage::choose(const QList<QUuid> &ids)
{
    restore(ids, ids.isEmpty() ? QUuid() : ids.first(), -1, Why::Asked);
    followSelection();
}

void ActionsPage::refresh(Why why)
{
    m_stale = false;
    m_bar->setToday(m_book.today());
    const ActionFilter asked = m_bar->filter();
    ActionMatches found = matching(m_book.actions(), asked, m_book.people(), m_book.bodies());
    m_strip->setCounts(found.counts);
    m_strip->setStatus(asked.status);
    const QList<QUuid> ids = chosen();
    const int row = m_view->currentIndex().row();
    const QUuid current = row >= 0 ? m_model->idAt(row) : QUuid();
    const bool listHadFocus = m_view->hasFocus();
    m_model->setRows(std::move(found.rows));
    m_view->layOut();
    restore(ids, current, row, why);
    showEmpty();
    const QList<QUuid> detailed = m_details->actions();
    if (!detailed.isEmpty() &&
        std::none_of(detailed.begin(), detailed.end(), [&](QUuid id) { return m_book.action(id); }))
        closeDetails(); // Deleted, or never made after all.
    if (listHadFocus && why == Why::Changed) {
        if (m_model->rowCount() == 0)
            m_nothing->setFocus(Qt::OtherFocusReason);
        followSelection();
    }
}

// The same actions are chosen again, as far as they are shown. Where all of them are gone by what was done to them, the
// one that took their place: whoever works down a list goes on.
void ActionsPage::restore(const QList<QUuid> &ids, QUuid current, int row, Why why)
{
    m_restoring = true;
    QItemSelection selection;
    const int last = ActionListModel::ColumnCount - 1;
    const auto add = [&](int first, int end) {
        selection.append(QItemSelectionRange(m_model->index(first, 0), m_model->index(end - 1, last)));
    };
    if (ids.size() == 1) {
        if (const int at = m_model->rowOf(ids.first()); at >= 0)
            add(at, at + 1);
    } else if (!ids.isEmpty()) {
        const QSet<QUuid> wanted(ids.begin(), ids.end());
        int first = -1;
        for (int at = 0; at <= m_model->rowCount(); ++at) {
            const bool in = at < m_model->rowCount() && wanted.contains(m_model->idAt(at));
            if (in && first < 0)
                first = at;
            if (!in && first >= 0) {
                add(first, at);
                first = -1;
            }
        }
    }
    int at = current.isNull() ? -1 : m_model->rowOf(current);
    if (at < 0 && selection.isEmpty() && row >= 0 && why == Why::Changed && m_view->hasFocus() &&
        m_model->rowCount() > 0) {
        at = std::min(row, m_model->rowCount() - 1);
        add(at, at + 1);
    }
    if (at >= 0)
        m_view->selectionModel()->setCurrentIndex(m_model->index(at, 0), QItemSelectionModel::NoUpdate);
    if (!selection.isEmpty())
        m_view->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (at >= 0)
        m_view->scrollTo(m_model->index(at, 0));
    else if (why == Why::Asked)
        m_view->scrollToTop();
    m_restoring = false;
}

void ActionsPage::showEmpty()
{
    const bool none = m_book.actions().size() == 0;
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
    m_new->setVisible(m_loaded && none);
    m_new->setEnabled(!m_book.isReadOnly());
    m_all->setVisible(m_loaded && !none);
    m_nothing->setFocusProxy(none ? m_new : m_all);
    if (!m_loaded)
        m_nothing->setWords(tr("Reading the actions"), tr("They are here in a moment."));
    else if (none)
        m_nothing->setWords(tr("No actions yet"), tr("Minute one in a meeting: begin a line with “a ”. One that stands "
                                                     "in no minutes, as in an action plan, is made here."));
    else
        m_nothing->setWords(tr("No action found"), tr("No action of this book answers to all that is asked above."));
}

void ActionsPage::refreshChoices()
{
    if (!m_choicesStale)
        return;
    m_choicesStale = false;
    QStringList owners;
    QSet<QString> known;
    for (const Person &person : m_book.people()) {
        owners.append(person.name);
        known.insert(person.name.toCaseFolded());
        known.insert(person.initials.toCaseFolded());
    }
    const QStringList others = m_book.actions().owners();
    for (const QString &owner : others) {
        if (!known.contains(owner.toCaseFolded()))
            owners.append(owner);
    }
    QStringList bodies;
    for (const Body &body : m_book.bodies())
        bodies.append(body.name);
    m_bar->setChoices(owners, bodies, m_book.actions().themes());
}

void ActionsPage::focusList()
{
    m_listWanted = !m_loaded; // Quicker than the file: as soon as there is a list.
    if (m_model->rowCount() == 0)
        return m_nothing->setFocus(Qt::OtherFocusReason);
    m_view->setFocus(Qt::OtherFocusReason);
    if (!m_view->currentIndex().isValid() || chosen().isEmpty())
        m_view->setCurrentIndex(m_model->index(std::max(0, m_view->currentIndex().row()), 0));
}
