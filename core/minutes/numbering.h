#pragma once

#include "core/book/values.h"

// Numbers of items and labels of lists. They are data, kept as typed; these functions give a new entry its number, and
// move on the unbroken run below it. What is odd ("4a", "4" twice, none) stops the run and stays.

// The label after this one: "4" → "5", "85.6" → "85.7", "1." → "2.", "a)" → "b)", "ii)" → "iii)". Empty where it does
// not end in a number or letters.
QString successor(const QString &label);
// The same for a lettered point below others: "i)" after "h)" is a letter, else it is a Roman one.
QString successorInList(const QString &label, const QString &above);

// The labels below one that was inserted with the label `taken`: "5" below a new "5" becomes "6", and so on.
QStringList movedOn(QString taken, QStringList below);
// The labels below one that was removed: the run that `removed` started closes up.
QStringList closedUp(QString removed, QStringList below);

// The number for a new item of a level that will stand at `at`, as the body numbers: after the nearest above that has
// one (Running), after the highest (on from meeting to meeting: a minute number is given once), none (Free).
QString numberFor(const QList<Item> &items, qsizetype at, int level, BodySettings::Numbering numbering);
// After the item at `at` was inserted, or before it is removed: the running numbers below it. Only Running ones move.
void makeRoom(QList<Item> &items, qsizetype at, BodySettings::Numbering numbering);
void removeAt(QList<Item> &items, qsizetype at, BodySettings::Numbering numbering);

// One past the last item of the group that starts at `at`: the item with its sub-items.
qsizetype groupEnd(const QList<Item> &items, qsizetype at);
// The item at `at` with its sub-items changes places with its neighbour of the same level, up (-1) or down (1).
// Running numbers stay in their place, and those of sub-items follow ("4.1" becomes "5.1"). Returns where the item
// stands then; `at` where there is no such neighbour.
qsizetype moveGroup(QList<Item> &items, qsizetype at, int by, BodySettings::Numbering numbering);

// The item at `at` with its sub-items goes one level deeper (1), under the item above, or one up (-1). Running numbers
// follow: "5" below "4" becomes "4.1", and what came behind it moves up. False where there is no such level: nothing
// above to go under, or at the top already.
bool nestGroup(QList<Item> &items, qsizetype at, int by, BodySettings::Numbering numbering);
