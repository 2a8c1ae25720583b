#include "core/documents/wording.h"

#include "core/minutes/ordinal.h"
#include "core/say.h"

#include <QLocale>

#include <array>

using namespace Qt::StringLiterals;

namespace documents {

namespace {

QString dateAs(const QDate &date, const QString &format)
{
    return date.isValid() ? QLocale(QLocale::English, QLocale::UnitedKingdom).toString(date, format) : QString();
}

QString timeOf(const QTime &time) { return time.toString(u"HH:mm"_s); }

} // namespace

QString longDate(const QDate &date) { return dateAs(date, u"dddd d MMMM yyyy"_s); }
QString shortDate(const QDate &date) { return dateAs(date, u"d MMMM yyyy"_s); }

QString ordinal(int number)
{
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("documents", "first"),    QT_TRANSLATE_NOOP("documents", "second"),
        QT_TRANSLATE_NOOP("documents", "third"),    QT_TRANSLATE_NOOP("documents", "fourth"),
        QT_TRANSLATE_NOOP("documents", "fifth"),    QT_TRANSLATE_NOOP("documents", "sixth"),
        QT_TRANSLATE_NOOP("documents", "seventh"),  QT_TRANSLATE_NOOP("documents", "eighth"),
        QT_TRANSLATE_NOOP("documents", "ninth"),    QT_TRANSLATE_NOOP("documents", "tenth"),
        QT_TRANSLATE_NOOP("documents", "eleventh"), QT_TRANSLATE_NOOP("documents", "twelfth")};
    if (number >= 1 && number <= int(words.size()))
        return say(words[size_t(number - 1)]);
    return ordinalNumber(number);
}

QString timeSpan(const QTime &start, const QTime &end)
{
    if (start.isValid() && end.isValid())
        return say("%1 to %2").arg(timeOf(start), timeOf(end));
    if (start.isValid())
        return say("from %1").arg(timeOf(start));
    return end.isValid() ? say("until %1").arg(timeOf(end)) : QString();
}

QString momentText(const QDateTime &at)
{
    if (!at.isValid())
        return {};
    const int minutes = at.offsetFromUtc() / 60;
    const QString sign = minutes < 0 ? u"−"_s : u"+"_s;
    const QString offset = minutes == 0 ? u"UTC"_s : u"UTC"_s + sign + timeOf(QTime(0, 0).addSecs(qAbs(minutes) * 60));
    return say("%1 at %2 (%3)").arg(shortDate(at.date()), timeOf(at.time()), offset);
}

QString joined(const QStringList &parts, const QString &separator)
{
    QStringList said = parts;
    said.removeAll(QString());
    return said.join(separator);
}

QString dueText(const Due &due) { return due.text.isEmpty() ? shortDate(due.date) : due.text; }

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

QString whenAndWhere(const Meeting &meeting)
{
    return joined({longDate(meeting.date), sittingTimes(meeting), meeting.venue}, u", "_s);
}

QString heldText(const Meeting &meeting)
{
    const QString when = whenAndWhere(meeting);
    if (when.isEmpty())
        return {};
    return (meeting.state == MeetingState::Planned ? say("to be held on %1") : say("held on %1")).arg(when);
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
    return joined(parts, u", "_s);
}

QString nextMeetingText(const NextMeeting &next)
{
    return joined({longDate(next.date), timeSpan(next.start, next.end), next.venue, next.note}, u", "_s);
}

QString itemName(const QString &number, const QString &title) { return joined({number, title}, u" "_s); }

QString ownerWord(const Body &body)
{
    return body.settings.ownerWord.isEmpty() ? say("Owner") : body.settings.ownerWord;
}

QString refWord(const Body &body) { return body.settings.refWord.isEmpty() ? say("Ref") : body.settings.refWord; }

QString bodyNameOf(const Meeting &meeting, const Body &body)
{
    return meeting.signature && !meeting.signature->bodyName.isEmpty() ? meeting.signature->bodyName : body.name;
}

} // namespace documents
