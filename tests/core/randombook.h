#pragma once

#include "core/book/values.h"

#include <QByteArray>

// A book whose every field says something, or whose every field may: for round trips. The same seed, the same book.
struct RandomBook {
    QList<Body> bodies;
    QList<Person> people;
    QList<Minutes> minutes;
    QList<Action> looseActions;
    bool operator==(const RandomBook &) const = default;
    QList<Record> records() const;
};

enum class Fill { Sometimes, Always };

// It keeps the rules of the trade, has names that several people share, links to nobody, and text of every kind:
// quotation marks, line ends, Arabic, emoji, combining marks, control characters. Signed minutes have their hash.
RandomBook randomBook(unsigned seed, Fill fill);

// The same with ids of items and decisions that depend on their place alone: no file holds these.
RandomBook withoutItemIds(RandomBook book);
