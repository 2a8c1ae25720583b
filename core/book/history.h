#pragma once

#include "core/book/bin.h"

#include <QSet>

// A step, and what left the bin by it: undone, that goes back there.
struct DoneChange : Change {
    QList<BinEntry> fromBin;
};

// The steps that can be undone and redone, oldest first. Values only: who applies them asks the rules first.
class History {
public:
    // What was undone before is forgotten: it can no longer be redone.
    void add(const DoneChange &change)
    {
        m_changes.resize(m_applied);
        m_changes.append(change);
        ++m_applied;
    }
    const DoneChange *toUndo() const { return m_applied > 0 ? &m_changes[m_applied - 1] : nullptr; }
    const DoneChange *toRedo() const { return m_applied < m_changes.size() ? &m_changes[m_applied] : nullptr; }
    void undone() { --m_applied; }
    void redone(const QList<BinEntry> &fromBin) { m_changes[m_applied++].fromBin = fromBin; }
    // Takes out the steps that touch one of these records (they have been signed), and with them the older steps that
    // could not be undone without those. What was undone is forgotten as in add().
    void forget(QSet<QUuid> ids)
    {
        m_changes.resize(m_applied);
        for (qsizetype i = m_changes.size() - 1; i >= 0; --i) {
            QSet<QUuid> touched;
            for (const Edit &edit : m_changes[i].edits)
                touched.insert(idOf(edit));
            if (touched.intersects(ids)) {
                ids += touched;
                m_changes.removeAt(i);
            }
        }
        m_applied = m_changes.size();
    }

private:
    QList<DoneChange> m_changes;
    qsizetype m_applied = 0;
};

// What undoing a step puts into the bin: what the step had taken out of it, as it stood there.
inline BinChange backIntoBin(const QList<Edit> &undoing, const QList<BinEntry> &fromBin)
{
    BinChange change;
    for (const Edit &edit : undoing) {
        for (const BinEntry &entry : fromBin) {
            if (!edit.after && entry.id == idOf(edit))
                change.in.append({entry, *edit.before});
        }
    }
    return change;
}

// The same step backwards.
inline QList<Edit> reversed(const QList<Edit> &edits)
{
    QList<Edit> back;
    for (const Edit &edit : edits)
        back.prepend({edit.after, edit.before});
    return back;
}
