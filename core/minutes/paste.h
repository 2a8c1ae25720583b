#pragma once

#include "core/minutes/lines.h"

// What people paste or drop on the meeting page, as lines of the page. It comes from anywhere, so it is read by our own
// small parsers, in time that is proportional to its length, without recursion, and they make nothing but text: no
// address is ever followed, no file opened. Whatever it says, the lines are such as a page can have: clean and
// breakable (core/minutes/clean.h), normal, not blank, with the labels of the text format.
//
// One paste brings at most what the page can lay out before the next key (core/minutes/pasteeffort.h): some 180,000
// characters, or 4,000 short lines. What is more is said, and stays on the clipboard. A line that is longer than a page
// goes on in the next, and one that changes its look without end is plain from there on: Qt lays out a line at a time.
constexpr qsizetype longestPastedLine = 10'000;
constexpr qsizetype mostLooksInLine = 500;

struct Pasted {
    // Minute text without ids; from our own format also titles, decisions and actions, with the ids that they had where
    // they were copied.
    QList<Line> lines;
    // White space stood in the line before the first word, or behind the last: they are from within a line.
    bool spaceBefore = false;
    bool spaceBehind = false;
    bool saysLooks = false; // What is not bold is meant so; else words take the look of where they come.
    // What is not in the lines.
    bool rest = false;     // There was more than one paste may bring.
    bool pictures = false; // That people saw.
    bool comments = false; // Of reviewers: no words of the document.
    bool looks = false;    // Bold and italic beyond all measure.
    bool end = false;      // It is broken off in the middle of something.
    bool struck = false;   // In the lines, but not struck out.
};

// HTML as Word, LibreOffice, Outlook, Google Docs and web pages put it on the clipboard: paragraphs, sub-headings,
// bullets, numbered and lettered points (one level: there is one on the page), bold and italic. A row of a table is a
// line, its cells between strokes, or their paragraphs one below the other where they are long. A line break is a new
// line, within a list entry a new line of it.
Pasted pastedHtml(const QString &html);

// Plain text: lines with the marks of lists and sub-headings, as Word, LibreOffice and mail programs write them. Lines
// that a mail program wrapped are joined where that is certain.
Pasted pastedText(const QString &text);

// What a page copied (core/minutes/copiedlines.h); nothing where it is none. As untrusted as the rest: anybody can put
// it on a clipboard.
std::optional<Pasted> pastedLines(const QByteArray &copied);
