#pragma once

#include "core/book/values.h"

#include <QAbstractListModel>

// The people of a book that a filter lets through: every word of it begins a word of the name, the initials, the job
// title, the organisation or the address.
class PeopleModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { IdRole = Qt::UserRole + 1, InitialsRole, DetailRole };
    using QAbstractListModel::QAbstractListModel;

    void setPeople(const QList<Person> &people, const QString &filter);
    QModelIndex indexOf(QUuid id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<Person> m_people;
};
