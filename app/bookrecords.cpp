#include "app/bookrecords.h"

#include "app/openbook.h"
#include "app/table.h"
#include "core/book/check.h"
#include "core/book/words.h"
#include "core/say.h"

#include <QDir>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

Result<MeetingState> stateOf(const QString &value)
{
    QString text = value.toLower().simplified();
    text.replace(u'-', u' ');
    if (const auto state = fromWord<MeetingState>(text))
        return *state;
    return oneOf(u"to"_s, value, wordsOf(MeetingState{})).failure();
}

// With its offset; without one it is meant in local time.
Result<QDateTime> momentOf(const QString &value)
{
    const QDateTime moment = QDateTime::fromString(value, Qt::ISODate);
    if (!moment.isValid() || !value.contains(u'T', Qt::CaseInsensitive))
        return Error{say("--at needs a moment that exists, as 2026-04-01T19:30:00+01:00; “%1” is none.").arg(value)};
    return moment.toOffsetFromUtc(moment.offsetFromUtc());
}

Result<void> needs(const QCommandLineParser &options, const QString &option, const char *what)
{
    if (!options.value(option).isEmpty())
        return {};
    return Error{say("advance needs --%1: %2.").arg(option, say(what))};
}

QString advancedSentence(const Meeting &meeting)
{
    const QString day = QLocale().toString(meeting.date, QLocale::LongFormat);
    if (meeting.state == MeetingState::Signed && meeting.signature)
        return say("The minutes of %1 are signed by %2: SHA-256 %3.")
            .arg(day, meeting.signature->by, meeting.signature->sha256);
    return say("The minutes of %1 are now: %2.").arg(day, word(meeting.state));
}

} // namespace

Result<Answer> advanceMeeting(const QCommandLineParser &options)
{
    if (auto ok = needs(options, u"meeting"_s, "the date or the id of the meeting"); !ok)
        return ok.failure();
    if (auto ok = needs(options, u"to"_s, "the state to move to"); !ok)
        return ok.failure();
    const auto state = stateOf(options.value(u"to"_s));
    if (!state)
        return state.failure();
    std::optional<QDateTime> at;
    if (options.isSet(u"at"_s)) {
        const auto moment = momentOf(options.value(u"at"_s));
        if (!moment)
            return moment.failure();
        at = *moment;
    }
    auto book = openBook(options.positionalArguments().first(), Access::Write);
    if (!book)
        return book.failure();
    const auto id = meetingNamed(**book, options.value(u"meeting"_s), options.value(u"body"_s));
    if (!id)
        return id.failure();
    if (auto ok = (*book)->readNow({*id}); !ok)
        return ok.failure();
    const QDateTime now = (*book)->now();
    if (auto ok = (*book)->advance(*id, *state, options.value(u"by"_s),
                                   at.value_or(now.toOffsetFromUtc(now.offsetFromUtc())), options.value(u"reason"_s));
        !ok)
        return ok.failure();
    if (auto ok = (*book)->flush(); !ok)
        return ok.failure();
    return Answer{.text = advancedSentence(*(*book)->meeting(*id)).toUtf8() + '\n'};
}

Result<Answer> checkDamage(const QCommandLineParser &options)
{
    const QString path = options.positionalArguments().first();
    const auto findings = checkBook(path);
    if (!findings)
        return findings.failure();
    if (findings->isEmpty())
        return Answer{.text = say("No damage was found.").toUtf8() + '\n'};
    TextTable table{{say("Where"), say("What")}, {}, {}};
    for (const Finding &finding : *findings)
        table.rows.append({finding.where, finding.what});
    return Answer{
        .text = textOf(table, 0),
        .negative =
            say("The book %1 is damaged in %2 places.").arg(QDir::toNativeSeparators(path)).arg(findings->size())};
}

Result<Answer> verifySigned(const QCommandLineParser &options)
{
    const QString path = options.positionalArguments().first();
    const auto records = verifyBook(path);
    if (!records)
        return records.failure();
    if (records->isEmpty())
        return Answer{.text = say("The book holds no signed minutes.").toUtf8() + '\n'};
    TextTable table{{say("Date"), say("Body"), say("Signed by"), say("At"), say("SHA-256"), say("Intact")}, {}, {}};
    int broken = 0;
    for (const SignedRecord &record : *records) {
        broken += record.intact ? 0 : 1;
        table.rows.append({record.date.toString(Qt::ISODate), record.body, record.by, record.at.toString(Qt::ISODate),
                           record.sha256, record.intact ? say("yes") : record.problem});
    }
    Answer answer{.text = textOf(table, 0)};
    if (broken > 0)
        answer.negative = say("Of %1 signed minutes in %2, %3 are not what was signed.")
                              .arg(records->size())
                              .arg(QDir::toNativeSeparators(path))
                              .arg(broken);
    return answer;
}
