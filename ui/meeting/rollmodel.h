#pragma once

#include "core/minutes/attendance.h"
#include "core/minutes/room.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

#include <functional>

// The roll as a list: headings and people, each with where they are now.
class RollModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { HeadingRole = Qt::UserRole + 1, PresenceRole, DetailRole, RecordedRole, HereRole };
    using QAbstractListModel::QAbstractListModel;

    using WhereIs = std::function<Whereabouts(const Ref &)>;
    void setRoll(const QList<RollEntry> &roll, const QString &substituteWord, const WhereIs &whereIs);
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
        Whereabouts where = Whereabouts::InTheRoom;
        bool operator==(const Row &) const = default;
    };
    QString nameOf(const RollEntry &entry) const;
    QString presenceOf(const Row &row) const;
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
