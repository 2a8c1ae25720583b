#include "core/minutes/owners.h"

#include "core/minutes/attendance.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QStringList &honorifics()
{
    static const QStringList all{u"mr"_s,   u"mrs"_s, u"ms"_s,         u"miss"_s, u"mx"_s,   u"dr"_s,   u"prof"_s,
                                 u"cllr"_s, u"rev"_s, u"councillor"_s, u"sir"_s,  u"dame"_s, u"lord"_s, u"lady"_s};
    return all;
}

// Without case and without the points of abbreviations: "J. Hale" is "j hale".
QString folded(QStringView words) { return words.toString().toCaseFolded().remove(u'.').simplified(); }

// An ampersand too: "IT & Facilities" is one team, where it is known.
bool inWord(QChar c) { return c.isLetterOrNumber() || c == u'\'' || c == u'’' || c == u'-' || c == u'.' || c == u'&'; }

QStringList wordsOf(const QString &name)
{
    QStringList words = name.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.size() > 1 && honorifics().contains(folded(words.first())))
        words.removeFirst();
    return words;
}

// Where the words of a text end, for its first `most` words.
QList<qsizetype> wordEnds(QStringView text, qsizetype most)
{
    QList<qsizetype> ends;
    qsizetype at = 0;
    while (at < text.size() && ends.size() < most) {
        const qsizetype start = at;
        while (at < text.size() && inWord(text[at]))
            ++at;
        if (at == start)
            break;
        ends.append(at);
        if (at >= text.size() || text[at] != u' ')
            break;
        ++at;
    }
    return ends;
}

} // namespace

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
    const QStringList words = wordsOf(name);
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
    if (spelled.isEmpty() || m_words.contains(folded(spelled)))
        return;
    m_words.insert(folded(spelled), spelled);
    m_longest = std::max(m_longest, spelled.count(u' ') + 1);
}

std::optional<KnownOwners::Found> KnownOwners::known(QStringView text) const
{
    const QList<qsizetype> ends = wordEnds(text, m_longest);
    for (auto end = ends.crbegin(); end != ends.crend(); ++end) {
        if (const auto found = m_words.constFind(folded(text.first(*end))); found != m_words.cend())
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
    const QString first = folded(text.first(space));
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
