#include "core/file/attempt.h"
#include "core/file/database.h"
#include "tests/core/bookfolder.h"

#include <QFile>

using namespace Qt::StringLiterals;

TEST_CASE("a file's name may hold whatever a URI would take for its own")
{
    const QTemporaryDir dir;
    for (const QString &name : {u"a b.minutebook"_s, u"50% off?.minutebook"_s, u"#1 & more.minutebook"_s,
                                u"?mode=memory"_s, u"Zürich – éè.minutebook"_s, u"%41.minutebook"_s}) {
        const QString path = dir.filePath(name);
        {
            Database db(path, Database::Open::New);
            db.run(u"CREATE TABLE t (x TEXT)"_s);
        }
        INFO(name.toStdString());
        CHECK(QFile::exists(path));
        CHECK_NOTHROW(Database(path, Database::Open::Existing).run(u"SELECT x FROM t"_s));
    }
}

TEST_CASE("a file that vanished does not come back empty")
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"gone.minutebook"_s);
    CHECK_THROWS_AS(Database(path, Database::Open::Existing), SqlError);
    CHECK_THROWS_AS(Database(path, Database::Open::ToRead), SqlError);
    CHECK_FALSE(QFile::exists(path));
}

TEST_CASE("a transaction that is not committed leaves nothing")
{
    Database db(QString(), Database::Open::Memory);
    db.run(u"CREATE TABLE t (x TEXT NOT NULL)"_s);
    {
        Transaction transaction(db);
        db.run(u"INSERT INTO t (x) VALUES (?)"_s, {u"one"_s});
    }
    CHECK(db.number(u"SELECT count(*) FROM t"_s) == 0);
    {
        Transaction transaction(db);
        db.run(u"INSERT INTO t (x) VALUES (?)"_s, {u"one"_s});
        transaction.commit();
    }
    CHECK(db.number(u"SELECT count(*) FROM t"_s) == 1);
}

TEST_CASE("a text that is null is stored as an empty one, and a value that is invalid as NULL")
{
    Database db(QString(), Database::Open::Memory);
    CHECK(db.value(u"SELECT typeof(?)"_s, {QString()}).toString() == u"text"_s);
    CHECK(db.value(u"SELECT typeof(?)"_s, {QVariant()}).toString() == u"null"_s);
}

TEST_CASE("values are bound in the order of the question marks, and a statement can be run again")
{
    Database db(QString(), Database::Open::Memory);
    for (int i = 0; i < 3; ++i)
        CHECK(db.value(u"SELECT ? || ? || ?"_s, {u"a"_s, u"b"_s, QString::number(i)}).toString() ==
              u"ab"_s + QString::number(i));
}

TEST_CASE("an error in the middle of the rows is an error, not the end of the rows")
{
    Database db(QString(), Database::Open::Memory);
    db.run(u"CREATE TABLE t (x TEXT)"_s);
    db.run(u"INSERT INTO t (x) VALUES ('1'), ('nonsense')"_s);
    const auto readAll = [&] {
        Statement rows = db.run(u"SELECT json_extract(x, '$') FROM t"_s);
        while (rows.next())
            CHECK(rows.value(0).isValid());
    };
    CHECK_THROWS_AS(readAll(), SqlError);
}

TEST_CASE("what SQLite answers becomes a sentence that names the file")
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"letter.minutebook"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray("Dear Sir or Madam, this is no book at all. ").repeated(50));
    file.close();
    const auto opened = attempt(path, [&] {
        Database db(path, Database::Open::Existing);
        return db.number(u"PRAGMA user_version"_s);
    });
    REQUIRE_FALSE(opened);
    CHECK(opened.error().contains(QDir::toNativeSeparators(path)));
    CHECK(opened.error().contains(u"not a minute book"_s));
}

TEST_CASE("a file opened for reading cannot be written")
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"b.minutebook"_s);
    Database(path, Database::Open::New).run(u"CREATE TABLE t (x TEXT)"_s);
    Database db(path, Database::Open::ToRead);
    CHECK_THROWS_AS(db.run(u"INSERT INTO t (x) VALUES ('no')"_s), SqlError);
}
