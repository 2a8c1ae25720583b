#include "ui/people/peoplemodel.h"

#include "core/minutes/attendance.h"
#include "ui/fields/elidedlabel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString detailOf(const Person &person)
{
    QStringList parts{person.jobTitle, person.organisation};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

bool passes(const Person &person, const QStringList &wanted)
{
    const QString all =
        u' ' + QStringList{person.name, person.initials, person.jobTitle, person.organisation, person.email}.join(u' ');
    return std::all_of(wanted.begin(), wanted.end(),
                       [&](const QString &word) { return all.contains(u' ' + word, Qt::CaseInsensitive); });
}

} // namespace

void PeopleModel::setPeople(const QList<Person> &people, const QString &filter)
{
    const QStringList wanted = filter.split(u' ', Qt::SkipEmptyParts);
    QList<Person> shown;
    for (const Person &person : people) {
        if (wanted.isEmpty() || passes(person, wanted))
            shown.append(person);
    }
    const auto sameId = [](const Person &a, const Person &b) { return a.id == b.id; };
    if (std::equal(shown.begin(), shown.end(), m_people.begin(), m_people.end(), sameId)) {
        m_people = shown;
        if (!shown.isEmpty())
            emit dataChanged(index(0), index(int(shown.size()) - 1));
        return;
    }
    beginResetModel();
    m_people = shown;
    endResetModel();
}

QModelIndex PeopleModel::indexOf(QUuid id) const
{
    for (int row = 0; row < m_people.size(); ++row) {
        if (m_people[row].id == id)
            return index(row);
    }
    return {};
}

int PeopleModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_people.size()); }

QVariant PeopleModel::data(const QModelIndex &index, int role) const
{
    const Person &person = m_people[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return person.name;
    case Qt::ToolTipRole:
        return plainToolTip(person.name);
    case Qt::AccessibleTextRole: {
        QStringList parts{person.name, person.initials, detailOf(person)};
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    case IdRole:
        return person.id;
    case InitialsRole:
        return person.initials;
    case DetailRole:
        return detailOf(person);
    default:
        return {};
    }
}
