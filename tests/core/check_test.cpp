#include "core/book/check.h"
#include "core/file/binrows.h"
#include "core/file/bookrows.h"
#include "core/file/database.h"
#include "core/file/seals.h"
#include "core/file/storage.h"
#include "tests/core/bookfolder.h"

#include <QFile>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

QByteArray content(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

// A closed book with every kind of record in it, one meeting of it signed.
void makeFullBook(const BookFolder &folder)
{
    AnyValues any(11);
    auto book = newBook(folder);
    const Body body = anyBody(any);
    const SmallBook toSign;
    QList<Edit> edits{{std::nullopt, body}, {std::nullopt, anyPerson(any)}};
    QList<QUuid> meetings;
    for (int i = 0; i < 4; ++i) {
        const Meeting meeting = anyMeeting(any, body.id);
        edits.append({std::nullopt, meeting});
        edits.append({std::nullopt, anyAction(any, &meeting, body.id)});
        meetings.append(meeting.id);
    }
    edits.append({std::nullopt, anyAction(any, nullptr, body.id)});
    must(book->apply(u"Make"_s, edits + fullBook(any).edits() + toSign.edits()));
    for (const MeetingState state :
         {MeetingState::WithChair, MeetingState::AgreedByChair, MeetingState::Approved, MeetingState::Signed})
        must(book->advance(toSign.meeting.id, state, u"Ada"_s, QDateTime(QDate(2024, 1, 1), QTime(9, 0), Qt::UTC), {}));
    const Minutes toDelete = *book->minutes(meetings.last());
    must(book->apply(u"Delete"_s, {{toDelete.actions.first(), std::nullopt}, {toDelete.meeting, std::nullopt}}));
}

// Everything that a book says, through the ordinary reading; throws where it cannot.
QByteArray allOf(const QString &path)
{
    Database db(path, Database::Open::ToRead);
    const BookLists lists = readLists(db);
    QByteArray all = readIdentity(db).uuid.toByteArray() + QByteArray::number(lists.damaged.size());
    for (const Body &body : lists.bodies)
        all += digestOf(body);
    for (const Person &person : lists.people)
        all += digestOf(person);
    for (const QUuid &id : allIds(db, u"SELECT id FROM meeting ORDER BY id"_s))
        all += digestOf(readMeeting(db, id));
    for (const QUuid &id : allIds(db, u"SELECT id FROM action ORDER BY id"_s))
        all += digestOf(readAction(db, id));
    for (const MeetingSummary &meeting : lists.meetings)
        all += meeting.title.toUtf8() + meeting.date.toString(Qt::ISODate).toUtf8() + meeting.body.toByteArray();
    for (const int number : sealNumbers(db))
        all += readSeal(db, number).bytes;
    for (const QUuid &id : allIds(db, u"SELECT id FROM bin ORDER BY id"_s)) {
        const Binned binned = readBinned(db, id);
        all += digestOf(binned.record) + binned.entry.name.toUtf8() + binned.entry.at.toString(Qt::ISODate).toUtf8();
    }
    return all;
}

} // namespace

TEST_CASE("a book as Minutebook wrote it has nothing to be found, open or closed")
{
    const BookFolder folder;
    makeFullBook(folder);
    auto findings = checkBook(folder.book());
    must(findings);
    CHECK(findings->isEmpty());
    auto book = openBook(folder);
    findings = checkBook(folder.book());
    must(findings);
    CHECK(findings->isEmpty());
}

TEST_CASE("what is no book is an error of check and verify, not a finding")
{
    const BookFolder folder;
    CHECK_FALSE(checkBook(folder.book()));
    CHECK_FALSE(verifyBook(folder.book()));
    write(folder.book(), QByteArray("text ").repeated(1000));
    CHECK_FALSE(checkBook(folder.book()));
    CHECK_FALSE(verifyBook(folder.book()));
}

TEST_CASE("one bit changed in any stored value is found")
{
    const BookFolder folder;
    makeFullBook(folder);
    // Table by table, column by column, in one row: every value has bits turned round, whatever it is, texts one in
    // each letter.
    const QString changed = folder.file(u"changed.minutebook"_s);
    REQUIRE(QFile::copy(folder.book(), changed));
    Database db(changed, Database::Open::Existing);
    QStringList tables;
    {
        Statement rows = db.run(u"SELECT name FROM sqlite_master WHERE type = 'table'"_s);
        while (rows.next())
            tables.append(rows.value(0).toString());
    }
    REQUIRE(tables.size() == 19);
    db.run(u"PRAGMA foreign_keys = OFF"_s);
    db.run(u"PRAGMA synchronous = OFF"_s);
    db.run(u"PRAGMA ignore_check_constraints = ON"_s);
    int values = 0;
    for (const QString &table : tables) {
        QStringList columns;
        {
            Statement rows = db.run(u"SELECT name, type FROM pragma_table_info(?)"_s, {table});
            while (rows.next())
                columns.append(rows.value(0).toString());
        }
        CHECK(db.number(u"SELECT count(*) FROM %1"_s.arg(table)) > 0);
        for (const QString &column : columns) {
            const QString where = u"%1 = (SELECT max(%1) FROM %2)"_s.arg(column, table);
            const QVariant old = db.value(u"SELECT max(%1) FROM %2"_s.arg(column, table));
            if (old.isNull())
                continue;
            QVariantList all;
            if (old.typeId() == QMetaType::QByteArray) {
                QByteArray bytes = old.toByteArray();
                bytes.back() = char(bytes.back() ^ 1);
                all.append(bytes);
            } else if (old.typeId() == QMetaType::QString) {
                QString text = old.toString();
                for (qsizetype at = 0; at < qMin<qsizetype>(text.size(), 20); ++at) {
                    QString one = text;
                    one[at] = QChar(one[at].unicode() ^ (at % 2 ? 2 : 1));
                    all.append(one);
                }
            } else {
                all.append(old.toLongLong() ^ 1);
                all.append(old.toLongLong() ^ 2);
            }
            for (const QVariant &turned : std::as_const(all)) {
                ++values;
                INFO(table.toStdString() + "." + column.toStdString() + " " + turned.toString().toStdString());
                db.run(u"SAVEPOINT before_change"_s);
                bool done = true;
                try {
                    db.run(u"UPDATE %1 SET %2 = ? WHERE %3"_s.arg(table, column, where), {turned});
                } catch (const SqlError &) {
                    done = false; // A key that is taken: two rows cannot have it.
                }
                if (done) {
                    db.run(u"RELEASE before_change"_s);
                    const auto findings = checkBook(changed);
                    must(findings);
                    CHECK_FALSE(findings->isEmpty());
                    db.run(u"UPDATE %1 SET %2 = ? WHERE %2 = ?"_s.arg(table, column), {old, turned});
                } else {
                    db.run(u"ROLLBACK TO before_change"_s);
                    db.run(u"RELEASE before_change"_s);
                }
            }
        }
    }
    CHECK(values > 500);
}

