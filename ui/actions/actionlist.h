#pragma once

#include "core/actions/actionindex.h"
#include "core/book/minutebook.h"

#include <QAbstractTableModel>
#include <QFont>
#include <QStyledItemDelegate>

// The actions that a filter found, a row each, straight from the book's index: nothing is copied but row numbers, so
// that 100,000 of them can be shown anew on each key.
class ActionListModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { RefColumn, TextColumn, OwnersColumn, DueColumn, LateColumn, StatusColumn, ColumnCount };
    enum Role { DetailRole = Qt::UserRole + 1, WarningRole, MutedRole };

    ActionListModel(const Minutebook &book, QObject *parent);

    // Valid until the book has changed: then there are others to set.
    void setRows(std::vector<ActionIndex::Number> rows);
    const std::vector<ActionIndex::Number> &rows() const { return m_rows; }
    QUuid idAt(int row) const;
    int rowOf(QUuid id) const; // -1: not shown.
    void forget();             // Before the index is another one.
    // In a narrow list the action's second line says what the hidden columns would.
    void setCompact(bool compact);
    bool isCompact() const { return m_compact; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QString shownText(ActionIndex::Number row, int column) const;
    QString detail(ActionIndex::Number row, int column) const;
    QString origin(ActionIndex::Number row) const;
    QString bodyName(QUuid body) const;

    const Minutebook &m_book;
    const ActionIndex &m_index;
    std::vector<ActionIndex::Number> m_rows;
    bool m_compact = false;
};

// What it is, in a line or two, and in the quieter colour where it comes from. All rows are as high as each other.
class ActionDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit ActionDelegate(QObject *parent);
    ~ActionDelegate() override;

    static int rowHeight(const QFont &font);
    // The width of a column in this font, for what usually stands in it; 0 for the one that takes what is left.
    static int columnWidth(int column, const QFont &font);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    struct Look;
    mutable std::unique_ptr<Look> m_look;
};
