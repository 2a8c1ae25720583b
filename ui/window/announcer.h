#pragma once

#include <QTimer>
#include <QWidget>

// Has a screen reader read a sentence out, wherever the keys are; nothing is seen of it. Screen readers pass over the
// status bar until they are asked for it.
class Announcer : public QWidget {
    Q_OBJECT
public:
    explicit Announcer(QWidget *parent);

    // When the hands rest: each key cuts short what is being read. The last one counts; empty takes it back.
    void say(const QString &sentence);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void rest();
    void announce();

    QTimer m_pause;
    QString m_sentence;
};
