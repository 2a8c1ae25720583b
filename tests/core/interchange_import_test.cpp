#include "core/book/bytes.h"
#include "core/book/rules.h"
#include "core/interchange/import.h"
#include "core/interchange/writer.h"
#include "tests/catch.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

Interchange fileOf(const char *json)
{
    const auto file = readInterchange(QByteArray("{\"minutebook\": 1,") + json + '}', u"plan.json"_s);
    INFO((file ? std::string() : file.error().toStdString()));
    REQUIRE(file);
    return *file;
}

QList<Edit> edits(const QList<Interchange> &files, const Known &book = {})
{
    const auto edits = importEdits(files, book);
    INFO((edits ? std::string() : edits.error().toStdString()));
    REQUIRE(edits);
    return *edits;
}

template <typename T> QList<T> after(const QList<Edit> &edits)
{
    QList<T> out;
    for (const Edit &edit : edits) {
        if (const auto *value = edit.after ? std::get_if<T>(&*edit.after) : nullptr)
            out.append(*value);
    }
    return out;
}

// The book that a change makes of an empty one.
Known known(const QList<Edit> &edits)
{
    Known book{after<Body>(edits), after<Person>(edits), {}, after<Action>(edits)};
    for (const Meeting &meeting : after<Meeting>(edits)) {
        QList<Action> actions = book.actions;
        actions.removeIf([&](const Action &action) { return action.meeting != meeting.id; });
        book.minutes.append({meeting, actions});
    }
    return book;
}

QString refusedWith(const QList<Interchange> &files, const Known &book = {})
{
    const auto edits = importEdits(files, book);
    REQUIRE(!edits);
    return edits.error();
}

// As people here write it: the tests run in any locale.
QString gateDay() { return QLocale().toString(QDate(2026, 3, 4), QLocale::LongFormat); }

const char *const gate = R"(
    "people": [{"name": "Ada Fenwick", "initials": "AF"}],
    "meetings": [{"body": "Allotments", "date": "2026-03-04", "chair": "Ada Fenwick",
        "attendance": [{"person": "Ada Fenwick", "presence": "present"}, {"person": "A Stranger", "presence": "absent"}],
        "items": [{"title": "Gate", "actions": [{"text": "Mend it", "owners": ["AF"], "due": {"text": "soon"}}]}]}],
    "actions": [{"body": "Allotments", "text": "Order the signs"}])";

} // namespace

TEST_CASE("a name is linked to the one person who has it, and nobody is made for a name", "[interchange]")
{
    const auto made = edits({fileOf(gate)});
    const auto people = after<Person>(made);
    REQUIRE(people.size() == 1);
    const auto attendance = after<Meeting>(made).first().attendance;
    CHECK(attendance[0].person == Ref{people.first().id, u"Ada Fenwick"_s});
    CHECK(attendance[1].person == Ref{{}, u"A Stranger"_s});
}

TEST_CASE("what a file leaves out stays out", "[interchange]")
{
    const auto made = edits({fileOf(gate)});
    const Action action = after<Action>(made).first();
    CHECK(action.due == Due{u"soon"_s, {}});
    CHECK(!action.after);
    CHECK(action.status == ActionStatus::Open);
    CHECK(action.opened.isNull());
    CHECK(action.body.isNull());
    const Meeting meeting = after<Meeting>(made).first();
    CHECK(meeting.state == MeetingState::Draft);
    CHECK(!meeting.number);
    CHECK(meeting.start.isNull());
    CHECK(meeting.history.isEmpty());
}

