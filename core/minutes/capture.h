#pragma once

#include "core/minutes/lines.h"
#include "core/minutes/owners.h"

// Capture: what a typed line becomes on Enter. At the start of a line, in small letters:
//
//     a PD/JH to circulate the template by 4 Feb     action: owners, words, due
//     d to use the regional guide                    decision: d the body's first word (Agreed), r Resolved,
//                                                    n Noted, rec Recommended; or its word with a colon ("Noted: …")
//     i 4a Regional approach                         item, with its number where one is typed first; i alone: untitled
//     ## Next steps     - bullet     1. number     a) lettered point
//     in, out, di                                    who comes, goes or declares an interest: saidmovement.h
//
// "a)" letters, "a" with a space acts. Owners stand first and end in "to", "will", "agreed to" or a colon, or in
// brackets at the end; each must be known (KnownOwners), but before a colon capitals that nobody knows are initials:
// "QX: to …". A due stands last (core/minutes/saiddue.h). What is not understood stays in the words. A sentence that
// starts with a capital ("A meeting was held") is a sentence.
struct CaptureWords {
    QStringList decisions; // decisionWordsOf(body)
    KnownOwners owners;
    QString dueBefore; // Of the action that this line was: understood, whatever it says.
};

// The row, title or text that these words become; nothing where they stay a paragraph. Its id is new, its label set but
// for an action (its reference is the book's) and a title without a number.
std::optional<Line> captured(const QList<Run> &typed, const CaptureWords &words);

// An action row without owners (or due) whose words begin with owners (end in a due) after all: with them taken out.
// Nothing where there is nothing to take.
std::optional<Line> capturedFromRow(const Line &action, const CaptureWords &words);

// A title into which "i 4a Regional approach" was typed: with that number and title.
std::optional<Line> capturedFromTitle(const Line &title);

// A line of pasted plain text: list entries and sub-headings by their marks, anything else a paragraph. Stars are
// stars.
Line pastedLine(const QString &text);

// The decision word behind a short key ("d", "r", "n", "rec"); empty where the key is none.
QString decisionWord(const QString &key, const QStringList &decisions);

// A due as it is said at the end of a sentence: " by 4 Feb", " before Easter", " asap".
QString asSaid(const QString &due);
// The ways to say it there, the plainest first.
QStringList waysToSay(const QString &due);

// The words of a row as a sentence: "PD/JH to circulate the template by 4 Feb".
QString sentenceOf(const Line &row);
// The way back: what somebody would type to get this row, item or list entry.
QString typedForm(const Line &line, const QStringList &decisions);
