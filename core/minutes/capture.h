#pragma once

#include "core/minutes/lines.h"
#include "core/minutes/owners.h"

// Capture: what a typed line becomes on Enter. At the start of a line, in small letters:
//
//     a PD/JH to circulate the template by 4 Feb     action: owners, words, due
//     d to use the regional guide                    decision: d the body's first word (Agreed), r Resolved,
//                                                    n Noted, rec Recommended; or its word with a colon ("Noted: …")
//     i 4a Regional approach                         item, with its number where one is typed first; i
//                                                    alone, and "i 4a", is an item without a title
//     ## Next steps     - bullet     1. number     a) lettered point
//     in, out, di                                    who comes, goes or declares an interest: saidmovement.h
//
// "a)" letters, "a" with a space acts. A sentence that starts with a capital ("A meeting was held") is a sentence.
//
// An action is owners, words and due, in any of the orders in which people say them:
//
//     owners    first, before "to", "will", "would", "agreed to", "is to", "needs to", "should", "was asked to" and the
//               like, before a colon or a dash, or before a plain verb ("PD ring the bank"); after "Action:", "Action
//               for"; last, in brackets, behind a dash or a comma, or as "by PD"
//               several with "/", ",", "&", "+" or "and"
//     due       last, first, between owners and verb, or in brackets: "by 4 Feb", "before Easter", "at the next
//               meeting", "within two weeks", "asap", "ongoing", "Sept/Oct 2025"; "by" and "due" go, every other word
//               stays: "before Easter" is not "Easter"
//
// Each owner must be known (KnownOwners); but before a colon two to four capitals that nobody knows are initials: "QX:
// …". Who is rung, met or copied in has nothing to do and is no owner, nor is X in "X to be thanked". A date that says
// which thing is meant stays in the words: "the minutes of 4 Feb". What is not understood stays in the words, too: from
// what was typed only the joining words go ("to", "by", "Action:") and signs that set off what was taken out.
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
