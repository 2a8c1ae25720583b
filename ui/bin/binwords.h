#pragma once

#include "core/book/bin.h"

// What is in the bin, in words.

QString titleOf(const BinEntry &entry);       // "Meeting of Tuesday 5 March 2024"
QString contentOf(int meetings, int actions); // "3 meetings and 1 action"; empty for nothing.
QString whenDeleted(const BinEntry &entry);   // "Deleted 5 Mar 2024 10:00"
QString detailOf(const Bin::Listed &entry);   // "Allotments Committee · with 1 action"
QString sentenceOf(const Bin::Listed &entry); // All of it, for a screen reader.

// In a sentence, the first few of them by name: "the meeting of Tuesday 5 March 2024, Ada Marsh and 3 more".
QString namesOf(const QList<BinEntry> &entries);
