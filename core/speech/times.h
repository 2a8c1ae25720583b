#pragma once

#include "core/speech/sentence.h"

// Times as people say them, without the word that leads them in: "Friday", "5pm on 28 Feb", "the end of next term",
// "five working days before the next meeting", "the July board". Inside core/speech only.
namespace speech {

struct Time {
    enum class Kind {
        None,
        Day,     // "Friday", "the 21st", "9am on Monday"
        Clock,   // "5pm", "close of play": of a day that is not said
        Month,   // "March 2025"
        Period,  // "next week", "the autumn term", "Easter", "the end of April"
        Year,    // "2030"
        Span,    // "two weeks"
        Event,   // "the next meeting", "the open day", "the end of the lease"
        Sitting, // "the March board", "Full Council": may be somebody, too
        Status,  // "asap", "ongoing"
    };
    Kind kind = Kind::None;
    qsizetype end = 0;    // Behind the last token.
    bool bare = false;    // Needs no preposition: "tomorrow", "next week", "the day before the AGM".
    bool dated = false;   // Says which event: "the next meeting", "the board on 6 March".
    bool meeting = false; // An event that things are reported to.

    explicit operator bool() const { return kind != Kind::None; }
};

// The longest time that begins at a token, with what limits it: "Friday if possible".
Time timeAt(const Sentence &said, qsizetype at);

// days.cpp
Time dayAt(const Sentence &said, qsizetype at);   // With its time of day, if one is said.
Time clockAt(const Sentence &said, qsizetype at); // "5pm", "12 noon", "close of play".
Time monthAt(const Sentence &said, qsizetype at); // "March", "Sept/Oct 2025"
bool isYear(const Sentence &said, qsizetype at);  // "2025", "2025/26"
// Behind a year, if one is said there: "2025", ", 2025", "'25".
qsizetype behindYear(const Sentence &said, qsizetype at);

// A phrase begins here that says a time itself, although its first word leads others in: "at least", "in due course".
bool startsTime(const Sentence &said, qsizetype at);

// Times may name others: "the end of the week before the AGM". `depth` counts how many stand around one.
constexpr int deepest = 4;
Time namedAt(const Sentence &said, qsizetype at, int depth); // Any of them, without what limits it.

// periods.cpp
Time weekAt(const Sentence &said, qsizetype at);            // "w/c 3 March"
Time spanAt(const Sentence &said, qsizetype at, int depth); // "two weeks", "the day before the AGM"
bool startsSpan(const Sentence &said, qsizetype at);        // "at least", "no less than"
Time edgeAt(const Sentence &said, qsizetype at, int depth); // "the end of April", "the first Monday in May"

// events.cpp
Time nounAt(const Sentence &said, qsizetype at, int depth); // "the next meeting", "half term", "the summer holidays"
// "he goes on leave", "the year is out": all of it to the end of the sentence.
Time clauseAt(const Sentence &said, qsizetype at);
// Anything that has a name and ends there: "the get-out", for words that only times follow, as "before".
Time anythingAt(const Sentence &said, qsizetype at);
// No noun goes on behind it: an end, a sign, or a word that begins something else.
bool endsNoun(const Sentence &said, qsizetype end);

} // namespace speech
