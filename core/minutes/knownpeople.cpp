#include "core/minutes/knownpeople.h"

#include "core/actions/folding.h"
#include "core/minutes/attendance.h"
#include "core/minutes/namewords.h"
#include "core/minutes/quorum.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QByteArray keyOf(QStringView words) { return folded(foldedName(words)); }

// "Mrs Lee" is not Mr Tom Lee, whose surname nobody else here has.
bool canBeCalled(const QString &name, const QString &honorific)
{
    static const QStringList his{u"mr"_s, u"sir"_s, u"lord"_s};
    static const QStringList hers{u"mrs"_s, u"ms"_s, u"miss"_s, u"dame"_s, u"lady"_s};
    const QString own = foldedName(QStringView(name).left(name.indexOf(u' ')));
    return !(his.contains(own) && hers.contains(honorific)) && !(hers.contains(own) && his.contains(honorific));
}

} // namespace

KnownPeople::KnownPeople(const QList<Attendance> &attendance, const QList<Member> &members, const QList<Person> &book)
{
    QHash<QUuid, const Person *> byId;
    for (const Person &person : book)
        byId.insert(person.id, &person);
    const auto initials = [&](const Ref &ref, const QString &given) {
        const Person *record = byId.value(ref.id);
        const QString known = given.isEmpty() && record ? record->initials : given;
        return known.isEmpty() ? initialsOf(ref.name) : known;
    };
    for (const Attendance &one : attendance)
        addPerson(one.person, initials(one.person, one.initials), one.role);
    for (const Member &member : members)
        addPerson(member.person, initials(member.person, {}), member.role);
    for (const Person &person : book) {
        add(m_book, person.name, {person.id, person.name}, As::Name);
        add(m_book, nameWords(person.name).join(u' '), {person.id, person.name}, As::Name);
        add(m_book, person.initials, {person.id, person.name}, As::Initials);
    }
}

void KnownPeople::addPerson(const Ref &person, const QString &initials, const QString &role)
{
    const QStringList words = nameWords(person.name);
    if (words.isEmpty())
        return;
    const QString name = person.name.simplified();
    if (wordEnds(name, name.size()).value(name.count(u' ')) != name.size())
        m_odd.append({person.id, name});
    add(m_here, name, person, As::Name);
    add(m_here, words.join(u' '), person, As::Name);
    add(m_here, initials, person, As::Initials);
    if (foldedName(role) != u"member"_s) // That is everybody.
        add(m_here, role, person, As::Role);
    if (words.size() < 2)
        return;
    add(m_here, words.first(), person, As::Part);
    add(m_here, words.first() + u' ' + words.last(), person, As::Part);
    add(m_here, words.first().left(1) + u' ' + words.last(), person, As::Part);
    for (qsizetype i = 1; i < words.size(); ++i) // "van der Berg", "Berg".
        add(m_here, words.mid(i).join(u' '), person, As::Part);
    // "Mr Lee", where Mrs Lee is here too.
    if (!name.startsWith(words.first()))
        add(m_here, name.left(name.indexOf(u' ')) + u' ' + words.last(), person, As::Part);
}

// A whole name means who has it, whoever else is called so for short.
void KnownPeople::add(Words &words, const QString &said, const Ref &person, As as)
{
    const QByteArray key = keyOf(said);
    if (key.isEmpty())
        return;
    m_longest = std::max(m_longest, said.simplified().count(u' ') + 1);
    const auto there = words.find(key);
    if (there == words.end() || (as == As::Name && there->as != As::Name))
        words.insert(key, {person, as, false});
    else if (!samePerson(there->person, person) && (as == As::Name || there->as != As::Name))
        there->several = true;
}

std::optional<KnownPeople::Found> KnownPeople::known(QStringView text, In how, bool asRole) const
{
    const QList<qsizetype> ends = wordEnds(text, m_longest);
    for (auto end = ends.crbegin(); end != ends.crend(); ++end) {
        const QStringView said = text.first(*end);
        const QByteArray key = keyOf(said);
        auto found = m_here.constFind(key);
        if (found == m_here.cend() && (found = m_book.constFind(key)) == m_book.cend())
            continue;
        if (asRole && found->as != As::Role)
            continue;
        const bool prose = how == In::Prose && !asRole;
        const bool capitals = found->as == As::Initials
                                  ? said.toString().toUpper() == said
                                  : !said.front().isLower() || found->person.name.contains(said); // "van der Berg"
        if (prose && !capitals)
            continue;
        return found->several ? std::nullopt : std::optional(Found{{found->person}, *end});
    }
    return {};
}

std::optional<KnownPeople::Found> KnownPeople::at(QStringView text, In how) const
{
    for (const Ref &odd : m_odd) {
        if (text.startsWith(odd.name, Qt::CaseInsensitive) &&
            (text.size() == odd.name.size() || !text[odd.name.size()].isLetterOrNumber()))
            return Found{{odd}, odd.name.size()};
    }
    if (auto found = known(text, how, false))
        return found;
    const qsizetype space = text.indexOf(u' ');
    if (space < 0)
        return {};
    const QString first = foldedName(text.first(space));
    const bool the = first == u"the"_s;
    if (!the && !honorifics().contains(first))
        return {};
    auto found = known(text.sliced(space + 1), how, the);
    if (!found || (!the && !canBeCalled(found->people.first().name, first)))
        return {};
    found->length += space + 1;
    return found;
}

std::optional<KnownPeople::Found> KnownPeople::severalAt(const QString &text, qsizetype from, In how) const
{
    static const QRegularExpression between(u"\\G(?:\\s*/\\s*|\\s*[,;]\\s*(?:and |& )?|\\s+(?:and|&|\\+)\\s+)"_s);
    static const QRegularExpression initials(u"\\G\\s*\\(\\p{Lu}{1,5}\\)"_s);
    Found several;
    for (qsizetype at = from; at < text.size();) {
        const auto found = this->at(QStringView(text).sliced(at), how);
        if (!found)
            break; // What stands behind "and" may be another sentence.
        const Ref person = found->people.first();
        if (std::none_of(several.people.begin(), several.people.end(),
                         [&](const Ref &one) { return samePerson(one, person); }))
            several.people.append(person);
        at += found->length;
        if (const auto behind = initials.match(text, at); behind.hasMatch())
            at = behind.capturedEnd();
        several.length = at - from;
        const auto next = between.match(text, at);
        if (!next.hasMatch())
            break;
        at = next.capturedEnd();
    }
    return several.people.isEmpty() ? std::nullopt : std::optional(several);
}
