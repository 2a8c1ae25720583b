#pragma once

#include "core/book/values.h"
#include "core/minutes/text.h"

// Minutes as lines: the model between the values and every view that shows a whole meeting from top to bottom. The
// meeting page shows one line as one block, and what is typed there comes back as lines.
//
// An item is its title, then its minute text with the decisions and actions between it as rows, each where its `after`
// says. At one place the decisions stand above the actions: the values say no more than that.
struct Line {
    enum class Kind { Title, Text, Heading, Bullet, Number, Letter, Decision, Action };
    Kind kind = Kind::Text;
    QUuid id;           // Of the item, decision or action; null for minute text.
    QString label;      // "4", "•", "1.", "a)", "Agreed", "A12": shown before the words, never typed into.
    int level = 1;      // Of a title: 1 an item, 2 a sub-item.
    QStringList owners; // Of an action.
    QList<Run> runs;    // The words; plain in titles and actions. A line end in them is U+2028.
    QString due;        // Of an action: the words.
    bool operator==(const Line &) const = default;
};

bool isRow(Line::Kind kind);        // A decision or an action.
bool isMinuteText(Line::Kind kind); // A paragraph, sub-heading or list entry.
bool takesLooks(Line::Kind kind);   // Bold and italic: not titles and actions.

// The words without label, owners and due.
QString plainText(const Line &line);
// Says nothing: no words, owners or due. Minute text that is blank is a place to type, never a value.
bool isBlank(const Line &line);
// As a value would hold it: without space at either end, equal looks joined, titles and actions plain. Two lines that
// are equal in this form are the same value.
Line normal(Line line);

// Rows between the same two lines of text, in the order that the values have: decisions, then actions.
QList<Line> inOrder(QList<Line> lines);

// The lines of one item with the actions that it minuted. They are clean (core/minutes/clean.h), whatever the values
// hold.
QList<Line> linesOf(const Item &item, const QList<Action> &itsActions);
QList<Line> linesOf(const Minutes &minutes);
Line lineOf(const Item &item); // Its title.
Line lineOf(const Decision &decision);
Line lineOf(const Action &action);
