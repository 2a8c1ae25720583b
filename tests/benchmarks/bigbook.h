#pragma once

#include "core/result.h"

#include <QString>

// A large book with people who do not exist, the same each time: what the benchmarks open. 20 bodies, 300 people.
struct BigBook {
    int meetings = 10000;
    int actionsPerMeeting = 10;
    int itemsPerMeeting = 8;
};

// Makes it where there is none yet; takes a minute for the default size.
Result<void> makeBigBook(const QString &path, const BigBook &size);
