#include "core/book/bytes.h"
#include "core/book/check.h"
#include "core/file/database.h"
#include "core/file/schema.h"
#include "tests/core/bookfolder.h"
#include "tests/core/olderbook.h"
#include "tests/core/unprivileged.h"

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

// Another second version than the real one.
Versions twoVersions(const QStringList &second) { return {bookVersions().first(), second}; }

// What was shipped stays as it was: books of that version are out there.
QString fingerprint(const QStringList &version) { return sha256(version.join(u';').toUtf8()).first(16); }

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
    makeFirstVersion(folder.book(), SmallBook().edits());
    const Versions versions =
        twoVersions({u"ALTER TABLE person ADD COLUMN phone TEXT NOT NULL DEFAULT ''"_s, u"PRAGMA user_version = 2"_s});
    {
        Database db(folder.book(), Database::Open::Existing);
        checkIdentity(db, versions);
        bringUpToDate(db, versions);
        CHECK(db.number(u"PRAGMA user_version"_s) == 2);
        CHECK_NOTHROW(checkIdentity(db, versions));
        CHECK_NOTHROW(bringUpToDate(db, versions));
    }
    QStringList files = QDir(folder.dir.path()).entryList(QDir::Files);
    REQUIRE(files.size() == 2);
    files.removeOne(u"Our book.minutebook"_s);
    CHECK(files.first().contains(u"format 1"_s));
    Database aside(folder.file(files.first()), Database::Open::Existing);
    CHECK_NOTHROW(checkIdentity(aside, {bookVersions().first()}));
}

TEST_CASE("a version that was shipped is never edited")
{
    CHECK(fingerprint(bookVersions()[0]) == u"3c4167f6e41a5225"_s);
    CHECK(fingerprint(bookVersions()[1]) == u"c6692fd07ae6bbc8"_s);
    CHECK(fingerprint(bookVersions()[2]) == u"09cf34135afb8068"_s);
    CHECK(bookVersions().size() == 3);
}

TEST_CASE("a book of the first version opens with all that is in it, has a bin, and was copied aside before")
{
    const BookFolder folder;
    AnyValues any(5);
    const SmallBook small = fullBook(any);
    makeFirstVersion(folder.book(), small.edits());
    {
        auto book = openBook(folder);
        CHECK_FALSE(book->isReadOnly());
        CHECK(book->bin().isEmpty());
        must(book->readNow({small.meeting.id}));
        CHECK(book->minutes(small.meeting.id) == Minutes{small.meeting, {small.action}});
        must(book->apply(u"Delete"_s, {{small.action, std::nullopt}, {small.meeting, std::nullopt}}));
    }
    CHECK(openBook(folder)->bin().listed().size() == 1);
    const auto findings = checkBook(folder.book());
    must(findings);
    CHECK(findings->isEmpty());

    // The copy still is of the first version, and can be read and checked without being changed.
    const QString aside = folder.file(u"Our book (format 1, before the update).minutebook"_s);
    const QByteArray before = content(aside);
    const auto older = checkBook(aside);
    must(older);
    CHECK(older->isEmpty());
    auto settings = folder.settings();
    settings.readOnly = true;
    auto book = openBook(aside, settings);
    must(book->readNow({small.meeting.id}));
    CHECK(*book->meeting(small.meeting.id) == small.meeting);
    CHECK(content(aside) == before);
}

TEST_CASE("a book of the first version in a folder that is write-protected can be read as it is")
{
    const BookFolder folder;
    const SmallBook small;
    makeFirstVersion(folder.book(), small.edits());
    const QTemporaryDir elsewhere;
    QFile::setPermissions(folder.dir.path(), QFile::Permissions(0x5555));
    QFile::setPermissions(folder.book(), QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther);
    {
        const Unprivileged nobody;
        auto book = openBook(folder.book(), {.recoveryFolder = elsewhere.filePath(u"r"_s)});
        CHECK(book->isReadOnly());
        CHECK(book->saveState().detail == u"The file or its folder is write-protected"_s);
        CHECK(book->bin().isEmpty());
        must(book->readNow({small.meeting.id}));
        CHECK(*book->meeting(small.meeting.id) == small.meeting);
    }
    QFile::setPermissions(folder.dir.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

TEST_CASE("a book of the first version is not brought up to date under the hands of somebody who has it open")
{
    const BookFolder folder;
    const SmallBook small;
    makeFirstVersion(folder.book(), small.edits());
    QDateTime now(QDate(2024, 3, 5), QTime(10, 0), Qt::UTC);
    {
        Database db(folder.book(), Database::Open::Existing);
        Transaction transaction(db);
        writeLease(db, {.token = QUuid::createUuid(),
                        .log = QUuid::createUuid(),
                        .held = true,
                        .host = u"PC-17"_s,
                        .user = u"ben"_s,
                        .since = now,
                        .renewed = now});
        transaction.commit();
    }
    auto settings = folder.settings();
    settings.clock = [&] { return now; };
    {
        auto book = openBook(folder.book(), settings);
        CHECK(book->isReadOnly());
        CHECK(book->saveState().detail.contains(u"PC-17"_s));
        CHECK(book->meetings().size() == 1);
        CHECK(Database(folder.book(), Database::Open::ToRead).number(u"PRAGMA user_version"_s) == 1);
    }
    now = now.addSecs(31);
    CHECK_FALSE(openBook(folder.book(), settings)->isReadOnly());
    CHECK(Database(folder.book(), Database::Open::ToRead).number(u"PRAGMA user_version"_s) ==
          int(bookVersions().size()));
}

TEST_CASE("a migration that fails in the middle leaves the book of before, version and all")
{
    const BookFolder folder;
    makeFirstVersion(folder.book(), SmallBook().edits());
    const Versions versions = twoVersions({u"ALTER TABLE person ADD COLUMN phone TEXT"_s,
                                           u"CREATE TABLE person (x TEXT)"_s, u"PRAGMA user_version = 2"_s});
    {
        Database db(folder.book(), Database::Open::Existing);
        CHECK_THROWS_AS(bringUpToDate(db, versions), SqlError);
    }
    auto book = openBook(folder);
    CHECK_FALSE(book->isReadOnly());
}
