#pragma once

#include "core/minutes/capture.h"

#include <QStringList>

// Tables of what is said in meetings, and what capture makes of it. A table is a file speech*.txt; who is who stands in
// the file of the same name that ends in "-people.txt". Their headers say what the columns mean.
//
// To see every line that is read otherwise than its table expects, set MINUTEBOOK_SPEECH=1 and run the core tests named
// "speech" or the benchmark "capture-errors-percent".
struct Saying {
    enum class Kind { Action, Decision, Sentence };
    Kind kind = Kind::Sentence;
    int line = 0;  // Of the file.
    QString typed; // The whole line, with its marker.
    QStringList owners;
    QString text;
    QString due;
    QString word; // Of a decision.
};

// Who can own an action: at the meeting, in its body, in the book; teams and roles that the body's log names.
struct SpeechPeople {
    QList<Attendance> attendance;
    QList<Member> members;
    QList<Person> people;
    QStringList log;
};

struct SpeechTable {
    QString name;
    QList<Saying> sayings;
    SpeechPeople people;
    CaptureWords words; // As the meeting page would have them.
};

// Every table of a folder, by name.
QList<SpeechTable> speechTables(const QString &folder);

// What is wrong with what capture made of a saying: owners and due of an action, word and text of a decision, that a
// sentence was captured at all. Empty: nothing.
QString missOf(const Saying &saying, const CaptureWords &words);
// That an action's text is another.
QString textMissOf(const Saying &saying, const CaptureWords &words);
// The words of an action that stand nowhere any more: not in its text, owners or due, and no glue.
QStringList lostOf(const Saying &saying, const CaptureWords &words);

// "speech.txt:91  a FH to …  → [FH] … {Friday}": for people.
QString shown(const SpeechTable &table, const Saying &saying, const QString &miss);
// Whether MINUTEBOOK_SPEECH asks for the misses.
bool wantsMisses();
