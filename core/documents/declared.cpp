#include "core/documents/declared.h"

#include "core/minutes/namewords.h"
#include "core/minutes/quorum.h"
#include "core/minutes/text.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace documents {

namespace {

constexpr auto anyCase = QRegularExpression::CaseInsensitiveOption;

bool hasWords(const QString &text, const QString &words, Qt::CaseSensitivity sensitivity = Qt::CaseInsensitive)
{
    const auto within = [&](qsizetype at) { return at >= 0 && at < text.size() && text[at].isLetterOrNumber(); };
    for (qsizetype at = text.indexOf(words, 0, sensitivity); at >= 0; at = text.indexOf(words, at + 1, sensitivity)) {
        if (!words.isEmpty() && !within(at - 1) && !within(at + words.size()))
            return true;
    }
    return false;
}

// The numbers that "in item 6" names.
QStringList itemsNamed(const QString &text)
{
    static const QRegularExpression named(u"\\bitems?\\s+(\\w*\\d[\\w.]*\\w|\\d)"_s, anyCase);
    QStringList numbers;
    for (auto it = named.globalMatch(text); it.hasNext();)
        numbers.append(it.next().captured(1));
    return numbers;
}

} // namespace

QList<ToldInterests::Telling> ToldInterests::tellingsIn(const QString &text)
{
    static const QRegularExpression word(u"\\bdeclar(?:ed|es|ing)\\b"_s, anyCase);
    QList<Telling> tellings;
    qsizetype from = 0;
    for (auto it = word.globalMatch(text); it.hasNext();) {
        const auto found = it.next();
        QString before = text.mid(from, found.capturedStart() - from);
        if (!tellings.isEmpty()) {
            tellings.last().behind = before;
            before.remove(0, before.lastIndexOf(u')') + 1); // What is in brackets belongs to the one before.
        }
        tellings.append({.before = before});
        from = found.capturedEnd();
    }
    if (!tellings.isEmpty())
        tellings.last().behind = text.mid(from);
    return tellings;
}

ToldInterests::ToldInterests(const Meeting &meeting) : m_meeting(meeting)
{
    for (const Item &item : meeting.items) {
        if (!item.minute.contains("declar"_L1, Qt::CaseInsensitive))
            continue;
        for (const TextBlock &block : blocksOf(item.minute)) {
            for (Telling &telling : tellingsIn(plainText(block.runs).simplified())) {
                telling.item = item.id;
                telling.items = itemsNamed(telling.behind);
                m_tellings.append(telling);
            }
        }
    }
}

bool ToldInterests::tells(const Telling &telling, const Declaration &declaration) const
{
    static const QRegularExpression interest(u"\\binterests?\\b"_s, anyCase);
    static const QRegularExpression left(u"\\b(?:left|withdrew|stepped out|went out)\\b"_s, anyCase);
    const auto record = std::find_if(m_meeting.attendance.begin(), m_meeting.attendance.end(),
                                     [&](const Attendance &one) { return samePerson(one.person, declaration.person); });
    const QString initials = record == m_meeting.attendance.end() ? QString() : record->initials;
    const bool named = hasWords(telling.before, declaration.person.name) ||
                       hasWords(telling.before, nameWords(declaration.person.name).join(u' ')) ||
                       hasWords(telling.before, initials, Qt::CaseSensitive);
    return named && telling.behind.contains(interest) &&
           (declaration.nature.isEmpty() || hasWords(telling.behind, declaration.nature.simplified())) &&
           (!declaration.leftTheRoom || telling.behind.contains(left));
}

QList<Declaration> ToldInterests::untold(const Item &item) const
{
    QList<Declaration> open = item.declarations;
    // "4" twice: nobody knows which is meant elsewhere.
    const bool numbered = !open.isEmpty() && !item.number.isEmpty() &&
                          std::count_if(m_meeting.items.begin(), m_meeting.items.end(),
                                        [&](const Item &one) { return one.number == item.number; }) == 1;
    for (const Telling &telling : m_tellings) {
        const bool here = telling.item == item.id;
        if (telling.items.isEmpty() ? here : telling.items.contains(item.number) && (here || numbered))
            open.removeIf([&](const Declaration &one) { return tells(telling, one); });
    }
    return open;
}

} // namespace documents
