#include "core/minutes/owners.h"

#include "core/minutes/attendance.h"
#include "core/minutes/namewords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

KnownOwners::KnownOwners()
{
    for (const QString &role :
         {u"Chair"_s, u"Vice-chair"_s, u"Vice chair"_s, u"Deputy chair"_s, u"Secretary"_s, u"Clerk"_s, u"Treasurer"_s,
          u"Minute-taker"_s, u"All"_s, u"All members"_s, u"Everyone"_s})
        add(role);
}

KnownOwners::KnownOwners(const Minutes &minutes, const QList<Member> &members, const QList<Person> &people)
    : KnownOwners()
{
    QHash<QString, int> partNames; // First names and surnames, and how many people have them.
    QHash<QUuid, const Person *> byId;
    for (const Person &person : people) {
        add(person.name);
        byId.insert(person.id, &person);
    }
    QStringList met;
    const auto meet = [&](const Ref &ref, const QString &initials) {
        if (ref.name.isEmpty() || met.contains(ref.name, Qt::CaseInsensitive))
            return;
        met.append(ref.name);
        const Person *record = byId.value(ref.id);
        addPerson(ref.name, !initials.isEmpty() || !record ? initials : record->initials, partNames);
    };
    for (const Attendance &entry : minutes.meeting.attendance) {
        meet(entry.person, entry.initials);
        add(entry.role);
        add(entry.organisation);
    }
    for (const Member &member : members) {
        meet(member.person, {});
        add(member.role);
    }
    addUnique(partNames);
    for (const Action &action : minutes.actions) {
        for (const QString &owner : action.owners)
            add(owner);
    }
}

void KnownOwners::addPerson(const QString &name, const QString &initials, QHash<QString, int> &partNames)
{
    add(name);
    add(initials.isEmpty() ? initialsOf(name) : initials);
    const QStringList words = nameWords(name);
    if (words.size() < 2)
        return;
    add(words.first() + u' ' + words.last());
    add(words.first().left(1) + u' ' + words.last());
    ++partNames[words.first()];
    ++partNames[words.last()];
}

void KnownOwners::addUnique(const QHash<QString, int> &partNames)
{
    for (auto it = partNames.cbegin(); it != partNames.cend(); ++it) {
        if (it.value() == 1 && it.key().size() > 2)
            add(it.key());
    }
}

void KnownOwners::add(const QString &words)
{
    const QString spelled = words.simplified();
    if (spelled.isEmpty() || m_words.contains(foldedName(spelled)))
        return;
    m_words.insert(foldedName(spelled), spelled);
    m_longest = std::max(m_longest, spelled.count(u' ') + 1);
}

std::optional<KnownOwners::Found> KnownOwners::known(QStringView text) const
{
    const QList<qsizetype> ends = wordEnds(text, m_longest);
    for (auto end = ends.crbegin(); end != ends.crend(); ++end) {
        if (const auto found = m_words.constFind(foldedName(text.first(*end))); found != m_words.cend())
            return Found{*found, *end};
    }
    return {};
}

std::optional<KnownOwners::Found> KnownOwners::at(QStringView text) const
{
    if (auto found = known(text))
        return found;
    const qsizetype space = text.indexOf(u' ');
    if (space < 0)
        return {};
    const QString first = foldedName(text.first(space));
    auto found = known(text.sliced(space + 1));
    if (!found)
        return {};
    found->length += space + 1;
    if (first == u"the"_s)
        return found;
    if (!honorifics().contains(first))
        return {};
    found->owner = text.first(space + 1).toString() + found->owner; // As said: "Cllr Marsh".
    return found;
}
