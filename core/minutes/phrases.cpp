#include "core/minutes/phrases.h"

#include "core/say.h"

#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

const QRegularExpression &blankShape()
{
    static const QRegularExpression shape(u"\\[[^\\[\\]\\n]{1,60}\\]"_s);
    return shape;
}

QString day(const QDate &date) { return date.isValid() ? QLocale().toString(date, u"d MMMM yyyy"_s) : QString(); }

} // namespace

QStringList ownPhrases()
{
    return {say("welc [chair] welcomed everyone to the meeting."),
            say("apol Apologies were received from [names]."),
            say("noapol There were no apologies."),
            say("nodecl There were no declarations of interest."),
            say("mins The minutes of the meeting held on [last meeting] were agreed as a correct record."),
            say("corr The minutes of the meeting held on [last meeting] were agreed as a correct record, subject to "
                "[correction]."),
            say("quor The Chair confirmed that the meeting was quorate."),
            say("rep [name] presented the report, which had been circulated before the meeting."),
            say("upd [name] gave an update on [subject]."),
            say("disc In discussion, the following points were raised:"),
            say("ask [name] asked [question]."),
            say("thank The Chair thanked [name] for [reason]."),
            say("noact There were no actions."),
            say("aob There was no other business."),
            say("next The next meeting will be held on [next meeting]."),
            say("close The meeting closed at [time].")};
}

QList<Phrase> phrasesOf(const Body &body)
{
    QList<Phrase> phrases;
    for (const QString &line : body.settings.phrases.isEmpty() ? ownPhrases() : body.settings.phrases) {
        const QString words = line.simplified();
        if (const qsizetype space = words.indexOf(u' '); space > 0)
            phrases.append({words.first(space), words.sliced(space + 1)});
    }
    return phrases;
}

const Phrase *phraseAt(QStringView typed, const QList<Phrase> &phrases)
{
    for (const Phrase &phrase : phrases) {
        if (!typed.endsWith(phrase.key))
            continue;
        const qsizetype before = typed.size() - phrase.key.size() - 1;
        if (before < 0 || typed[before].isSpace())
            return &phrase;
    }
    return nullptr;
}

QString filled(QString text, const Meeting &meeting, const MeetingSummary *last, const QTime &now)
{
    const NextMeeting next = meeting.next.value(0);
    QString nextDay = day(next.date);
    if (!nextDay.isEmpty() && next.start.isValid())
        nextDay = say("%1 at %2").arg(nextDay, next.start.toString(u"HH:mm"));
    const std::pair<QString, QString> known[] = {
        {u"[chair]"_s, meeting.chair.isEmpty() ? say("The Chair") : meeting.chair},
        {u"[date]"_s, day(meeting.date)},
        {u"[time]"_s, now.isValid() ? now.toString(u"HH:mm") : QString()},
        {u"[venue]"_s, meeting.venue},
        {u"[last meeting]"_s, last ? day(last->date) : QString()},
        {u"[next meeting]"_s, nextDay}};
    for (const auto &[blank, words] : known) {
        if (!words.isEmpty())
            text.replace(blank, words);
    }
    return text;
}

std::optional<Blank> blankBehind(const QString &text, qsizetype from)
{
    const auto found = blankShape().match(text, from);
    return found.hasMatch() ? std::optional(Blank{found.capturedStart(), found.capturedLength()}) : std::nullopt;
}

std::optional<Blank> blankBefore(const QString &text, qsizetype to)
{
    std::optional<Blank> last;
    for (auto it = blankShape().globalMatch(text); it.hasNext();) {
        const auto found = it.next();
        if (found.capturedEnd() > to)
            break;
        last = Blank{found.capturedStart(), found.capturedLength()};
    }
    return last;
}
