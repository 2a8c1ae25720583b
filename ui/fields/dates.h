#pragma once

#include <QDate>
#include <QString>
#include <QTime>

// Dates and times as people read them, in the system's locale.
QString dayInFull(const QDate &date);  // Tuesday 21 January 2014
QString dayInShort(const QDate &date); // 21 Jan 2014
QString shownTime(const QTime &time);  // 13:00

// As shown in a field that is typed into: read back by exactDate() and exactTime() as the same day and time.
QString typedDate(const QDate &date);
QString typedTime(const QTime &time);
