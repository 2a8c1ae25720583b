#include "core/file/database.h"
#include "tests/core/bookfolder.h"
#include "tests/core/unprivileged.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Minutebook::Settings impatient(const BookFolder &folder)
{
    auto settings = folder.settings();
    settings.retryAfter = {20ms};
    return settings;
}

// A small book in the file, and how it is opened again.
SmallBook made(const BookFolder &folder)
{
    SmallBook small;
    auto book = newBook(folder);
    must(book->apply(u"Make"_s, small.edits()));
    must(book->flush());
    return small;
}

bool is(const Minutebook &book, SaveState::Kind kind) { return book.saveState().kind == kind; }

} // namespace

TEST_CASE("a book that is locked for a while keeps what is applied here, says so, and saves it by itself")
{
    const BookFolder folder;
    const SmallBook small = made(folder);
    auto book = openBook(folder.book(), impatient(folder));
    must(book->readNow({small.meeting.id}));
    QList<SaveState::Kind> seen;
    QObject::connect(book.get(), &Minutebook::saveStateChanged,
                     [&](const SaveState &state) { seen.append(state.kind); });
    const Meeting edited = withMinute(small.meeting, u"Typed while the book was locked"_s);
    {
        Database other(folder.book(), Database::Open::Existing);
        Transaction writing(other);
        must(book->apply(u"Type"_s, {{small.meeting, edited}}));
        CHECK(is(*book, SaveState::Kind::Saving));
        REQUIRE(eventually([&] { return is(*book, SaveState::Kind::KeptLocally); }));
        CHECK(book->saveState().detail.contains(QDir::toNativeSeparators(folder.book())));
    }
    REQUIRE(eventually([&] { return is(*book, SaveState::Kind::Saved); }));
    CHECK(seen.contains(SaveState::Kind::KeptLocally));
    book.reset();
    auto again = openBook(folder);
    must(again->readNow({small.meeting.id}));
    CHECK(*again->meeting(small.meeting.id) == edited);
}

