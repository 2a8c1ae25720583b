#include "core/minutes/attendance.h"

#include "core/minutes/quorum.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

qsizetype placeOf(const QList<Attendance> &list, const Ref &person)
{
    for (qsizetype i = 0; i < list.size(); ++i) {
        if (samePerson(list[i].person, person))
            return i;
    }
    return -1;
}

qsizetype placeOf(const QList<Member> &list, const Ref &person)
{
    for (qsizetype i = 0; i < list.size(); ++i) {
        if (samePerson(list[i].person, person))
            return i;
    }
    return -1;
}

} // namespace

QList<RollEntry> rollOf(const Meeting &meeting, const Body &body)
{
    const QList<Member> members = membersOn(body, meeting.date);
    QList<RollEntry> roll;
    for (const Member &member : members) {
        const qsizetype at = placeOf(meeting.attendance, member.person);
        Attendance value = at < 0 ? Attendance{.person = member.person, .role = member.role} : meeting.attendance[at];
        roll.append({std::move(value), at >= 0, true, member.voting});
    }
    const auto append = [&](auto wanted) {
        for (const Attendance &one : meeting.attendance) {
            if (placeOf(members, one.person) < 0 && wanted(one.presence))
                roll.append({one, true, false, false});
        }
    };
    append([](Presence presence) { return presence == Presence::Present; });
    append([](Presence presence) { return presence == Presence::Apologies || presence == Presence::Absent; });
    append([](Presence presence) { return presence == Presence::InAttendance; });
    return roll;
}

void record(Meeting &meeting, const Body &body, const Attendance &value)
{
    QList<Attendance> &list = meeting.attendance;
    if (const qsizetype at = placeOf(list, value.person); at >= 0) {
        list[at] = value;
        return;
    }
    const QList<Member> members = membersOn(body, meeting.date);
    const qsizetype place = placeOf(members, value.person);
    if (place < 0) {
        list.append(value);
        return;
    }
    // Behind the last of those who come before in the body's order.
    qsizetype at = 0;
    for (qsizetype i = 0; i < list.size(); ++i) {
        const qsizetype other = placeOf(members, list[i].person);
        if (other >= 0 && other < place)
            at = i + 1;
    }
    list.insert(at, value);
}

namespace {

const Person *recordOf(const Ref &person, const QList<Person> &people)
{
    const auto found = std::find_if(people.begin(), people.end(), [&](const Person &one) {
        return samePerson({one.id, one.name}, person);
    });
    return found == people.end() ? nullptr : &*found;
}

} // namespace

Attendance firstRecord(const Ref &person, const Meeting &meeting, const Body &body, const QList<Person> &people)
{
    Attendance value{.person = person, .presence = Presence::InAttendance};
    const QList<Member> members = membersOn(body, meeting.date);
    if (const qsizetype at = placeOf(members, person); at >= 0) {
        value.presence = Presence::Present;
        value.role = members[at].role;
    }
    const auto known = std::find_if(people.begin(), people.end(), [&](const Person &one) {
        return samePerson({one.id, one.name}, person);
    });
    if (known != people.end()) {
        value.person.id = known->id;
        value.initials = known->initials;
        value.organisation = known->organisation;
    }
    return value;
}

QList<Person> peopleOnTheRoll(const Meeting &meeting, const Body &body, const QList<Person> &people)
{
    QHash<QUuid, const Person *> byId; // There may be thousands.
    for (const Person &person : people)
        byId.insert(person.id, &person);
    QList<Person> here;
    const QList<RollEntry> roll = rollOf(meeting, body);
    for (const RollEntry &entry : roll) {
        const Ref &person = entry.value.person;
        const Person *known = person.id.isNull() ? recordOf(person, people) : byId.value(person.id);
        here.append(known ? *known : Person{.id = person.id, .name = person.name});
        if (!entry.value.initials.isEmpty())
            here.last().initials = entry.value.initials;
        else if (here.last().initials.isEmpty())
            here.last().initials = initialsOf(here.last().name);
    }
    return here;
}

void unrecord(Meeting &meeting, const Ref &person)
{
    if (const qsizetype at = placeOf(meeting.attendance, person); at >= 0)
        meeting.attendance.removeAt(at);
}

QString initialsOf(const QString &name)
{
    static const QStringList titles{u"mr"_s, u"mrs"_s, u"ms"_s, u"miss"_s, u"dr"_s, u"cllr"_s, u"prof"_s, u"rev"_s};
    const auto parts = [](QChar c) { return c.isSpace() || c == u'-' || c == u'.' || c == u'\'' || c == u'’'; };
    QString initials;
    for (qsizetype at = 0; at < name.size();) {
        qsizetype end = at;
        while (end < name.size() && !parts(name[end]))
            ++end;
        const QStringView word = QStringView(name).sliced(at, end - at);
        const bool last = std::all_of(name.begin() + end, name.end(), parts);
        const bool title = initials.isEmpty() && !last && titles.contains(word, Qt::CaseInsensitive);
        if (!word.isEmpty() && !title && word.front().isLetter())
            initials += word.front().toUpper();
        at = end + 1;
    }
    return initials;
}
