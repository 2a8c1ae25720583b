#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

// What a PDF says to those who hear it: its structure tree with the text that stands in it, decoded from the content
// of all pages. Read by libqpdf and the tables of PDF 1.7, not by anything of ours.
namespace readback {

struct Part {
    int depth = 0; // In the tree; the Document's: 0.
    QString type;  // "H1", "LBody", "TH".
    QString
        attributes;   // "Scope=Row", "ListNumbering=Disc"; several with a space between, in the order of the alphabet.
    QString language; // Its own, where it has one.
    QString alternative;
    QString link; // Where its annotations lead.
    QString text; // Of it and of Span and Link in it, as read.
    bool operator==(const Part &) const = default;
};

struct Heard {
    // In reading order. Words within the text of another part, Link and Span of a language, follow that part. A Span
    // that only says what its glyphs cannot is none.
    QList<Part> parts;
    QStringList artifacts; // Page by page: what is seen only. "Footer: Page 1 of 2".
    QStringList faults;    // Content that no element has, codes that say nothing.
};

// Throws std::exception where libqpdf cannot open it.
Heard heard(const QByteArray &pdf);

// One line: "  H1 [en] “Minutes”".
QString lineOf(const Part &part);

} // namespace readback