TEST_CASE("a full disk loses nothing: what did not fit is kept here and is in the book when there is room")
{
    const BookFolder folder;
    const SmallBook small = made(folder);
    const Meeting edited = withMinute(small.meeting, QString(500'000, u'x'));
    {
        auto settings = impatient(folder);
        settings.pagesAtMost = 60;
        auto book = openBook(folder.book(), settings);
        must(book->readNow({small.meeting.id}));
        must(book->apply(u"Type"_s, {{small.meeting, edited}}));
        const auto flushed = book->flush();
        REQUIRE_FALSE(flushed);
        CHECK(flushed.error().contains(u"no room"_s));
        CHECK(is(*book, SaveState::Kind::KeptLocally));
        // What is small still gets in, once the large is taken back.
        must(book->undo());
        must(book->flush());
        CHECK(is(*book, SaveState::Kind::Saved));
        must(book->redo());
    }
    auto book = openBook(folder);
    must(book->readNow({small.meeting.id}));
    CHECK(*book->meeting(small.meeting.id) == edited);
    must(book->flush());
}

TEST_CASE("a book that is moved away under us is not made anew, and is written again when it is back")
{
    const BookFolder folder;
    const SmallBook small = made(folder);
    const QString away = folder.file(u"away"_s);
    auto book = openBook(folder.book(), impatient(folder));
    must(book->readNow({small.meeting.id}));
    REQUIRE(QFile::rename(folder.book(), away));
    const Meeting edited = withMinute(small.meeting, u"Typed while the stick was out"_s);
    must(book->apply(u"Type"_s, {{small.meeting, edited}}));
    REQUIRE(eventually([&] { return is(*book, SaveState::Kind::KeptLocally); }));
    CHECK_FALSE(QFile::exists(folder.book()));
    CHECK_FALSE(book->flush());
    REQUIRE(QFile::rename(away, folder.book()));
    REQUIRE(eventually([&] { return is(*book, SaveState::Kind::Saved); }));
    book.reset();
    auto again = openBook(folder);
    must(again->readNow({small.meeting.id}));
    CHECK(*again->meeting(small.meeting.id) == edited);
}

TEST_CASE("another book at the path of ours is left alone, and ours is kept")
{
    const BookFolder folder;
    const SmallBook small = made(folder);
    const QString away = folder.file(u"away"_s);
    const Meeting edited = withMinute(small.meeting, u"Typed into the right book"_s);
    {
        auto book = openBook(folder.book(), impatient(folder));
        must(book->readNow({small.meeting.id}));
        REQUIRE(QFile::rename(folder.book(), away));
        must(Minutebook::create(folder.book()));
        must(book->apply(u"Type"_s, {{small.meeting, edited}}));
        (void)book->flush();
        const auto flushed = book->flush();
        REQUIRE_FALSE(flushed);
        CHECK(flushed.error().contains(u"Another book"_s));
    }
    CHECK(openBook(folder.book(), folder.settings())->meetings().isEmpty());
    REQUIRE(QFile::remove(folder.book()));
    REQUIRE(QFile::rename(away, folder.book()));
    auto book = openBook(folder);
    must(book->readNow({small.meeting.id}));
    CHECK(*book->meeting(small.meeting.id) == edited);
}

TEST_CASE("a record that somebody else wrote behind our back is not overwritten")
{
    const BookFolder folder;
    const SmallBook small = made(folder);
    auto book = openBook(folder.book(), impatient(folder));
    must(book->readNow({small.meeting.id}));
    Database(folder.book(), Database::Open::Existing).run(u"UPDATE meeting SET digest = randomblob(32)"_s);
    must(book->apply(u"Type"_s, {{small.meeting, withMinute(small.meeting, u"Ours"_s)}}));
    Body body = small.body;
    body.venue = u"Hall"_s;
    const auto flushed = book->flush();
    REQUIRE_FALSE(flushed);
    CHECK(flushed.error().contains(u"somebody else"_s));
}

TEST_CASE("a book in a folder or a file that is write-protected opens for reading, and says why")
{
    const BookFolder folder;
    const SmallBook small = made(folder);
    const QString local = folder.file(u"recovery"_s);
    REQUIRE(QDir(local).removeRecursively());
    const QTemporaryDir elsewhere; // Somewhere that nobody may write, for the log.
    QFile::setPermissions(folder.dir.path(), QFile::Permissions(0x5555) & ~QFile::Permissions(0x2222));
    QFile::setPermissions(folder.book(), QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther);
    {
        const Unprivileged nobody;
        auto book = Minutebook::open(folder.book(), {.recoveryFolder = elsewhere.filePath(u"r"_s)});
        must(book->waitUntilOpen());
        CHECK(book->isReadOnly());
        CHECK(book->saveState().kind == SaveState::Kind::ReadOnly);
        CHECK(book->saveState().detail == u"The file or its folder is write-protected"_s); // Behind "Read-only:".
        must(book->readNow({small.meeting.id}));
        CHECK(*book->meeting(small.meeting.id) == small.meeting);
        const auto applied = book->apply(u"Type"_s, {{small.meeting, withMinute(small.meeting, u"x"_s)}});
        REQUIRE_FALSE(applied);
        CHECK(applied.failure().kind == Error::Kind::Refused);
        const auto created = Minutebook::create(folder.file(u"new.minutebook"_s));
        REQUIRE_FALSE(created);
        CHECK(created.error().contains(QDir::toNativeSeparators(folder.file(u"new.minutebook"_s))));
    }
    QFile::setPermissions(folder.dir.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

TEST_CASE("the second window on a book opens it for reading, sees who has it, and changes nothing")
{
    const BookFolder folder;
    const SmallBook small = made(folder);
    auto first = openBook(folder);
    auto second = openBook(folder);
    CHECK_FALSE(first->isReadOnly());
    REQUIRE(second->isReadOnly());
    CHECK(second->saveState().detail.contains(u"editing since"_s));
    must(second->readNow({small.meeting.id}));
    const auto applied = second->apply(u"Type"_s, {{small.meeting, withMinute(small.meeting, u"x"_s)}});
    REQUIRE_FALSE(applied);
    CHECK(applied.error() == second->saveState().detail);
    first.reset();
    CHECK_FALSE(openBook(folder)->isReadOnly());
}

TEST_CASE("somebody on another computer has the book until the lease runs out, late writes of theirs stay out")
{
    const BookFolder folder;
    const SmallBook small = made(folder);
    QDateTime now(QDate(2024, 3, 5), QTime(10, 0), Qt::UTC);
    auto here = folder.settings();
    here.clock = [&] { return now; };
    Minutebook::Settings there{.recoveryFolder = folder.file(u"there"_s), .clock = here.clock};

    auto first = openBook(folder.book(), here);
    must(first->readNow({small.meeting.id}));
    {
        now = now.addSecs(29);
        CHECK(openBook(folder.book(), there)->isReadOnly());
    }
    now = now.addSecs(2); // Asleep for 31 seconds.
    const Meeting theirs = withMinute(small.meeting, u"Written by whoever took over"_s);
    {
        auto second = openBook(folder.book(), there);
        REQUIRE_FALSE(second->isReadOnly());
        must(second->readNow({small.meeting.id}));
        must(second->apply(u"Type"_s, {{small.meeting, theirs}}));
        must(second->flush());
        must(first->apply(u"Type"_s, {{small.meeting, withMinute(small.meeting, u"Typed on waking up"_s)}}));
        CHECK_FALSE(first->flush());
        CHECK(is(*first, SaveState::Kind::KeptLocally));
        CHECK(first->isReadOnly());
        first.reset();
    }
    auto again = openBook(folder.book(), here);
    must(again->readNow({small.meeting.id}));
    const Meeting &meeting = *again->meeting(small.meeting.id);
    CHECK(meeting.items.first() == theirs.items.first());
    REQUIRE(meeting.items.size() == 2);
    CHECK(meeting.items[1].minute == u"Typed on waking up"_s);
}

TEST_CASE("a book that is given back can be had at once on another computer")
{
    const BookFolder folder;
    made(folder);
    openBook(folder);
    CHECK_FALSE(openBook(folder.book(), {.recoveryFolder = folder.file(u"there"_s)})->isReadOnly());
}
