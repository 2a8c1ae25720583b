#include "core/minutes/completion.h"

#include "core/minutes/attendance.h"

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostTexts = 5;
constexpr qsizetype mostWords = 4; // Of one name.

bool isWordLetter(QChar c) { return c.isLetterOrNumber() || c == u'\'' || c == u'’' || c == u'-' || c == u'.'; }

// Where the last word, the last two … of a text begin, the longest first. A text that ends in a space has begun none.
QList<qsizetype> lastWords(QStringView text)
{
    QList<qsizetype> starts;
    qsizetype at = text.size();
    while (at > 0 && starts.size() < mostWords) {
        const qsizetype end = at;
        while (at > 0 && (isWordLetter(text[at - 1]) || (text[at - 1] == u'&' && !starts.isEmpty())))
            --at;
        if (at == end)
            break;
        starts.prepend(at);
        if (at < 2 || text[at - 1] != u' ')
            break;
        --at;
    }
    return starts;
}

// Of what stands between owners: "PD/JH", "PD, JH and the Chair". 0 where none does.
qsizetype separatorLength(QStringView text)
{
    static constexpr QStringView separators[] = {u"/", u",", u";", u" & ", u" and ", u" + "};
    for (const QStringView separator : separators) {
        if (text.startsWith(separator, Qt::CaseInsensitive))
            return separator.size();
    }
    return 0;
}

// Where the last of the owners begins, and before it its article.
qsizetype lastOwnerAt(QStringView before)
{
    qsizetype at = before.size();
    while (at > 0 && separatorLength(before.sliced(at - 1)) == 0)
        --at;
    if (at > 0)
        at += separatorLength(before.sliced(at - 1)) - 1;
    while (at < before.size() && before[at] == u' ')
        ++at;
    return at;
}

// As far as the separator behind the last of them.
bool areOwners(QStringView text, const KnownOwners &known)
{
    while (!text.trimmed().isEmpty()) {
        const auto found = known.at(text);
        if (!found)
            return false;
        text = text.sliced(found->length);
        const qsizetype separator = separatorLength(text);
        if (separator == 0)
            return false;
        text = text.sliced(separator);
        while (text.startsWith(u' '))
            text = text.sliced(1);
    }
    return true;
}

void append(QStringList &texts, const QString &text)
{
    if (texts.size() < mostTexts && !texts.contains(text))
        texts.append(text);
}

} // namespace

Completions::Completions(const Minutes &minutes, const QList<Member> &members, const QList<Person> &people)
{
    QHash<QUuid, const Person *> byId;
    for (const Person &person : people)
        byId.insert(person.id, &person);
    const auto initialsOfRef = [&](const Ref &ref, const QString &said) {
        const Person *record = byId.value(ref.id);
        const QString known = said.isEmpty() && record ? record->initials : said;
        return known.isEmpty() ? initialsOf(ref.name) : known;
    };
    for (const Attendance &one : minutes.meeting.attendance)
        add(one.person.name, initialsOfRef(one.person, one.initials));
    for (const Member &member : members)
        add(member.person.name, initialsOfRef(member.person, {}));
    for (const Action &action : minutes.actions)
        add(action.owners);
    for (const Attendance &one : minutes.meeting.attendance) {
        add(one.role, {});
        add(one.organisation, {});
    }
    for (const Member &member : members)
        add(member.role, {});
    for (const Person &person : people)
        add(person.name, person.initials);
}

void Completions::add(const QStringList &owners)
{
    for (const QString &owner : owners)
        add(owner, {});
}

void Completions::add(const QString &text, const QString &initials)
{
    const QString words = text.simplified();
    if (words.isEmpty() || m_known.contains(words.toCaseFolded()) || m_initials.contains(words.toCaseFolded()))
        return;
    m_known.insert(words.toCaseFolded());
    if (!initials.isEmpty())
        m_initials.insert(initials.toCaseFolded());
    Entry entry{words, initials, {words.toCaseFolded()}};
    for (qsizetype at = words.indexOf(u' '); at >= 0; at = words.indexOf(u' ', at + 1)) {
        if (words[at + 1].isUpper()) // Nobody looks for "of Estates".
            entry.starts.append(words.sliced(at + 1).toCaseFolded());
    }
    m_entries.append(std::move(entry));
}

Completion Completions::inText(QStringView before) const
{
    for (const qsizetype at : lastWords(before)) {
        const QStringView typed = before.sliced(at);
        if (!typed.front().isUpper() || typed.size() < 2)
            continue;
        const QString folded = typed.toString().toCaseFolded();
        Completion found{typed.size(), {}};
        for (const Entry &entry : m_entries) {
            const bool initials = entry.initials == typed;
            const bool begins =
                typed.size() > 2 && std::any_of(entry.starts.begin(), entry.starts.end(), [&](const QString &start) {
                    return start.size() > folded.size() && start.startsWith(folded);
                });
            if (initials || begins)
                append(found.texts, entry.text);
        }
        if (!found.texts.isEmpty())
            return found;
    }
    return {};
}

Completion Completions::amongOwners(QStringView before, const KnownOwners &known) const
{
    const qsizetype at = lastOwnerAt(before);
    QStringView typed = before.sliced(at);
    if (typed.startsWith(u"the ", Qt::CaseInsensitive))
        typed = typed.sliced(4);
    if (typed.isEmpty() || typed.back().isSpace() || !areOwners(before.first(at), known))
        return {};
    const QString folded = typed.toString().toCaseFolded();
    Completion found{typed.size(), {}};
    for (const Entry &entry : m_entries) {
        if (!entry.initials.isEmpty() && entry.initials.startsWith(folded, Qt::CaseInsensitive) &&
            entry.initials != typed)
            append(found.texts, entry.initials);
    }
    for (const Entry &entry : m_entries) {
        const bool begins = std::any_of(entry.starts.begin(), entry.starts.end(), [&](const QString &start) {
            return start.size() > folded.size() && start.startsWith(folded);
        });
        if (!begins)
            continue;
        if (!entry.initials.isEmpty())
            append(found.texts, entry.initials);
        append(found.texts, entry.text);
    }
    return found;
}
