#pragma once

#include "core/minutes/htmlnesting.h"
#include "core/minutes/htmltokens.h"
#include "core/minutes/linewriter.h"

// HTML, read from its first tag to its last, becomes lines: see pastedHtml(). What it reads it reads once.
class HtmlReader {
public:
    explicit HtmlReader(QStringView html);
    Pasted read();

private:
    // htmlreader.cpp: words
    void remark(QStringView text);
    void words(QStringView written);
    void words(const QString &words, const HtmlNesting::Shown &shown);
    void addLines(QStringView words, Look look);
    void writeMark();
    void picture(const HtmlMeaning &meaning);
    void breakLine();
    // htmlblocks.cpp: elements
    void start();
    void startBlock(HtmlTag tag, const HtmlMeaning &meaning);
    void makeRoomFor(HtmlTag tag);
    void startEntry(const HtmlMeaning &meaning);
    void end(HtmlTag tag);
    void endLine();
    void closeDownTo(int depth);
    void closed(HtmlTag tag);
    int innermost(HtmlTag tag) const { return m_nesting.innermost(tag); }
    int innermostList() const { return qMax(innermost(HtmlTag::BulletList), innermost(HtmlTag::OrderedList)); }

    struct List {
        HtmlListType type;
        int next;
    };
    struct Table {
        QList<qsizetype> cells;  // Of the row: at which line each begins.
        bool holdsTable = false; // Then the row is there to place things, and is no row.
    };

    HtmlTokens m_tokens;
    HtmlNesting m_nesting;
    LineWriter m_writer;
    QList<List> m_lists;
    QList<Table> m_tables;
    QString m_mark;          // Of the paragraph, which is a list entry, as far as it is read.
    bool m_inMark = false;   // Between the remarks that say so.
    bool m_isOutside;        // Before what was copied: that is there for what is open around it.
    bool m_sawBlock = false; // What was copied is more than words from within a line.
    bool m_isOver = false;
    bool m_isCut; // There was more.
};
