#include "core/speech/actions.h"

#include "core/speech/glue.h"
#include "core/speech/ownersfirst.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace speech {

namespace {

// One space between words; line ends stay.
QString spaced(const QString &words)
{
    QString out;
    out.reserve(words.size());
    for (const QChar c : words) {
        const bool space = c.isSpace() && c != QChar::LineSeparator;
        if (!space)
            out += c;
        else if (!out.isEmpty() && out.back() != u' ')
            out += u' ';
    }
    return out.trimmed();
}

// Without signs that set off nothing.
QStringView begun(QStringView text)
{
    text = text.trimmed();
    while (!text.isEmpty() && (QStringView(u",;:–—").contains(text.front()) || text.startsWith(u"- ")))
        text = text.sliced(1).trimmed();
    return text;
}

// Without one full stop at the end, and without signs that set off what was taken out.
QString finished(const QString &words)
{
    QStringView text = begun(words);
    if (text.endsWith(u'.') && !text.endsWith(u".."))
        text = text.chopped(1).trimmed();
    while (!text.isEmpty() && (QStringView(u",;–—").contains(text.back()) || text.endsWith(u" -") || text == u"-"))
        text = text.chopped(1).trimmed();
    return text.toString();
}

// "Action:" goes even where nobody is known. What stands behind it; empty where there is none.
QString withoutLabel(const Sentence &said)
{
    const qsizetype label = said.isOneOf(0, {u"action", u"actions", u"ap"}) ? behindLabel(said, 0) : 0;
    const bool sign = label > 0 && (said.isSign(label, u':') || (said.isDash(label) && said[label].spaced));
    return sign && !said.isEnd(label + 1) ? wordsOf(said, label + 1, said.size()) : QString();
}

void take(Action &action, const SaidOwners &found)
{
    action.owners = found.owners;
    action.text = found.text;
    if (action.due.isEmpty())
        action.due = found.due;
}

} // namespace

Action actionSaid(const QString &words, const KnownOwners &known, Wanted wanted)
{
    Action action{{}, begun(spaced(words)).toString(), {}};
    std::optional<Sentence> read; // As long as the text stays.
    const auto said = [&]() -> const Sentence & { return read ? *read : read.emplace(action.text); };
    const auto due = [&] { return wanted.due && action.due.isEmpty(); };
    const auto look = [&](auto where) {
        if (!wanted.owners || !action.owners.isEmpty())
            return;
        if (const SaidOwners found = where()) {
            take(action, found);
            read.reset();
        }
    };
    look([&] { return ownersFirst(said(), known, due()); });
    if (!action.owners.isEmpty()) {
        // "FH will ring the bank. Action FH"
        const SaidOwners again = ownersLast(said(), known, due(), true);
        const bool same = std::all_of(again.owners.begin(), again.owners.end(),
                                      [&](const QString &owner) { return action.owners.contains(owner); });
        if (again && same && wanted.owners) {
            action.text = again.text;
            action.due = due() ? again.due : action.due;
            read.reset();
        }
    }
    look([&] { return ownersLast(said(), known, due()); });
    look([&] { return ownersWithin(said(), known); });
    if (const QString text = action.owners.isEmpty() ? withoutLabel(said()) : QString(); !text.isEmpty()) {
        action.text = text;
        read.reset();
    }
    if (const auto taken = due() ? takenDue(said()) : std::nullopt) {
        action.due = taken->due;
        action.text = taken->text;
        read.reset();
        look([&] { return ownersLast(said(), known, false); }); // "… (PD) by 4 Feb"
    }
    action.text = finished(action.text);
    return action;
}

} // namespace speech
