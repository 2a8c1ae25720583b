#pragma once

#include "core/book/values.h"

// The words of the interchange format for the enumerations, both ways. These are stored and exchanged: never
// translated. A list's index is the enumerator's value.
const QStringList &wordsOf(MeetingState);
const QStringList &wordsOf(Presence);
const QStringList &wordsOf(ActionStatus);
const QStringList &wordsOf(Rag);
const QStringList &wordsOf(Approval::As);
const QStringList &wordsOf(BodySettings::Numbering);
const QStringList &wordsOf(documents::Typeface);
const QStringList &wordsOf(BodySettings::DecisionLook);
const QStringList &wordsOf(BodySettings::MinutesLayout);

// "agreed by chair"
template <typename Enum> QString word(Enum value) { return wordsOf(value).at(qsizetype(value)); }

// Nothing where the word is not one of the format's. Exact: lower case, single spaces.
template <typename Enum> std::optional<Enum> fromWord(const QString &text)
{
    const qsizetype at = wordsOf(Enum{}).indexOf(text);
    return at < 0 ? std::nullopt : std::optional(Enum(at));
}

// As shown to people, in their language: "Agreed by chair".
QString shown(MeetingState state);
QString shown(Presence presence);
QString shown(ActionStatus status);

// Agreed, Resolved, Recommended, Noted, Endorsed, Approved.
QStringList decisionWordsOf(const Body &body);
