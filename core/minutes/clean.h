#pragma once

#include "core/minutes/text.h"

// Text that can stand on a page: line ends of every kind are '\n', tabs are spaces, control characters and
// non-characters are gone, half surrogates are U+FFFD. What people type comes out as it went in; twice is once.
QString cleaned(const QString &text);
bool endsLine(QChar c); // A line end of any kind.

// Text from elsewhere, cleaned, that can be laid out in time and reads as it is stored: a base character keeps at most
// 16 combining marks, and a run of more than 1,000 characters without a break gets a zero-width space after each 1,000.
// (An unbroken run of 300,000 costs Qt eight seconds.) What turns the direction of letters is gone, as it is in print:
// of all characters these alone make words read other than they are. So are soft hyphens and byte order marks, which
// nobody sees and no search finds.
QString breakable(const QString &text);
QList<Run> breakable(const QList<Run> &line); // Of one line: a line end in it is U+2028.
