#pragma once

#include "core/actions/due.h"
#include "tests/catch.h"

// What people type, and the day that it names: "" for none. Read from a Tuesday, 21 January 2014; the body meets next
// on 4 February.
struct DueRow {
    const char16_t *words;
    const char *day;
};

inline const QDate said(2014, 1, 21);
inline const QDate met(2014, 2, 4);

template <std::size_t size> void checkRows(const DueRow (&rows)[size])
{
    for (const DueRow &row : rows) {
        const QString words = QString::fromUtf16(row.words);
        CAPTURE(words);
        CHECK(dayOf(words, said, met) == QDate::fromString(QLatin1StringView(row.day), Qt::ISODate));
    }
}
