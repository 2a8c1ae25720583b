#pragma once

#include <QList>
#include <QString>

// What somebody looks for in minutes. Straight and curly quotation marks find each other, and so do hyphens and dashes,
// and the kinds of space: nobody remembers which was typed.
struct Sought {
    QString text;
    bool matchCase = false;
    bool wholeWords = false;
    bool isEmpty() const { return text.isEmpty(); }
};

struct Hit {
    qsizetype start = 0;
    qsizetype length = 0;
    bool operator==(const Hit &) const = default;
};

// From the left, none within another. Word joiners in the text (the page puts them into chips) are passed over.
QList<Hit> hitsIn(const QString &text, const Sought &sought);
