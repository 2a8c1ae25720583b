#include "ui/bin/binpage.h"

#include "ui/bin/binmodel.h"
#include "ui/bin/binwords.h"
#include "ui/fields/quietview.h"
#include "ui/fields/saidas.h"
#include "ui/window/emptypage.h"
#include "ui/window/style.h"

#include <QBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QShortcut>

#include <algorithm>

using namespace Qt::StringLiterals;

BinPage::BinPage(Minutebook &book, QWidget *parent)
    : QWidget(parent), m_book(book), m_model(new BinModel(this)), m_filled(new QWidget(this)),
      m_empty(new EmptyPage(tr("The bin is empty"),
                            tr("Meetings, people and bodies that are deleted wait here until they are restored or "
                               "deleted for good."),
                            this)),
      m_list(new QuietView<QListView>(m_filled)), m_restore(new QPushButton(tr("Restore"), m_filled)),
      m_forGood(new QPushButton(tr("Delete for good…"), m_filled))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_empty->setFocusPolicy(Qt::StrongFocus); // The keys have to be somewhere, and it has something to say.
    sayAs(m_empty, QAccessible::Grouping);
    m_empty->setAccessibleName(tr("The bin is empty"));
    m_list->setObjectName(u"bin"_s);
    m_list->setAccessibleName(tr("Bin"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new BinDelegate(m_list));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_restore->setObjectName(u"restore"_s);
    m_restore->setDefault(true);
    m_forGood->setObjectName(u"deleteForGood"_s);
    addRows();

    for (const QKeySequence &key : {QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter)}) {
        auto *enter = new QShortcut(key, m_list, nullptr, nullptr, Qt::WidgetShortcut);
        connect(enter, &QShortcut::activated, this, &BinPage::restore);
    }
    auto *remove = new QShortcut(Qt::Key_Delete, m_list, nullptr, nullptr, Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &BinPage::deleteForGood);
    connect(m_restore, &QPushButton::clicked, this, &BinPage::restore);
    connect(m_forGood, &QPushButton::clicked, this, &BinPage::deleteForGood);
    connect(&m_book, &Minutebook::changed, this, &BinPage::refresh);
    refresh();
}

void BinPage::addRows()
{
    const int unit = grid(this);
    auto *title = new QLabel(tr("Bin"), m_filled);
    setType(title, Type::Title);
    auto *note = new QLabel(tr("What was deleted is kept in the book until it is deleted here."), m_filled);
    note->setForegroundRole(QPalette::PlaceholderText);
    note->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(unit);
    buttons->addWidget(m_restore);
    buttons->addWidget(m_forGood);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(m_filled);
    column->setContentsMargins(3 * unit, 2 * unit, 3 * unit, 2 * unit);
    column->setSpacing(unit * 3 / 2);
    column->addWidget(title);
    column->addWidget(note);
    column->addWidget(m_list, 1);
    column->addLayout(buttons);
    auto *pages = new QVBoxLayout(this);
    pages->setContentsMargins({});
    pages->addWidget(m_filled);
    pages->addWidget(m_empty);
}

void BinPage::focusList()
{
    if (m_model->rowCount() == 0)
        return m_empty->setFocus(Qt::OtherFocusReason);
    m_list->setFocus(Qt::OtherFocusReason);
}

QList<QWidget *> BinPage::panes() const { return {m_filled, m_empty}; }

QList<BinEntry> BinPage::chosen() const
{
    QModelIndexList rows = m_list->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QList<BinEntry> entries;
    for (const QModelIndex &row : std::as_const(rows))
        entries.append(m_model->at(row.row()).entry);
    return entries;
}

// Whoever works down the list goes on where the last one stood.
void BinPage::refresh()
{
    const bool hadFocus = m_filled->isAncestorOf(focusWidget()) || m_empty->hasFocus();
    const QUuid current = m_list->currentIndex().data(BinModel::IdRole).toUuid();
    const int row = qMax(0, m_list->currentIndex().row());
    if (m_model->setEntries(m_book.bin().listed()) && m_model->rowCount() > 0) {
        int at = 0;
        while (at < m_model->rowCount() && m_model->at(at).entry.id != current)
            ++at;
        m_list->setCurrentIndex(m_model->index(at < m_model->rowCount() ? at : qMin(row, m_model->rowCount() - 1)));
    }
    const bool filled = m_model->rowCount() > 0;
    m_filled->setVisible(filled);
    m_empty->setVisible(!filled);
    m_restore->setEnabled(!m_book.isReadOnly());
    m_forGood->setEnabled(!m_book.isReadOnly());
    if (hadFocus && isVisible())
        focusList();
}

void BinPage::restore()
{
    const QList<BinEntry> entries = chosen();
    if (entries.isEmpty())
        return;
    QList<QUuid> ids;
    for (const BinEntry &entry : entries)
        ids.append(entry.id);
    m_book.restore(ids, this, [this, entries](const Result<void> &restored) {
        if (!restored)
            emit problem(restored.error());
        else
            emit hint(tr("Restored: %1. Ctrl+Z puts it into the bin again.").arg(namesOf(entries)));
    });
}

void BinPage::deleteForGood()
{
    const QList<BinEntry> entries = chosen();
    if (entries.isEmpty() || m_book.isReadOnly())
        return;
    QList<QUuid> ids;
    for (const BinEntry &entry : entries)
        ids.append(entry.id);
    ForGoodDialog dialog(entries, m_book.bin().toEmpty(ids), window());
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (const auto gone = m_book.deleteForGood(ids); !gone)
        emit problem(gone.error());
    else
        emit hint(tr("Deleted for good: %1.").arg(namesOf(entries)));
}

ForGoodDialog::ForGoodDialog(const QList<BinEntry> &chosen, const QList<BinEntry> &all, QWidget *parent)
    : Dialog(tr("Delete for good"), tr("&Delete for good"), parent)
{
    const auto others = [&](BinEntry::Kind kind) {
        const auto is = [kind](const BinEntry &entry) { return entry.kind == kind; };
        return int(std::count_if(all.begin(), all.end(), is) - std::count_if(chosen.begin(), chosen.end(), is));
    };
    const QString content = contentOf(others(BinEntry::Kind::Meeting), others(BinEntry::Kind::Action));
    const QString names = namesOf(chosen);
    sentence(content.isEmpty() ? tr("Delete %1 for good?").arg(names)
                               : tr("Delete %1, with %2, for good?").arg(names, content));
    sentence(tr("Ctrl+Z does not bring back what is deleted for good."));
}
