#include "core/book/rules.h"

#include "core/book/bytes.h"
#include "core/book/fields.h"
#include "core/book/language.h"
#include "core/book/picture.h"
#include "core/book/words.h"
#include "core/minutes/clean.h"
#include "core/say.h"

#include <QHash>
#include <QLocale>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {

QString named(const Meeting &meeting) { return QLocale().toString(meeting.date, QLocale::LongFormat); }

Error signedNeverChanges(const Meeting &meeting)
{
    return refused(
        say("The minutes of %1 are signed and cannot be changed; correct them in a minute of a later meeting.")
            .arg(named(meeting)));
}

// What was minuted of an action, equal in both.
bool sameMinuted(const Action &a, const Action &b)
{
    QList<const void *> others;
    bool same = a.meeting == b.meeting && a.item == b.item && a.position == b.position && a.body == b.body;
    minutedFieldsOf(b, [&](QLatin1StringView, const auto &field) { others.append(&field); });
    qsizetype at = 0;
    minutedFieldsOf(a, [&](QLatin1StringView, const auto &field) {
        same = same && field == *static_cast<decltype(&field)>(others[at++]);
    });
    return same;
}

Result<void> needsName(const QString &name, const char *sentence)
{
    if (name.trimmed().isEmpty())
        return Error{say(sentence)};
    return {};
}

// What is printed on each page, in one line.
bool isPageLine(const QString &text) { return text.size() <= 200 && std::none_of(text.begin(), text.end(), endsLine); }

Result<void> allowedStyle(const BodySettings &settings)
{
    if (!settings.crest.isEmpty()) {
        if (const auto picture = allowedPicture(settings.crest); !picture)
            return picture.failure();
        if (settings.crestText.trimmed().isEmpty())
            return Error{say("A crest needs words that say what it shows, for those who do not see it.")};
    }
    if (!isPageLine(settings.header) || !isPageLine(settings.footer))
        return Error{say("What stands on each page has to be one line of at most 200 characters.")};
    if (!settings.language.isEmpty() && !isLanguageTag(settings.language))
        return Error{say("“%1” is no language as documents name them: en-GB, cy or pl.").arg(settings.language)};
    return {};
}

Result<void> allowedBody(const Body *before, const Body *after)
{
    if (!after)
        return {};
    if (auto ok = needsName(after->name, "A body needs a name."); !ok)
        return ok;
    return before && before->settings == after->settings ? Result<void>() : allowedStyle(after->settings);
}

// Storage knows the items of a meeting by their ids.
Result<void> itemsApart(const Meeting &meeting)
{
    QSet<QUuid> ids;
    for (const Item &item : meeting.items) {
        if (item.id.isNull() || ids.contains(item.id))
            return Error{say("Two items of this meeting are one and the same record.")};
        ids.insert(item.id);
    }
    return {};
}

Result<void> allowedMeeting(const Meeting *before, const Meeting *after)
{
    if (before && before->state == MeetingState::Signed && (!after || !(*before == *after)))
        return signedNeverChanges(*before);
    if (!after)
        return {};
    if (after->body.isNull())
        return Error{say("A meeting needs the body that meets.")};
    if (!after->date.isValid())
        return Error{say("A meeting needs a date.")};
    if (before && before->state != after->state) {
        const bool forward = next(before->state) == after->state;
        const bool back = after->state < before->state;
        if (!forward && !back)
            return refused(say("Minutes move one step at a time: %1 comes after %2.")
                               .arg(shown(*next(before->state)), shown(before->state)));
        // Undo takes the entry of the step away again; whoever goes back otherwise says why.
        const bool undone = after->history.size() < before->history.size();
        if (back && !undone && (after->history.isEmpty() || after->history.last().reason.trimmed().isEmpty()))
            return refused(say("Going back to %1 needs a reason.").arg(shown(after->state)));
    }
    // Minutes that come in signed may have been signed on paper, by a name that nobody typed.
    if (before && after->state == MeetingState::Signed && !after->signature)
        return refused(say("Signed minutes need a signature."));
    return itemsApart(*after);
}

