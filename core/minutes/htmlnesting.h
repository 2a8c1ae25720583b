#pragma once

#include "core/minutes/htmlmeaning.h"
#include "core/minutes/htmltags.h"

#include <QList>

#include <array>

// Which elements are open where a word stands. Blocks and the elements within lines are kept apart: "<b><p>one</b><p>"
// ends the bold, as in a browser, and the paragraph goes on. Opening and closing cost the same however deep it goes.
class HtmlNesting {
public:
    HtmlNesting();

    // How words are shown here.
    struct Shown {
        bool bold = false;
        bool italic = false;
        bool keepsSpaces = false;
        bool hidden = false;
        bool struck = false;
        bool mark = false; // Of a list entry.
    };
    Shown shown() const;

    void openInline(HtmlTag tag, const HtmlMeaning &meaning);
    // Nothing where there is none, or it is outside the cell of a table. What was opened after it stays open, in
    // reason.
    void closeInline(HtmlTag tag);

    void openBlock(HtmlTag tag, const HtmlMeaning &meaning);
    // The innermost, with what is open within its lines.
    HtmlTag closeBlock();
    int depth() const { return int(m_blocks.size()); } // Of blocks.
    // The depth that holds the innermost block of this tag; -1 where none is open.
    int innermost(HtmlTag tag) const { return m_lastBlock[size_t(tag)]; }
    bool isInnermost(HtmlTag tag) const { return !m_blocks.isEmpty() && m_blocks.last().tag == tag; }

private:
    struct Block {
        HtmlTag tag;
        Shown shown;
        int order;
        int previous; // Of this tag; -1: none.
        qsizetype inlines;
    };
    struct Inline {
        HtmlTag tag;
        std::optional<bool> bold, italic; // As it says itself.
        Shown shown;
        int order;
        int previous;
    };
    void popInline();

    QList<Block> m_blocks;
    QList<Inline> m_inlines;
    std::array<int, htmlTagCount> m_lastBlock;
    std::array<int, htmlTagCount> m_lastInline;
    int m_order = 0;
};
