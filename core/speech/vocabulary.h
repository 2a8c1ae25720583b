#pragma once

#include <QStringView>

// The words that the grammar of speech knows, each with what it may be. English: these words are data of the minute
// book, not of the interface. Inside core/speech only.
namespace speech {

using Classes = quint64;

enum Class : Classes {
    // When
    Month = 1ULL << 0,     // "march", "sept"
    Weekday = 1ULL << 1,   // "friday", "weds"
    DayPart = 1ULL << 2,   // "morning", "lunchtime"
    ThisDay = 1ULL << 3,   // "today", "tmrw"
    Noon = 1ULL << 4,      // "noon", "midnight": a time of day by itself
    Unit = 1ULL << 5,      // "week", "months"
    Season = 1ULL << 6,    // "autumn"
    Feast = 1ULL << 7,     // "easter"
    Break = 1ULL << 8,     // "holidays", "half-term"
    Edge = 1ULL << 9,      // "end", "start": of something
    Pointing = 1ULL << 10, // "next", "this": of what is not past
    YearKind = 1ULL << 11, // "financial": of years, terms and days
    Count = 1ULL << 12,    // "two", "several"
    Rank = 1ULL << 13,     // "first", "last"
    Status = 1ULL << 14,   // "asap", "ongoing": instead of a day
    About = 1ULL << 15,    // "roughly", "early": before a time
    Hedge = 1ULL << 16,    // "ideally", "shortly": before "by", "after"
    // What happens on a day
    Event = 1ULL << 17,   // "visit", "fair"
    Meeting = 1ULL << 18, // "meeting", "agm": what actions are reported to
    Sitting = 1ULL << 19, // "board", "cabinet": may meet, and may be somebody
    // What goes before or on
    Article = 1ULL << 20,     // "the", "our"
    Function = 1ULL << 21,    // prepositions, conjunctions, determiners, auxiliaries: no noun goes on with them
    Pronoun = 1ULL << 22,     // "she", "they"
    Subordinate = 1ULL << 23, // "who", "whether": what follows is about that
    // Verbs
    Books = 1ULL << 24,    // "book", "arrange": "for" a meeting says for which
    Lays = 1ULL << 25,     // "put", "lay": before a committee is a place then
    Asks = 1ULL << 26,     // "ask", "remind": a day behind it is somebody else's
    Moves = 1ULL << 27,    // "move", "extend": "until", "from" say how then
    Holds = 1ULL << 28,    // "hold", "run": a day behind an event is the action's then
    Does = 1ULL << 29,     // "ring", "chase": a verb and no noun
    MayDo = 1ULL << 30,    // "draft", "report": a verb or a noun
    Agrees = 1ULL << 31,   // "agreed", "offered": to do something
    Says = 1ULL << 32,     // "said", "confirmed": that somebody would
    Modal = 1ULL << 33,    // "will", "should"
    Been = 1ULL << 34,     // "was", "is"
    Done = 1ULL << 35,     // irregular participles: "sent"
    Finished = 1ULL << 36, // "ready", "done": for a day
    // Nouns that say which by their date
    Paper = 1ULL << 37,      // "minutes", "letter"
    OfMeeting = 1ULL << 38,  // "agenda", "venue": for a meeting
    Collective = 1ULL << 39, // "board", "members": who agrees
    Attends = 1ULL << 40,    // "attend", "chair": a meeting behind it is its object
    Adverb = 1ULL << 41,     // "kindly", "also": between auxiliary and verb
    Early = 1ULL << 42,      // "early", "mid": a part of a time, which needs no preposition then
    Hour = 1ULL << 43,       // "hours": of a span only
    Occasion = 1ULL << 44,   // "workshop", "fair": events that people name by their date
    Reserves = 1ULL << 45,   // "book", "advertise": a day behind it says what
    Leads = 1ULL << 46,      // "by", "ahead": may begin what leads a time in
    Starts = 1ULL << 47,     // "w", "cop", "as": may begin a time, besides the words above
};

// Of a word in lower case, apostrophes straight; 0: none of them.
Classes classesOf(QStringView word, quint32 hash);
Classes classesOf(QStringView word);
quint32 wordHash(QStringView word);

} // namespace speech
