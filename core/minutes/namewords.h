#pragma once

#include <QStringList>

// Names as minutes write them, taken apart into words.

// "mr", "cllr" …: small letters, without points.
const QStringList &honorifics();

// Without case and without the points of abbreviations: "J. Hale" is "j hale".
QString foldedName(QStringView words);

// The words of a name, without an honorific in front of others.
QStringList nameWords(const QString &name);

// Where the words of a text end, for its first `most` words: as far as a name can go on.
QList<qsizetype> wordEnds(QStringView text, qsizetype most);
