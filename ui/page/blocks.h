#pragma once

#include "core/minutes/lines.h"
#include "ui/window/style.h"

#include <QFontMetricsF>
#include <QTextBlock>
#include <QTextCharFormat>
#include <QTextCursor>

// One line is one QTextBlock. All structure is in formats, never in QTextBlockUserData: Qt copies formats on split and
// keeps them, user data it drops. Ids are strings there: a QUuid in a format has no hash, and all of them would
// collide.
enum PageProperty {
    KindProperty = QTextFormat::UserProperty + 1, // One more than the kind: none is a block that is not ours.
    IdProperty,
    LevelProperty,
    WasProperty, // Of a paragraph: the row that it was.
    PartProperty,
    LookProperty,
    LanguageProperty, // Of words: as Run::language.
};

// What a piece of a block's text is. Label and chips are real characters: a screen reader says them, Find finds them.
// A gap is the room between a chip and its neighbour; it belongs to the chip and tells equal neighbours apart.
enum class Part { Words, Label, Owner, OwnerGap, DueGap, Due };

// Sizes and colours of the page, from palette and font alone.
// In chips, behind what a line could break after.
constexpr QChar wordJoiner(0x2060);

struct PageStyle {
    PageStyle(const QPalette &palette, const QFont &font);
    qreal unit = 8;  // Of the grid, in pixels.
    qreal size = 11; // Of the words, in points.
    QString family;
    Colours colours;
    QColor selection, row, chip, chipText;
    QFontMetricsF entryLabels;
    bool operator==(const PageStyle &other) const;
};

std::optional<Line::Kind> kindOf(const QTextBlock &block); // Nothing where the block is not ours.
QUuid idOf(const QTextBlock &block);
QUuid wasOf(const QTextBlock &block);
bool saysWords(const QTextBlock &block); // Has words that are not white space.
QTextBlock titleOf(QTextBlock block);    // Of the block's item; invalid above the first.

// What stands between two positions in the block, all of it by default. A chip counts when it is in whole. Words typed
// between chips are words, in their order.
Line lineOf(const QTextBlock &block, int from = 0, int to = -1);

// Label and chips: the caret goes around them, and they are erased whole.
struct Atom {
    int start = 0; // In the block.
    int end = 0;
    Part part = Part::Label;
};
QList<Atom> atomsOf(const QTextBlock &block);
int labelLength(const QTextBlock &block);
// The nearest place for a caret: at a chip's end, or its start when it goes backwards. Never in the label.
int caretPlace(const QTextBlock &block, int position, bool backwards);

// Characters of words before a position in the block, and the position that has so many before it.
int wordsBefore(const QTextBlock &block, int position);
int positionAfter(const QTextBlock &block, int words);
Part partAt(const QTextBlock &block, int position); // Of the character behind the position.
Run likeAt(const QTextBlock &block, int position);  // Its look and language, without words.

QTextCharFormat charFormat(Line::Kind kind, Part part, Look look, const PageStyle &style);
// Of words that look like these, and are of their language; plain where the line takes no looks.
QTextCharFormat wordsFormat(Line::Kind kind, const Run &like, const PageStyle &style);
Run likeOf(const QTextCharFormat &format); // And back.

// Replaces the whole block in which the cursor stands. `was`: see WasProperty.
void writeLine(QTextCursor cursor, const Line &line, const PageStyle &style, QUuid was = {});

// Makes blocks, one below the other. A page is made of lines that are like the one above: their formats are made once.
class LineInserter {
public:
    // Below the block that the cursor stands at the end of.
    LineInserter(const QTextCursor &cursor, const PageStyle &style);
    void insert(const Line &line);

private:
    QTextCursor m_cursor;
    const PageStyle &m_style;
    std::optional<Line> m_last; // That these are for.
    QTextBlockFormat m_block;
    QTextCharFormat m_words, m_label;
};

// Whether the block shows its line as writeLine() would: words may have been typed among the chips.
bool isTidy(const QTextBlock &block);
