#include "tests/app/program.h"
#include "tests/catch.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace {

const QString book = u"b.minutebook"_s;

} // namespace

TEST_CASE("a new book is made once")
{
    const Program program;
    CHECK(program.run({u"new"_s, book}).code == 0);
    const QByteArray made = program.content(book);
    const Said again = program.run({u"new"_s, book});
    CHECK(again.code == 2);
    CHECK(again.error.count(u'\n') == 1);
    CHECK(program.content(book) == made);
    const Said list = program.run({u"meetings"_s, book, u"--format"_s, u"json"_s});
    CHECK(list.code == 0);
    CHECK(list.out == u"[]\n"_s);
}

TEST_CASE("three files go into one book, and all of it comes out again")
{
    const Program program;
    const Said said = program.run({u"import"_s, book, fixture(u"family-hub-steering.json"_s),
                                   fixture(u"inclusion-action-plan.json"_s), fixture(u"inclusion-board-year.json"_s)});
    INFO(said.error.toStdString());
    REQUIRE(said.code == 0);
    CHECK(said.out == u"Imported 5 bodies, 18 people, 8 meetings, 44 actions.\n"_s);
    const Said out = program.run({u"export"_s, book});
    REQUIRE(out.code == 0);
    const QJsonObject json = QJsonDocument::fromJson(out.bytes).object();
    CHECK(json[u"bodies"_s].toArray().size() == 5);
    CHECK(json[u"meetings"_s].toArray().size() == 8);
    CHECK(json[u"actions"_s].toArray().size() == 39);

    // Into another book, and the same comes out.
    program.write(u"all.json"_s, out.bytes);
    CHECK(program.run({u"import"_s, u"c.minutebook"_s, u"all.json"_s}).code == 0);
    CHECK(program.run({u"export"_s, u"c.minutebook"_s}).bytes == out.bytes);
    // Into the same book: nothing new.
    const Said again = program.run({u"import"_s, book, u"all.json"_s});
    CHECK(again.code == 0);
    CHECK(again.out == u"The book has all of it already.\n"_s);
    // A file that gives no ids would double everything.
    const Said twice = program.run({u"import"_s, book, fixture(u"family-hub-steering.json"_s)});
    CHECK(twice.code == 1);
    CHECK(twice.error.contains(u"meetings[0]"_s));
    CHECK(twice.error.contains(u"is in the book already, word for word; nothing was imported."_s));
    CHECK(program.run({u"export"_s, book}).bytes == out.bytes);
}

TEST_CASE("a part of a book comes with the bodies and people that it names")
{
    const Program program;
    REQUIRE(
        program
            .run({u"import"_s, book, fixture(u"family-hub-steering.json"_s), fixture(u"inclusion-action-plan.json"_s)})
            .code == 0);
    const auto part = [&](const QStringList &options) {
        const Said said = program.run(QStringList{u"export"_s, book} + options);
        INFO(said.error.toStdString());
        REQUIRE(said.code == 0);
        return QJsonDocument::fromJson(said.bytes).object();
    };
    const QJsonObject meeting = part({u"--meeting"_s, u"2019-03-12"_s});
    CHECK(meeting[u"meetings"_s].toArray().size() == 1);
    CHECK(meeting[u"bodies"_s].toArray().size() == 1);
    CHECK(meeting[u"people"_s].toArray().size() == 7);
    CHECK(!meeting.contains(u"actions"_s));
    // The project board reports to two others, one through the other.
    const QJsonObject body = part({u"--body"_s, u"Project Board"_s});
    CHECK(body[u"bodies"_s].toArray().size() == 3);
    CHECK(body[u"actions"_s].toArray().size() == 39);
    CHECK(!body.contains(u"meetings"_s));
}

TEST_CASE("an import is all or nothing, and leaves no book behind")
{
    const Program program;
    program.write(u"good.json"_s, R"({"minutebook": 1, "people": [{"name": "Ada Fenwick"}]})");
    program.write(u"bad.json"_s, R"({"minutebook": 1, "meetings": [{"body": "B", "date": "2014-02-30"}]})");
    const Said said = program.run({u"import"_s, book, u"good.json"_s, u"bad.json"_s});
    CHECK(said.code == 2);
    CHECK(said.error == u"minutebook: bad.json: meetings[0].date is “2014-02-30”, a day that does not exist; nothing "
                        "was imported.\n"_s);
    CHECK(!program.exists(book));
    // Good each, but not after each other.
    program.write(u"plan.json"_s, R"({"minutebook": 1, "actions": [{"text": "Mend the gate"}]})");
    CHECK(program.run({u"import"_s, book, u"plan.json"_s, u"plan.json"_s}).code == 1);
    CHECK(!program.exists(book));
    CHECK(program.run({u"import"_s, book, u"good.json"_s}).code == 0);
    const QByteArray before = program.run({u"export"_s, book}).bytes;
    CHECK(program.run({u"import"_s, book, u"plan.json"_s, u"bad.json"_s}).code == 2);
    CHECK(program.run({u"export"_s, book}).bytes == before);
}

