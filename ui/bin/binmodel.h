#pragma once

#include "core/book/bin.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

// What is in the bin, as people list it: the latest first.
class BinModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { IdRole = Qt::UserRole + 1, DetailRole, WhenRole };
    using QAbstractListModel::QAbstractListModel;

    // False where it is what was shown already.
    bool setEntries(const QList<Bin::Listed> &entries);
    const Bin::Listed &at(int row) const { return m_entries[row]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<Bin::Listed> m_entries;
};

// What it is, and under it whose and what went with it; when it was deleted at the end of the row, or under it where
// there is no room.
class BinDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};
