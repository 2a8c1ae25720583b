#include "core/book/check.h"
#include "core/file/database.h"
#include "core/file/schema.h"
#include "tests/core/bookfolder.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace {

QString refusal(const BookFolder &folder, const QString &path)
{
    auto book = Minutebook::open(path, folder.settings());
    const auto opened = book->waitUntilOpen();
    REQUIRE_FALSE(opened);
    CHECK(opened.error().contains(QDir::toNativeSeparators(path)));
    return opened.error();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

QByteArray content(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

// The versions that there are and one more.
Versions withNext(const QStringList &next)
{
    Versions versions = bookVersions();
    versions.append(next + QStringList{u"PRAGMA user_version = %1"_s.arg(versions.size() + 1)});
    return versions;
}

} // namespace

TEST_CASE("what is no minute book is refused in a sentence, and left as it is")
{
    const BookFolder folder;
    const QString path = folder.file(u"x.minutebook"_s);

    CHECK(refusal(folder, path).contains(u"There is no file"_s));
    CHECK_FALSE(QFile::exists(path));

    write(path, {});
    CHECK(refusal(folder, path).contains(u"is empty"_s));
    CHECK(content(path).isEmpty());

    const QByteArray text = QByteArray("Minutes of a meeting\n").repeated(500);
    write(path, text);
    CHECK(refusal(folder, path).contains(u"not a minute book"_s));
    CHECK(content(path) == text);

    CHECK(refusal(folder, folder.dir.path()).contains(u"folder"_s));
}

TEST_CASE("another application's SQLite file is refused and left as it is, and so is one without tables")
{
    const BookFolder folder;
    const QString other = folder.file(u"other.minutebook"_s);
    {
        Database db(other, Database::Open::New);
        db.run(u"CREATE TABLE bookmark (url TEXT)"_s);
    }
    const QByteArray before = content(other);
    CHECK(refusal(folder, other).contains(u"another program"_s));
    CHECK(content(other) == before);

    const QString bare = folder.file(u"bare.minutebook"_s);
    {
        Database db(bare, Database::Open::New);
        db.run(u"VACUUM"_s);
        db.run(u"CREATE TABLE t (x)"_s);
        db.run(u"DROP TABLE t"_s);
    }
    CHECK(refusal(folder, bare).contains(u"empty"_s));
}

TEST_CASE("a book of a newer Minutebook is refused by name and number")
{
    const BookFolder folder;
    must(Minutebook::create(folder.book()));
    Database(folder.book(), Database::Open::Existing).run(u"PRAGMA user_version = 9"_s);
    const QString sentence = refusal(folder, folder.book());
    CHECK(sentence.contains(u"newer Minutebook"_s));
    CHECK(sentence.contains(u'9'));
}

TEST_CASE("a book in which somebody put a trigger, a view or a table is not opened")
{
    for (const QString &statement :
         {u"CREATE TRIGGER t AFTER INSERT ON body BEGIN DELETE FROM person; END"_s,
          u"CREATE VIEW v AS SELECT * FROM body"_s, u"CREATE TABLE extra (x TEXT)"_s, u"DROP TABLE paper"_s,
          u"CREATE INDEX i ON person (name)"_s, u"ALTER TABLE person ADD COLUMN age INTEGER"_s}) {
        const BookFolder folder;
        must(Minutebook::create(folder.book()));
        Database(folder.book(), Database::Open::Existing).run(statement);
        INFO(statement.toStdString());
        CHECK(refusal(folder, folder.book()).contains(u"did not make"_s));
        const auto findings = checkBook(folder.book());
        must(findings);
        CHECK(findings->size() == 1);
    }
}

TEST_CASE("a new book is ours by its number, in pages of 8192 bytes, and refuses to overwrite")
{
    const BookFolder folder;
    must(Minutebook::create(folder.book()));
    {
        Database db(folder.book(), Database::Open::Existing);
        CHECK(db.number(u"PRAGMA application_id"_s) == bookApplicationId);
        CHECK(db.number(u"PRAGMA user_version"_s) == int(bookVersions().size()));
        CHECK(db.number(u"PRAGMA page_size"_s) == 8192);
        CHECK(db.value(u"PRAGMA journal_mode"_s).toString() == u"delete"_s);
    }
    CHECK(content(folder.book()).mid(68, 4) == "MBTK");
    const QByteArray before = content(folder.book());
    const auto again = Minutebook::create(folder.book());
    REQUIRE_FALSE(again);
    CHECK(again.error().contains(u"already"_s));
    CHECK(content(folder.book()) == before);
    CHECK(QDir(folder.dir.path()).entryList(QDir::Files).size() == 1);
    CHECK_FALSE(Minutebook::create(folder.file(u"no such folder/b.minutebook"_s)));
}

TEST_CASE("a book in WAL mode is brought back to the rollback journal when it is opened")
{
    const BookFolder folder;
    must(Minutebook::create(folder.book()));
    CHECK(Database(folder.book(), Database::Open::Existing).value(u"PRAGMA journal_mode = WAL"_s).toString() ==
          u"wal"_s);
    openBook(folder);
    Database db(folder.book(), Database::Open::Existing);
    CHECK(db.value(u"PRAGMA journal_mode"_s).toString() == u"delete"_s);
}

TEST_CASE("an older book is copied aside, verified, and brought up to date")
{
    const BookFolder folder;
    must(Minutebook::create(folder.book()));
    const Versions versions = withNext({u"ALTER TABLE person ADD COLUMN phone TEXT NOT NULL DEFAULT ''"_s});
    {
        Database db(folder.book(), Database::Open::Existing);
        checkIdentity(db, versions);
        bringUpToDate(db, versions);
        CHECK(db.number(u"PRAGMA user_version"_s) == versions.size());
        CHECK_NOTHROW(checkIdentity(db, versions));
        CHECK_NOTHROW(bringUpToDate(db, versions));
    }
    QStringList files = QDir(folder.dir.path()).entryList(QDir::Files);
    REQUIRE(files.size() == 2);
    files.removeOne(u"Our book.minutebook"_s);
    CHECK(files.first().contains(u"format %1"_s.arg(bookVersions().size())));
    Database aside(folder.file(files.first()), Database::Open::Existing);
    CHECK_NOTHROW(checkIdentity(aside, bookVersions()));
}

TEST_CASE("a migration that fails in the middle leaves the book of before, version and all")
{
    const BookFolder folder;
    must(Minutebook::create(folder.book()));
    const Versions versions =
        withNext({u"ALTER TABLE person ADD COLUMN phone TEXT"_s, u"CREATE TABLE person (x TEXT)"_s});
    {
        Database db(folder.book(), Database::Open::Existing);
        CHECK_THROWS_AS(bringUpToDate(db, versions), SqlError);
    }
    auto book = openBook(folder);
    CHECK_FALSE(book->isReadOnly());
}
