#include "tests/app/program.h"
#include "tests/catch.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

const char *const committee = R"({"minutebook": 1,
    "bodies": [{"name": "Allotments Committee", "shortName": "Allotments"}, {"name": "Finance Committee"}],
    "people": [{"name": "Ada Fenwick", "initials": "AF"}, {"name": "Joanne Hill", "initials": "JH"}],
    "meetings": [
        {"body": "Allotments Committee", "date": "2026-03-04", "start": "19:30", "number": 10, "title": "Spring meeting",
         "items": [{"number": "4a", "title": "Gate", "actions": [
            {"ref": "A1", "text": "Mend the gate\nand paint it", "owners": ["AF", "JH"],
             "due": {"text": "by Friday", "date": "2026-03-06"}},
            {"ref": "A2", "text": "Ask about the hedge", "owners": ["Joanne Hill"], "due": {"text": "Ongoing"}},
            {"ref": "A3", "text": "Pay the bill", "owners": ["AF"], "status": "closed",
             "due": {"text": "today", "date": "2026-03-04"}}]}]},
        {"body": "Finance Committee", "date": "2026-03-05", "state": "with chair"}],
    "actions": [{"body": "Finance Committee", "ref": "F1", "text": "Draw up the budget", "theme": "Budget",
        "owners": ["Finance team"], "due": {"text": "June", "date": "2026-06-30"},
        "revisedDue": [{"text": "July", "date": "2026-07-31"}]}]})";

struct Book : Program {
    Book()
    {
        write(u"c.json"_s, committee);
        const Said said = run({u"import"_s, u"c.minutebook"_s, u"c.json"_s});
        INFO(said.error.toStdString());
        REQUIRE(said.code == 0);
    }
    QStringList refs(const QStringList &options) const
    {
        QStringList out;
        for (const QJsonValue &action : json(QStringList{u"actions"_s, u"c.minutebook"_s} + options))
            out.append(action[u"ref"_s].toString());
        return out;
    }
    QJsonArray json(const QStringList &arguments) const
    {
        const Said said = run(arguments + QStringList{u"--format"_s, u"json"_s});
        INFO(said.error.toStdString());
        REQUIRE(said.code == 0);
        const QJsonDocument document = QJsonDocument::fromJson(said.bytes);
        REQUIRE(document.isArray());
        return document.array();
    }
};

} // namespace

TEST_CASE("actions are listed open ones first due, with where they come from and how late they are")
{
    const Book book;
    const QStringList onDay{u"--today"_s, u"2026-03-16"_s};
    CHECK(book.refs(onDay) == QStringList{u"A1"_s, u"F1"_s, u"A2"_s});
    const QJsonArray actions = book.json(QStringList{u"actions"_s, u"c.minutebook"_s} + onDay);
    const QJsonObject gate = actions[0].toObject();
    CHECK(gate.keys() == QStringList{u"body"_s, u"due"_s, u"id"_s, u"item"_s, u"meeting"_s, u"overdueDays"_s,
                                     u"owners"_s, u"ref"_s, u"text"_s});
    CHECK(gate[u"body"_s] == u"Allotments Committee"_s);
    CHECK(gate[u"meeting"_s] == u"2026-03-04"_s);
    CHECK(gate[u"item"_s] == QJsonObject{{u"number"_s, u"4a"_s}, {u"title"_s, u"Gate"_s}});
    CHECK(gate[u"overdueDays"_s] == 10);
    CHECK(gate[u"text"_s] == u"Mend the gate\nand paint it"_s);
    const QJsonObject budget = actions[1].toObject();
    CHECK(!budget.contains(u"meeting"_s));
    CHECK(!budget.contains(u"item"_s));
    CHECK(!budget.contains(u"overdueDays"_s));
    CHECK(budget[u"revisedDue"_s].toArray().size() == 1);
}

