#include "core/minutes/room.h"

#include "core/minutes/numbering.h"

#include <algorithm>
#include <functional>

namespace {

using Kind = Movement::Kind;

struct Step {
    Kind kind = Kind::Arrived;
    QList<qsizetype> places; // Of the person in the attendance list.
    bool comesBack = false;  // By a later step.
};

struct Stretch {
    qsizetype item = 0;
    QList<Step> steps; // At its beginning.
    bool says = false; // Something is minuted in it.
    bool isEnd = false;
};

// Of a person in the attendance list; -1 where they are not on it.
qsizetype placeOf(const Meeting &meeting, const Ref &person)
{
    const QList<Attendance> &all = meeting.attendance;
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const Attendance &one) { return samePerson(one.person, person); });
    return found == all.end() ? -1 : found - all.begin();
}

QList<Stretch> stretchesOf(const Meeting &meeting, Readings &readings)
{
    QList<Stretch> stretches;
    for (qsizetype i = 0; i < meeting.items.size(); ++i) {
        for (const Passage &passage : readings.of(meeting, i)) {
            Stretch stretch{.item = i, .says = passage.says};
            for (const Movement &move : passage.movements) {
                Step step{.kind = move.kind};
                for (qsizetype place = 0; place < meeting.attendance.size(); ++place) {
                    if (samePerson(meeting.attendance[place].person, move.person))
                        step.places.append(place);
                }
                stretch.steps.append(step);
            }
            stretches.append(stretch);
        }
        stretches.last().isEnd = true;
    }
    return stretches;
}

bool attends(const Attendance &one, const Item &item)
{
    return one.items.isEmpty() || std::any_of(one.items.begin(), one.items.end(), [&](const QString &number) {
               const QString own = number.trimmed();
               return own == item.number.trimmed() || item.number.startsWith(own + u'.');
           });
}

// Goes through the items and knows where everybody is.
class Walk {
public:
    Walk(const Meeting &meeting, Readings &readings)
        : m_meeting(meeting), m_stretches(stretchesOf(meeting, readings)), m_people(meeting.attendance.size())
    {
        QList<std::optional<Kind>> next(m_people.size()); // What they do, seen from behind.
        for (auto stretch = m_stretches.rbegin(); stretch != m_stretches.rend(); ++stretch) {
            for (auto step = stretch->steps.rbegin(); step != stretch->steps.rend(); ++step) {
                for (const qsizetype place : std::as_const(step->places)) {
                    step->comesBack = next[place] == Kind::Returned || next[place] == Kind::Arrived;
                    next[place] = step->kind;
                }
            }
        }
        for (qsizetype place = 0; place < m_people.size(); ++place) {
            if (next[place] == Kind::Arrived)
                m_people[place].where = Whereabouts::NotYetThere;
        }
    }

    // Stops wherever something is minuted with the same people in the room, and at the end of each item. `stop` returns
    // whether to go on.
    void walk(const std::function<bool(const Stretch &)> &stop)
    {
        qsizetype item = -1;
        for (const Stretch &stretch : std::as_const(m_stretches)) {
            if (stretch.item != item)
                begin(item = stretch.item);
            for (const Step &step : stretch.steps) {
                for (const qsizetype place : step.places)
                    apply(step, m_people[place], item);
            }
            if ((stretch.says || stretch.isEnd) && !stop(stretch))
                return;
        }
    }

    Whereabouts where(qsizetype place) const
    {
        const Person &person = m_people[place];
        const bool out = person.elsewhere || (person.declared && person.where == Whereabouts::InTheRoom);
        return out ? Whereabouts::OutOfTheRoom : person.where;
    }

    bool isDeclaredOut(qsizetype place) const
    {
        const Person &person = m_people[place];
        return person.declared && !person.elsewhere && person.where == Whereabouts::InTheRoom;
    }

    QList<Whereabouts> everybody() const
    {
        QList<Whereabouts> all;
        for (qsizetype place = 0; place < m_people.size(); ++place)
            all.append(where(place));
        return all;
    }

private:
    struct Person {
        Whereabouts where = Whereabouts::InTheRoom;
        qsizetype outUntil = 0; // The item at which they are back without a word.
        bool declared = false;  // An interest in this item, and left.
        bool elsewhere = false; // Attends for other items.
    };

    void begin(qsizetype here)
    {
        for (qsizetype place = 0; place < m_people.size(); ++place) {
            Person &person = m_people[place];
            person.declared = false;
            person.elsewhere = !attends(m_meeting.attendance[place], m_meeting.items[here]);
            if (person.where == Whereabouts::OutOfTheRoom && here >= person.outUntil)
                person.where = Whereabouts::InTheRoom;
        }
        for (qsizetype item = 0; item <= here; ++item) {
            const QList<Declaration> &declarations = m_meeting.items[item].declarations;
            if (!declarations.isEmpty() && here < groupEnd(m_meeting.items, item))
                declare(declarations, here);
        }
    }

