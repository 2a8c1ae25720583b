#pragma once

#include <QByteArray>
#include <QStringList>

// On one line, and without what a terminal obeys: control characters and those that turn the text round.
QString harmless(const QString &text);

// Aligned columns of text for a terminal.
struct TextTable {
    QStringList head;
    QList<QStringList> rows; // Each as long as the head.
    QList<int> elastic;      // The columns that get narrower where a line is too long, the widest first.
};

// UTF-8, a line a row, two blanks between columns. Lines are at most `width` columns long, where that can be, and cut
// words end in "…"; with width 0 nothing is cut. Every cell is made harmless().
QByteArray textOf(const TextTable &table, int width);
