#pragma once

#include <QWidget>

// The text in so many lines of this width, broken between words; the last ends in … where it does not fit.
QStringList brokenText(const QString &text, const QFont &font, int width, int lines);

// One line of text, or a few, that ends in … where it does not fit; whole in the tooltip then, and for a screen reader
// always.
class ElidedLabel : public QWidget {
    Q_OBJECT
public:
    explicit ElidedLabel(QWidget *parent);

    void setText(const QString &text);
    QString text() const { return m_text; }
    void setMuted(bool muted);
    void setLines(int atMost); // 1 to begin with.

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintText(QPainter *painter, const QRect &rect) const;

private:
    QString m_text;
    bool m_muted = false;
    int m_lines = 1;
};

// Words of the book as a tooltip: never taken for HTML.
QString plainToolTip(const QString &text);
