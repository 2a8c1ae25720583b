#pragma once

#include "core/documents/choice.h"
#include "core/documents/formats.h"

#include <QDialog>
#include <QTimer>

class QComboBox;
class QLabel;
class QListWidget;
class QListWidgetItem;
class QProgressBar;
class QPushButton;

// The documents of several meetings at once, each a file in one folder. One after the other, with a way out: what is
// written by then stays.
class ManyDocumentsDialog : public QDialog {
    Q_OBJECT
public:
    // Meetings of this body are ticked; a null one ticks none.
    ManyDocumentsDialog(Minutebook &book, QUuid body, QWidget *parent);

    void exportTo(const QString &folder);
    bool isRunning() const { return m_next >= 0; }
    void reject() override; // Stops what is running; closes where nothing is.

signals:
    void made(const QString &sentence); // What became of it, when it is done or stopped.

private:
    void fillMeetings(QUuid body);
    void fillDocuments();
    void askFolder();
    void count();
    void goOn();
    void makeOne(QUuid meeting);
    void finish();
    QString pathFor(const documents::Choice &choice) const;

    Minutebook &m_book;
    QListWidget *m_meetings;
    QComboBox *m_document;
    QComboBox *m_format;
    QLabel *m_sentence;
    QProgressBar *m_progress;
    QTimer m_turn; // Of the next meeting, when the window has had its own.
    QPushButton *m_export;
    QPushButton *m_leave;
    QString m_folder;
    QList<QUuid> m_chosen;
    qsizetype m_next = -1; // Of the chosen; -1: nothing is running.
    int m_written = 0;
    QStringList m_leftOut; // Why there is no document of some.
};
