#include "ui/fields/rowstable.h"

#include "ui/fields/tablemodel.h"
#include "ui/fields/undofilter.h"
#include "ui/window/style.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStyledItemDelegate>

namespace {

class CellDelegate : public QStyledItemDelegate {
public:
    CellDelegate(const RowsModel *model, QObject *parent) : QStyledItemDelegate(parent), m_model(model) {}

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QWidget *editor = m_model->editor(index.column(), parent);
        if (!editor) {
            editor = QStyledItemDelegate::createEditor(parent, option, index);
            new UndoFilter(editor);
        }
        editor->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
        if (auto *line = qobject_cast<QLineEdit *>(editor))
            line->setFrame(false);
        editor->setAutoFillBackground(true);
        return editor;
    }
    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        auto *line = qobject_cast<QLineEdit *>(editor);
        const QString text = index.data(Qt::EditRole).toString();
        if (line && line->text() != text && !line->isModified()) // The caret stays, and so does what is being typed.
            line->setText(text);
    }
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index).grownBy({0, 0, 0, grid(option.font)});
    }

private:
    const RowsModel *m_model;
};

} // namespace

RowsTable::RowsTable(RowsModel *model, const QString &name, QWidget *parent) : QuietView(parent), m_model(model)
{
    setModel(model);
    setItemDelegate(new CellDelegate(model, this));
    setAccessibleName(name);
    setTabKeyNavigation(false);
    setEditTriggers(AnyKeyPressed | EditKeyPressed | DoubleClicked | SelectedClicked);
    setSelectionBehavior(SelectRows);
    setShowGrid(false);
    setWordWrap(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    connect(model, &QAbstractItemModel::rowsInserted, this, &RowsTable::fit);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &RowsTable::fit);
    connect(model, &QAbstractItemModel::modelReset, this, &RowsTable::fit);
    fit();
}

void RowsTable::setColumnLetters(int column, int letters)
{
    m_letters.insert(column, letters);
    horizontalHeader()->setSectionResizeMode(column, QHeaderView::Fixed);
    fit();
}

void RowsTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

void RowsTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    share();
}

// The columns of so many letters give way where the others would have too little to be read.
void RowsTable::share()
{
    constexpr int least = 16; // Letters of one that shares what is left; of the others a third.
    const auto widthOf = [this](int letters) { return letters * fontMetrics().averageCharWidth() + 2 * grid(this); };
    int wanted = 0;
    for (const int letters : std::as_const(m_letters))
        wanted += widthOf(letters);
    const int room = viewport()->width() - int(m_model->columnCount({}) - m_letters.size()) * widthOf(least);
    for (auto it = m_letters.constBegin(); it != m_letters.constEnd(); ++it) {
        const int width = widthOf(it.value());
        const int shared = wanted > room ? qMax(widthOf(qMin(it.value(), least / 3)), width * room / wanted) : width;
        horizontalHeader()->resizeSection(it.key(), shared);
    }
}

void RowsTable::fit()
{
    share();
    // What invites to type a new row has the whole width for it.
    clearSpans();
    const int last = m_model->rowCount({}) - 1;
    if (last >= 0 && m_model->isNewRow(last))
        setSpan(last, 0, 1, m_model->columnCount({}));
    updateGeometry();
}

QSize RowsTable::sizeHint() const
{
    constexpr int most = 30; // Rows; beyond, it scrolls.
    int height = horizontalHeader()->sizeHint().height() + 2 * frameWidth();
    for (int row = 0; row < qMin(most, m_model->rowCount({})); ++row)
        height += sizeHintForRow(row);
    return {QTableView::sizeHint().width(), height + 2};
}

QSize RowsTable::minimumSizeHint() const { return {QTableView::minimumSizeHint().width(), sizeHint().height()}; }

void RowsTable::keyPressEvent(QKeyEvent *event)
{
    const bool editing = state() == EditingState;
    if (!editing && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        edit(currentIndex());
        return;
    }
    if (!editing && event->key() == Qt::Key_Delete) {
        QList<int> rows;
        for (const QModelIndex &index : selectionModel()->selectedRows())
            rows.append(index.row());
        m_model->removeRows(rows);
        return;
    }
    QTableView::keyPressEvent(event);
}
