#include "core/minutes/ownernames.h"

#include "core/actions/folding.h"
#include "core/minutes/attendance.h"
#include "core/minutes/titles.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// FNV-1a over letters and digits, so that parts can be joined without making a string.
class Key {
public:
    Key &operator<<(QStringView word)
    {
        for (qsizetype i = 0; i < word.size(); ++i) {
            if (word[i].unicode() >= 0x80)
                return addFolded(word.sliced(i));
            add(char(word[i].unicode()));
        }
        return *this;
    }
    Key &operator<<(QChar letter) { return *this << QStringView(&letter, 1); }
    operator quint64() const { return m_value; }

private:
    Key &addFolded(QStringView rest)
    {
        for (const char c : folded(rest))
            add(c);
        return *this;
    }
    void add(char c)
    {
        if (c >= 'A' && c <= 'Z')
            c = char(c + 32);
        if (c == '&') {
            *this << u"and";
        } else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c & 0x80) != 0) {
            m_value = (m_value ^ quint64(uchar(c))) * 1099511628211ULL;
        }
    }
    quint64 m_value = 14695981039346656037ULL;
};

// Views of the words: without brackets, titles and honours.
std::vector<QStringView> wordsOf(const QString &name, quint64 &titleMask)
{
    std::vector<QStringView> words;
    for (qsizetype at = 0; at < name.size();) {
        if (name[at].isSpace() || name[at] == u',') {
            ++at;
            continue;
        }
        if (name[at] == u'(')
            break;
        qsizetype end = at;
        while (end < name.size() && !name[end].isSpace() && name[end] != u',')
            ++end;
        words.push_back(QStringView(name).sliced(at, end - at));
        at = end;
    }
    while (words.size() > 1 && OwnerNames::isTitle(words.front())) {
        titleMask |= titleBits(words.front());
        words.erase(words.begin());
    }
    static const QStringList honours{u"MBE"_s, u"OBE"_s, u"CBE"_s, u"BEM"_s, u"DL"_s,
                                     u"JP"_s,  u"KC"_s,  u"QC"_s,  u"MP"_s};
    while (words.size() > 2 && honours.contains(words.back()))
        words.pop_back();
    return words;
}

bool isParticle(QStringView word)
{
    static const QStringList all{u"van"_s, u"von"_s, u"de"_s, u"der"_s, u"den"_s, u"la"_s,
                                 u"le"_s,  u"di"_s,  u"da"_s, u"du"_s,  u"del"_s, u"bin"_s,
                                 u"al"_s,  u"el"_s,  u"ap"_s, u"st"_s,  u"ten"_s, u"ter"_s};
    return word.size() <= 3 && all.contains(word, Qt::CaseInsensitive);
}

enum class Case { Upper, Capital, Lower };

Case caseOf(QStringView words)
{
    const bool lower = std::any_of(words.begin(), words.end(), [](QChar c) { return c.isLower(); });
    if (!lower)
        return Case::Upper;
    return words.front().isUpper() ? Case::Capital : Case::Lower;
}

} // namespace

bool OwnerNames::isTitle(QStringView word) { return word.size() < 12 && titleBits(word) != 0; }

quint64 OwnerNames::keyOf(QStringView words)
{
    Key key;
    key << words;
    return key;
}

void OwnerNames::put(quint64 key, Layer layer, Form form)
{
    if (m_entries.size() >= m_slots.size())
        grow();
    quint32 &slot = m_slots[key & (m_slots.size() - 1)];
    m_entries.push_back({key, quint32(m_owners.size() - 1), slot, layer, form});
    slot = quint32(m_entries.size() - 1);
}

void OwnerNames::grow()
{
    m_slots.assign(qMax<size_t>(256, m_slots.size() * 2), none);
    for (quint32 i = 0; i < m_entries.size(); ++i) {
        quint32 &slot = m_slots[m_entries[i].key & (m_slots.size() - 1)];
        m_entries[i].next = slot;
        slot = i;
    }
}

void OwnerNames::addForms(const std::vector<QStringView> &words, Layer layer)
{
    const QStringView first = words.front();
    const QStringView last = words.back();
    size_t family = words.size() - 1; // Where the surname begins: "van der Berg".
    while (family > 1 && isParticle(words[family - 1]))
        --family;
    const auto surname = [&](Key key, Form form, size_t from) {
        for (size_t i = from; i < words.size(); ++i)
            key << words[i];
        put(key, layer, form);
    };
    if (first.size() > 1)
        put(Key() << first, layer, Form::Part);
    if (last.size() > 1)
        put(Key() << last, layer, Form::Surname);
    put(Key() << first << last.front(), layer, Form::Part);
    put(Key() << first.front() << last, layer, Form::Surname);
    if (const qsizetype hyphen = last.indexOf(u'-'); hyphen > 0 && hyphen + 1 < last.size())
        put(Key() << first << last.front() << last[hyphen + 1], layer, Form::Part);
    if (const qsizetype hyphen = first.indexOf(u'-'); hyphen > 0 && hyphen + 1 < first.size())
        put(Key() << first.front() << first[hyphen + 1] << last, layer, Form::Surname); // "M-K Donnelly"
    if (words.size() == 2)
        return;
    put(Key() << first << last, layer, Form::Full);
    put(Key() << first << words[1], layer, Form::Part);
    const size_t from = qMin(family, words.size() - 2); // "Lloyd Jones", too.
    surname({}, Form::Surname, from);
    surname(Key() << first.front(), Form::Surname, from);
    surname(Key() << first.front() << words[1].front(), Form::Surname, 2);
}

