#include "core/book/words.h"

#include "core/say.h"

using namespace Qt::StringLiterals;

const QStringList &wordsOf(MeetingState)
{
    static const QStringList words{u"planned"_s,         u"draft"_s,    u"with chair"_s,
                                   u"agreed by chair"_s, u"approved"_s, u"signed"_s};
    return words;
}

const QStringList &wordsOf(Presence)
{
    static const QStringList words{u"present"_s, u"in attendance"_s, u"apologies"_s, u"absent"_s};
    return words;
}

const QStringList &wordsOf(ActionStatus)
{
    static const QStringList words{u"open"_s, u"in progress"_s, u"done"_s, u"closed"_s, u"on hold"_s, u"cancelled"_s};
    return words;
}

const QStringList &wordsOf(Rag)
{
    static const QStringList words{u"blue"_s, u"red"_s, u"amber"_s, u"green"_s};
    return words;
}

const QStringList &wordsOf(Approval::As)
{
    static const QStringList words{u"presented"_s, u"corrected"_s};
    return words;
}

const QStringList &wordsOf(BodySettings::Numbering)
{
    static const QStringList words{u"running"_s, u"on from meeting to meeting"_s, u"free"_s};
    return words;
}

const QStringList &wordsOf(documents::Typeface)
{
    static const QStringList words{u"source sans"_s, u"source serif"_s, u"liberation sans"_s};
    return words;
}

const QStringList &wordsOf(BodySettings::DecisionLook)
{
    static const QStringList words{u"bold"_s, u"capitals"_s};
    return words;
}

const QStringList &wordsOf(BodySettings::MinutesLayout)
{
    static const QStringList words{u"flowing"_s, u"action column"_s};
    return words;
}

QString shown(MeetingState state)
{
    switch (state) {
    case MeetingState::Planned:
        return say("Planned");
    case MeetingState::Draft:
        return say("Draft");
    case MeetingState::WithChair:
        return say("With chair");
    case MeetingState::AgreedByChair:
        return say("Agreed by chair");
    case MeetingState::Approved:
        return say("Approved");
    case MeetingState::Signed:
        return say("Signed");
    }
    Q_UNREACHABLE();
}

QString shown(Presence presence)
{
    switch (presence) {
    case Presence::Present:
        return say("Present");
    case Presence::InAttendance:
        return say("In attendance");
    case Presence::Apologies:
        return say("Apologies");
    case Presence::Absent:
        return say("Absent");
    }
    Q_UNREACHABLE();
}

QString shown(ActionStatus status)
{
    switch (status) {
    case ActionStatus::Open:
        return say("Open");
    case ActionStatus::InProgress:
        return say("In progress");
    case ActionStatus::Done:
        return say("Done, awaiting the body");
    case ActionStatus::Closed:
        return say("Closed");
    case ActionStatus::OnHold:
        return say("On hold");
    case ActionStatus::Cancelled:
        return say("Cancelled");
    }
    Q_UNREACHABLE();
}

QStringList decisionWordsOf(const Body &body)
{
    if (!body.settings.decisionWords.isEmpty())
        return body.settings.decisionWords;
    return {say("Agreed"), say("Resolved"), say("Recommended"), say("Noted"), say("Endorsed"), say("Approved")};
}

MeetingSummary summaryOf(const Meeting &meeting)
{
    return {meeting.id, meeting.body, meeting.date, meeting.start, meeting.number, meeting.title, meeting.state};
}
