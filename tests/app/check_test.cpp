#include "tests/app/program.h"
#include "tests/catch.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace {

const QString book = u"b.minutebook"_s;

struct SignedBook : Program {
    SignedBook()
    {
        write(u"b.json"_s, R"({"minutebook": 1, "meetings": [{"body": "Allotments", "date": "2026-03-04",
            "state": "approved", "items": [{"title": "Gate", "minute": "The gate was mended by the volunteers.",
            "actions": [{"text": "Paint the gate before winter", "owners": ["AF"]}]}]}]})");
        REQUIRE(run({u"import"_s, book, u"b.json"_s}).code == 0);
        REQUIRE(run({u"advance"_s, book, u"--meeting"_s, u"2026-03-04"_s, u"--to"_s, u"signed"_s, u"--by"_s,
                     u"Ada Fenwick"_s, u"--at"_s, u"2026-04-01T19:30:00+01:00"_s})
                    .code == 0);
    }

    // As another program would: nothing of ours is in the way.
    void change(const QString &statement) const
    {
        {
            QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"check"_s);
            db.setDatabaseName(path(book));
            REQUIRE(db.open());
            QSqlQuery query(db);
            const bool done = query.exec(statement);
            INFO(query.lastError().text().toStdString());
            REQUIRE(done);
            REQUIRE(query.numRowsAffected() == 1);
        }
        QSqlDatabase::removeDatabase(u"check"_s);
    }
};

} // namespace

TEST_CASE("a sound book passes, and its signed minutes are listed with their hash")
{
    const SignedBook program;
    const Said check = program.run({u"check"_s, book});
    CHECK(check.code == 0);
    CHECK(check.out == u"No damage was found.\n"_s);
    CHECK(check.error.isEmpty());
    const Said verify = program.run({u"verify"_s, book});
    CHECK(verify.code == 0);
    CHECK(verify.error.isEmpty());
    const QStringList lines = verify.out.split(u'\n');
    REQUIRE(lines.size() == 3);
    CHECK(lines[1].startsWith(u"2026-03-04  Allotments  Ada Fenwick  2026-04-01T19:30:00+01:00  "_s));
    CHECK(lines[1].endsWith(u"  yes"_s));
    // The number that signing said, and that the export says.
    const QString hash = lines[1].section(u"  "_s, 4, 4);
    CHECK(hash.size() == 64);
    CHECK(program.run({u"export"_s, book}).out.contains(hash));
}

TEST_CASE("a book without signed minutes says so")
{
    const Program program;
    REQUIRE(program.run({u"new"_s, book}).code == 0);
    const Said verify = program.run({u"verify"_s, book});
    CHECK(verify.code == 0);
    CHECK(verify.out == u"The book holds no signed minutes.\n"_s);
}

TEST_CASE("signed minutes that another program changed are found")
{
    const QString statement = GENERATE(QStringLiteral("UPDATE item SET minute = 'The gate was not mended.'"),
                                       QStringLiteral("UPDATE action SET owners = '[\"BL\"]'"),
                                       QStringLiteral("UPDATE meeting SET date = '2026-03-05'"));
    const SignedBook program;
    program.change(statement);
    CAPTURE(statement);
    const Said check = program.run({u"check"_s, book});
    CHECK(check.code == 1);
    CHECK(check.out.startsWith(u"Where"_s));
    CHECK(check.error.startsWith(u"minutebook: The book b.minutebook is damaged in "_s));
    const Said verify = program.run({u"verify"_s, book});
    CHECK(verify.code == 1);
    CHECK(verify.error == u"minutebook: Of 1 signed minutes in b.minutebook, 1 are not what was signed.\n"_s);
    CHECK(!verify.out.split(u'\n')[1].endsWith(u"  yes"_s));
}

TEST_CASE("a book goes on after signing")
{
    const SignedBook program;
    const Said before = program.run({u"verify"_s, book});
    program.write(u"more.json"_s, R"({"minutebook": 1, "actions": [{"body": "Allotments", "text": "Another"}]})");
    REQUIRE(program.run({u"import"_s, book, u"more.json"_s}).code == 0);
    CHECK(program.run({u"check"_s, book}).code == 0);
    CHECK(program.run({u"verify"_s, book}).out == before.out);
}

TEST_CASE("one bit of a record changed in the file is found")
{
    const QByteArray words =
        GENERATE(QByteArray("mended by the volunteers"), QByteArray("Paint the gate before"), QByteArray("Allotments"));
    const SignedBook program;
    QByteArray content = program.content(book);
    qsizetype found = 0;
    for (qsizetype at = content.indexOf(words); at >= 0; at = content.indexOf(words, at + 1)) {
        QByteArray flipped = content;
        flipped[at + 3] = char(flipped[at + 3] ^ 1);
        program.write(book, flipped);
        const Said said = program.run({u"check"_s, book});
        CAPTURE(words.toStdString(), at, said.error.toStdString());
        CHECK(said.code == 1);
        ++found;
    }
    CHECK(found > 0);
    program.write(book, content);
    CHECK(program.run({u"check"_s, book}).code == 0);
}
