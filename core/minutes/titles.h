#pragma once

#include <QStringList>

// What people are called besides their names. English: these words are data of the minute book, not of the interface.

// One bit for each title that the word stands for, "Doctor" for that of "Dr", too; 0: the word is no title.
quint64 titleBits(QStringView word);

// Whether no one person bears both: "Mr" and "Mrs".
bool areOfTwo(quint64 titles, quint64 others);

// All words for the role that these words name, themselves included; empty for a role that is called one thing only.
// Case, spaces and signs between the words do not count.
QStringList sameRoles(const QString &words);
