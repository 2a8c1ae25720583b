#include "core/minutes/attendance.h"
#include "ui/bodies/bodypage.h"
#include "ui/fields/dates.h"
#include "ui/fields/personfield.h"
#include "ui/meeting/meetingfields.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// The table of members of the page of a body.

Ref personNamed(const QString &name, const Minutebook &book, QList<Edit> &edits)
{
    if (name.isEmpty())
        return {};
    for (const Person &person : book.people()) {
        if (person.name.compare(name, Qt::CaseInsensitive) == 0)
            return {person.id, person.name};
    }
    // Initials alone mean the person that they belong to.
    for (const Person &person : book.people()) {
        if (person.initials.compare(name, Qt::CaseInsensitive) == 0)
            return {person.id, person.name};
    }
    const Person person{.name = name, .initials = initialsOf(name)};
    edits.append({std::nullopt, person});
    return {person.id, name};
}

QList<TableModel<Member>::Column> BodyPage::memberColumns()
{
    using Set = std::function<Result<void>(Member &, const QVariant &)>;
    const auto setDay = [this](QDate Member::*member) -> Set {
        return [this, member](Member &row, const QVariant &value) -> Result<void> {
            const auto day = dateTyped(value.toString(), m_book.today());
            if (!day)
                return day.failure();
            row.*member = *day;
            return {};
        };
    };
    const auto person = [this](QWidget *parent) {
        auto *field = new PersonField(PersonField::Use::Text, parent);
        field->setPeople(m_book.people());
        return field;
    };
    const Set setName = [](Member &row, const QVariant &value) -> Result<void> {
        row.person = {{}, value.toString()}; // Found or made in setMembers().
        return {};
    };
    const Set setRole = [](Member &row, const QVariant &value) -> Result<void> {
        row.role = value.toString();
        return {};
    };
    const Set setVoting = [](Member &row, const QVariant &value) -> Result<void> {
        row.voting = value.toBool();
        return {};
    };
    return {
        {tr("Name"), [](const Member &row) { return row.person.name; }, setName, person},
        {tr("Role"), [](const Member &row) { return row.role; }, setRole},
        {tr("From"), [](const Member &row) { return typedDate(row.from); }, setDay(&Member::from)},
        {tr("To"), [](const Member &row) { return typedDate(row.to); }, setDay(&Member::to)},
        {tr("Votes"), [](const Member &row) { return row.voting; }, setVoting},
    };
}

// A name that the book does not know becomes a person, in the same step.
void BodyPage::setMembers(const QList<Member> &members)
{
    const Body *body = m_book.body(m_id);
    if (!body)
        return;
    QList<Edit> edits;
    Body changed = *body;
    changed.members.clear();
    for (Member member : members) {
        const bool typed = std::none_of(body->members.begin(), body->members.end(),
                                        [&](const Member &before) { return before.person == member.person; });
        if (typed && member.person.id.isNull()) // A name that came without a person stays so until it is typed anew.
            member.person = personNamed(member.person.name, m_book, edits);
        if (!member.person.isEmpty())
            changed.members.append(member); // A name taken away takes its row with it.
    }
    edits.append({*body, changed});
    if (const auto applied = m_book.apply(tr("Edit members"), edits); !applied)
        emit problem(applied.error());
}
