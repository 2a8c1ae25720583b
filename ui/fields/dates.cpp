#include "ui/fields/dates.h"

#include "core/actions/due.h"

#include <QLocale>

using namespace Qt::StringLiterals;

QString dayInFull(const QDate &date)
{
    // The locale's own long form where it names the weekday; else with it, for a meeting is "on Tuesday".
    const QString text = QLocale().toString(date, QLocale::LongFormat);
    const QString weekday = QLocale().standaloneDayName(date.dayOfWeek());
    return text.contains(weekday) || date.isNull() ? text : weekday + u' ' + text;
}

QString dayInShort(const QDate &date)
{
    // The short form of most locales is digits, which two countries read differently.
    return QLocale().toString(date, u"d MMM yyyy"_s);
}

QString shownTime(const QTime &time) { return time.isValid() ? time.toString(u"HH:mm"_s) : QString(); }

QString typedDate(const QDate &date)
{
    if (date.isNull())
        return {};
    const QString text = QLocale().toString(date, u"d MMMM yyyy"_s);
    return exactDate(text, date) == date ? text : date.toString(Qt::ISODate);
}

QString typedTime(const QTime &time) { return shownTime(time); }