TEST_CASE("no bit of the file can be changed so that the book opens with other text unnoticed")
{
    const BookFolder folder;
    makeFullBook(folder);
    const QByteArray good = content(folder.book());
    const QByteArray all = allOf(folder.book());
    const QString changed = folder.file(u"changed.minutebook"_s);
    AnyValues any(13);
    int found = 0;
    for (int round = 0; round < 250; ++round) {
        QByteArray bytes = good;
        int at = any.below(int(bytes.size()));
        while (round % 8 != 0 && bytes[at] == 0) // Most of a small book is empty pages: rather where something stands.
            at = any.below(int(bytes.size()));
        const int bit = any.below(8);
        bytes[at] = char(bytes[at] ^ (1 << bit));
        write(changed, bytes);
        const auto findings = checkBook(changed);
        if (!findings || !findings->isEmpty()) {
            ++found;
            continue;
        }
        INFO("byte " << at << " bit " << bit);
        CHECK(allOf(changed) == all); // It lay in nothing that the book says.
    }
    CHECK(found > 150);
}

TEST_CASE("one bit changed in what the bin keeps is said in one sentence, and the book opens all the same")
{
    const BookFolder folder;
    SmallBook small;
    {
        auto book = newBook(folder);
        must(book->apply(u"Make"_s, small.edits()));
        must(book->apply(u"Delete"_s, {{small.action, std::nullopt}, {small.meeting, std::nullopt}}));
    }
    const QByteArray good = content(folder.book());
    const qsizetype at = good.indexOf("Paths"); // The title of its item: the tables do not have it any more.
    REQUIRE(at > 0);
    REQUIRE(good.indexOf("Paths", at + 1) < 0);
    QByteArray bytes = good;
    bytes[at] = char(bytes[at] ^ 1);
    write(folder.book(), bytes);
    const auto findings = checkBook(folder.book());
    must(findings);
    REQUIRE(findings->size() == 1);
    CHECK(findings->first().where == u"Bin"_s);
    CHECK(findings->first().what.contains(u"2024-03-05"_s));
    CHECK(findings->first().what.endsWith(u'.'));
    CHECK(findings->first().what.count(u". "_s) == 0);
    auto book = openBook(folder);
    CHECK_FALSE(book->isReadOnly());
    CHECK(book->bin().listed().size() == 1);
    must(book->deleteForGood({small.meeting.id}));
}

TEST_CASE("a damaged record is an error when it is read, and the rest of the book can be read")
{
    const BookFolder folder;
    SmallBook small;
    SmallBook other;
    {
        auto book = newBook(folder);
        must(book->apply(u"Make"_s, small.edits() + other.edits()));
        must(book->flush());
    }
    Database(folder.book(), Database::Open::Existing)
        .run(u"UPDATE item SET title = 'Baths' WHERE meeting = ?"_s, {small.meeting.id.toRfc4122()});
    auto book = openBook(folder);
    const auto read = book->readNow({small.meeting.id, other.meeting.id});
    REQUIRE_FALSE(read);
    CHECK(read.error().contains(QLocale().toString(small.meeting.date, QLocale::LongFormat)));
    CHECK(book->meeting(small.meeting.id) == nullptr);
    CHECK(*book->meeting(other.meeting.id) == other.meeting);
    CHECK_FALSE(book->isReadOnly());
}

TEST_CASE("a book whose list of bodies is damaged opens for reading, and says why")
{
    const BookFolder folder;
    SmallBook small;
    {
        auto book = newBook(folder);
        must(book->apply(u"Make"_s, small.edits()));
        must(book->flush());
    }
    Database(folder.book(), Database::Open::Existing).run(u"UPDATE body SET name = 'Allotment Committees'"_s);
    auto book = openBook(folder);
    CHECK(book->isReadOnly());
    CHECK(book->bodies().isEmpty());
    CHECK(book->saveState().kind == SaveState::Kind::ReadOnly);
    CHECK(book->saveState().detail.contains(u"damaged"_s));
    must(book->readNow({small.meeting.id}));
    CHECK_FALSE(book->apply(u"Edit"_s, {{small.meeting, withMinute(small.meeting, u"x"_s)}}));
}
