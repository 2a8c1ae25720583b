#include "ui/meeting/rollmodel.h"

#include "core/book/words.h"
#include "core/minutes/quorum.h"
#include "ui/fields/dates.h"

using namespace Qt::StringLiterals;

namespace {

bool wasThere(const RollEntry &entry)
{
    return entry.recorded &&
           (entry.value.presence == Presence::Present || entry.value.presence == Presence::InAttendance);
}

} // namespace

void RollModel::setRoll(const QList<RollEntry> &roll, const QString &substituteWord, const WhereIs &whereIs)
{
    QList<Row> rows;
    enum Group { None, Members, Others, InAttendance };
    Group last = None;
    for (const RollEntry &entry : roll) {
        const bool inAttendance = !entry.member && entry.value.presence == Presence::InAttendance;
        const Group group = entry.member ? Members : inAttendance ? InAttendance : Others;
        if (group != last) {
            const QString heading = group == Members  ? tr("Members")
                                    : group == Others ? tr("Others")
                                                      : shown(Presence::InAttendance);
            rows.append({heading, {}});
        }
        last = group;
        rows.append({{}, entry, wasThere(entry) ? whereIs(entry.value.person) : Whereabouts::InTheRoom});
    }
    m_substituteWord = substituteWord.isEmpty() ? tr("Substitute") : substituteWord;
    if (rows.size() == m_rows.size()) { // Keeps the current row and the scroll position.
        m_rows = rows;
        if (!rows.isEmpty())
            emit dataChanged(index(0), index(int(rows.size()) - 1));
        return;
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

const RollEntry *RollModel::entry(const QModelIndex &index) const
{
    if (!index.isValid() || !m_rows[index.row()].heading.isEmpty())
        return nullptr;
    return &m_rows[index.row()].entry;
}

QModelIndex RollModel::indexOf(const Ref &person) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].heading.isEmpty() && samePerson(m_rows[row].entry.value.person, person))
            return index(row);
    }
    return {};
}

int RollModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

Qt::ItemFlags RollModel::flags(const QModelIndex &index) const
{
    return entry(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren : Qt::NoItemFlags;
}

QString RollModel::nameOf(const RollEntry &entry) const
{
    const QString &role = entry.value.role;
    const bool plain = role.isEmpty() || role.compare(u"Member"_s, Qt::CaseInsensitive) == 0;
    return plain ? entry.value.person.name : tr("%1 · %2").arg(entry.value.person.name, role);
}

QString RollModel::presenceOf(const Row &row) const
{
    const RollEntry &entry = row.entry;
    if (!entry.recorded)
        return tr("not recorded");
    if (row.where == Whereabouts::NotYetThere)
        return tr("Not here yet");
    if (row.where == Whereabouts::OutOfTheRoom)
        return tr("Out of the room");
    if (row.where == Whereabouts::Gone)
        return tr("Left");
    if (!entry.value.substituteFor.isEmpty() && entry.value.presence == Presence::Present)
        return m_substituteWord;
    return shown(entry.value.presence);
}

QString RollModel::detailOf(const RollEntry &entry) const
{
    const Attendance &value = entry.value;
    QStringList parts;
    if (!value.substituteFor.isEmpty())
        parts.append(tr("for %1").arg(value.substituteFor.name));
    if (value.arrived.isValid())
        parts.append(tr("from %1").arg(shownTime(value.arrived)));
    if (value.left.isValid())
        parts.append(tr("until %1").arg(shownTime(value.left)));
    if (!value.items.isEmpty())
        parts.append(
            (value.items.size() == 1 ? tr("item %1 only") : tr("items %1 only")).arg(value.items.join(u", "_s)));
    if (!value.organisation.isEmpty())
        parts.append(value.organisation);
    return parts.join(u" · "_s);
}

QVariant RollModel::data(const QModelIndex &index, int role) const
{
    const Row &row = m_rows[index.row()];
    const bool heading = !row.heading.isEmpty();
    switch (role) {
    case Qt::DisplayRole:
        return heading ? row.heading : nameOf(row.entry);
    case Qt::AccessibleTextRole: {
        if (heading)
            return row.heading;
        const QString detail = detailOf(row.entry);
        const QString text = tr("%1, %2").arg(nameOf(row.entry), presenceOf(row));
        return detail.isEmpty() ? text : tr("%1, %2").arg(text, detail);
    }
    case HeadingRole:
        return heading;
    case PresenceRole:
        return presenceOf(row);
    case DetailRole:
        return detailOf(row.entry);
    case RecordedRole:
        return row.entry.recorded;
    case HereRole:
        return row.entry.recorded && row.where == Whereabouts::InTheRoom;
    default:
        return {};
    }
}
