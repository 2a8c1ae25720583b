#pragma once

#include "core/actions/actionindex.h"
#include "core/book/values.h"

#include <vector>

// Which actions are asked for. What is empty asks for nothing.
//
// Words are compared without case and accents, and as whole words: "ann" is not Joanne.
// - owner: a person by initials or name, a team by name. An action is theirs if an owner is the initials, or has the
//   name, of a person meant; or has the words asked for.
// - body, theme: by its name (a body by its id or short name too); where none has that name, those that have its words.
// - text: every word somewhere in the action's text, ref, owners or theme, the title of its item or the name of its
//   body. Any part of a word will do.
struct ActionFilter {
    enum class Status {
        Open, // Neither closed nor cancelled.
        Overdue,
        DueSoon, // standing.h
        Closed,  // Closed or cancelled.
        All,
    };
    QString owner;
    QString body;
    QString theme;
    Status status = Status::Open;
    QDate dueBefore; // The due that holds has a day, and it is before this one.
    QString text;
    QDate today;         // What overdue and due soon are counted from.
    bool typing = false; // The last word of owner, body and theme may be the start of one.
    bool operator==(const ActionFilter &) const = default;
};

struct ActionCounts {
    int open = 0;
    int overdue = 0; // Of the open ones.
    int dueSoon = 0; // Of the open ones.
    int closed = 0;
    bool operator==(const ActionCounts &) const = default;
};

struct ActionMatches {
    std::vector<ActionIndex::Number> rows; // In the index's order.
    ActionCounts counts;                   // Of all that the filter asks for but the status.
};

// 100,000 actions take a few milliseconds.
ActionMatches matching(const ActionIndex &index, const ActionFilter &filter, const QList<Person> &people,
                       const QList<Body> &bodies);

// Of the whole book.
ActionCounts countsOf(const ActionIndex &index, const QDate &today);

// The words of the command line: open, overdue, due-soon, closed, all. A list's index is the enumerator's value.
const QStringList &wordsOf(ActionFilter::Status);
