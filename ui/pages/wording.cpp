#include "ui/pages/wording.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace printed {

namespace {

QString say(const char *text) { return QCoreApplication::translate("pages", text); }

QString dateAs(const QDate &date, const QString &format)
{
    return date.isValid() ? QLocale(QLocale::English, QLocale::UnitedKingdom).toString(date, format) : QString();
}

QString timeOf(const QTime &time) { return time.toString(u"HH:mm"_s); }

QStringList withoutEmpty(QStringList list)
{
    list.removeAll(QString());
    return list;
}

} // namespace

QString longDate(const QDate &date) { return dateAs(date, u"dddd d MMMM yyyy"_s); }
QString shortDate(const QDate &date) { return dateAs(date, u"d MMMM yyyy"_s); }

QString ordinal(int number)
{
    const int tens = qAbs(number) % 100;
    const int last = tens % 10;
    const bool teen = tens >= 11 && tens <= 13;
    const QString mark = teen ? u"th"_s : last == 1 ? u"st"_s : last == 2 ? u"nd"_s : last == 3 ? u"rd"_s : u"th"_s;
    return QString::number(number) + mark;
}

QString timeSpan(const QTime &start, const QTime &end)
{
    if (start.isValid() && end.isValid())
        return say("%1 to %2").arg(timeOf(start), timeOf(end));
    if (start.isValid())
        return say("from %1").arg(timeOf(start));
    return end.isValid() ? say("until %1").arg(timeOf(end)) : QString();
}

QString moment(const QDateTime &at)
{
    if (!at.isValid())
        return {};
    const int minutes = at.offsetFromUtc() / 60;
    const QString offset =
        minutes == 0
            ? u"UTC"_s
            : u"UTC%1%2"_s.arg(QChar(minutes < 0 ? u'−' : u'+')).arg(timeOf(QTime(0, 0).addSecs(qAbs(minutes) * 60)));
    return say("%1 at %2 (%3)").arg(shortDate(at.date()), timeOf(at.time()), offset);
}

QString dueText(const Due &due) { return due.text.isEmpty() ? shortDate(due.date) : due.text; }

QString dueText(const Action &action)
{
    QStringList all{dueText(action.due)};
    for (const Due &revised : action.revisedDue)
        all.append(dueText(revised));
    return withoutEmpty(all).join(say(", then "));
}

QString votesText(const Votes &votes)
{
    QStringList counts;
    if (votes.inFavour)
        counts.append(say("%1 for").arg(*votes.inFavour));
    if (votes.against)
        counts.append(say("%1 against").arg(*votes.against));
    if (votes.abstained)
        counts.append(say("%1 abstained").arg(*votes.abstained));
    return counts.isEmpty() ? QString() : say("Votes: %1").arg(counts.join(u", "_s));
}

QString meetingName(const Meeting &meeting)
{
    return meeting.number ? say("%1 meeting").arg(ordinal(*meeting.number)) : say("meeting");
}

QString sittingTimes(const Meeting &meeting)
{
    const QString planned = timeSpan(meeting.start, meeting.end);
    const QString actual = timeSpan(meeting.actualStart.isValid() ? meeting.actualStart : meeting.start,
                                    meeting.actualEnd.isValid() ? meeting.actualEnd : meeting.end);
    return planned.isEmpty() || planned == actual ? actual : say("%1 (planned: %2)").arg(actual, planned);
}

QString attendanceDetail(const Attendance &person, const Body &body)
{
    QStringList parts{person.role, person.organisation};
    if (!person.substituteFor.isEmpty()) {
        const QString word = body.settings.substituteWord.isEmpty() ? say("substitute") : body.settings.substituteWord;
        parts.append(say("%1 for %2").arg(word, person.substituteFor.name));
    }
    if (person.arrived.isValid())
        parts.append(say("arrived %1").arg(timeOf(person.arrived)));
    if (person.left.isValid())
        parts.append(say("left %1").arg(timeOf(person.left)));
    if (!person.items.isEmpty())
        parts.append((person.items.size() == 1 ? say("item %1") : say("items %1")).arg(person.items.join(u", "_s)));
    return withoutEmpty(parts).join(u", "_s);
}

QString nextMeetingText(const NextMeeting &next)
{
    return withoutEmpty({longDate(next.date), timeSpan(next.start, next.end), next.venue, next.note}).join(u", "_s);
}

} // namespace printed
