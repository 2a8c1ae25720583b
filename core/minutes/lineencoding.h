#pragma once

#include "core/minutes/lines.h"

// Lines as text, for the recovery log: every field, no line ends.
constexpr QChar fieldEnd(0x1f);

QString encodedLine(const Line &line);
QString encodedLines(const QList<Line> &lines);

// Nothing where the text is none that was written so: damaged, or a line that no page can have.
std::optional<Line> decodedLine(const QString &text);
std::optional<QList<Line>> decodedLines(const QString &text);

// Short, and the same on every machine and in every version.
QString digest(const QString &text);
