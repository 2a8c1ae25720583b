#pragma once

#include "core/minutes/lines.h"

// A meeting of two hours as a clerk has it in the ear and in the fingers: 30 items, 12,000 words, 40 actions as people
// say them (the second table of speech), 12 people in the room, three of them substitutes, two of them late. The same
// in every run. Nobody in it exists.
struct ClerksLine {
    QString typed;          // On a new line; U+0002 stands for Ctrl+B, U+0009 for Ctrl+I.
    Line expected;          // What is minuted then, without ids; titles and actions without their number.
    qsizetype commands = 0; // Characters of `typed` that are no words: the marker.
    bool endsList = false;  // One more Enter.
    QStringList details;    // Of a decision, field by field in F2; empty: there are none.
    bool slips = false;     // A wrong letter on the way, taken back.
    bool takenBack = false; // With Ctrl+Z when it was made, and made again.
};

struct ClerksMeeting {
    struct Substitute {
        QString name;
        QString member;
    };

    QList<Edit> content; // Body, people, log and the empty meeting, for a new book.
    QUuid meeting;
    QStringList present;            // Members, when the roll is called.
    QStringList late;               // Members who come at the sixth and the tenth item.
    QStringList apologies;          // Members.
    QList<Substitute> substitutes;  // For some of them.
    QList<QList<ClerksLine>> items; // Each begins with its title.
};

// `fixtures`: the folder of the tables of speech. `clock`: what time it is whenever somebody comes in.
ClerksMeeting twoHourMeeting(const QString &fixtures, const QTime &clock);
