#pragma once

#include <QString>

// Text that can stand on a page: line ends of every kind are '\n', tabs are spaces, control characters and
// non-characters are gone, half surrogates are U+FFFD. What people type comes out as it went in; twice is once.
QString cleaned(const QString &text);

// Text from elsewhere, cleaned, that can be laid out in time: a base character keeps at most 16 combining marks, and a
// run of more than 1,000 characters without a break gets a zero-width space after each 1,000. (An unbroken run of
// 300,000 costs Qt eight seconds.)
QString breakable(const QString &text);
