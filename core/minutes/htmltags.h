#pragma once

#include <QString>

// The elements of HTML that mean something to minutes. Those that mean the same are one tag: <strong> is Bold, and a
// <section> is a Block.
enum class HtmlTag : quint8 {
    Other, // What stands in it counts, it does not: <html>, <tbody>, Word's <o:p>.
    Block, // A line of its own, no more: div, blockquote, dd …
    Paragraph,
    Heading, // h1 to h6: there is one kind of sub-heading.
    Preformatted,
    BulletList,
    OrderedList,
    Entry,
    Table,
    Row,
    Cell,
    Break,
    Rule,
    Picture,
    Bold,
    Italic,
    Struck,
    Inline, // May have a style: span, font, a …
    Code,   // Never words, and goes on to its end tag or the end of all: script, style, title.
    Left,   // Left out with all that stands in it: drawings, what is played, what is chosen from.
};
constexpr int htmlTagCount = int(HtmlTag::Left) + 1;

HtmlTag htmlTagOf(QStringView name); // In any case.