TEST_CASE("of two people with one name neither is linked, unless by id", "[interchange]")
{
    const auto made = edits({fileOf(R"(
        "people": [{"name": "Bo Lee", "initials": "BL"}, {"name": "Bo Lee", "id": "11111111-1111-4111-8111-111111111111"}],
        "meetings": [{"body": "B", "date": "2026-03-04", "chair": "11111111-1111-4111-8111-111111111111", "attendance": [
            {"person": "Bo Lee", "presence": "present"},
            {"person": "11111111-1111-4111-8111-111111111111", "presence": "present"},
            {"person": "Bo", "personId": "11111111-1111-4111-8111-111111111111", "presence": "absent"}]}])")});
    const Meeting meeting = after<Meeting>(made).first();
    const QUuid second = after<Person>(made).at(1).id;
    CHECK(meeting.attendance[0].person == Ref{{}, u"Bo Lee"_s});
    CHECK(meeting.attendance[1].person == Ref{second, u"Bo Lee"_s});
    CHECK(meeting.attendance[2].person == Ref{second, u"Bo"_s});
    CHECK(meeting.chair == u"Bo Lee"_s);
}

TEST_CASE("the file's people come before the book's", "[interchange]")
{
    const Person other{.name = u"Ada Fenwick"_s, .initials = u"XX"_s};
    const auto made = edits({fileOf(gate)}, {.people = {other}});
    REQUIRE(after<Person>(made).size() == 1); // A new one: the initials contradict each other.
    CHECK(after<Person>(made).first().id != other.id);
    CHECK(after<Meeting>(made).first().attendance[0].person.id == after<Person>(made).first().id);
}

TEST_CASE("a person of the book is found by name and completed", "[interchange]")
{
    const Person ada{.name = u"Ada Fenwick"_s, .email = u"ada@example.org"_s};
    const auto made = edits({fileOf(gate)}, {.people = {ada}});
    const auto people = after<Person>(made);
    REQUIRE(people.size() == 1);
    CHECK(people.first().id == ada.id);
    CHECK(people.first().email == ada.email);
    CHECK(people.first().initials == u"AF"_s);
    CHECK(made.first().before == Record(ada));
    CHECK(after<Meeting>(made).first().attendance[0].person.id == ada.id);
}

TEST_CASE("two files that complete one person make one edit of it", "[interchange]")
{
    const Person ada{.name = u"Ada Fenwick"_s};
    const auto made = edits({fileOf(R"("people": [{"name": "Ada Fenwick", "initials": "AF"}])"),
                             fileOf(R"("people": [{"name": "Ada Fenwick", "jobTitle": "Clerk"}])")},
                            {.people = {ada}});
    REQUIRE(made.size() == 1);
    CHECK(made.first().before == Record(ada));
    CHECK(after<Person>(made).first().initials == u"AF"_s);
    CHECK(after<Person>(made).first().jobTitle == u"Clerk"_s);
}

TEST_CASE("a body that only a meeting names is made, one it reports to stays a name", "[interchange]")
{
    const auto made = edits({fileOf(R"("bodies": [{"name": "Sub", "reportsTo": "Parent"}],
        "meetings": [{"body": "Other", "date": "2026-03-04"}, {"body": "Other", "date": "2026-03-05"}])")});
    const auto bodies = after<Body>(made);
    REQUIRE(bodies.size() == 2);
    CHECK(bodies[0].reportsTo == Ref{{}, u"Parent"_s});
    CHECK(bodies[1].name == u"Other"_s);
    CHECK(after<Meeting>(made).at(0).body == bodies[1].id);
    CHECK(after<Meeting>(made).at(1).body == bodies[1].id);
}

TEST_CASE("a body reports to one that comes later in the file", "[interchange]")
{
    const auto bodies =
        after<Body>(edits({fileOf(R"("bodies": [{"name": "Sub", "reportsTo": "Parent"}, {"name": "Parent"}])")}));
    CHECK(bodies[0].reportsTo == Ref{bodies[1].id, u"Parent"_s});
}

TEST_CASE("a body of several that have one name has to be named by id", "[interchange]")
{
    const QString error = refusedWith({fileOf(R"("bodies": [{"name": "B", "venue": "x"}, {"name": "B", "venue": "y"}],
        "meetings": [{"body": "B", "date": "2026-03-04"}])")});
    CHECK(error == u"plan.json: meetings[0] names a body of which there are several: B; nothing was imported."_s);
}

TEST_CASE("the same file twice is refused, and so is a plan of actions alone", "[interchange]")
{
    const Interchange file = fileOf(gate);
    Known book = known(edits({file}));
    // Also where work has gone on since: the log of actions is not what the file says.
    book.minutes.first().actions.first().status = ActionStatus::Closed;
    book.minutes.first().meeting.state = MeetingState::WithChair;
    CHECK(refusedWith({fileOf(gate)}, book) ==
          u"plan.json: meetings[0] (%1) is in the book already, word for word; nothing was imported."_s.arg(gateDay()));
    CHECK(refusedWith({file, fileOf(gate)}).contains(u"meetings[0]"_s));
    const char *const plan = R"("actions": [{"text": "Order the signs"}])";
    book = known(edits({fileOf(plan)}));
    CHECK(refusedWith({fileOf(plan)}, book).contains(u"actions[0] is in the book already, word for word"_s));
    CHECK(importEdits({fileOf(plan)}, book).failure().kind == Error::Kind::Refused);
}

TEST_CASE("a second meeting of a body on one day is another meeting", "[interchange]")
{
    const Known book = known(edits({fileOf(gate)}));
    const auto made =
        edits({fileOf(R"("meetings": [{"body": "Allotments", "date": "2026-03-04", "title": "Extra"}])")}, book);
    CHECK(after<Meeting>(made).size() == 1);
    CHECK(after<Body>(made).isEmpty());
}

TEST_CASE("an export imported into its own book changes nothing", "[interchange]")
{
    const Known book = known(edits({fileOf(gate)}));
    QList<Action> loose = book.actions;
    loose.removeIf([](const Action &action) { return !action.meeting.isNull(); });
    const QByteArray json = writeInterchange(book.bodies, book.people, book.minutes, loose);
    const auto file = readInterchange(json, u"export.json"_s);
    REQUIRE(file);
    CHECK(edits({*file}, book).isEmpty());
}

TEST_CASE("a record that the book has under that id with other content is refused", "[interchange]")
{
    const Known book = known(edits({fileOf(gate)}));
    const auto refusedWhen = [&](auto change) {
        Known other = book;
        change(other);
        QList<Action> loose = other.actions;
        loose.removeIf([](const Action &action) { return !action.meeting.isNull(); });
        const auto file =
            readInterchange(writeInterchange(other.bodies, other.people, other.minutes, loose), u"other.json"_s);
        REQUIRE(file);
        return refusedWith({*file}, book);
    };
    CHECK(refusedWhen([](Known &known) {
              known.minutes[0].meeting.items[0].minute = u"Other."_s;
          }).contains(u"meetings[0] (%1) is in the book already, and there is not the same"_s.arg(gateDay())));
    CHECK(refusedWhen([](Known &known) {
              known.minutes[0].meeting.state = MeetingState::Approved;
          }).contains(u"meetings[0]"_s));
    CHECK(refusedWhen([](Known &known) {
              known.minutes[0].actions[0].status = ActionStatus::Done;
          }).contains(u"meetings[0]"_s));
    CHECK(refusedWhen([](Known &known) {
              known.actions.last().text = u"Order other signs"_s;
          }).contains(u"actions[0]"_s));
    CHECK(refusedWhen([](Known &known) { known.people[0].initials = u"XX"_s; }).contains(u"people[0]"_s));
    // The action has moved to another meeting: its id is the book's.
    CHECK(refusedWhen([](Known &known) {
              known.minutes[0].meeting.id = QUuid::createUuid();
          }).contains(u"the id of an action in the book already"_s));
}

TEST_CASE("loose actions follow those of the book", "[interchange]")
{
    const Known book{.actions = {{.position = 7, .text = u"First"_s}}};
    const auto made = edits({fileOf(R"("actions": [{"text": "Second"}, {"text": "Third"}])")}, book);
    CHECK(after<Action>(made).at(0).position == 8);
    CHECK(after<Action>(made).at(1).position == 9);
}

namespace {

QByteArray signedExport(const QString &minute)
{
    const Body body{.name = u"Allotments"_s};
    Meeting meeting{.body = body.id, .date = {2026, 3, 4}, .state = MeetingState::Approved};
    meeting.items = {{.title = u"Gate"_s, .minute = u"It was mended."_s}};
    Action action{.meeting = meeting.id, .item = meeting.items[0].id, .text = u"Paint it"_s};
    const QDateTime at(QDate(2026, 4, 1), QTime(19, 30), Qt::OffsetFromUTC, 3600);
    auto done = advanced({meeting, {action}}, MeetingState::Signed, u"Ada Fenwick"_s, at, {}, body.name);
    REQUIRE(done);
    done->items[0].minute = minute;
    return writeInterchange({body}, {}, {{*done, {action}}}, {});
}

} // namespace

TEST_CASE("signed minutes come in as they were signed, and not otherwise", "[interchange]")
{
    const QByteArray json = signedExport(u"It was mended."_s);
    const auto file = readInterchange(json, u"signed.json"_s);
    REQUIRE(file);
    const Meeting meeting = after<Meeting>(edits({*file})).first();
    CHECK(meeting.state == MeetingState::Signed);
    CHECK(meeting.signature->sha256.size() == 64);
    CHECK(meeting.history.size() == 1);

    const auto forged = readInterchange(signedExport(u"It was not mended."_s), u"forged.json"_s);
    REQUIRE(forged);
    CHECK(refusedWith({*forged}) ==
          u"forged.json: meetings[0] is not what was signed: the minutes of %1 were changed after signing; nothing "
          "was imported."_s.arg(gateDay()));
}

TEST_CASE("minutes signed on paper come in as signed, and what the file leaves out of the signature stays out",
          "[interchange]")
{
    const auto made = edits({fileOf(R"("meetings": [{"body": "B", "date": "2026-03-04", "state": "signed",
        "signature": {"by": "Ada Fenwick", "at": "2026-04-01T19:30:00+01:00"}}])")});
    CHECK(after<Meeting>(made).first().signature->sha256.isEmpty());
    const auto bare = edits({fileOf(R"("meetings": [{"body": "B", "date": "2026-03-04", "state": "signed"}])")});
    CHECK_FALSE(after<Meeting>(bare).first().signature);
}

TEST_CASE("an id beside a body's name is no body", "[interchange]")
{
    const auto made = edits({fileOf(R"("actions": [
        {"text": "x", "body": "B", "bodyId": "11111111-1111-4111-8111-111111111111"},
        {"text": "y", "bodyId": "11111111-1111-4111-8111-111111111111"}])")});
    REQUIRE(after<Body>(made).size() == 1);
    CHECK(after<Action>(made).at(0).body == after<Body>(made).first().id);
    CHECK(after<Action>(made).at(1).body.isNull());
}

TEST_CASE("an import looks at the meetings of its days and ids alone", "[interchange]")
{
    const Interchange file = fileOf(gate);
    const MeetingSummary sameDay{.id = QUuid::createUuid(), .date = {2026, 3, 4}};
    const MeetingSummary sameId{.id = file.minutes.first().meeting.id, .date = {2025, 1, 1}};
    const MeetingSummary other{.id = QUuid::createUuid(), .date = {2025, 1, 1}};
    CHECK(meetingsToCompare({file}, {sameDay, sameId, other}) == QList<QUuid>{sameDay.id, sameId.id});
}