TEST_CASE("an export goes to a file whole, and never over the book")
{
    const Program program;
    REQUIRE(program.run({u"import"_s, book, fixture(u"family-hub-steering.json"_s)}).code == 0);
    const Said said = program.run({u"export"_s, book, u"-o"_s, u"out.json"_s});
    CHECK(said.code == 0);
    CHECK(said.out.isEmpty());
    CHECK(program.content(u"out.json"_s) == program.run({u"export"_s, book}).bytes);
    const QByteArray bytes = program.content(book);
    for (const QString &format : {u"json"_s, u"pdf"_s}) {
        const Said over = program.run(
            {u"export"_s, book, u"--format"_s, format, u"--meeting"_s, u"2019-03-12"_s, u"-o"_s, u"./"_s + book});
        CHECK(over.code == 2);
        CHECK(over.error.contains(u"is the book itself and was not written over."_s));
    }
    CHECK(program.content(book) == bytes);
    const Said nowhere = program.run({u"export"_s, book, u"-o"_s, u"no/such/folder.json"_s});
    CHECK(nowhere.code == 2);
    CHECK(nowhere.error.contains(u"could not be written"_s));
    const Said itself = program.run({u"import"_s, book, book});
    CHECK(itself.code == 2);
    CHECK(itself.error.contains(u"is the book itself; nothing was imported."_s));
}

TEST_CASE("minutes become a PDF without a display")
{
    const Program program;
    REQUIRE(program.run({u"import"_s, book, fixture(u"family-hub-steering.json"_s)}).code == 0);
    const Said said = program.run(
        {u"export"_s, book, u"--format"_s, u"pdf"_s, u"--meeting"_s, u"2019-03-12"_s, u"-o"_s, u"minutes.pdf"_s});
    INFO(said.error.toStdString());
    CHECK(said.code == 0);
    CHECK(said.error.isEmpty());
    CHECK(program.content(u"minutes.pdf"_s).startsWith("%PDF-"));
    const Said piped = program.run({u"export"_s, book, u"--format"_s, u"pdf"_s, u"--meeting"_s, u"2019-03-12"_s});
    CHECK(piped.code == 0);
    CHECK(piped.bytes.startsWith("%PDF-"));
    const Said which = program.run({u"export"_s, book, u"--format"_s, u"pdf"_s});
    CHECK(which.code == 2);
    CHECK(which.error == u"minutebook: A document is of one meeting; name it with --meeting.\n"_s);
}

TEST_CASE("an output that takes nothing is an error")
{
    if (!QFile::exists(u"/dev/full"_s))
        return;
    const Program program;
    REQUIRE(program.run({u"new"_s, book}).code == 0);
    const Said said = program.runUnder(u"exec \"$@\" > /dev/full"_s, {u"export"_s, book});
    CHECK(said.code == 2);
    CHECK(said.error == u"minutebook: Standard output could not be written.\n"_s);
}

TEST_CASE("an output that is no file is written to, not replaced")
{
    if (QStandardPaths::findExecutable(u"mkfifo"_s).isEmpty())
        return;
    // A pipe in the test's own folder stands for every device: a test must not risk one of the machine's.
    const Program program;
    REQUIRE(program.run({u"new"_s, book}).code == 0);
    const Said said = program.runUnder(u"mkfifo pipe; cat pipe > read & \"$@\"; code=$?; test -p pipe || exit 9; "
                                       "wait; exit $code"_s,
                                       {u"export"_s, book, u"-o"_s, u"pipe"_s});
    CAPTURE(said.error.toStdString());
    CHECK(said.code == 0);
    CHECK(program.content(u"read"_s) == program.run({u"export"_s, book}).bytes);
    QDir(program.path(u"."_s)).mkpath(u"folder"_s);
    CHECK(program.run({u"export"_s, book, u"-o"_s, u"folder"_s}).code == 2);
}
