#include "ui/meeting/meetingfields.h"

#include "core/actions/due.h"
#include "core/say.h"
#include "ui/fields/dates.h"
#include "ui/meeting/openmeeting.h"

using namespace Qt::StringLiterals;

Result<QDate> dateTyped(const QString &text, const QDate &today)
{
    const QDate date = exactDate(text, today);
    if (date.isNull() && !text.trimmed().isEmpty())
        return Error{say("“%1” is no day: type it as 21 Jan 2014, 21/1/14 or tomorrow.").arg(text.trimmed())};
    return date;
}

Result<QTime> timeTyped(const QString &text)
{
    const QTime time = exactTime(text);
    if (time.isNull() && !text.trimmed().isEmpty())
        return Error{say("“%1” is no time: type it as 13:30, 1.30 pm or noon.").arg(text.trimmed())};
    return time;
}

Result<std::optional<int>> numberTyped(const QString &text)
{
    if (text.trimmed().isEmpty())
        return std::optional<int>();
    bool ok = false;
    const int number = text.trimmed().toInt(&ok);
    if (!ok || number < 0)
        return Error{say("“%1” is no number: type digits, or nothing.").arg(text.trimmed())};
    return std::optional<int>(number);
}

QStringList linesTyped(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n')) {
        if (!line.trimmed().isEmpty())
            lines.append(line.trimmed());
    }
    return lines;
}

FieldForm::Field textField(OpenMeeting &meeting, const QString &path, const QString &what, QString Meeting::*member)
{
    return {path, [&meeting, member] { return meeting.isOpen() ? meeting.meeting().*member : QString(); },
            [&meeting, what, member](const QString &text) {
                return meeting.edit(what, [&](Meeting &value) { value.*member = text.trimmed(); });
            }};
}

FieldForm::Field dateField(OpenMeeting &meeting, const QString &path, const QString &what, QDate Meeting::*member)
{
    return {path, [&meeting, member] { return meeting.isOpen() ? typedDate(meeting.meeting().*member) : QString(); },
            [&meeting, what, member](const QString &text) -> Result<void> {
                const auto date = dateTyped(text, meeting.book().today());
                if (!date)
                    return date.failure();
                return meeting.edit(what, [&](Meeting &value) { value.*member = *date; });
            },
            true,
            [&meeting](const QString &text) { return exactDate(text, meeting.book().today()).toString(Qt::ISODate); }};
}

FieldForm::Field timeField(OpenMeeting &meeting, const QString &path, const QString &what, QTime Meeting::*member)
{
    return {path, [&meeting, member] { return meeting.isOpen() ? typedTime(meeting.meeting().*member) : QString(); },
            [&meeting, what, member](const QString &text) -> Result<void> {
                const auto time = timeTyped(text);
                if (!time)
                    return time.failure();
                return meeting.edit(what, [&](Meeting &value) { value.*member = *time; });
            },
            true, [](const QString &text) { return exactTime(text).toString(u"HH:mm"_s); }};
}

FieldForm::Field numberField(OpenMeeting &meeting, const QString &path, const QString &what,
                             std::optional<int> Meeting::*member)
{
    return {path,
            [&meeting, member] {
                const auto number = meeting.isOpen() ? meeting.meeting().*member : std::nullopt;
                return number ? QString::number(*number) : QString();
            },
            [&meeting, what, member](const QString &text) -> Result<void> {
                const auto number = numberTyped(text);
                if (!number)
                    return number.failure();
                return meeting.edit(what, [&](Meeting &value) { value.*member = *number; });
            },
            true};
}
