#include "core/file/bookrows.h"
#include "core/file/logformat.h"
#include "tests/core/bindesk.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// A small book in the file.
SmallBook made(const BookFolder &folder)
{
    SmallBook small;
    auto book = newBook(folder);
    must(book->apply(u"Make"_s, small.edits()));
    return small;
}

QList<Edit> deletion(const SmallBook &small) { return {{small.action, std::nullopt}, {small.meeting, std::nullopt}}; }

BinChange binOfDeletion(const SmallBook &small, const QDateTime &at)
{
    return {binnedBy(deletion(small), at, [&](QUuid) { return small.body.name; }), {}};
}

// What a crash leaves: entries in the log that the book has never heard of.
void leaveInLog(const BookFolder &folder, const QList<LogEntry> &entries)
{
    const QUuid book = readIdentity(*std::make_unique<Database>(folder.book(), Database::Open::ToRead)).uuid;
    QDir().mkpath(folder.file(u"recovery"_s));
    const auto found = readLog(logPathOf(folder.file(u"recovery"_s), book, folder.book()), book, folder.book());
    must(found);
    RecoveryLog log(found->path);
    for (const LogEntry &entry : entries)
        REQUIRE(log.add(entry));
}

const QDateTime yesterday(QDate(2024, 3, 5), QTime(17, 30), Qt::UTC);

} // namespace

TEST_CASE("what a step does to the bin is read from the log as it was written, deleted records once")
{
    AnyValues any(17);
    const SmallBook small = fullBook(any);
    BinChange bin = binOfDeletion(small, yesterday);
    REQUIRE(bin.in.size() == 2);
    const Person person = anyPerson(any); // Made and deleted between two writes: in no edit.
    bin.in.append({{.id = person.id, .kind = BinEntry::Kind::Person, .at = yesterday, .name = person.name}, person});
    bin.forGood = {QUuid::createUuid()};
    const QByteArray header = bytesOf(LogHeader{QUuid::createUuid(), QUuid::createUuid(), u"/books/ours"_s});
    const QByteArray bytes = bytesOf(LogEntry{1, Change{u"Delete"_s, deletion(small)}, {}, bin});
    const LogContent content = readLogBytes(header + bytes);
    REQUIRE(content.entries.size() == 1);
    REQUIRE(content.entries[0].bin);
    CHECK(*content.entries[0].bin == bin);
    const QByteArray without = bytesOf(LogEntry{1, Change{u"Delete"_s, deletion(small)}});
    CHECK(bytes.size() - without.size() < 1500);
    CHECK_FALSE(readLogBytes(header + without).entries[0].bin);
}

TEST_CASE("a deletion that had not reached the book is put back after a crash, into the bin as well, once")
{
    const BookFolder folder;
    const SmallBook small = made(folder);
    const BinChange bin = binOfDeletion(small, yesterday);
    QList<BinEntry> first;
    for (int round = 0; round < 2; ++round) {
        // With a number that the book does not have, as if it had lost how far it has the log.
        leaveInLog(folder, {{quint64(100 + round), Change{u"Delete"_s, deletion(small)}, {}, bin}});
        QString recovered;
        auto book = Minutebook::open(folder.book(), folder.settings());
        QObject::connect(book.get(), &Minutebook::recovered, [&](const QString &sentence) { recovered = sentence; });
        must(book->waitUntilOpen());
        CHECK(recovered.isEmpty() == (round == 1));
        CHECK(book->meetings().isEmpty());
        CHECK(idsIn(book->bin()) == QList{small.meeting.id});
        CHECK(book->bin().entries().first().at == yesterday);
        must(book->flush());
        CHECK(binOf(folder) == book->bin().entries());
        first = round == 0 ? book->bin().entries() : first;
        CHECK(book->bin().entries() == first);
        book->disconnect();
    }
    auto book = openBook(folder);
    must(restoreNow(*book, {small.meeting.id}));
    CHECK(book->minutes(small.meeting.id) == Minutes{small.meeting, {small.action}});
}

TEST_CASE("a log of a Minutebook without a bin puts what it deletes into the bin")
{
    const BookFolder folder;
    const SmallBook small = made(folder);
    leaveInLog(folder, {{100, Change{u"Delete"_s, deletion(small)}}});
    auto settings = folder.settings();
    settings.clock = [] { return yesterday.addDays(1); };
    auto book = openBook(folder.book(), settings);
    REQUIRE(idsIn(book->bin()) == QList{small.meeting.id});
    CHECK(book->bin().entries().first().at == yesterday.addDays(1));
    must(book->flush());
    CHECK(binOf(folder) == book->bin().entries());
}

TEST_CASE("what was deleted for good, or undone, before a crash stays so")
{
    const BookFolder folder;
    const SmallBook small = made(folder);
    const BinChange bin = binOfDeletion(small, yesterday);
    const Person person{.name = u"Ada Marsh"_s};
    leaveInLog(folder, {{100, Change{u"Delete"_s, deletion(small)}, {}, bin},
                        {101, Change{}, {}, BinChange{{}, {small.meeting.id, small.action.id}}},
                        {102, Change{u"Add"_s, {{std::nullopt, person}}}, {}, BinChange{}},
                        {103, Change{u"Add"_s, {{person, std::nullopt}}}, {}, BinChange{}}});
    auto book = openBook(folder);
    CHECK(book->bin().isEmpty());
    CHECK(book->meetings().isEmpty());
    CHECK(book->people().isEmpty());
    must(book->flush());
    CHECK(binOf(folder).isEmpty());
}

