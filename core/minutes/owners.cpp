#include "core/minutes/owners.h"

#include "core/minutes/ownernames.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace {

using Layer = OwnerNames::Layer;

constexpr qsizetype mostWords = 10;    // Of one owner.
constexpr qsizetype longestWord = 60;  // Nobody's name has more letters.
constexpr qsizetype longestTitle = 14; // With the space behind it.

bool inWord(QChar c) { return c.isLetterOrNumber() || c.isMark() || u"'’ʼ-‐‑.&()"_s.contains(c); }

// A point belongs to initials ("F.", "J.H."), not to the last word of a sentence.
qsizetype withoutPoint(QStringView text, qsizetype start, qsizetype end)
{
    const bool bracket = text[start] == u'('; // "Giles Farrant (Retd)"
    while (end > start && !text[end - 1].isLetterOrNumber()) {
        if (bracket && text[end - 1] == u')')
            return end;
        const QStringView word = text.sliced(start, end - start);
        if (word.back() == u'.' && (word.size() == 2 || word.chopped(1).contains(u'.')))
            return end;
        --end;
    }
    return end;
}

// Where the words of a text end, for its first `most` words.
QList<qsizetype> wordEnds(QStringView text, qsizetype most)
{
    QList<qsizetype> ends;
    qsizetype at = 0;
    while (at < text.size() && ends.size() < most) {
        const qsizetype start = at;
        while (at < text.size() && at < start + longestWord && inWord(text[at]))
            ++at;
        if (ends.isEmpty() && text.startsWith(u'('))
            break;
        const qsizetype end = withoutPoint(text, start, at);
        if (end == start && (at == start || text[start] != u'&'))
            break;
        ends.append(end == start ? at : end);
        if (at >= text.size() || text[at] != u' ')
            break;
        ++at;
    }
    return ends;
}

void addRoles(OwnerNames &names)
{
    for (const QString &role :
         {u"Chair"_s, u"Vice-chair"_s, u"Secretary"_s, u"Clerk"_s, u"Treasurer"_s, u"Minute-taker"_s, u"All"_s,
          u"All members"_s, u"Members"_s, u"Everyone"_s, u"Everybody"_s})
        names.addWhole(role, Layer::Everywhere);
}

// Everybody once, in the nearest layer.
class Roll {
public:
    Roll(OwnerNames &names, const QList<Person> &people) : m_names(names)
    {
        m_byId.reserve(people.size());
        for (const Person &person : people)
            m_byId.insert(person.id, &person);
        m_met.reserve(people.size());
    }

    void add(const Ref &ref, const QString &initials, Layer layer)
    {
        const Person *record = ref.id.isNull() ? nullptr : m_byId.value(ref.id);
        const qsizetype before = m_met.size();
        m_met.insert(OwnerNames::keyOf(ref.name));
        if (m_met.size() > before)
            m_names.addPerson(ref.name, !initials.isEmpty() || !record ? initials : record->initials, layer);
        if (record)
            m_listed.insert(record);
        if (record && layer != Layer::Book)
            m_names.addWhole(record->organisation, layer);
    }
    bool isListed(const Person &person) const { return m_listed.contains(&person); }

private:
    OwnerNames &m_names;
    QHash<QUuid, const Person *> m_byId;
    QSet<quint64> m_met;
    QSet<const Person *> m_listed;
};

} // namespace

KnownOwners::KnownOwners()
{
    static const auto roles = [] {
        auto names = std::make_shared<OwnerNames>();
        addRoles(*names);
        return names;
    }();
    m_names = roles;
}

KnownOwners::KnownOwners(const Minutes &minutes, const QList<Member> &members, const QList<Person> &people,
                         const QStringList &log)
{
    auto names = std::make_shared<OwnerNames>();
    Roll roll(*names, people);
    for (const Attendance &entry : minutes.meeting.attendance) {
        roll.add(entry.person, entry.initials, Layer::Meeting);
        names->addWhole(entry.role, Layer::Meeting);
        names->addWhole(entry.organisation, Layer::Meeting);
    }
    for (const Member &member : members) {
        roll.add(member.person, {}, Layer::Body);
        names->addWhole(member.role, Layer::Body);
    }
    for (const Person &person : people) {
        if (!roll.isListed(person))
            roll.add({{}, person.name}, person.initials, Layer::Book);
    }
    for (const Action &action : minutes.actions) {
        for (const QString &owner : action.owners)
            names->addWhole(owner, Layer::Log);
    }
    for (const QString &owner : log)
        names->addWhole(owner, Layer::Log);
    addRoles(*names);
    m_names = names;
}

void KnownOwners::add(const QString &words)
{
    const QString spelled = words.simplified();
    if (spelled.isEmpty())
        return;
    m_added.insert(OwnerNames::keyOf(spelled), spelled);
    m_longestAdded = qMax(m_longestAdded, spelled.count(u' ') + 1);
}

qsizetype KnownOwners::longest() const { return qMin(mostWords, qMax(m_names->longest(), m_longestAdded)); }

std::optional<KnownOwners::Found> KnownOwners::known(QStringView text) const
{
    const QList<qsizetype> ends = wordEnds(text, longest());
    for (auto end = ends.crbegin(); end != ends.crend(); ++end) {
        const QStringView words = text.first(*end);
        if (!m_added.isEmpty()) {
            if (const auto found = m_added.constFind(OwnerNames::keyOf(words)); found != m_added.cend())
                return Found{*found, *end};
        }
        if (auto owner = m_names->meaning(words))
            return Found{*std::move(owner), *end};
    }
    return {};
}

// "Mrs Haldane", "Rev. Whitlow-Asante".
std::optional<KnownOwners::Found> KnownOwners::titled(QStringView text, int titles) const
{
    const qsizetype space = text.first(qMin<qsizetype>(text.size(), longestTitle)).indexOf(u' ');
    if (space < 0 || !OwnerNames::isTitle(text.first(space)))
        return {};
    const QStringView name = text.sliced(space + 1);
    const QList<qsizetype> ends = wordEnds(name, longest());
    for (auto end = ends.crbegin(); end != ends.crend(); ++end) {
        if (auto owner = m_names->titled(text.first(space), name.first(*end)))
            return Found{*std::move(owner), *end + space + 1};
    }
    if (titles == 0) // "Revd Canon Tranter"
        return {};
    auto found = titled(name, titles - 1);
    if (found)
        found->length += space + 1;
    return found;
}

std::optional<KnownOwners::Found> KnownOwners::at(QStringView text) const
{
    const qsizetype article = text.startsWith(u"the ", Qt::CaseInsensitive) ? 4 : 0;
    auto found = known(text);
    if (!found && article > 0) {
        found = known(text.sliced(article));
        if (found)
            found->length += article;
    }
    if (auto person = titled(text.sliced(article), 2)) {
        person->length += article;
        if (!found || found->length < person->length)
            found = person;
    }
    // "Estates team", where Estates are known.
    const QStringView rest = found ? text.sliced(found->length) : QStringView();
    const bool team = rest.startsWith(u" team", Qt::CaseInsensitive) && (rest.size() == 5 || !inWord(rest[5]));
    if (team && text.first(found->length).endsWith(found->owner, Qt::CaseInsensitive))
        found->length += 5;
    return found;
}
