#pragma once

#include <QString>
#include <QTime>

#include <optional>

struct SaidTime {
    QTime at;
    qsizetype end = 0; // In the text.
};

// A time said at a place in a text: "at 13:25", ", at 2.10 p.m.", "(7pm)", "1410 hrs"; a bare number ("7") only behind
// "at". Nothing where none stands there.
std::optional<SaidTime> saidTime(const QString &text, qsizetype from);

// "2.10" in a meeting that began at 13:00 is ten past two in the afternoon. A time with am, pm or a nought in front
// says which it is. `start` may be null.
std::optional<SaidTime> saidTime(const QString &text, qsizetype from, const QTime &start);
