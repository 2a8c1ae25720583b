#pragma once

#include "ui/page/blocks.h"

#include <QWidget>

// Under the line that is being typed: what Enter will make of it. Part of no document; the same words go to the status
// bar, where a screen reader finds them.
class CaptureHint : public QWidget {
    Q_OBJECT
public:
    explicit CaptureHint(QWidget *viewport);

    // In the viewport: `line`, all that is being typed, down to the caret; `left`, where its words begin.
    void present(const Line &made, const PageStyle &style, const QRect &line, int left);
    // "Enter makes action A3 · PD · 4 Feb"
    const QString &text() const { return m_text; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Piece {
        enum class Kind { Key, Words, Owner, Due } kind;
        QString text;
    };
    QFont fontOf(Piece::Kind kind) const;
    qreal widthOf(const Piece &piece) const;

    QList<Piece> m_pieces;
    QString m_text;
    qreal m_unit = 8;
    qreal m_size = 11;
    std::optional<PageStyle> m_style;
};
