#pragma once

#include "core/minutes/lines.h"

#include <QByteArray>

// Lines on the clipboard, besides plain text: for Minutebook itself, with all that makes them rows and entries, and as
// HTML for other programs.
constexpr char copiedLinesType[] = "application/vnd.minutebook.lines+json";

// Read by pastedLines() (core/minutes/paste.h).
QByteArray copiedLines(const QList<Line> &lines);

// With headings, lists and bold as elements; what a row shows as chips is words. All of it through one function that
// escapes.
QString htmlOf(const QList<Line> &lines);
// Words from within a line, for within a line.
QString htmlOf(const QList<Run> &words);
