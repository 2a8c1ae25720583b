#pragma once

#include "core/book/bookvalues.h"
#include "core/file/recoverylog.h"

#include <QMap>

// What a recovery log holds beyond the book, put back. Values only: no file is touched here.
//
// Doing it twice is doing it once: what the book has already is left out, and text that is kept beside is known by its
// own content. What somebody else wrote since is never overwritten: then both are kept.

class Replay {
public:
    // Puts the changes that are missing into the values. `committed`: the last change that the book has. `othersWrote`:
    // somebody else has written the book since.
    Replay(BookValues &values, const QList<LogEntry> &entries, quint64 committed, bool othersWrote, QDateTime now);

    // Applied to the values: still to be written.
    const QList<Step> &steps() const { return m_steps; }

    // What was typed into each record and had not become a change yet, each place once.
    QList<QList<Typed>> typing() const { return m_typing.values(); }
    // Of one record: the edits that put it back, to be applied before the next record is asked for. What has no place
    // is kept.
    QList<Edit> editsFor(const QList<Typed> &pieces);
    void keep(QUuid meeting, const QString &text);

    // When all that was applied: an item "Recovered text" in each meeting that text was kept for.
    QList<Edit> itemsBeside() const;
    // Text that cannot even be kept so: signed minutes, a record that is gone.
    const QStringList &forFile() const { return m_forFile; }

    int changes() const { return int(m_steps.size()); }
    int typed() const { return m_typed; }
    int keptBeside() const { return m_keptBeside; }

private:
    void redo(const LogEntry &entry, const Change &change);
    BinChange missingInBin(const LogEntry &entry, const QList<Edit> &missing) const;
    QList<Edit> intoMeeting(const Minutes &was, const QList<Typed> &pieces);
    QList<Edit> intoRecord(const Record &was, const QList<Typed> &pieces);

    BookValues &m_values;
    bool m_othersWrote;
    QDateTime m_now;
    QList<Step> m_steps;
    QMap<QUuid, QList<Typed>> m_typing;
    QMap<QUuid, QStringList> m_besides; // By meeting.
    QStringList m_forFile;
    int m_typed = 0;
    int m_keptBeside = 0;
};

// The words of an edit that are new in it: what was typed, for people to read.
QString newWordsOf(const Edit &edit);
// What was typed, for people to read.
QString wordsOf(const Typed &typed);
