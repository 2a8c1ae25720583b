#pragma once

#include <QList>
#include <QString>

// The text of minutes: a small Markdown subset, readable without us. One block a paragraph, sub-heading or list entry:
//
//     ## Sub-heading
//     A paragraph with **bold** and *italic*.
//     - bullet        1. number        a) lettered point
//     [Croeso i bawb]{cy}
//
// Blocks of text are separated by an empty line, entries of a list by a line end. Words in another language than the
// body's stand in brackets with its tag (BCP 47) in braces behind; bold and italic may be in them, no other such words.
// A backslash takes the meaning from the mark behind it. What is not of the subset is text. textOf(blocksOf(text)) ==
// text for every text that textOf() wrote.

// How a piece of text looks.
enum class Look { Plain, Bold, Italic, BoldItalic };

struct Run {
    Look look = Look::Plain;
    QString text;
    QString language; // BCP 47; empty: the body's.
    bool operator==(const Run &) const = default;
};

struct TextBlock {
    enum class Kind { Paragraph, Heading, Bullet, Number, Letter };
    Kind kind = Kind::Paragraph;
    QString label; // "•", "1.", "a)": as it stands before the text; empty for paragraphs and headings.
    QList<Run> runs;
    bool operator==(const TextBlock &) const = default;
};

QList<TextBlock> blocksOf(const QString &markdown);
QString textOf(const QList<TextBlock> &blocks);

// The runs of one line without the mark of its kind, and back.
QList<Run> runsOf(QStringView markdown);
QString markdownOf(const QList<Run> &runs);

// The words alone.
QString plainText(const QList<Run> &runs);
