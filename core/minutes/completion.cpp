#include "core/minutes/completion.h"

#include "core/minutes/attendance.h"
#include "core/speech/ownerlist.h"

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostTexts = 5;
constexpr qsizetype mostWords = 4; // Of one name.

bool isLetterOfName(QChar c) { return c.isLetterOrNumber() || c == u'\'' || c == u'’' || c == u'-' || c == u'.'; }

// Where the last word, the last two … of a text begin, the longest first. A text that ends in a space has begun none.
QList<qsizetype> lastWords(QStringView text)
{
    QList<qsizetype> starts;
    qsizetype at = text.size();
    while (at > 0 && starts.size() < mostWords) {
        const qsizetype end = at;
        while (at > 0 && (isLetterOfName(text[at - 1]) || (text[at - 1] == u'&' && !starts.isEmpty())))
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

// Where each of the owners begins, as far as all before it are known; the last may be half typed.
QList<qsizetype> ownerStarts(QStringView text, const KnownOwners &known)
{
    QList<qsizetype> starts{0};
    while (const auto found = known.at(text.sliced(starts.last()))) {
        const qsizetype end = starts.last() + found->length;
        const qsizetype separator = speech::separatorLength(text.sliced(end));
        if (separator == 0)
            break;
        starts.append(end + separator);
    }
    return starts;
}

bool isUnderstood(const QString &text, const KnownOwners &known)
{
    const auto found = known.at(text);
    return found && found->length == text.size() && found->owner == text;
}

void append(QStringList &texts, const QString &text)
{
    if (texts.size() < mostTexts && !texts.contains(text))
        texts.append(text);
}

} // namespace

Completions::Completions(const Minutes &minutes, const QList<Member> &members, const QList<Person> &people,
                         const QStringList &log)
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
    for (const QString &owner : log)
        add(owner, {});
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
    if (before.isEmpty() || before.back().isSpace())
        return {};
    // "IT & Fac" is rather one team that has begun than two owners.
    for (const qsizetype at : ownerStarts(before, known)) {
        Completion found = ownersFrom(before.sliced(at), known);
        if (!found.texts.isEmpty())
            return found;
    }
    return {};
}

Completion Completions::ownersFrom(QStringView typed, const KnownOwners &known) const
{
    if (typed.startsWith(u"the ", Qt::CaseInsensitive))
        typed = typed.sliced(4);
    if (typed.isEmpty())
        return {};
    const QString folded = typed.toString().toCaseFolded();
    Completion found{typed.size(), {}};
    const auto propose = [&](const QString &text) {
        if (isUnderstood(text, known))
            append(found.texts, text);
    };
    for (const Entry &entry : m_entries) {
        if (found.texts.size() < mostTexts && !entry.initials.isEmpty() && entry.initials != typed &&
            entry.initials.startsWith(folded, Qt::CaseInsensitive))
            propose(entry.initials);
    }
    for (const Entry &entry : m_entries) {
        if (found.texts.size() == mostTexts)
            break;
        const bool begins = std::any_of(entry.starts.begin(), entry.starts.end(), [&](const QString &start) {
            return start.size() > folded.size() && start.startsWith(folded);
        });
        if (!begins)
            continue;
        if (!entry.initials.isEmpty())
            propose(entry.initials);
        propose(entry.text);
    }
    return found;
}
