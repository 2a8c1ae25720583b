#pragma once

#include "core/minutes/owners.h"

#include <QStringList>

// An action as it was said: who, what, by when. The grammar in plain words: core/minutes/capture.h.
namespace speech {

struct Action {
    QStringList owners;
    QString text;
    QString due;
};

// What of it is still to be found.
struct Wanted {
    bool owners = true;
    bool due = true;
};

// Time is linear in the length of the words.
Action actionSaid(const QString &words, const KnownOwners &known, Wanted wanted = {});

} // namespace speech
