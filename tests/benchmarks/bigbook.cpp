#include "tests/benchmarks/bigbook.h"

#include "core/book/minutebook.h"

#include <QFileInfo>
#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

class Author {
public:
    QString words(int count)
    {
        static const QStringList vocabulary =
            u"the council noted that report budget parents school review service plan group funding agreed meeting "
            "officer update progress members access transport survey consultation draft policy young people health "
            "provision training board summary quarter contract site lease drainage footpath lighting parking library "
            "committee feedback pilot timetable co-production commissioning evidence scorecard register"_s.split(u' ');
        QString text;
        for (int i = 0; i < count; ++i)
            text += (i ? u" "_s : QString()) + vocabulary[m_random.bounded(vocabulary.size())];
        text[0] = text[0].toUpper();
        return text;
    }
    int below(int limit) { return m_random.bounded(limit); }

private:
    QRandomGenerator m_random{1859};
};

QList<Person> people()
{
    static const QStringList first =
        u"Ada Bram Cora Dilys Emeka Freya Gwen Hugo Ines Jonas Kira Lowri Milo Nadia Otis Petra"_s.split(u' ');
    static const QStringList last =
        u"Abara Birch Cole Dunmore Eyre Falk Gorse Hale Ivers Jebb Kite Lorne Marsh Nock Orme"_s.split(u' ');
    QList<Person> people;
    for (int i = 0; i < 300; ++i) {
        const QString given = first[i % first.size()];
        const QString family = last[(i / first.size()) % last.size()] + (i >= 240 ? u"-Vane"_s : QString());
        people.append(
            {.name = given + u' ' + family, .initials = given.left(1) + family.left(1), .jobTitle = u"Officer"_s});
    }
    return people;
}

Minutes minutesOf(Author &author, const BigBook &size, const Body &body, const QList<Person> &people, int index)
{
    Minutes minutes;
    Meeting &meeting = minutes.meeting;
    meeting.body = body.id;
    meeting.number = index;
    meeting.date = QDate(1990, 1, 8).addDays(index * 13 % 13000);
    meeting.start = QTime(18, 30);
    meeting.venue = body.venue;
    for (int i = 0; i < 12; ++i) {
        const Person &person = people[author.below(int(people.size()))];
        meeting.attendance.append({.person = {person.id, person.name}, .initials = person.initials});
    }
    for (int i = 0; i < size.itemsPerMeeting; ++i) {
        meeting.items.append({.number = QString::number(i + 1), .title = author.words(4), .minute = author.words(60)});
        meeting.items.last().decisions.append({.word = u"Agreed"_s, .text = author.words(12)});
    }
    for (int i = 0; i < size.actionsPerMeeting; ++i) {
        Action action{.meeting = meeting.id, .item = meeting.items[i % size.itemsPerMeeting].id, .position = i};
        action.ref = u"A%1"_s.arg(index * size.actionsPerMeeting + i);
        action.text = author.words(9 + author.below(9));
        action.owners = {people[author.below(int(people.size()))].initials};
        if (author.below(3) == 0)
            action.owners.append(people[author.below(int(people.size()))].name);
        const QDate due = meeting.date.addDays(7 + author.below(200));
        action.due = author.below(8) == 0 ? Due{u"Ongoing"_s, {}} : Due{due.toString(u"d MMMM yyyy"_s), due};
        action.status = author.below(3) == 0 ? ActionStatus::Open : ActionStatus::Closed;
        minutes.actions.append(action);
    }
    return minutes;
}

} // namespace

Result<void> makeBigBook(const QString &path, const BigBook &size)
{
    if (QFileInfo::exists(path))
        return {};
    if (auto made = Minutebook::create(path); !made)
        return made;
    const QTemporaryDir recovery;
    auto book = Minutebook::open(path, {.recoveryFolder = recovery.path()});
    if (auto ok = book->waitUntilOpen(); !ok)
        return ok;
    Author author;
    const QList<Person> everybody = people();
    QList<Edit> edits;
    QList<Body> bodies;
    for (int i = 0; i < 20; ++i) {
        bodies.append({.name = author.words(2) + u" Committee"_s, .quorum = 4, .venue = u"Room %1"_s.arg(i)});
        edits.append({std::nullopt, bodies.last()});
    }
    for (const Person &person : everybody)
        edits.append({std::nullopt, person});
    for (int i = 0; i < size.meetings; ++i) {
        const Minutes minutes = minutesOf(author, size, bodies[i % bodies.size()], everybody, i);
        edits.append({std::nullopt, minutes.meeting});
        for (const Action &action : minutes.actions)
            edits.append({std::nullopt, action});
        if (i % 200 == 199 || i + 1 == size.meetings) {
            if (auto ok = book->apply(u"Fill"_s, edits); !ok)
                return ok;
            edits.clear();
            if (auto ok = book->flush(); !ok)
                return ok;
        }
    }
    return book->flush();
}
