#pragma once

#include "core/book/values.h"

// Standard phrases: what is said at every meeting, by a short key. A phrase has blanks in square brackets, to be typed
// over: "Apologies were received from [names]." Some the program fills in itself, where it knows: [chair], [date],
// [time], [venue], [last meeting], [next meeting].
struct Phrase {
    QString key; // Without spaces.
    QString text;
    bool operator==(const Phrase &) const = default;
};

// The program's, a line each: key, space, words.
QStringList ownPhrases();
// The body's, or the program's where it has none. A line that has no key and words is no phrase.
QList<Phrase> phrasesOf(const Body &body);

// The phrase whose key the text ends in, as a word of its own: "…. apol". Null where there is none; valid as long as
// the list.
const Phrase *phraseAt(QStringView typed, const QList<Phrase> &phrases);

// What a phrase can fill in by itself. `now` gives the time; `last` is the meeting before, or null.
QString filled(QString text, const Meeting &meeting, const MeetingSummary *last, const QTime &now);

struct Blank {
    qsizetype start = 0;
    qsizetype length = 0; // With its brackets.
    bool operator==(const Blank &) const = default;
};
// The first blank at or behind a place; nothing where there is none.
std::optional<Blank> blankBehind(const QString &text, qsizetype from);
// The last one that ends at or before a place.
std::optional<Blank> blankBefore(const QString &text, qsizetype to);
