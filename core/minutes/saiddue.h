#pragma once

#include <QString>

#include <optional>

// A date said at the end of a sentence: "circulate the template by 4 Feb" is "circulate the template" and "4 Feb".
struct SaidDue {
    QString text; // What stands before it.
    QString due;  // The words as said, without "by", "due": those go without saying. "before", "within" stay.
};

// Only what is all date: every word behind "by" must be of the language of dates. "by the steering group", "by hand on
// 4 Feb" are text. Nothing where no date is said, or nothing stands before it.
std::optional<SaidDue> saidDue(const QString &sentence);

// A due as it is said at the end of a sentence: " by 4 Feb", " before Easter", " asap".
QString asSaid(const QString &due);
