#pragma once

#include "core/minutes/finding.h"

#include <QFrame>

class MeetingPage;
class QBoxLayout;
class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

// Find and replace over the meeting, below its page. Enter goes to the next place, Shift+Enter to the one before;
// behind "Replace with" Enter replaces the one that is shown, Ctrl+Alt+Enter all. Escape goes back to the page, to what
// was found.
class FindBar : public QFrame {
    Q_OBJECT
public:
    FindBar(MeetingPage &page, QWidget *parent);

    // With the words selected on the page, if they are of one line.
    void begin(bool replaces);
    void find(int by); // From the caret on; opens the bar where nothing is sought yet.
    QSize minimumSizeHint() const override;

signals:
    void hint(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    Sought sought() const;
    void search();
    void count();
    void replaceOne();
    void replaceAll();
    void leave();

    MeetingPage &m_page;
    QLineEdit *m_what;
    QLineEdit *m_with;
    QCheckBox *m_case;
    QCheckBox *m_words;
    QLabel *m_found;
    QBoxLayout *m_finding;
    QWidget *m_replacing;
    QPushButton *m_one;
    QPushButton *m_all;
};
