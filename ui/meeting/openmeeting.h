#pragma once

#include "core/book/minutebook.h"

#include <QObject>

class FieldForm;

// The meeting that is open in the window, and the one way in which its header, its attendance and its details change.
// The page edits through it too (see apply()).
class OpenMeeting : public QObject {
    Q_OBJECT
public:
    OpenMeeting(Minutebook &book, QObject *parent);

    // Commits the meeting shown and reads another: changed() or failed() follows, never before this returns unless the
    // meeting is in memory already. A null id closes.
    void open(QUuid id);

    Minutebook &book() const { return m_book; }
    QUuid id() const { return m_id; }
    bool isOpen() const { return m_minutes.has_value(); }
    bool isEditable() const; // Open, not signed, in a book that can be written.
    const Minutes &minutes() const { return *m_minutes; }
    const Meeting &meeting() const { return m_minutes->meeting; }
    // A body without name where the book has lost it.
    Body body() const;

    // One change of the meeting: everything typed elsewhere is written before. What cannot be is said by refused().
    Result<void> edit(const QString &what, const std::function<void(Meeting &)> &change);
    // A change that somebody else made up: the page, with its actions.
    Result<void> apply(const QString &what, const QList<Edit> &edits);

    // Fields whose typed text this meeting looks after.
    void add(FieldForm *form);
    // Writes all that has been typed. False where something is no value, and stays in its field.
    bool commit();
    void takeBack();
    // The log keeps what was typed into this meeting until none of it is left in a field.
    void settle();

signals:
    void changed(); // Opened, edited, undone, closed: show it again.
    void failed(const QString &sentence);
    void refused(const QString &sentence);
    void committing(); // Whoever holds typed text that is not in a FieldForm writes it now.

private:
    void take();
    void noteChanged(const QSet<QUuid> &ids);

    Minutebook &m_book;
    QUuid m_id;
    std::optional<Minutes> m_minutes;
    QList<FieldForm *> m_forms;
    bool m_committing = false;
};