TEST_CASE("while the book cannot be reached, what is deleted can be restored, and what is made and deleted is kept")
{
    const BookFolder folder;
    const SmallBook small = made(folder);
    auto settings = folder.settings();
    settings.retryAfter = {20ms};
    auto book = openBook(folder.book(), settings);
    must(book->readNow({small.meeting.id}));
    const Person person{.name = u"Ada Marsh"_s};
    const Body body{.name = u"Passing Committee"_s};
    const QString away = folder.file(u"away"_s);
    // Whatever waits is drawn together into one step each time that it could not be written.
    const auto drawTogether = [&] { CHECK_FALSE(book->flush()); };
    must(book->apply(u"Delete"_s, deletion(small)));
    must(book->flush());
    must(restoreNow(*book, {small.meeting.id}));
    must(book->flush());
    REQUIRE(QFile::rename(folder.book(), away));
    must(book->undo()); // In the bin; restored and deleted again; the step of all that changes nothing.
    drawTogether();
    must(restoreNow(*book, {small.meeting.id}));
    drawTogether();
    CHECK(book->minutes(small.meeting.id) == Minutes{small.meeting, {small.action}});
    must(book->undo());
    drawTogether();
    must(book->apply(u"Add"_s, {{std::nullopt, person}}));
    must(book->apply(u"Delete"_s, {{person, std::nullopt}})); // In no table but the bin's.
    must(book->apply(u"Add"_s, {{std::nullopt, body}}));
    must(book->apply(u"Delete"_s, {{body, std::nullopt}}));
    drawTogether();
    must(book->deleteForGood({body.id}));
    drawTogether();
    const QList<BinEntry> bin = book->bin().entries();
    CHECK(idsIn(book->bin()).size() == 2);
    REQUIRE(QFile::rename(away, folder.book()));
    REQUIRE(eventually([&] { return book->saveState().kind == SaveState::Kind::Saved; }));
    CHECK(binOf(folder) == bin);
    book.reset();
    book = openBook(folder);
    must(restoreNow(*book, {person.id, small.meeting.id}));
    CHECK(book->undoText() == u"Restore 2 records"_s);
    CHECK(*book->person(person.id) == person);
}

TEST_CASE("whatever is deleted, undone, done again, restored and emptied, the bin in memory is the bin of the file")
{
    const BookFolder folder;
    AnyValues any(23);
    must(Minutebook::create(folder.book()));
    auto settings = folder.settings();
    QDateTime now = yesterday;
    settings.clock = [&] { return now; };
    QList<SmallBook> books;
    QList<Person> people;
    auto book = openBook(folder.book(), settings);
    for (int i = 0; i < 3; ++i) {
        books.append(fullBook(any));
        people.append(anyPerson(any));
        must(book->apply(u"Make"_s, books.last().edits() + QList<Edit>{{std::nullopt, people.last()}}));
    }
    book.reset(); // From here on: that they were made is not undone.
    book = openBook(folder.book(), settings);
    for (const SmallBook &one : books)
        must(book->readNow({one.meeting.id}));
    QSet<QUuid> forGood;
    const auto anyInBin = [&]() -> QList<QUuid> {
        const auto listed = book->bin().listed();
        return listed.isEmpty() ? QList<QUuid>() : QList{listed[any.below(int(listed.size()))].entry.id};
    };
    for (int i = 0; i < 400; ++i) {
        now = now.addSecs(1);
        const SmallBook &one = books[any.below(3)];
        const Person &person = people[any.below(3)];
        switch (any.below(9)) {
        case 0:
        case 1:
            must(book->undo());
            break;
        case 2:
            must(book->redo());
            break;
        case 3:
            if (book->body(one.body.id))
                must(removeBodyNow(*book, one.body.id));
            break;
        case 4:
            if (book->meeting(one.meeting.id))
                must(book->apply(u"Delete"_s, deletionOf(*book, one.meeting.id)));
            break;
        case 5:
            if (book->person(person.id))
                must(book->apply(u"Delete"_s, {{person, std::nullopt}}));
            break;
        case 6:
            if (any.chance(6)) {
                for (const BinEntry &entry : book->bin().toEmpty(anyInBin()))
                    forGood.insert(entry.id);
                must(book->deleteForGood(QList<QUuid>(forGood.begin(), forGood.end())));
            }
            break;
        default:
            if (const QList<QUuid> ids = anyInBin(); !ids.isEmpty())
                must(restoreNow(*book, ids));
        }
        if (any.chance(5)) {
            must(book->flush());
            REQUIRE(binOf(folder) == book->bin().entries());
        }
        if (any.chance(25)) {
            const QList<BinEntry> before = book->bin().entries();
            book.reset();
            book = openBook(folder.book(), settings);
            REQUIRE(book->bin().entries() == before);
            QList<QUuid> ids;
            for (const MeetingSummary &meeting : book->meetings())
                ids.append(meeting.id);
            must(book->readNow(ids));
        }
        // Nothing is in two places, and nothing in none.
        for (qsizetype k = 0; k < 3; ++k) {
            const QUuid body = books[k].body.id;
            const QUuid meeting = books[k].meeting.id;
            const bool isThere = book->meeting(meeting) != nullptr;
            CHECK(int(book->body(body) != nullptr) + int(book->bin().find(body) != nullptr) +
                      int(forGood.contains(body)) ==
                  1);
            CHECK(int(isThere) + int(book->bin().find(meeting) != nullptr) + int(forGood.contains(meeting)) == 1);
            if (isThere)
                CHECK(book->minutes(meeting) == Minutes{books[k].meeting, {books[k].action}});
        }
    }
}
