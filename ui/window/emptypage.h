#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

// A page with nothing on it says what to do first: a title, one sentence, and buttons.
class EmptyPage : public QWidget {
    Q_OBJECT
public:
    EmptyPage(const QString &title, const QString &sentence, QWidget *parent);

    void setWords(const QString &title, const QString &sentence);
    // The first one is the default.
    QPushButton *addButton(const QString &text);
    void addRow(QWidget *widget); // Under the buttons.

private:
    QLabel *m_title;
    bool m_hasTitle = false;
    QLabel *m_sentence;
    QVBoxLayout *m_rows;
    QList<QPushButton *> m_buttons;
};
