#include "core/book/bookvalues.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

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

void BookValues::setLists(QList<Body> bodies, QList<Person> people, QList<MeetingSummary> meetings,
                          QHash<QUuid, int> actionsOfBody)
{
    m_bodies = std::move(bodies);
    m_people = std::move(people);
    m_summaries = std::move(meetings);
    m_actionsOfBody = std::move(actionsOfBody);
    std::sort(m_bodies.begin(), m_bodies.end(), byName<Body>);
    std::sort(m_people.begin(), m_people.end(), byName<Person>);
    std::sort(m_summaries.begin(), m_summaries.end(), newestFirst);
    for (const MeetingSummary &meeting : std::as_const(m_summaries))
        m_meetingIds.insert(meeting.id);
}

void BookValues::bringIn(const Minutes &minutes)
{
    // Its actions come and go with it: a meeting in memory has all of its actions in memory, so that a change can be
    // judged.
    if (m_meetings.contains(minutes.meeting.id) || m_deleted.contains(minutes.meeting.id))
        return;
    m_meetings.insert(minutes.meeting.id, minutes.meeting);
    for (const Action &action : minutes.actions)
        bringIn(action);
}

void BookValues::bringIn(const Action &action)
{
    if (m_actions.contains(action.id) || m_deleted.contains(action.id))
        return;
    m_actions.insert(action.id, action);
    m_actionsIn[action.meeting].insert(action.id);
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
    const QSet<QUuid> ids = m_actionsIn.value(id);
    for (const QUuid &action : ids)
        minutes.actions.append(m_actions[action]);
    sortActions(minutes);
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

QList<BinEntry> BookValues::apply(const QList<Edit> &edits, const BinChange &bin)
{
    for (const Edit &edit : edits) {
        if (edit.after)
            put(*edit.after);
        else
            take(*edit.before);
    }
    return m_bin.apply(edits, bin);
}

BinChange BookValues::binnedBy(const QList<Edit> &edits, const QDateTime &at) const
{
    return {::binnedBy(edits, at,
                       [this](QUuid id) {
                           const Body *body = this->body(id);
                           return body ? body->name : QString();
                       }),
            {}};
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
        putAction(std::get<Action>(record));
    }
    m_deleted.remove(idOf(record));
}

void BookValues::putAction(const Action &action)
{
    takeAction(action.id);
    m_actions.insert(action.id, action);
    m_actionsIn[action.meeting].insert(action.id);
    if (!action.body.isNull())
        ++m_actionsOfBody[action.body];
}

void BookValues::takeAction(QUuid id)
{
    const auto was = m_actions.constFind(id);
    if (was == m_actions.constEnd())
        return;
    m_actionsIn[was->meeting].remove(id);
    if (!was->body.isNull())
        --m_actionsOfBody[was->body];
    m_actions.erase(was);
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
    m_meetingIds.insert(summary.id);
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
        m_meetingIds.remove(id);
        break;
    default:
        takeAction(id);
    }
    m_deleted.insert(id);
}

void sortActions(Minutes &minutes)
{
    QHash<QUuid, qsizetype> place;
    for (qsizetype i = 0; i < minutes.meeting.items.size(); ++i)
        place.insert(minutes.meeting.items[i].id, i);
    const qsizetype last = minutes.meeting.items.size();
    std::sort(minutes.actions.begin(), minutes.actions.end(), [&](const Action &a, const Action &b) {
        const qsizetype x = place.value(a.item, last);
        const qsizetype y = place.value(b.item, last);
        if (x != y)
            return x < y;
        return a.position != b.position ? a.position < b.position : a.id < b.id;
    });
}
