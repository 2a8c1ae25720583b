#pragma once

#include "core/minutes/paste.h"
#include "core/minutes/pasteeffort.h"

// Words from elsewhere become lines: white space is collapsed as HTML does, blank lines are left out, and nothing is
// taken in beyond what one paste may bring.
class LineWriter {
public:
    // What follows in the line. White space in it, whatever it is, is one space, and none at the ends of a line. A
    // no-break space too: programs write it to fill, and "4 Feb" has to be found whichever space is in it.
    void add(QStringView words, Look look);
    void addAsWritten(QStringView words, Look look); // With the white space that is in them.
    void breakLine();                                // What follows is a new line of the same paragraph.
    void endLine();                                  // What follows is another.
    void readMark();                                 // A list entry that people typed with a mark of their own is one.

    // What the next line is. Minute text again as soon as one is ended.
    void setNext(Line::Kind kind, const QString &label = {});
    Line::Kind next() const { return m_line.kind; }
    bool isBlank() const { return m_line.runs.isEmpty(); } // So far.

    qsizetype count() const { return m_pasted.lines.size(); } // Lines that are ended.
    // A row of a table becomes a line: its cells are the lines from `cells[i]` to the next. Where they hold more than
    // words that fit side by side they stay as they are, one below the other.
    void joinRow(const QList<qsizetype> &cells);

    bool isFull() const { return m_pasted.rest; }
    Pasted &pasted() { return m_pasted; }
    Pasted finished(); // Ends the last line.

private:
    void append(QStringView words, Look look);
    void put(QStringView words, Look look);
    bool fitsInRow(qsizetype from, qsizetype to) const;

    Pasted m_pasted;
    Line m_line;
    bool m_space = false;   // Stands before the next word.
    qsizetype m_length = 0; // Of the line, in characters.
    PasteEffort m_effort;
};