void OwnerNames::addPerson(const QString &name, const QString &initials, Layer layer)
{
    quint64 mask = 0;
    const std::vector<QStringView> words = wordsOf(name, mask);
    if (words.empty())
        return;
    m_longest = qMax(m_longest, qsizetype(words.size()) + 2);
    m_owners.push_back({name.simplified(), mask});
    Key full;
    for (const QStringView word : words)
        full << word;
    put(full, layer, Form::Full);
    if (mask != 0)
        put(keyOf(name), layer, Form::Full);
    if (words.size() > 1)
        addForms(words, layer);
    const QString known = initials.isEmpty() ? initialsOf(name) : initials.simplified();
    if (known.size() < 2)
        return;
    m_owners.push_back({known, 0});
    put(keyOf(known), layer, Form::Initials);
}

void OwnerNames::addWhole(const QString &words, Layer layer)
{
    const QString spelled = words.simplified();
    if (spelled.isEmpty())
        return;
    const quint64 key = keyOf(spelled);
    m_longest = qMax(m_longest, spelled.count(u' ') + 1);
    m_owners.push_back({spelled, 0});
    put(key, layer, Form::Whole);
    for (const QString &same : sameRoles(spelled)) {
        if (keyOf(same) != key)
            put(keyOf(same), Layer::Guess, Form::Part);
    }
    if (spelled.endsWith(u" team", Qt::CaseInsensitive))
        put(keyOf(QStringView(spelled).chopped(5)), Layer::Guess, Form::Part);
    if (const QString initials = initialsOf(spelled); initials.size() > 1 && initials.size() < 6)
        put(keyOf(initials), Layer::Guess, Form::Initials);
}

template <typename Visit> void OwnerNames::forEach(quint64 key, Visit visit) const
{
    if (m_slots.empty())
        return;
    for (quint32 i = m_slots[key & (m_slots.size() - 1)]; i != none; i = m_entries[i].next) {
        if (m_entries[i].key == key)
            visit(m_entries[i]);
    }
}

namespace {

// The best of what was visited, as long as all of that rank mean the same.
struct Choice {
    int rank = 1000;
    const QString *spelled = nullptr;
    bool several = false;

    // Two people may have the same initials, spelled alike; two roles that are spelled alike are one.
    void see(int itsRank, const QString &its, bool initials)
    {
        if (itsRank > rank)
            return;
        const bool same = spelled == &its || (spelled && !initials && *spelled == its);
        several = itsRank == rank && (several || !same);
        rank = itsRank;
        spelled = &its;
    }
    std::optional<QString> made() const { return spelled && !several ? std::optional(*spelled) : std::nullopt; }
};

} // namespace

std::optional<QString> OwnerNames::meaning(QStringView words) const
{
    const Case typed = caseOf(words);
    Choice choice;
    forEach(keyOf(words), [&](const Entry &entry) {
        const bool initials = entry.form == Form::Initials;
        if (entry.layer == Layer::Guess && initials && typed != Case::Upper)
            return;
        // "JO" are initials, "Jo" is a name, whoever bears the other in the same layer.
        int rank = entry.form == Form::Whole || entry.form == Form::Full ? 1 : 2;
        if (initials)
            rank = typed == Case::Upper ? 0 : typed == Case::Capital ? 3 : 2;
        choice.see(int(entry.layer) * 10 + rank, m_owners[entry.owner].spelled, initials);
    });
    return choice.made();
}

std::optional<QString> OwnerNames::titled(QStringView title, QStringView words) const
{
    const quint64 bits = titleBits(title);
    Choice choice;
    forEach(keyOf(words), [&](const Entry &entry) {
        const Owner &owner = m_owners[entry.owner];
        if (entry.form == Form::Whole || entry.form == Form::Initials || areOfTwo(bits, owner.titles))
            return;
        const int form = entry.form == Form::Part ? 100 : 0; // "Mr May" is rather called May than May somebody.
        const int mark = (owner.titles & bits) != 0 ? 0 : 1;
        choice.see(form + int(entry.layer) * 10 + mark, owner.spelled, false);
    });
    return choice.made();
}
