#pragma once

#include "core/minutes/owners.h"
#include "core/speech/sentence.h"

// Owners as they are said, one behind the other. Inside core/speech only, but for separatorLength().
namespace speech {

struct OwnerList {
    QStringList owners; // As the meeting spells them; empty: nobody is known there.
    qsizetype first = 0;
    qsizetype end = 0; // The token behind them; where not all are known, behind those that are.

    // Typed like a word of the language ("it", "may"), which needs a plain "to" or ":" behind it.
    bool isWord = false;

    explicit operator bool() const { return !owners.isEmpty(); }
};

// "PD", "PD/JH", "LR, PD and the Chair": every one of them known.
OwnerList ownersAt(const Sentence &said, qsizetype at, const KnownOwners &known);

// What stands between owners: "/", ",", "and", ", and". Its length; 0 where none begins the text.
qsizetype separatorLength(QStringView text);

// Somebody known ends just before this token: a comma there stands between two names.
bool isBehindOwner(const Sentence &said, qsizetype at, const KnownOwners &known);

} // namespace speech
