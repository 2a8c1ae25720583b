#pragma once

#include "core/result.h"

#include <QList>
#include <QObject>
#include <QTimer>

#include <functional>

class QLineEdit;
class QPlainTextEdit;
class QWidget;

// Text fields that write themselves: each key goes to the recovery log (typed()), and what was typed becomes a change
// after a short pause or when the field is left. There is no Apply. A text that is no value (a day that does not exist)
// stays in its field, marked, until it is put right or taken back with Esc.
class FieldForm : public QObject {
    Q_OBJECT
public:
    struct Field {
        QString path;                                       // In the recovery log; empty: not kept there.
        std::function<QString()> shown;                     // The value as text.
        std::function<Result<void>(const QString &)> write; // Puts a text into the book, or says why not.
        bool whole = false; // Written only when finished, not at a pause: half a date is none.
        // The text as the log wants it, ISO 8601 for dates and times; null: nothing to keep yet. Absent: as typed.
        std::function<QString(const QString &)> logged = {};
    };

    explicit FieldForm(QObject *parent);

    void add(QLineEdit *edit, Field field);
    void add(QPlainTextEdit *edit, Field field);

    // Shows the values again; what is being typed and not yet written stays.
    void refresh();
    // Writes what has been typed. False where some text is no value, and stays.
    bool commit();
    // Forgets what is typed and not written, and shows the values.
    void takeBack();
    void setReadOnly(bool readOnly);
    bool isTyping() const; // Something is typed and not yet written.

signals:
    void typed(const QString &path, const QString &text);
    void refused(const QString &sentence);
    void takenBack();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Entry {
        QWidget *edit;
        Field field;
        bool typed = false;
        bool bad = false; // Refused, and said so.
    };

    void add(QWidget *edit, Field field);
    void noteTyped(QWidget *edit);
    void finish(QWidget *edit);
    bool write(QWidget *edit);
    void show(Entry &entry);
    void mark(Entry &entry, const QString &sentence);
    Entry *entryOf(const QObject *edit);

    QList<Entry> m_entries;
    QTimer m_pause;
    bool m_showing = false;
};
