#pragma once

#include "core/book/minutebook.h"
#include "ui/fields/formcolumn.h"

#include <QTimer>

class FieldForm;
class QComboBox;
class QPushButton;
class QStringListModel;

// One action whole, what was minuted and all its history, in fields that write themselves; or several at once, with
// what they can have in common. A change to several is one step.
class ActionDetails : public FormColumn {
    Q_OBJECT
public:
    ActionDetails(Minutebook &book, QWidget *parent);

    // They are in memory. What was typed before is written first. An empty list shows nothing.
    void setActions(const QList<QUuid> &ids);
    QList<QUuid> actions() const { return m_ids; }

    bool commit();
    void takeBack();
    void focusStatus();
    void focusTheme();
    void focusDue();
    void focusText(); // To type over it.

signals:
    void problem(const QString &sentence);
    void meetingWanted(QUuid meeting, QUuid item);
    void left(); // Esc, with nothing typed.

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addMinuted();
    void addLog();
    void addJudgement();
    void addProgress();
    void refresh();
    void refreshNotes(const Action &action);
    void showField(QWidget *field, bool visible);
    Result<void> edit(const QString &what, const std::function<void(Action &)> &change);
    const Action *one() const; // Null unless there is exactly one.
    QString common(QString Action::*member) const;
    QString dueHistory() const;
    void settle();
    QComboBox *addChoice(const QString &label, const QString &name);
    void writeChoices();

    Minutebook &m_book;
    QList<QUuid> m_ids;
    QTimer m_pause;                // Until a choice is written: the arrow keys go through others on their way.
    QSet<QComboBox *> m_unwritten; // Choices that wait for it.
    FieldForm *m_minuted;          // Fixed once the minutes are signed.
    FieldForm *m_log;
    QLabel *m_title = nullptr;
    QLabel *m_origin = nullptr;
    QPushButton *m_meeting = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QLineEdit *m_owners = nullptr;
    QLineEdit *m_due = nullptr;
    QLabel *m_sealed = nullptr;
    QComboBox *m_status = nullptr;
    QLineEdit *m_theme = nullptr;
    QStringListModel *m_themes = nullptr;
    QLineEdit *m_newDue = nullptr;
    QLabel *m_history = nullptr;
    QComboBox *m_rag = nullptr;
    QLineEdit *m_ragReason = nullptr;
    QPlainTextEdit *m_note = nullptr;
    QLabel *m_notes = nullptr;
    qsizetype m_noteAt = -1; // Where among the progress the note in the field stands, once it has been written.
};
