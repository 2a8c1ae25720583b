#include "core/book/bookvalues.h"

#include "core/book/rules.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString say(const char *text) { return QCoreApplication::translate("book", text); }

template <typename T> bool byName(const T &a, const T &b)
{
    const int order = QString::localeAwareCompare(a.name, b.name);
    return order != 0 ? order < 0 : a.id < b.id;
}

bool newestFirst(const MeetingSummary &a, const MeetingSummary &b)
{
    if (a.date != b.date)
        return a.date > b.date;
    return a.start != b.start ? a.start > b.start : a.id < b.id;
}

template <typename T> const T *find(const QList<T> &list, QUuid id)
{
    const auto it = std::find_if(list.begin(), list.end(), [&](const T &value) { return value.id == id; });
    return it == list.end() ? nullptr : &*it;
}

template <typename T> const T *find(const QHash<QUuid, T> &hash, QUuid id)
{
    const auto it = hash.constFind(id);
    return it == hash.constEnd() ? nullptr : &*it;
}

template <typename T> std::optional<Record> copied(const T *value)
{
    return value ? std::optional<Record>(*value) : std::nullopt;
}

} // namespace

void BookValues::setLists(QList<Body> bodies, QList<Person> people, QList<MeetingSummary> meetings)
{
    m_bodies = std::move(bodies);
    m_people = std::move(people);
    m_summaries = std::move(meetings);
    std::sort(m_bodies.begin(), m_bodies.end(), byName<Body>);
    std::sort(m_people.begin(), m_people.end(), byName<Person>);
    std::sort(m_summaries.begin(), m_summaries.end(), newestFirst);
}

void BookValues::bringIn(const Minutes &minutes)
{
    // Its actions come and go with it: a meeting in memory has all of its actions in memory, so that a change can be
    // judged.
    if (m_meetings.contains(minutes.meeting.id))
        return;
    m_meetings.insert(minutes.meeting.id, minutes.meeting);
    for (const Action &action : minutes.actions)
        bringIn(action);
}

void BookValues::bringIn(const Action &action)
{
    if (!m_actions.contains(action.id))
        m_actions.insert(action.id, action);
}

const Body *BookValues::body(QUuid id) const { return find(m_bodies, id); }
const Person *BookValues::person(QUuid id) const { return find(m_people, id); }
const Meeting *BookValues::meeting(QUuid id) const { return find(m_meetings, id); }
const Action *BookValues::action(QUuid id) const { return find(m_actions, id); }

std::optional<Minutes> BookValues::minutes(QUuid id) const
{
    const Meeting *meeting = this->meeting(id);
    if (!meeting)
        return {};
    Minutes minutes{*meeting, {}};
    QHash<QUuid, qsizetype> place;
    for (qsizetype i = 0; i < meeting->items.size(); ++i)
        place.insert(meeting->items[i].id, i);
    for (const Action &action : m_actions) {
        if (action.meeting == id)
            minutes.actions.append(action);
    }
    const qsizetype last = meeting->items.size(); // An action of no item of the meeting stands at the end.
    std::sort(minutes.actions.begin(), minutes.actions.end(), [&](const Action &a, const Action &b) {
        const qsizetype x = place.value(a.item, last);
        const qsizetype y = place.value(b.item, last);
        if (x != y)
            return x < y;
        return a.position != b.position ? a.position < b.position : a.id < b.id;
    });
    return minutes;
}

std::optional<Record> BookValues::current(const Record &like) const
{
    switch (like.index()) {
    case 0:
        return copied(body(idOf(like)));
    case 1:
        return copied(person(idOf(like)));
    case 2:
        return copied(meeting(idOf(like)));
    default:
        return copied(action(idOf(like)));
    }
}

Result<void> BookValues::allowed(const QList<Edit> &edits) const
{
    // The meetings as they will be: an edit of an action is judged by its meeting before the change.
    for (const Edit &edit : edits) {
        if (!edit.before && !edit.after)
            return Error{say("This change is about nothing.")};
        const Record &record = edit.after ? *edit.after : *edit.before;
        if (current(record) != edit.before)
            return Error{say("This has been changed meanwhile; look at it again.")};
        const Meeting *meeting = nullptr;
        if (const auto *action = std::get_if<Action>(edit.before ? &*edit.before : &*edit.after)) {
            meeting = this->meeting(action->meeting);
            const auto *after = edit.after ? std::get_if<Action>(&*edit.after) : nullptr;
            if (after && after->meeting != action->meeting) {
                if (auto ok = ::allowed({std::nullopt, *after}, this->meeting(after->meeting)); !ok)
                    return ok;
            }
        }
        if (auto ok = ::allowed(edit, meeting); !ok)
            return ok;
        if (!edit.after) {
            if (auto ok = allowedDeletion(record, edits); !ok)
                return ok;
        }
    }
    return {};
}

Result<void> BookValues::allowedDeletion(const Record &record, const QList<Edit> &edits) const
{
    const auto goesToo = [&](QUuid id) {
        return std::any_of(edits.begin(), edits.end(),
                           [&](const Edit &edit) { return !edit.after && idOf(edit) == id; });
    };
    if (const auto *body = std::get_if<Body>(&record)) {
        for (const MeetingSummary &meeting : m_summaries) {
            if (meeting.body == body->id && !goesToo(meeting.id))
                return refused(say("%1 has meetings in this book; delete these first.").arg(body->name));
        }
    } else if (const auto *meeting = std::get_if<Meeting>(&record)) {
        for (const Action &action : m_actions) {
            if (action.meeting == meeting->id && !goesToo(action.id))
                return refused(say("The meeting's actions have to be deleted with it."));
        }
    }
    return {};
}

void BookValues::apply(const QList<Edit> &edits)
{
    for (const Edit &edit : edits) {
        if (edit.after)
            put(*edit.after);
        else
            take(*edit.before);
    }
}

void BookValues::put(const Record &record)
{
    const auto insertByName = [](auto &list, const auto &value) {
        list.removeIf([&](const auto &other) { return other.id == value.id; });
        list.insert(std::upper_bound(list.begin(), list.end(), value, byName<std::remove_cvref_t<decltype(value)>>),
                    value);
    };
    if (const auto *body = std::get_if<Body>(&record)) {
        insertByName(m_bodies, *body);
    } else if (const auto *person = std::get_if<Person>(&record)) {
        insertByName(m_people, *person);
    } else if (const auto *meeting = std::get_if<Meeting>(&record)) {
        m_meetings.insert(meeting->id, *meeting);
        putSummary(*meeting);
    } else {
        const auto &action = std::get<Action>(record);
        m_actions.insert(action.id, action);
    }
}

void BookValues::putSummary(const Meeting &meeting)
{
    const MeetingSummary summary = summaryOf(meeting);
    const auto it =
        std::find_if(m_summaries.begin(), m_summaries.end(), [&](const auto &one) { return one.id == summary.id; });
    if (it != m_summaries.end()) {
        if (*it == summary)
            return;
        m_summaries.erase(it);
    }
    m_summaries.insert(std::upper_bound(m_summaries.begin(), m_summaries.end(), summary, newestFirst), summary);
}

void BookValues::take(const Record &record)
{
    const QUuid id = idOf(record);
    const auto hasId = [&](const auto &value) { return value.id == id; };
    switch (record.index()) {
    case 0:
        m_bodies.removeIf(hasId);
        break;
    case 1:
        m_people.removeIf(hasId);
        break;
    case 2:
        m_meetings.remove(id);
        m_summaries.removeIf(hasId);
        break;
    default:
        m_actions.remove(id);
    }
}
