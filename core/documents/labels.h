#pragma once

#include "core/documents/document.h"

namespace documents {

enum class Counting : quint8 { None, Numbers, SmallLetters, CapitalLetters, SmallRoman, CapitalRoman };

// Entries of a list whose labels a machine can count by itself, and arrive at what was typed: "3.", "4.", "5.". With
// Counting::None they all bear the same label, as bullets do.
struct Counted {
    Counting counting = Counting::None;
    QString before; // "(" of "(a)"; with Counting::None the whole label.
    QString behind; // ")".
    int start = 1;
    qsizetype first = 0; // Among the list's entries.
    qsizetype count = 1;
};

// The list cut where its labels do not follow from the ones before: counted as typed, always. Letters go to z.
QList<Counted> countedOf(const List &list);

// "1", "a", "iv": what a counting writes, without what stands around it.
QString countedText(Counting counting, int number);

// "1", "a", "A", "i", "I": how HTML and ODF call it; empty for Counting::None.
QString signOf(Counting counting);

// Characters of the longest label.
qsizetype longestLabel(const List &list);

} // namespace documents
