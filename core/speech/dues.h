#pragma once

#include "core/speech/times.h"

#include <optional>

// When a thing is to be done, as it was said. Inside core/speech only.
namespace speech {

// What leads a time in.
enum class Lead {
    Bare,   // nothing: "tomorrow"
    By,     // and "due", "deadline": these go without saying
    Before, // "before", "ahead of", "in time for"
    Limit,  // "no later than", "on or before"
    Within,
    On,
    In,
    At,
    For,
    From,
    Over,
    After,
    Until,
    Around,
    Between,
};

// A time with what leads it in.
struct DuePhrase {
    Lead lead = Lead::Bare;
    qsizetype words = 0; // The first token of what is kept: "by" goes, "before" stays.
    Time time;

    explicit operator bool() const { return bool(time); }
    qsizetype end() const { return time.end; }
    bool isStrong() const; // Says a due wherever it stands.
};

// The phrase that begins at a token; none where what stands there says no due. `setOff`: it stands by itself, in
// brackets or behind a dash, where more can be a due.
DuePhrase dueAt(const Sentence &said, qsizetype at, bool setOff);

// Said at the end of a sentence without "by": "before Easter", "asap", "tomorrow"; "4 Feb" reads better with one.
bool isSaidAlone(const QString &due);

// The date only says which thing is meant: "the workshop on 18 March", "who spoke on Monday". `first` is the first
// token of what is to be done.
bool saysWhich(const Sentence &said, qsizetype first, qsizetype at, const DuePhrase &due);

struct TakenDue {
    QString text; // What remains, never empty.
    QString due;
};

// The due of a sentence and what remains without it. Nothing where none is said.
std::optional<TakenDue> takenDue(const Sentence &said);

} // namespace speech
