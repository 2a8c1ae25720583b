#pragma once

#include "ui/page/blocks.h"

#include <QWidget>

// Under the line that is being typed: what Enter will make of it, and what Tab will put in. Part of no document; the
// same words go to the status bar, where a screen reader finds them.
class CaptureHint : public QWidget {
    Q_OBJECT
public:
    explicit CaptureHint(QWidget *viewport);

    struct Content {
        std::optional<Line> made;
        QStringList tab; // What Tab brings first, and next.
        bool isEmpty() const { return !made && tab.isEmpty(); }
    };
    // In the viewport: `line`, all that is being typed, down to the caret; `left`, where its words begin.
    void present(const Content &content, const PageStyle &style, const QRect &line, int left);
    // "Enter makes action A3 · PD · 4 Feb"
    const QString &text() const { return m_text; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Piece {
        enum class Kind { Key, First, Words, Owner, Due } kind; // First: of several, what comes at once.
        QString text;
    };
    void addMade(const Line &made);
    void addTab(const QStringList &texts);
    QFont fontOf(Piece::Kind kind) const;
    qreal gapBefore(qsizetype piece) const;
    qreal roomForAll() const;
    qreal widthOf(const Piece &piece) const;

    QList<Piece> m_pieces;
    QString m_text;
    qreal m_unit = 8;
    qreal m_size = 11;
    std::optional<PageStyle> m_style;
};
