#pragma once

#include "core/book/minutebook.h"
#include "core/minutes/fromlines.h"

// What is typed on the meeting page and has not become a Change yet, as entries of the recovery log. `record` is the
// meeting, `path` one of
//
//     line/<item id>/<n>/<base>     the n-th line of the item (linesOf) now reads so
//     item/<item id>/<base>         the item has these lines: one came, or one went
//
// `base` is the digest of what stands there in the values last applied, so that text that somebody else has changed
// since is not overwritten. Lengths: an entry is about as long as the line, or the item.
//
// After a crash: give all entries since the record's last Change, in order, to applyTyped().

// Follows one item while it is typed into, and says what must be logged at each key.
class TypedItem {
public:
    // `lines` as in the values last applied (linesOf); empty where the item is in none.
    TypedItem(QUuid meeting, QUuid item, const QList<Line> &lines);

    // The entry for what the item's lines are now; nothing where they are as said before.
    std::optional<Typed> entry(const QList<Line> &now);

    // The same at the cost of one line, where no other has changed: `line` is the one at `at` of `count` that are not
    // blank. Only where isOneOf() says that it is the same line as before.
    bool isOneOf(qsizetype count, qsizetype at, const Line &line) const;
    std::optional<Typed> entry(qsizetype at, const Line &line);

private:
    QList<Line> saidBy(const QList<Line> &lines) const;
    Typed line(qsizetype at, const Line &now) const;
    Typed whole(const QList<Line> &now) const;

    QUuid m_meeting;
    QUuid m_item;
    QList<Line> m_base;
    QList<Line> m_said;   // As of the last entry.
    bool m_whole = false; // Once a line has come or gone, line numbers mean nothing any more.
};

// Puts one entry back. True where the minutes now hold it, also where they did already: applying twice is applying
// once. False where nothing was changed: the minutes are signed or another meeting's, the entry is damaged, or what it
// was typed into reads differently now.
bool applyTyped(Minutes &minutes, const Typed &typed);

// Puts a whole log back, in order. What no longer fits is kept beside what is there, as text at the end of its item (or
// of a new last item), unless the item has those words already: nobody's words are lost. True where anything changed.
bool applyTyped(Minutes &minutes, const QList<Typed> &log);
