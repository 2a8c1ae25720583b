#include "core/speech/actions.h"

#include "core/speech/glue.h"
#include "core/speech/ownersfirst.h"

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

// Without one full stop at the end, and without signs that set off what was taken out.
QString finished(const QString &words)
{
    QStringView text = QStringView(words).trimmed();
    if (text.endsWith(u'.') && !text.endsWith(u".."))
        text = text.chopped(1).trimmed();
    while (!text.isEmpty() && (QStringView(u",;–—").contains(text.back()) || text.endsWith(u" -") || text == u"-"))
        text = text.chopped(1).trimmed();
    while (!text.isEmpty() && (QStringView(u",;:–—").contains(text.front()) || text.startsWith(u"- ")))
        text = text.sliced(1).trimmed();
    return text.toString();
}

// "Action:" goes even where nobody is known.
QString withoutLabel(const QString &words)
{
    const Sentence said(words);
    const qsizetype label = said.isOneOf(0, {u"action", u"actions", u"ap"}) ? behindLabel(said, 0) : 0;
    const bool sign = label > 0 && (said.isSign(label, u':') || (said.isDash(label) && said[label].spaced));
    return sign && !said.isEnd(label + 1) ? wordsOf(said, label + 1, said.size()) : words;
}

void take(Action &action, const SaidOwners &found)
{
    if (!found)
        return;
    action.owners = found.owners;
    action.text = found.text;
    if (action.due.isEmpty())
        action.due = found.due;
}

} // namespace

Action actionSaid(const QString &words, const KnownOwners &known, Wanted wanted)
{
    Action action{{}, spaced(words), {}};
    const auto due = [&] { return wanted.due && action.due.isEmpty(); };
    const auto look = [&](auto where) {
        if (wanted.owners && action.owners.isEmpty())
            take(action, where(Sentence(action.text)));
    };
    look([&](const Sentence &said) { return ownersFirst(said, known, due()); });
    look([&](const Sentence &said) { return ownersLast(said, known, due()); });
    look([&](const Sentence &said) { return ownersWithin(said, known); });
    if (action.owners.isEmpty())
        action.text = withoutLabel(action.text);
    if (due()) {
        if (const auto taken = takenDue(action.text)) {
            action.due = taken->due;
            action.text = taken->text;
            look([&](const Sentence &said) { return ownersLast(said, known, false); }); // "… (PD) by 4 Feb"
        }
    }
    action.text = finished(action.text);
    return action;
}

} // namespace speech
