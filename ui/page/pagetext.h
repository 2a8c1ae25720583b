#pragma once

#include "ui/page/blocks.h"

#include <QTextDocument>

#include <utility>

// The lines of a meeting in one QTextDocument. Everything that changes more than letters in one line goes through
// replace(): Qt's own splitting, joining and deleting would copy ids, or keep the wrong block's kind.
class PageText {
public:
    PageText(QTextDocument *document, PageStyle style) : m_document(document), m_style(std::move(style)) {}

    const PageStyle &style() const { return m_style; }
    void setStyle(const PageStyle &style); // Writes everything again: sizes and colours are in the formats.

    int count() const { return m_document->blockCount(); }
    QTextBlock block(int number) const { return m_document->findBlockByNumber(number); }
    QTextBlock blockWith(QUuid id) const;       // A title or row; invalid where there is none.
    QList<Line> itemAt(QTextBlock title) const; // The title and all below it, blank lines too.

    // `count` lines from `first` on become these, in one step. Never leaves the document without a block.
    void replace(int first, int count, const QList<Line> &lines);
    void write(int number, const Line &line, QUuid was);

    // Rewrites only what differs. Lines to type on that are blank stay where nothing changes around them, and a row
    // that waits for its words stays empty. What changed, and what one line was that became one other.
    struct Changed {
        int first = 0;
        int count = 0; // Lines there now; 0 where some went.
        std::optional<Line> was;
    };
    std::optional<Changed> show(const QList<Line> &next);

private:
    std::optional<Changed> renumber(const QList<Line> &next);
    std::optional<Changed> showLines(const QList<Line> &next);
    void insert(int first, const QList<Line> &lines);
    void removeBlocks(int first, int count);

    QTextDocument *m_document;
    PageStyle m_style;
};
