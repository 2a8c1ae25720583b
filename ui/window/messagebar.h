#pragma once

#include <QFrame>

class QLabel;

// One sentence above the page: what could not be done, and what is safe. It takes no focus and stops nobody from
// typing; it goes with its button, or when the next change succeeds.
class MessageBar : public QFrame {
    Q_OBJECT
public:
    explicit MessageBar(QWidget *parent);

    void say(const QString &sentence);
    QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_text;
};
