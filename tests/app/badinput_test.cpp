#include "tests/app/program.h"
#include "tests/catch.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace {

const QString book = u"b.minutebook"_s;

// One statement into a file of SQLite's.
void execute(const QString &path, const QString &statement)
{
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"badinput"_s);
        db.setDatabaseName(path);
        REQUIRE(db.open());
        REQUIRE(QSqlQuery(db).exec(statement));
    }
    QSqlDatabase::removeDatabase(u"badinput"_s);
}

QList<QStringList> commandsOnBook()
{
    return {{u"meetings"_s, book},
            {u"actions"_s, book},
            {u"export"_s, book},
            {u"import"_s, book, u"good.json"_s},
            {u"advance"_s, book, u"--meeting"_s, u"2026-03-04"_s, u"--to"_s, u"approved"_s},
            {u"check"_s, book},
            {u"verify"_s, book}};
}

// Every command refuses what stands where the book should, with the same words in its sentence, and leaves it alone.
void everyCommandSays(const Program &program, const QString &words)
{
    program.write(u"good.json"_s, R"({"minutebook": 1, "people": [{"name": "Ada Fenwick"}]})");
    const bool isThere = program.exists(book);
    const QByteArray before = isThere ? program.content(book) : QByteArray();
    for (const QStringList &arguments : commandsOnBook()) {
        if (!isThere && arguments.first() == u"import"_s)
            continue; // It makes the book.
        const Said said = program.run(arguments);
        CAPTURE(arguments, said.error.toStdString());
        CHECK(said.code == 2);
        CHECK(said.out.isEmpty());
        CHECK(said.error.startsWith(u"minutebook: "_s));
        CHECK(said.error.count(u'\n') == 1);
        CHECK(said.error.contains(words));
        CHECK(said.error.contains(book));
        CHECK(program.exists(book) == isThere);
        if (isThere)
            CHECK(program.content(book) == before);
    }
}

// As root, a folder that takes nothing is one of the kernel's.
QString folderThatTakesNothing(const Program &program)
{
    const QString folder = program.path(u"readonly"_s);
    QDir().mkpath(folder);
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner);
    QFile probe(folder + u"/probe"_s);
    return probe.open(QIODevice::WriteOnly) ? u"/proc"_s : folder;
}

} // namespace

TEST_CASE("a text file is no book")
{
    const Program program;
    program.write(book, "Minutes of the meeting held on 4 March 2026\n");
    everyCommandSays(program, u"is not a minute book"_s);
}

TEST_CASE("an empty file is no book")
{
    const Program program;
    program.write(book, {});
    everyCommandSays(program, u"is empty"_s);
}

TEST_CASE("another application's database is no book")
{
    const Program program;
    execute(program.path(book), u"CREATE TABLE places (id INTEGER PRIMARY KEY, url TEXT)"_s);
    everyCommandSays(program, u"belongs to another program"_s);
}

TEST_CASE("a book of a newer Minutebook is left as it is")
{
    const Program program;
    REQUIRE(program.run({u"new"_s, book}).code == 0);
    execute(program.path(book), u"PRAGMA user_version = 99"_s);
    everyCommandSays(program, u"newer Minutebook"_s);
}

TEST_CASE("a book that is not there is not made by looking at it") { everyCommandSays(Program(), u"b.minutebook"_s); }

TEST_CASE("a folder that takes no file is named")
{
    const Program program;
    program.write(u"good.json"_s, R"({"minutebook": 1, "people": [{"name": "Ada Fenwick"}]})");
    const QString path = folderThatTakesNothing(program) + u"/b.minutebook"_s;
    for (const QStringList &arguments : {QStringList{u"new"_s, path}, QStringList{u"import"_s, path, u"good.json"_s}}) {
        const Said said = program.run(arguments);
        CAPTURE(arguments, said.error.toStdString());
        CHECK(said.code == 2);
        CHECK(said.error.count(u'\n') == 1);
        CHECK(said.error.contains(path));
        CHECK(!QFile::exists(path));
    }
}

