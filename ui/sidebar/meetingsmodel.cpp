#include "ui/sidebar/meetingsmodel.h"

#include "core/book/minutebook.h"
#include "core/book/words.h"
#include "core/minutes/ordinal.h"
#include "ui/fields/dates.h"
#include "ui/fields/elidedlabel.h"
#include "ui/sidebar/sidedelegate.h"

#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

MeetingsModel::MeetingsModel(const Minutebook &book, QObject *parent)
    : QAbstractItemModel(parent), m_book(book), m_groups(groups())
{
}

QList<MeetingsModel::Group> MeetingsModel::groups() const
{
    QList<Group> groups;
    QHash<QUuid, qsizetype> place;
    for (const Body &body : m_book.bodies()) {
        place.insert(body.id, groups.size());
        groups.append({body.id, body.name, body.shortName, {}});
    }
    for (const MeetingSummary &meeting : m_book.meetings()) {
        const auto at = place.constFind(meeting.body);
        if (at != place.constEnd())
            groups[*at].meetings.append(meeting);
    }
    return groups;
}

void MeetingsModel::refresh()
{
    const QList<Group> now = groups();
    const auto sameBody = [](const Group &a, const Group &b) { return a.body == b.body; };
    if (!std::equal(now.begin(), now.end(), m_groups.begin(), m_groups.end(), sameBody)) {
        beginResetModel();
        m_groups = now;
        endResetModel();
        return;
    }
    for (int group = 0; group < now.size(); ++group) {
        if (m_groups[group].name != now[group].name || m_groups[group].shortName != now[group].shortName) {
            m_groups[group].name = now[group].name;
            m_groups[group].shortName = now[group].shortName;
            emit dataChanged(index(group, 0), index(group, 0));
        }
        refresh(group, now[group].meetings);
    }
}

// From the rows shown to the rows wanted, one at a time: what is gone goes, what is new or has moved comes in where it
// belongs. Views keep their place.
void MeetingsModel::refresh(int group, const QList<MeetingSummary> &wanted)
{
    QList<MeetingSummary> &shown = m_groups[group].meetings;
    if (shown == wanted)
        return;
    const QModelIndex parent = index(group, 0);
    QSet<QUuid> ids;
    for (const MeetingSummary &meeting : wanted)
        ids.insert(meeting.id);
    const auto take = [&](int row) {
        beginRemoveRows(parent, row, row);
        shown.removeAt(row);
        endRemoveRows();
    };
    for (int row = int(shown.size()) - 1; row >= 0; --row) {
        if (!ids.contains(shown[row].id))
            take(row);
    }
    for (int row = 0; row < wanted.size(); ++row) {
        if (row < shown.size() && shown[row].id == wanted[row].id) {
            if (shown[row] != wanted[row]) {
                shown[row] = wanted[row];
                emit dataChanged(index(row, 0, parent), index(row, 0, parent));
            }
            continue;
        }
        int from = row;
        while (from < shown.size() && shown[from].id != wanted[row].id)
            ++from;
        if (from < shown.size()) {
            beginMoveRows(parent, from, from, parent, row);
            shown.move(from, row);
            endMoveRows();
            shown[row] = wanted[row];
            emit dataChanged(index(row, 0, parent), index(row, 0, parent));
        } else {
            beginInsertRows(parent, row, row);
            shown.insert(row, wanted[row]);
            endInsertRows();
        }
    }
}

QModelIndex MeetingsModel::indexOf(QUuid id) const
{
    for (int group = 0; group < m_groups.size(); ++group) {
        if (m_groups[group].body == id)
            return index(group, 0);
        const QList<MeetingSummary> &meetings = m_groups[group].meetings;
        for (int row = 0; row < meetings.size(); ++row) {
            if (meetings[row].id == id)
                return index(row, 0, index(group, 0));
        }
    }
    return {};
}

// The internal id is 0 for a body, and for a meeting the number of its group, from 1.
QModelIndex MeetingsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (row < 0 || column != 0 || row >= rowCount(parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : 0);
}

QModelIndex MeetingsModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return {};
    return createIndex(int(index.internalId()) - 1, 0, quintptr(0));
}

int MeetingsModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    return parent.internalId() == 0 ? int(m_groups[parent.row()].meetings.size()) : 0;
}

int MeetingsModel::columnCount(const QModelIndex &) const { return 1; }

QVariant MeetingsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (index.internalId() == 0)
        return bodyData(m_groups[index.row()], role);
    return meetingData(m_groups[int(index.internalId()) - 1].meetings[index.row()], role);
}

QVariant MeetingsModel::bodyData(const Group &group, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return group.name;
    case SideRole::Short:
        return group.shortName;
    case Qt::ToolTipRole:
        return plainToolTip(group.name);
    case Qt::AccessibleTextRole:
        return (group.meetings.size() == 1 ? tr("%1, %2 meeting") : tr("%1, %2 meetings"))
            .arg(group.name)
            .arg(group.meetings.size());
    case IdRole:
        return group.body;
    case IsBodyRole:
    case SideRole::Strong:
        return true;
    default:
        return {};
    }
}

QVariant MeetingsModel::meetingData(const MeetingSummary &meeting, int role) const
{
    const auto titled = [&](const QString &date) {
        return meeting.title.isEmpty() ? date : tr("%1 · %2").arg(date, meeting.title);
    };
    switch (role) {
    case Qt::DisplayRole:
        return titled(dayInShort(meeting.date));
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        const QString numbered = meeting.number
                                     ? tr("%1 meeting, %2").arg(ordinalNumber(*meeting.number), dayInFull(meeting.date))
                                     : dayInFull(meeting.date);
        const QString text = tr("%1, %2").arg(titled(numbered), shown(meeting.state));
        return role == Qt::ToolTipRole ? plainToolTip(text) : text;
    }
    case IdRole:
        return meeting.id;
    case IsBodyRole:
        return false;
    case SideRole::Trail:
        return shown(meeting.state);
    case SideRole::State:
        return int(meeting.state);
    default:
        return {};
    }
}
