#include "core/actions/actionfilter.h"
#include "core/actions/folding.h"
#include "core/actions/standing.h"
#include "core/interchange/import.h"
#include "tests/catch.h"

#include <QFile>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace {

using Status = ActionFilter::Status;
const QDate today(2019, 5, 10);

struct Log {
    ActionIndex index;
    QList<Person> people;
    QList<Body> bodies;

    QUuid add(ActionRow row)
    {
        row.id = QUuid::createUuid();
        index.insert(row);
        return row.id;
    }
    ActionMatches ask(ActionFilter filter) const
    {
        filter.today = today;
        return matching(index, filter, people, bodies);
    }
    QStringList refs(const ActionFilter &filter) const
    {
        QStringList refs;
        for (const auto row : ask(filter).rows)
            refs.append(index.ref(row));
        return refs;
    }
    QStringList ownedBy(const QString &owner) const { return refs({.owner = owner, .status = Status::All}); }
    QStringList saying(const QString &text) const { return refs({.status = Status::All, .text = text}); }
};

// The forty lines of an action plan that stand in no meeting.
Log plan()
{
    QFile file(QStringLiteral(MINUTEBOOK_FIXTURES "/inclusion-action-plan.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    auto read = readInterchange(file.readAll(), u"plan"_s);
    REQUIRE(read);
    const auto edits = importEdits({*read}, {});
    REQUIRE(edits);
    Log log;
    for (const Edit &edit : *edits) {
        if (const auto *action = std::get_if<Action>(&*edit.after))
            log.index.insert(actionRow(*action, nullptr));
        else if (const auto *person = std::get_if<Person>(&*edit.after))
            log.people.append(*person);
        else if (const auto *body = std::get_if<Body>(&*edit.after))
            log.bodies.append(*body);
    }
    return log;
}

} // namespace

TEST_CASE("an owner asked for by initials is found under initials and under the name")
{
    Log log;
    log.people = {{.name = u"Fay Okonjo"_s, .initials = u"FO"_s}, {.name = u"Milo Tarrant"_s, .initials = u"MT"_s}};
    log.add({.ref = u"1"_s, .owners = {u"FO"_s}});
    log.add({.ref = u"2"_s, .owners = {u"Fay Okonjo"_s}});
    log.add({.ref = u"3"_s, .owners = {u"MT"_s, u"Chair (Fay Okonjo)"_s}});
    log.add({.ref = u"4"_s, .owners = {u"MT"_s}});
    log.add({.ref = u"5"_s, .owners = {u"Fox Committee"_s}});
    log.add({.ref = u"6"_s, .owners = {u"FO/MT"_s}});
    log.add({.ref = u"7"_s, .owners = {u"f.o."_s}});
    const QStringList hers{u"1"_s, u"2"_s, u"3"_s, u"6"_s, u"7"_s};
    CHECK(log.ownedBy(u"FO"_s) == hers);
    CHECK(log.ownedBy(u"fo"_s) == hers);
    CHECK(log.ownedBy(u"F.O."_s) == hers);
    CHECK(log.ownedBy(u"okonjo"_s) == hers);
    CHECK(log.ownedBy(u" Fay  OKONJO "_s) == hers);
    CHECK(log.ownedBy(u"Okon"_s).isEmpty());
    CHECK(log.ownedBy(u"Milo"_s) == QStringList{u"3"_s, u"4"_s, u"6"_s});
    CHECK(log.ownedBy(u"nobody"_s).isEmpty());
    CHECK(log.ownedBy(QString()).size() == 7);
}

TEST_CASE("an owner who is nobody's record, and a team, are found by their words")
{
    Log log;
    log.add({.ref = u"1"_s, .owners = {u"Family Voice Wyre"_s}});
    log.add({.ref = u"2"_s, .owners = {u"Siân Prosser"_s}});
    log.add({.ref = u"3"_s, .owners = {u"?"_s}});
    CHECK(log.ownedBy(u"family voice"_s) == QStringList{u"1"_s});
    CHECK(log.ownedBy(u"Family Wyre"_s).isEmpty());
    CHECK(log.ownedBy(u"sian"_s) == QStringList{u"2"_s});
    CHECK(log.ownedBy(u"?"_s) == QStringList{u"3"_s});
}

TEST_CASE("while a name is being typed its beginning will do")
{
    Log log;
    log.people = {{.name = u"Fay Okonjo"_s, .initials = u"FO"_s}};
    log.bodies = {{.name = u"Steering Group"_s}};
    log.add({.body = log.bodies[0].id, .ref = u"1"_s, .owners = {u"FO"_s}, .theme = u"Web pages"_s});
    const auto typed = [&](ActionFilter filter) {
        filter.typing = true;
        return log.refs(filter).size() == 1;
    };
    CHECK(typed({.owner = u"ok"_s}));
    CHECK(typed({.owner = u"f"_s}));
    CHECK_FALSE(typed({.owner = u"konjo"_s}));
    CHECK(typed({.body = u"steering gr"_s}));
    CHECK(typed({.theme = u"we"_s}));
    CHECK_FALSE(typed({.theme = u"ages"_s}));
}

TEST_CASE("a body is found by id, name, short name or words, one that has the very name goes before the others")
{
    Log log;
    log.bodies = {{.name = u"Inclusion Board"_s, .shortName = u"IB"_s}, {.name = u"Inclusion Board Subgroup"_s}};
    log.add({.body = log.bodies[0].id, .ref = u"board"_s});
    log.add({.body = log.bodies[1].id, .ref = u"subgroup"_s});
    log.add({.ref = u"none"_s});
    CHECK(log.refs({.body = log.bodies[1].id.toString()}) == QStringList{u"subgroup"_s});
    CHECK(log.refs({.body = u"ib"_s}) == QStringList{u"board"_s});
    CHECK(log.refs({.body = u"inclusion board"_s}) == QStringList{u"board"_s});
    CHECK(log.refs({.body = u"Inclusion"_s}) == QStringList{u"board"_s, u"subgroup"_s});
    CHECK(log.refs({.body = QUuid::createUuid().toString()}).isEmpty());
}

TEST_CASE("a theme is found by its name or its words")
{
    Log log;
    log.add({.ref = u"1"_s, .theme = u"EHC Assessment & Planning"_s});
    log.add({.ref = u"2"_s, .theme = u"Planning"_s});
    log.add({.ref = u"3"_s});
    CHECK(log.refs({.theme = u"ehc assessment & planning"_s}) == QStringList{u"1"_s});
    CHECK(log.refs({.theme = u"Assessment"_s}) == QStringList{u"1"_s});
    CHECK(log.refs({.theme = u"planning"_s}) == QStringList{u"2"_s});
    CHECK(log.refs({.theme = u"Plan"_s}).isEmpty());
}

TEST_CASE("every word of the text is looked for in all that the list says of an action")
{
    Log log;
    log.bodies = {{.name = u"Steering Group"_s}};
    log.add({.body = log.bodies[0].id,
             .ref = u"A12"_s,
             .text = u"Ring Zoë’s school about co-production"_s,
             .owners = {u"Fay Okonjo"_s},
             .theme = u"Web pages"_s,
             .itemNumber = u"77"_s,
             .itemTitle = u"Regional approach"_s});
    log.add({.ref = u"A13"_s, .text = u"Something else"_s});
    const QStringList found{u"A12"_s};
    CHECK(log.saying(u"zoe's SCHOOL"_s) == found);
    CHECK(log.saying(u"ZOË"_s) == found);
    CHECK(log.saying(u"a12"_s) == found);
    CHECK(log.saying(u"konj"_s) == found);
    CHECK(log.saying(u"pages"_s) == found);
    CHECK(log.saying(u"region steer ring"_s) == found);
    CHECK(log.saying(u"r o d u c t i n a e"_s) == found);
    CHECK(log.saying(u"77"_s).isEmpty());
    CHECK(log.saying(u"ring else"_s).isEmpty());
    CHECK(log.saying(u"  "_s).size() == 2);
}

TEST_CASE("due before a day leaves out that day and what has none")
{
    Log log;
    log.add({.ref = u"before"_s, .due = {{}, today.addDays(-1)}});
    log.add({.ref = u"on"_s, .due = {{}, today}});
    log.add({.ref = u"none"_s, .due = {u"Ongoing"_s, {}}});
    log.add({.ref = u"put off"_s, .due = {{}, today.addDays(-9)}, .revisedDue = {{{}, today.addDays(9)}}});
    CHECK(log.refs({.dueBefore = today}) == QStringList{u"before"_s});
}

TEST_CASE("the counts are of everything the filter asks for but the status")
{
    Log log;
    const auto add = [&](const QString &owner, ActionStatus status, int days) {
        log.add({.owners = {owner}, .due = {{}, today.addDays(days)}, .status = status});
    };
    add(u"A"_s, ActionStatus::Open, -1);
    add(u"A"_s, ActionStatus::OnHold, 14);
    add(u"A"_s, ActionStatus::InProgress, 15);
    add(u"A"_s, ActionStatus::Done, -1);
    add(u"A"_s, ActionStatus::Closed, -1);
    add(u"A"_s, ActionStatus::Cancelled, 1);
    add(u"B"_s, ActionStatus::Open, -1);
    const ActionCounts ofA{.open = 4, .overdue = 1, .dueSoon = 1, .closed = 2};
    for (const auto &[status, rows] :
         {std::pair{Status::Open, 4}, std::pair{Status::Overdue, 1}, std::pair{Status::DueSoon, 1},
          std::pair{Status::Closed, 2}, std::pair{Status::All, 6}}) {
        const ActionMatches matches = log.ask({.owner = u"A"_s, .status = status});
        CHECK(matches.counts == ofA);
        CHECK(int(matches.rows.size()) == rows);
    }
    CHECK(countsOf(log.index, today) == ActionCounts{.open = 5, .overdue = 2, .dueSoon = 1, .closed = 2});
}

TEST_CASE("an action plan of forty lines is counted as by hand")
{
    const Log log = plan();
    const QDate september(2019, 9, 1);
    const auto count = [&](ActionFilter filter) {
        filter.today = september;
        return int(matching(log.index, filter, log.people, log.bodies).rows.size());
    };
    CHECK(count({}) == 39);
    CHECK(count({.owner = u"Petra Novotná"_s}) == 6);
    CHECK(count({.owner = u"novotna"_s}) == 6);
    CHECK(count({.owner = u"Idris Maclean"_s}) == 5);
    CHECK(count({.owner = u"Hector Banning"_s}) == 4);
    CHECK(count({.owner = u"Dilys Quick"_s}) == 4); // Named twice in one of them.
    CHECK(count({.theme = u"Transport"_s}) == 9);
    CHECK(count({.body = u"Project Board"_s}) == 39);
    CHECK(count({.body = u"JCB"_s}) == 0);
    CHECK(count({.status = Status::Overdue}) == 17);
    CHECK(count({.dueBefore = QDate(2019, 4, 1)}) == 6);
    CHECK(count({.text = u"travel training"_s}) == 8);
    CHECK(count({.text = u"parents'"_s}) == 7);
    int undated = 0;
    for (const auto row : log.index.inOrder())
        undated += log.index.effectiveDue(row).date.isNull();
    CHECK(undated == 11);
}

// ---- Against the same question asked one action at a time, with nothing clever.

namespace {

struct Slow {
    const Log &log;
    const QList<ActionRow> &rows;

    static bool says(const QString &text, const QByteArray &word) { return folded(text).contains(word); }

    bool owned(const ActionRow &row, const QString &wanted) const
    {
        const auto words = wordsIn(wanted);
        for (const QString &owner : row.owners) {
            if (standIn(words, wordsIn(owner)))
                return true;
            for (const Person &person : log.people) {
                const bool meant =
                    person.initials.compare(wanted, Qt::CaseInsensitive) == 0 || standIn(words, wordsIn(person.name));
                if (meant && (owner.compare(person.initials, Qt::CaseInsensitive) == 0 ||
                              standIn(wordsIn(person.name), wordsIn(owner))))
                    return true;
            }
        }
        return false;
    }

    bool matches(const ActionRow &row, const ActionFilter &filter) const
    {
        const auto body =
            std::find_if(log.bodies.cbegin(), log.bodies.cend(), [&](const Body &one) { return one.id == row.body; });
        const QString bodyName = body == log.bodies.cend() ? QString() : body->name;
        const QDate due = effectiveDue(row.due, row.revisedDue).date;
        bool yes = filter.owner.isEmpty() || owned(row, filter.owner);
        yes = yes && (filter.theme.isEmpty() || row.theme == filter.theme);
        yes = yes && (filter.body.isEmpty() || bodyName == filter.body);
        yes = yes && (filter.dueBefore.isNull() || (due.isValid() && due < filter.dueBefore));
        for (const QByteArray &word : folded(filter.text).simplified().split(' ')) {
            yes = yes && (says(row.text, word) || says(row.ref, word) || says(row.owners.join(u'\n'), word) ||
                          says(row.theme, word) || says(row.itemTitle, word) || says(bodyName, word));
        }
        switch (filter.status) {
        case Status::Open:
            return yes && isOpen(row.status);
        case Status::Overdue:
            return yes && isOverdue(row.status, due, filter.today);
        case Status::DueSoon:
            return yes && isDueSoon(row.status, due, filter.today);
        case Status::Closed:
            return yes && !isOpen(row.status);
        case Status::All:
            return yes;
        }
        return false;
    }
};

class Dice {
public:
    explicit Dice(quint32 seed) : m_random(seed) {}
    int below(int limit) { return m_random.bounded(limit); }
    QString one(const QStringList &of) { return of[below(int(of.size()))]; }
    QString words(int most)
    {
        QStringList words;
        for (int i = below(most + 1); i > 0; --i)
            words.append(
                one({u"Report"_s, u"the"_s, u"Zoë’s"_s, u"café"_s, u"a"_s, u"re-port"_s, u"ΑΒΓ"_s, u"plan"_s}));
        return words.join(u' ');
    }
    QDate day() { return below(4) == 0 ? QDate() : today.addDays(below(60) - 30); }

private:
    QRandomGenerator m_random;
};

ActionRow anyRow(Dice &dice, const Log &log, const QStringList &owners, const QStringList &themes)
{
    ActionRow row{.id = QUuid::createUuid(), .text = dice.words(9), .due = {{}, dice.day()}};
    row.ref = dice.one({u""_s, u"A%1"_s.arg(dice.below(99))});
    row.body = dice.below(4) == 0 ? QUuid() : log.bodies[dice.below(int(log.bodies.size()))].id;
    for (int i = dice.below(3); i > 0; --i)
        row.owners.append(dice.one(owners));
    for (int i = dice.below(3); i > 0; --i)
        row.revisedDue.append({{}, dice.day()});
    row.theme = dice.one(themes);
    row.status = ActionStatus(dice.below(6));
    row.itemTitle = dice.words(3);
    row.itemNumber = QString::number(dice.below(9));
    return row;
}

} // namespace

TEST_CASE("the filter finds what a slow and simple one finds, also after edits")
{
    const QStringList owners{u"FO"_s,     u"Fay Okonjo"_s,    u"mt"_s,
                             u"Siân P"_s, u"The Plan Team"_s, u"Milo Tarrant, Chair"_s};
    const QStringList themes{u""_s, u"Web"_s, u"Café"_s};
    const QStringList words{u""_s,    u"rep"_s, u"ZOE'S"_s, u"é"_s, u"a"_s,
                            u"t f"_s, u"αβ"_s,  u"an ca"_s, u"x"_s, u"A1"_s};
    const QStringList wanted{u""_s, u"fo"_s, u"okonjo"_s, u"MT"_s, u"sian"_s, u"plan team"_s, u"chair"_s};
    for (quint32 seed = 0; seed < 20; ++seed) {
        Dice dice(seed);
        Log log;
        log.people = {{.name = u"Fay Okonjo"_s, .initials = u"FO"_s}, {.name = u"Milo Tarrant"_s, .initials = u"MT"_s}};
        log.bodies = {{.name = u"Plan Board"_s}, {.name = u"Group"_s}, {.name = u"Réport Forum"_s}};
        QList<ActionRow> rows;
        for (int i = 0; i < 300; ++i) {
            rows.append(anyRow(dice, log, owners, themes));
            log.index.insert(rows.last());
        }
        for (int i = 0; i < 60; ++i) {
            ActionRow &row = rows[dice.below(int(rows.size()))];
            const QUuid id = row.id;
            row = anyRow(dice, log, owners, themes);
            row.id = id;
            log.index.update(row);
            log.index.remove(rows.takeAt(dice.below(int(rows.size()))).id);
        }
        const Slow slow{log, rows};
        for (int i = 0; i < 60; ++i) {
            const ActionFilter filter{.owner = dice.one(wanted),
                                      .body = dice.one({u""_s, u"Plan Board"_s, u"Réport Forum"_s}),
                                      .theme = dice.one(themes),
                                      .status = Status(dice.below(5)),
                                      .dueBefore = dice.below(3) == 0 ? today.addDays(dice.below(20)) : QDate(),
                                      .text = dice.one(words) + u' ' + dice.one(words),
                                      .today = today};
            QSet<QUuid> expected;
            for (const ActionRow &row : rows) {
                if (slow.matches(row, filter))
                    expected.insert(row.id);
            }
            QSet<QUuid> found;
            QDate before;
            bool undated = false;
            for (const auto row : log.ask(filter).rows) {
                found.insert(log.index.id(row));
                const QDate due = log.index.effectiveDue(row).date;
                undated = undated || due.isNull();
                CHECK((undated ? due.isNull() : before.isNull() || due >= before));
                before = due;
            }
            CAPTURE(seed, i, filter.owner, filter.text, int(filter.status));
            REQUIRE(found == expected);
        }
    }
}