TEST_CASE("a full disk leaves the book as it was, and no half book behind")
{
    if (QStandardPaths::findExecutable(u"bash"_s).isEmpty())
        return; // No shell to set the limit with.
    const Program program;
    QByteArray many = R"({"minutebook": 1, "people": [{"name": "Ada Fenwick"})";
    for (int i = 0; i < 20'000; ++i)
        many += ",{\"name\": \"Person " + QByteArray::number(i) + "\"}";
    program.write(u"many.json"_s, many + "]}");
    // Files may not grow beyond 600 KB; the signal that says so is ignored, as it is on a full disk.
    const QString limited = u"trap '' XFSZ; ulimit -f 600; exec \"$@\""_s;
    const Said fresh = program.runUnder(limited, {u"import"_s, book, u"many.json"_s});
    CAPTURE(fresh.error.toStdString());
    CHECK(fresh.code == 2);
    CHECK(fresh.error.count(u'\n') == 1);
    CHECK(!program.exists(book));

    program.write(u"good.json"_s, R"({"minutebook": 1, "people": [{"name": "Tomasz Nowak"}]})");
    REQUIRE(program.run({u"import"_s, book, u"good.json"_s}).code == 0);
    const QByteArray before = program.run({u"export"_s, book}).bytes;
    CHECK(program.runUnder(limited, {u"import"_s, book, u"many.json"_s}).code == 2);
    CHECK(program.run({u"check"_s, book}).code == 0);
    CHECK(program.run({u"export"_s, book}).bytes == before);
}

TEST_CASE("a file that cannot be imported is one sentence and exit code 2")
{
    const Program program;
    const QList<std::pair<QByteArray, QString>> cases{
        {"", u"bad.json is empty; nothing was imported."_s},
        {"Minutes\n", u"bad.json is not JSON: something else is expected (line 1, column 1); nothing was imported."_s},
        {"{\"minutebook\": 1,\n  \"people\": [{\"name\": \"Ada\"]}",
         u"bad.json is not JSON: it ends too early, or a bracket, comma or quotation mark is missing (line 2, column 28); nothing was imported."_s},
        {R"({"minutebook": 1, "meetings": [{"body": "B", "date": "2026-03-04", "items": [{}, {"actions": [{"text": 7}]}]}]})",
         u"bad.json: meetings[0].items[1].actions[0].text is a number and has to be text; nothing was imported."_s},
        {R"({"minutebook": 1, "meetings": [{"body": "B", "date": "2014-02-30"}]})",
         u"bad.json: meetings[0].date is “2014-02-30”, a day that does not exist; nothing was imported."_s},
        {R"({"minutebook": 2})",
         u"bad.json was written by a newer Minutebook, in version 2 of the format; this one reads version 1; nothing was imported."_s},
        {R"({"people": []})",
         u"bad.json is not a file of Minutebook: it says no \"minutebook\": 1 at the top; nothing was imported."_s},
        {"{\"minutebook\": 1, \"people\": [{\"id\": \"\x1b[31mAda\x07\", \"name\": \"Ada\"}]}",
         u"bad.json: people[0].id is “�[31mAda�” and no id; nothing was imported."_s},
    };
    for (const auto &[content, sentence] : cases) {
        program.write(u"bad.json"_s, content);
        const Said said = program.run({u"import"_s, book, u"bad.json"_s});
        CAPTURE(content.toStdString());
        CHECK(said.code == 2);
        CHECK(said.out.isEmpty());
        CHECK(said.error == u"minutebook: "_s + sentence + u'\n');
        CHECK(said.error.count(u'\n') == 1);
        CHECK(!program.exists(book));
    }
    const Said none = program.run({u"import"_s, book, u"none.json"_s});
    CHECK(none.code == 2);
    CHECK(none.error.startsWith(u"minutebook: none.json could not be read: "_s));
}

TEST_CASE("fifty megabytes of minutes come in, fifty of brackets do not")
{
    const Program program;
    QByteArray big = R"({"minutebook": 1, "actions": [{"text": ")";
    big += QByteArray(50'000'000, 'x') + "\"}]}";
    program.write(u"big.json"_s, big);
    const Said said = program.run({u"import"_s, book, u"big.json"_s});
    CAPTURE(said.error.toStdString());
    CHECK(said.code == 0);
    program.write(u"hostile.json"_s, "{\"minutebook\": 1, \"x\": [" + QByteArray("[0],").repeated(12'500'000) + "0]}");
    const Said hostile = program.run({u"import"_s, book, u"hostile.json"_s});
    CHECK(hostile.code == 2);
    CHECK(hostile.error == u"minutebook: hostile.json is too large to be read at once; nothing was imported.\n"_s);
}

TEST_CASE("what a book says cannot give orders to a terminal")
{
    const Program program;
    program.write(u"bad.json"_s, R"({"minutebook": 1, "bodies": [{"name": "\u001b[31mRed\u0007"}],
        "meetings": [{"body": "\u001b[31mRed\u0007", "date": "2026-03-04", "title": "\u001b]0;owned\u0007"}]})");
    REQUIRE(program.run({u"import"_s, book, u"bad.json"_s}).code == 0);
    const auto isHarmless = [](const QString &text) { return !text.contains(u'\u001b') && !text.contains(u'\u0007'); };
    const Said table = program.run({u"meetings"_s, book});
    CHECK(table.code == 0);
    CHECK(isHarmless(table.out));
    const Said error = program.run({u"meetings"_s, book, u"--body"_s, u"x"_s});
    CHECK(error.code == 2);
    CHECK(isHarmless(error.error));
    CHECK(isHarmless(program.run({u"meetings"_s, book, u"--format"_s, u"json"_s}).out));
}
