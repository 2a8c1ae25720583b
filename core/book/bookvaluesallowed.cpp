#include "core/book/bookvalues.h"

#include "core/book/bytes.h"
#include "core/book/rules.h"
#include "core/say.h"

Result<void> BookValues::allowed(const QList<Edit> &edits) const
{
    QHash<QUuid, const Edit *> byId;
    for (const Edit &edit : edits) {
        if (!edit.before && !edit.after)
            return Error{say("This change is about nothing.")};
        if (byId.contains(idOf(edit)))
            return Error{say("This change is about one record twice.")};
        byId.insert(idOf(edit), &edit);
    }
    for (const Edit &edit : edits) {
        const Record &record = edit.after ? *edit.after : *edit.before;
        if (current(record) != edit.before)
            return Error{say("This has been changed meanwhile; look at it again.")};
        if (!edit.before && m_meetingIds.contains(idOf(record)))
            return Error{say("This meeting is in the book already.")};
        if (auto ok = allowedByRules(edit); !ok)
            return ok;
        if (auto ok = allowedSigning(edit, byId); !ok)
            return ok;
        if (auto ok = edit.after ? allowedLinks(*edit.after, byId) : allowedDeletion(record, byId); !ok)
            return ok;
    }
    return {};
}

Result<void> BookValues::allowedByRules(const Edit &edit) const
{
    const auto *was = edit.before ? std::get_if<Action>(&*edit.before) : nullptr;
    const auto *will = edit.after ? std::get_if<Action>(&*edit.after) : nullptr;
    if (!was && !will)
        return ::allowed(edit, nullptr);
    // An action is judged by its meeting as it is before the change: minutes that come signed, in an import, come with
    // their actions.
    const QUuid from = (was ? was : will)->meeting;
    if (auto ok = ::allowed(edit, meeting(from)); !ok)
        return ok;
    if (will && will->meeting != from)
        return ::allowed({std::nullopt, *will}, meeting(will->meeting));
    return {};
}

// Whoever signs, signs exactly what stands there.
Result<void> BookValues::allowedSigning(const Edit &edit, const QHash<QUuid, const Edit *> &edits) const
{
    const auto *was = edit.before ? std::get_if<Meeting>(&*edit.before) : nullptr;
    const auto *will = edit.after ? std::get_if<Meeting>(&*edit.after) : nullptr;
    if (!was || !will || was->state == MeetingState::Signed || will->state != MeetingState::Signed)
        return {};
    Minutes minutes{*will, {}};
    QSet<QUuid> actions = m_actionsIn.value(will->id);
    for (const Edit *other : edits) {
        const auto *action = other->after ? std::get_if<Action>(&*other->after) : nullptr;
        if (action)
            actions.remove(action->id);
        else if (!other->after)
            actions.remove(idOf(*other));
        if (action && action->meeting == will->id)
            minutes.actions.append(*action);
    }
    for (const QUuid &action : std::as_const(actions))
        minutes.actions.append(m_actions[action]);
    sortActions(minutes);
    const Body *body = this->body(will->body);
    if (will->signature->sha256 != sha256(canonicalBytes(minutes, body ? body->name : QString())))
        return refused(say("These minutes have been changed since they were given to be signed."));
    return {};
}

// Whether what the record belongs to is there after the change.
Result<void> BookValues::allowedLinks(const Record &after, const QHash<QUuid, const Edit *> &edits) const
{
    const auto bodyWillBe = [&](QUuid id) {
        const Edit *edit = edits.value(id);
        return edit ? edit->after && std::holds_alternative<Body>(*edit->after) : body(id) != nullptr;
    };
    if (const auto *meeting = std::get_if<Meeting>(&after); meeting && !bodyWillBe(meeting->body))
        return Error{say("A meeting needs a body that is in the book.")};
    if (const auto *action = std::get_if<Action>(&after)) {
        if (!action->body.isNull() && !bodyWillBe(action->body))
            return Error{say("An action needs a body that is in the book, or none.")};
        if (!action->meeting.isNull() && !meetingToBe(action->meeting, edits))
            return Error{say("An action needs a meeting that is in the book and has been read, or none.")};
    }
    return {};
}

const Meeting *BookValues::meetingToBe(QUuid id, const QHash<QUuid, const Edit *> &edits) const
{
    const Edit *edit = edits.value(id);
    if (!edit)
        return meeting(id);
    return edit->after ? std::get_if<Meeting>(&*edit->after) : nullptr;
}

Result<void> BookValues::allowedDeletion(const Record &record, const QHash<QUuid, const Edit *> &edits) const
{
    if (const auto *body = std::get_if<Body>(&record)) {
        for (const MeetingSummary &meeting : m_summaries) {
            const Meeting *stays = meetingToBe(meeting.id, edits);
            if (meeting.body == body->id && (!edits.contains(meeting.id) || (stays && stays->body == body->id)))
                return refused(say("%1 has meetings in this book; delete these first.").arg(body->name));
        }
        int actions = m_actionsOfBody.value(body->id);
        for (const Edit *edit : edits) {
            const auto *was = edit->before ? std::get_if<Action>(&*edit->before) : nullptr;
            if (was && was->body == body->id)
                --actions;
        }
        if (actions > 0)
            return refused(say("%1 has actions in this book; delete these first.").arg(body->name));
    } else if (const auto *meeting = std::get_if<Meeting>(&record)) {
        const QSet<QUuid> actions = m_actionsIn.value(meeting->id);
        for (const QUuid &action : actions) {
            const Edit *edit = edits.value(action);
            if (!edit || (edit->after && std::get<Action>(*edit->after).meeting == meeting->id))
                return refused(say("The meeting's actions have to be deleted with it."));
        }
    }
    return {};
}

Result<void> BookValues::allowedWithMeetings(const Body &body) const
{
    for (const MeetingSummary &meeting : m_summaries) {
        if (meeting.body == body.id && meeting.state == MeetingState::Signed)
            return refused(
                say("%1 has signed minutes in this book, which are never deleted: it stays with them.").arg(body.name));
    }
    return {};
}

Result<QList<Edit>> BookValues::deletionOf(const Body &body) const
{
    if (auto ok = allowedWithMeetings(body); !ok)
        return ok.failure();
    QList<Edit> edits;
    for (const MeetingSummary &summary : m_summaries) {
        if (summary.body != body.id)
            continue;
        const auto whole = minutes(summary.id);
        if (!whole)
            return Error{say("This has been changed meanwhile; look at it again.")};
        for (const Action &action : whole->actions)
            edits.append({action, std::nullopt});
        edits.append({whole->meeting, std::nullopt});
    }
    for (const Action &action : m_actions) {
        const Meeting *meeting = this->meeting(action.meeting);
        if (action.body != body.id || (meeting && meeting->body == body.id))
            continue;
        Action without = action;
        without.body = {};
        edits.append({action, meeting ? std::optional<Record>(without) : std::nullopt});
    }
    edits.append({body, std::nullopt});
    return edits;
}
