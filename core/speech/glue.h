#pragma once

#include "core/speech/sentence.h"

// What joins an owner and what is to be done. Inside core/speech only.
namespace speech {

// "to", "will", "agreed to", "was asked to", "said she would": the token behind it; 0 where none stands there.
qsizetype behindGlue(const Sentence &said, qsizetype at);

// A sign that sets an owner apart: a colon, a spaced dash, an arrow: the token behind it; 0 where none stands there.
qsizetype behindSign(const Sentence &said, qsizetype at);

// "be invited", "be formally thanked": whoever stands before it has nothing to do. At a token.
bool isPassive(const Sentence &said, qsizetype at);

// The participle of "be reviewed", "being drawn up" at a token: behind it; 0 where there is none.
qsizetype behindParticiple(const Sentence &said, qsizetype at);

// "ring", "chase the": a verb without any glue: "FH ring the bank".
// `starts`: it begins a sentence and may have a capital.
bool isBareVerb(const Sentence &said, qsizetype at, bool starts);

// "is responsible for", "tasked with": where what it says begins; 0 where none stands there.
qsizetype behindDuty(const Sentence &said, qsizetype at);

// "It was agreed that", "The Board asked", "Agreed:": the token behind it; 0 where none stands there.
qsizetype behindAgreed(const Sentence &said, qsizetype at);

// "Action", "Action point", "Owner": the token behind it; 0 where none stands there.
qsizetype behindLabel(const Sentence &said, qsizetype at);

// "with support from", "on behalf of": what may stand between an owner and the verb, and stays.
bool startsAside(const Sentence &said, qsizetype at);

} // namespace speech