Result<void> allowedAction(const Action *before, const Action *after, const Meeting *meeting)
{
    if (meeting && meeting->state == MeetingState::Signed && !(before && after && sameMinuted(*before, *after)))
        return refused(
            say("The minutes of %1 are signed: what they say of an action stays; its status, revised date and "
                "progress can still change.")
                .arg(named(*meeting)));
    if (after && after->text.trimmed().isEmpty() && after->owners.isEmpty() && after->due.isEmpty())
        return Error{say("An action needs words: what is to be done.")};
    return {};
}

} // namespace

Result<void> allowed(const Edit &edit, const Meeting *meetingOfAction)
{
    if (!edit.before && !edit.after)
        return Error{say("This change is about nothing.")};
    if (edit.before && edit.after &&
        (edit.before->index() != edit.after->index() || idOf(*edit.before) != idOf(*edit.after)))
        return Error{say("A record cannot become another record.")};
    if (idOf(edit).isNull())
        return Error{say("A record needs an identity of its own.")};
    const auto part = [](const std::optional<Record> &record, auto *kind) {
        return record ? std::get_if<std::remove_pointer_t<decltype(kind)>>(&*record) : nullptr;
    };
    switch ((edit.after ? *edit.after : *edit.before).index()) {
    case 0:
        return allowedBody(part(edit.before, static_cast<Body *>(nullptr)),
                           part(edit.after, static_cast<Body *>(nullptr)));
    case 1:
        return edit.after ? needsName(std::get<Person>(*edit.after).name, "A person needs a name.") : Result<void>();
    case 2:
        return allowedMeeting(part(edit.before, static_cast<Meeting *>(nullptr)),
                              part(edit.after, static_cast<Meeting *>(nullptr)));
    default:
        return allowedAction(part(edit.before, static_cast<Action *>(nullptr)),
                             part(edit.after, static_cast<Action *>(nullptr)), meetingOfAction);
    }
}

std::optional<MeetingState> next(MeetingState state)
{
    if (state == MeetingState::Signed)
        return {};
    return MeetingState(int(state) + 1);
}

Result<Meeting> advanced(const Minutes &minutes, MeetingState to, const QString &by, const QDateTime &at,
                         const QString &reason, const QString &bodyName)
{
    Meeting meeting = minutes.meeting;
    if (meeting.state == to)
        return refused(say("The minutes of %1 are %2 already.").arg(named(meeting), shown(to).toLower()));
    if (to == MeetingState::Signed && by.trimmed().isEmpty())
        return Error{say("Signing needs the name of the person who signs.")};
    if (!at.isValid())
        return Error{say("A step needs the moment at which it was taken.")};
    meeting.history.append({.from = meeting.state, .to = to, .by = by.trimmed(), .at = at, .reason = reason.trimmed()});
    meeting.state = to;
    if (to == MeetingState::Signed) {
        meeting.signature = Signature{.by = by.trimmed(), .at = at, .bodyName = bodyName};
        meeting.signature->sha256 = sha256(canonicalBytes({meeting, minutes.actions}, bodyName));
    }
    const Edit edit{minutes.meeting, meeting};
    if (auto ok = allowed(edit, nullptr); !ok)
        return ok.failure();
    return meeting;
}

QList<Edit> difference(const Minutes &before, const Minutes &after)
{
    QList<Edit> edits;
    if (!(before.meeting == after.meeting))
        edits.append({before.meeting, after.meeting});
    QHash<QUuid, const Action *> old;
    for (const Action &action : before.actions)
        old.insert(action.id, &action);
    for (const Action &action : after.actions) {
        const Action *was = old.take(action.id);
        if (!was)
            edits.append({std::nullopt, action});
        else if (!(*was == action))
            edits.append({*was, action});
    }
    for (const Action &action : before.actions) {
        if (old.contains(action.id))
            edits.append({action, std::nullopt});
    }
    return edits;
}