TEST_CASE("actions are narrowed by owner, body, theme, status, due and text together")
{
    const Book book;
    const QStringList today{u"--today"_s, u"2026-03-16"_s};
    CHECK(book.refs({u"--owner"_s, u"jh"_s}) == QStringList{u"A1"_s, u"A2"_s});
    CHECK(book.refs({u"--owner"_s, u"Joanne Hill"_s}) == QStringList{u"A1"_s, u"A2"_s});
    CHECK(book.refs({u"--owner"_s, u"FINANCE TEAM"_s}) == QStringList{u"F1"_s});
    CHECK(book.refs({u"--owner"_s, u"Ann"_s}).isEmpty());
    CHECK(book.refs({u"--body"_s, u"Finance Committee"_s}) == QStringList{u"F1"_s});
    CHECK(book.refs({u"--theme"_s, u"budget"_s}) == QStringList{u"F1"_s});
    CHECK(book.refs({u"--status"_s, u"closed"_s}) == QStringList{u"A3"_s});
    CHECK(book.refs({u"--status"_s, u"all"_s}).size() == 4);
    CHECK(book.refs(QStringList{u"--status"_s, u"overdue"_s} + today) == QStringList{u"A1"_s});
    CHECK(book.refs({u"--status"_s, u"due-soon"_s, u"--today"_s, u"2026-03-01"_s}) == QStringList{u"A1"_s});
    CHECK(book.refs({u"--due-before"_s, u"2026-07-31"_s}) == QStringList{u"A1"_s});
    CHECK(book.refs({u"--text"_s, u"hedge"_s}) == QStringList{u"A2"_s});
    CHECK(book.refs({u"--owner"_s, u"AF"_s, u"--status"_s, u"closed"_s}) == QStringList{u"A3"_s});
}

TEST_CASE("the table cuts nothing when it goes to a file")
{
    const Book book;
    const Said said = book.run({u"actions"_s, u"c.minutebook"_s, u"--today"_s, u"2026-03-16"_s});
    REQUIRE(said.code == 0);
    const QStringList lines = said.out.split(u'\n');
    CHECK(lines[0] == u"Ref  Due        Status                 Owners        Body               Action"_s);
    CHECK(lines[1] ==
          u"A1   by Friday  Open, 10 days late     AF, JH        Allotments         Mend the gate and paint it"_s);
    CHECK(lines[3] == u"A2   Ongoing    Open                   Joanne Hill   Allotments         Ask about the hedge"_s);
    CHECK(said.error.isEmpty());
    const Said toFile =
        book.run({u"actions"_s, u"c.minutebook"_s, u"--today"_s, u"2026-03-16"_s, u"-o"_s, u"actions.txt"_s});
    CHECK(toFile.code == 0);
    CHECK(toFile.out.isEmpty());
    CHECK(book.content(u"actions.txt"_s) == said.bytes);
}

TEST_CASE("meetings are listed newest first")
{
    const Book book;
    const QJsonArray meetings = book.json({u"meetings"_s, u"c.minutebook"_s});
    REQUIRE(meetings.size() == 2);
    CHECK(meetings[0].toObject().keys() == QStringList{u"body"_s, u"date"_s, u"id"_s, u"state"_s});
    CHECK(meetings[0][u"state"_s] == u"with chair"_s);
    CHECK(meetings[1].toObject().keys() ==
          QStringList{u"body"_s, u"date"_s, u"id"_s, u"number"_s, u"start"_s, u"state"_s, u"title"_s});
    CHECK(meetings[1][u"number"_s] == 10);
    const QJsonArray one = book.json({u"meetings"_s, u"c.minutebook"_s, u"--body"_s, u"allotments"_s});
    REQUIRE(one.size() == 1);
    CHECK(one[0][u"date"_s] == u"2026-03-04"_s);
    const Said table = book.run({u"meetings"_s, u"c.minutebook"_s});
    CHECK(table.out.split(u'\n')[1].startsWith(u"2026-03-05         Finance Committee"_s));
    CHECK(table.out.split(u'\n')[2].startsWith(u"2026-03-04  19:30  Allotments"_s));
}

TEST_CASE("a filter that is none is one sentence and exit code 2")
{
    const Book book;
    const auto error = [&](const QStringList &options) {
        const Said said = book.run(QStringList{u"actions"_s, u"c.minutebook"_s} + options);
        CHECK(said.code == 2);
        CHECK(said.out.isEmpty());
        return said.error;
    };
    CHECK(error({u"--today"_s, u"2014-02-30"_s}) ==
          u"minutebook: --today needs a day that exists, as YYYY-MM-DD; “2014-02-30” is none.\n"_s);
    CHECK(error({u"--due-before"_s, u"Friday"_s}) ==
          u"minutebook: --due-before needs a day that exists, as YYYY-MM-DD; “Friday” is none.\n"_s);
    CHECK(error({u"--status"_s, u"late"_s}) ==
          u"minutebook: --status needs one of: open, overdue, due-soon, closed, all; “late” is none of them.\n"_s);
    const Said body = book.run({u"meetings"_s, u"c.minutebook"_s, u"--body"_s, u"Planning"_s});
    CHECK(body.code == 2);
    CHECK(body.error ==
          u"minutebook: There is no body “Planning” in the book; it has: Allotments Committee, Finance Committee.\n"_s);
}
