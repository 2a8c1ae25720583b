#pragma once

#include "core/book/values.h"

#include <QAbstractItemModel>

class Minutebook;

// Bodies, and under each its meetings, newest first. Holds summaries alone: 10,000 meetings cost no more than their
// rows, and a change touches only the rows that it changed.
class MeetingsModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Role { IdRole = Qt::UserRole + 100, IsBodyRole };
    MeetingsModel(const Minutebook &book, QObject *parent);

    // After the book changed. Bodies made, deleted or put in another order reset the model: aboutToReset() and
    // modelReset() let the view keep what is open.
    void refresh();
    QModelIndex indexOf(QUuid id) const; // Of a body or a meeting.

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Group {
        QUuid body;
        QString name;
        QString shortName;
        QList<MeetingSummary> meetings;
    };
    QList<Group> groups() const;
    void refresh(int group, const QList<MeetingSummary> &meetings);
    QVariant bodyData(const Group &group, int role) const;
    QVariant meetingData(const MeetingSummary &meeting, int role) const;

    const Minutebook &m_book;
    QList<Group> m_groups;
};