    void declare(const QList<Declaration> &declarations, qsizetype here)
    {
        for (const Declaration &declaration : declarations) {
            for (qsizetype place = 0; declaration.leftTheRoom && place < m_people.size(); ++place) {
                if (samePerson(m_meeting.attendance[place].person, declaration.person) && !leaves(place, here))
                    m_people[place].declared = true;
            }
        }
    }

    // A sentence of the item says from where on.
    bool leaves(qsizetype place, qsizetype item) const
    {
        const auto saysSo = [place](const Step &step) {
            return step.kind == Kind::LeftTheRoom && step.places.contains(place);
        };
        return std::any_of(m_stretches.begin(), m_stretches.end(), [&](const Stretch &stretch) {
            return stretch.item == item && std::any_of(stretch.steps.begin(), stretch.steps.end(), saysSo);
        });
    }

    void apply(const Step &step, Person &person, qsizetype item)
    {
        if (step.kind == Kind::Left) {
            person.where = Whereabouts::Gone;
        } else if (step.kind == Kind::LeftTheRoom) {
            person.where = Whereabouts::OutOfTheRoom;
            person.outUntil = step.comesBack ? m_meeting.items.size() : groupEnd(m_meeting.items, item);
        } else {
            person.where = Whereabouts::InTheRoom;
            person.declared = false;
        }
    }

    const Meeting &m_meeting;
    QList<Stretch> m_stretches;
    QList<Person> m_people; // In the order of the attendance.
};

} // namespace

QList<Whereabouts> whereaboutsAt(const Meeting &meeting, QUuid item)
{
    Readings readings;
    return whereaboutsAt(meeting, item, readings);
}

QList<Whereabouts> whereaboutsAt(const Meeting &meeting, QUuid item, Readings &readings)
{
    Walk walk(meeting, readings);
    QList<Whereabouts> found = walk.everybody();
    walk.walk([&](const Stretch &stretch) {
        const bool here = stretch.isEnd && meeting.items[stretch.item].id == item;
        if (here)
            found = walk.everybody();
        return !here;
    });
    return found;
}

std::optional<Whereabouts> whereabouts(const Meeting &meeting, QUuid item, const Ref &person)
{
    const qsizetype place = placeOf(meeting, person);
    return place < 0 ? std::nullopt : std::optional(whereaboutsAt(meeting, item)[place]);
}

bool hasDeclaredOut(const Meeting &meeting, QUuid item, const Ref &person)
{
    const qsizetype place = placeOf(meeting, person);
    bool out = false;
    Readings readings;
    Walk walk(meeting, readings);
    walk.walk([&](const Stretch &stretch) {
        const bool here = stretch.isEnd && meeting.items[stretch.item].id == item;
        out = here && place >= 0 && walk.isDeclaredOut(place);
        return !here;
    });
    return out;
}

std::optional<Movement::Kind> lastMovement(const Meeting &meeting, QUuid item, const Ref &person)
{
    const KnownPeople attending(meeting.attendance);
    std::optional<Kind> last;
    for (const Item &one : meeting.items) {
        for (const Passage &passage : passagesOf(one, attending)) {
            for (const Movement &move : passage.movements) {
                if (samePerson(move.person, person))
                    last = move.kind;
            }
        }
        if (one.id == item)
            return last;
    }
    return {};
}

Quorum quorumAt(const Meeting &meeting, const Body &body, QUuid item)
{
    return quorumOfThose(meeting, body, whereaboutsAt(meeting, item));
}

Quorum quorumOfThose(const Meeting &meeting, const Body &body, const QList<Whereabouts> &where)
{
    Meeting room{.body = meeting.body, .date = meeting.date};
    for (qsizetype place = 0; place < where.size(); ++place) {
        if (where[place] == Whereabouts::InTheRoom)
            room.attendance.append(meeting.attendance[place]);
    }
    return quorumOf(room, body);
}

QList<QuorumGap> quorumGaps(const Meeting &meeting, const Body &body)
{
    QList<QuorumGap> gaps;
    if (!body.quorum)
        return gaps;
    Readings readings;
    Walk walk(meeting, readings);
    QList<Whereabouts> before;
    Quorum quorum;
    bool open = false;
    walk.walk([&](const Stretch &stretch) {
        if (QList<Whereabouts> now = walk.everybody(); now != before) {
            quorum = quorumOfThose(meeting, body, now);
            before = std::move(now);
        }
        if (!stretch.says)
            return true;
        if (!quorum.reached()) {
            const QUuid item = meeting.items[stretch.item].id;
            if (!open)
                gaps.append({item, item, quorum});
            gaps.last().last = item;
            if (quorum.counted < gaps.last().lowest.counted)
                gaps.last().lowest = quorum;
        }
        open = !quorum.reached();
        return true;
    });
    return gaps;
}
