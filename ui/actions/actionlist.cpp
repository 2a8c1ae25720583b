#include "ui/actions/actionlist.h"

#include "core/actions/standing.h"
#include "core/book/words.h"
#include "ui/fields/dates.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString joined(const QStringList &parts)
{
    QStringList said = parts;
    said.removeAll(QString());
    return said.join(u"  ·  "_s);
}

// The one name that all bodies of the book give a thing, else ours.
template <typename Member> QString wordOf(const QList<Body> &bodies, Member member, const QString &ours)
{
    if (bodies.isEmpty() || (bodies.first().settings.*member).isEmpty())
        return ours;
    const QString word = bodies.first().settings.*member;
    const bool all =
        std::all_of(bodies.begin(), bodies.end(), [&](const Body &body) { return body.settings.*member == word; });
    return all ? word : ours;
}

} // namespace

ActionListModel::ActionListModel(const Minutebook &book, QObject *parent)
    : QAbstractTableModel(parent), m_book(book), m_index(book.actions())
{
}

void ActionListModel::setRows(std::vector<ActionIndex::Number> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void ActionListModel::forget()
{
    if (!m_rows.empty())
        setRows({});
}

void ActionListModel::setCompact(bool compact)
{
    if (m_compact == compact)
        return;
    m_compact = compact;
    if (!m_rows.empty())
        emit dataChanged(index(0, TextColumn), index(rowCount() - 1, TextColumn));
}

QUuid ActionListModel::idAt(int row) const { return m_index.id(m_rows[size_t(row)]); }

int ActionListModel::rowOf(QUuid id) const
{
    const auto number = m_index.find(id);
    const auto at = number ? std::find(m_rows.begin(), m_rows.end(), *number) : m_rows.end();
    return at == m_rows.end() ? -1 : int(at - m_rows.begin());
}

int ActionListModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }
int ActionListModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant ActionListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case RefColumn:
        return wordOf(m_book.bodies(), &BodySettings::refWord, tr("Ref"));
    case TextColumn:
        return tr("Action");
    case OwnersColumn:
        return wordOf(m_book.bodies(), &BodySettings::ownerWord, tr("Owner"));
    case DueColumn:
        return tr("Due");
    case LateColumn:
        return tr("How late");
    default:
        return tr("Status");
    }
}

QVariant ActionListModel::data(const QModelIndex &index, int role) const
{
    const ActionIndex::Number row = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return shownText(row, index.column());
    case DetailRole:
        return detail(row, index.column());
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                                joined({shownText(row, index.column()), detail(row, index.column())}));
    case WarningRole:
        return index.column() == LateColumn &&
               isOverdue(m_index.status(row), m_index.effectiveDue(row).date, m_book.today());
    case MutedRole:
        return !isOpen(m_index.status(row));
    default:
        return {};
    }
}

QString ActionListModel::shownText(ActionIndex::Number row, int column) const
{
    switch (column) {
    case RefColumn:
        return m_index.ref(row);
    case TextColumn:
        return m_index.text(row).simplified();
    case OwnersColumn:
        return m_index.owners(row).join(u", "_s);
    case DueColumn:
        return shown(m_index.effectiveDue(row));
    case LateColumn:
        return lateness(m_index.status(row), m_index.effectiveDue(row), m_book.today());
    default:
        return m_index.status(row) == ActionStatus::Done ? tr("Done") : shown(m_index.status(row));
    }
}

QString ActionListModel::detail(ActionIndex::Number row, int column) const
{
    if (column == TextColumn && m_compact)
        return joined({shownText(row, OwnersColumn), shownText(row, DueColumn), shownText(row, StatusColumn),
                       m_index.theme(row), origin(row)});
    if (column == TextColumn)
        return joined({m_index.theme(row), origin(row)});
    if (column == StatusColumn)
        return m_index.status(row) == ActionStatus::Done ? tr("awaits the body") : QString();
    const auto revised = m_index.revisedDue(row);
    if (column != DueColumn || !revised)
        return {};
    const QString before = shown(m_index.due(row));
    const int slips = m_index.timesSlipped(row);
    const QString often = slips > 1 ? tr("slipped %1 times").arg(slips) : QString();
    return joined({before.isEmpty() ? QString() : tr("was %1").arg(before), often});
}

// "4 Regional approach, Steering Group, 21 Jan 2014"
QString ActionListModel::origin(ActionIndex::Number row) const
{
    const QString item = QString(m_index.itemNumber(row) + u' ' + m_index.itemTitle(row)).trimmed();
    const QDate date = m_index.meetingDate(row);
    return joined({item, bodyName(m_index.body(row)), date.isValid() ? dayInShort(date) : QString()});
}

QString ActionListModel::bodyName(QUuid id) const
{
    const Body *body = m_book.body(id);
    if (!body)
        return {};
    return body->shortName.isEmpty() ? body->name : body->shortName;
}
