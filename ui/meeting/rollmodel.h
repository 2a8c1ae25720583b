#pragma once

#include "core/minutes/attendance.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

// The roll as a list: headings and people.
class RollModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { HeadingRole = Qt::UserRole + 1, PresenceRole, DetailRole, RecordedRole };
    using QAbstractListModel::QAbstractListModel;

    void setRoll(const QList<RollEntry> &roll, const QString &substituteWord);
    // Null for a heading.
    const RollEntry *entry(const QModelIndex &index) const;
    QModelIndex indexOf(const Ref &person) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Row {
        QString heading;
        RollEntry entry;
        bool operator==(const Row &) const = default;
    };
    QString nameOf(const RollEntry &entry) const;
    QString presenceOf(const RollEntry &entry) const;
    QString detailOf(const RollEntry &entry) const;

    QList<Row> m_rows;
    QString m_substituteWord;
};

// A name, beside it how the person was there, under it for whom, from when and for which items.
class RollDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;
};
