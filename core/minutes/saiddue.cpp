#include "core/minutes/saiddue.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace {

// Words that a date may be said with. Those of the first list say when by themselves, those of the second only with one
// of the first or with a number that is a date.
const QSet<QString> &whenWords()
{
    static const QSet<QString> words = [] {
        const QString all =
            u"january february march april may june july august september october november december "
            "jan feb mar apr jun jul aug sep sept oct nov dec "
            "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat sun "
            "today tonight tomorrow week weeks fortnight month months quarter year years day days term half-term "
            "easter christmas xmas whitsun meeting agm spring summer autumn winter"_s;
        const QStringList list = all.split(u' ');
        return QSet<QString>(list.begin(), list.end());
    }();
    return words;
}

const QSet<QString> &otherWords()
{
    static const QSet<QString> words = [] {
        const QString all =
            u"the end of our next this last following coming first second third later earlier early late mid middle "
            "beginning start close play business noon midday morning afternoon evening lunchtime at on in and or to "
            "a an one two three four five six seven eight nine ten twelve couple few time half working financial "
            "school academic calendar board committee group council governors full latest very st nd rd th w c wc "
            "commencing ending beginning approx approximately around about before after from now then's"_s;
        const QStringList list = all.split(u' ');
        return QSet<QString>(list.begin(), list.end());
    }();
    return words;
}

bool isDateNumber(const QString &word)
{
    static const QRegularExpression shape(
        u"^(\\d{1,2}(st|nd|rd|th)|\\d{1,2}[/.]\\d{1,2}([/.]\\d{2,4})?|\\d{4}-\\d{2}-\\d{2})$"_s);
    return shape.match(word).hasMatch();
}

bool isNumber(const QString &word)
{
    static const QRegularExpression shape(u"^(\\d{1,4}|'?\\d{2}|\\d{1,2}([.:]\\d{2})?(am|pm|noon)|am|pm)$"_s);
    return shape.match(word).hasMatch();
}

bool isAllDate(const QString &words)
{
    static const QRegularExpression between(u"[\\s,;()–—]+|(?<=[a-z])[/&-](?=[a-z])|(?<=[a-z])/|\\.(?=\\s|$)"_s);
    const QString lower = words.toLower();
    bool saysWhen = false;
    if (whenWords().contains(lower))
        return true; // "half-term" is one word.
    for (const QString &word : lower.split(between, Qt::SkipEmptyParts)) {
        if (whenWords().contains(word) || isDateNumber(word))
            saysWhen = true;
        else if (!otherWords().contains(word) && !isNumber(word))
            return false;
    }
    return saysWhen;
}

const QString stays = u"before|within|in|until|no sooner than"_s;
const QString alone = u"asap|as soon as possible|immediately|straight away|ongoing"_s;

QString withoutEnd(QString words)
{
    words = words.trimmed();
    while (words.endsWith(u'.') || words.endsWith(u',') || words.endsWith(u';') || words.endsWith(u')'))
        words.chop(1);
    return words.trimmed();
}

std::optional<SaidDue> made(const QString &sentence, qsizetype end, const QString &due)
{
    QString text = sentence.first(end).trimmed();
    while (text.endsWith(u',') || text.endsWith(u';') || text.endsWith(u'('))
        text.chop(1);
    text = text.trimmed();
    if (text.isEmpty())
        return {};
    return SaidDue{text, due};
}

} // namespace

std::optional<SaidDue> saidDue(const QString &sentence)
{
    static const QRegularExpression opens(
        u"[\\s(](?:(?<goes>due by|due|by|no later than|not later than|on or before)|(?<stays>"_s + stays +
            u")|(?<at>for|at)|(?<dash>[-–—]))\\s+"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression nextMeeting(u"^(?:the |our )?(next (?:\\w+ )?meeting)$"_s,
                                                QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression byItself(u"[\\s(,](?<due>"_s + alone + u")[.)]*$"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    if (const auto found = byItself.match(sentence); found.hasMatch()) {
        static const QRegularExpression by(u"(?:[-–—(,]|\\bby|\\bdue)\\s*$"_s);
        const QString before = sentence.first(found.capturedStart());
        const auto opened = by.match(before);
        const qsizetype end = opened.hasMatch() ? opened.capturedStart() : before.size();
        return made(sentence, end, found.captured(u"due"_s));
    }
    // The first that is all date to the end: "by the end of March by Friday" has one due, not two. Nobody says a longer
    // one, and to try each "by" of a pasted line to its end would take seconds.
    constexpr qsizetype longest = 200;
    for (qsizetype from = qMax<qsizetype>(0, sentence.size() - longest); from < sentence.size();) {
        const auto found = opens.match(sentence, from);
        if (!found.hasMatch())
            break;
        const QString words = withoutEnd(sentence.sliced(found.capturedEnd()));
        const bool placed = !found.captured(u"at"_s).isEmpty();
        if (placed ? nextMeeting.match(words).hasMatch() : isAllDate(words)) {
            const QString kept = found.captured(u"stays"_s);
            const auto meeting = nextMeeting.match(words); // "the" goes without saying.
            const QString due = meeting.hasMatch() ? meeting.captured(1) : words;
            return made(sentence, found.capturedStart(), kept.isEmpty() ? due : kept + u' ' + due);
        }
        from = found.capturedStart() + 1;
    }
    return {};
}

QString asSaid(const QString &due)
{
    static const QRegularExpression byItself(u"^(?:(?:"_s + stays + u")\\s|(?:"_s + alone + u")$)"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    if (due.isEmpty())
        return {};
    return (byItself.match(due).hasMatch() ? u" "_s : u" by "_s) + due;
}
