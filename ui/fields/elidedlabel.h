#pragma once

#include <QWidget>

// One line of text that ends in … where it does not fit; whole in the tooltip then, and for a screen reader always.
class ElidedLabel : public QWidget {
    Q_OBJECT
public:
    explicit ElidedLabel(QWidget *parent);

    void setText(const QString &text);
    QString text() const { return m_text; }
    void setMuted(bool muted);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintText(QPainter *painter, const QRect &rect) const;

private:
    QString m_text;
    bool m_muted = false;
};

// Words of the book as a tooltip: never taken for HTML.
QString plainToolTip(const QString &text);
