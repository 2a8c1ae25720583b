#pragma once

#include <QByteArray>
#include <QStringList>
#include <QStringView>

// Text as it is compared when people search: without case, without accents, curly quotes and long dashes as the keys of
// a keyboard. "Zoë’s" and "ZOE'S" are the same.

QByteArray folded(QStringView text); // UTF-8.

// The words of a text, folded: runs of letters and digits. "P.D./J-H" has four. A text of other signs alone
// ("?", as an owner nobody knows yet) is one word.
QList<QByteArray> wordsIn(QStringView text);

// Whether `words` stand in `text` one after the other, as whole words. With `begun` the last of them may be the start
// of one: it is still being typed. Nothing stands in every text.
bool standIn(const QList<QByteArray> &words, const QList<QByteArray> &text, bool begun = false);
