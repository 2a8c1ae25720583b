#include "core/file/bookrows.h"
#include "core/file/database.h"
#include "core/file/logformat.h"
#include "core/file/replay.h"
#include "core/minutes/typed.h"
#include "tests/core/bookfolder.h"

#include <QCoreApplication>
#include <QFile>
#include <QScopeGuard>

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

QUuid uuidOf(const QString &book)
{
    Database db(book, Database::Open::ToRead);
    return readIdentity(db).uuid;
}

// What a crash leaves: entries in the log that the book has never heard of.
void leaveInLog(const BookFolder &folder, const QList<LogEntry> &entries)
{
    const QString recovery = folder.file(u"recovery"_s);
    QDir().mkpath(recovery);
    const QUuid book = uuidOf(folder.book());
    const auto found = readLog(logPathOf(recovery, book, folder.book()), book, folder.book());
    must(found);
    RecoveryLog log(found->path);
    for (const LogEntry &entry : entries)
        REQUIRE(log.add(entry));
}

LogEntry changed(quint64 sequence, const Record &before, const Record &after)
{
    return {sequence, Change{u"Edit"_s, {{before, after}}}};
}

struct Opening2 {
    std::unique_ptr<Minutebook> book;
    QString sentence;
};

Opening2 reopened(const BookFolder &folder)
{
    Opening2 result{Minutebook::open(folder.book(), folder.settings()), {}};
    QObject::connect(result.book.get(), &Minutebook::recovered,
                     [&](const QString &sentence) { result.sentence = sentence; });
    must(result.book->waitUntilOpen());
    result.book->disconnect();
    return result;
}

SmallBook smallBook(const BookFolder &folder)
{
    SmallBook small;
    auto book = newBook(folder);
    must(book->apply(u"Make"_s, small.edits()));
    must(book->flush());
    return small;
}

const Meeting &readMeeting(Minutebook &book, QUuid id)
{
    must(book.readNow({id}));
    return *book.meeting(id);
}

} // namespace

TEST_CASE("what is written to the log is read from the log")
{
    AnyValues any(7);
    QByteArray bytes = bytesOf(LogHeader{QUuid::createUuid(), QUuid::createUuid(), u"/books/ours"_s});
    const auto body = any.any<Body>();
    const auto person = any.any<Person>();
    const auto meeting = any.any<Meeting>();
    const auto action = any.any<Action>();
    const QList<LogEntry> entries{
        {1, Change{u"All"_s, {{std::nullopt, body}, {person, std::nullopt}, {meeting, meeting}, {action, action}}}},
        {2, Typed{meeting.id, u"venue"_s, u"Room 2 – é"_s}},
        {3, Settled{meeting.id}}};
    for (const LogEntry &entry : entries)
        bytes += bytesOf(entry);
    const LogContent content = readLogBytes(bytes);
    CHECK(content.header.bookPath == u"/books/ours"_s);
    CHECK(content.goodSize == bytes.size());
    CHECK_FALSE(content.damaged);
    REQUIRE(content.entries.size() == 3);
    Change read = std::get<Change>(content.entries[0].entry);
    for (qsizetype i = 0; i < read.edits.size(); ++i)
        read.edits[i] = *withItems(read.edits[i], content.entries[0].untouched[i], meeting);
    CHECK(read == std::get<Change>(entries[0].entry));
    CHECK(std::get<Typed>(content.entries[1].entry) == std::get<Typed>(entries[1].entry));
    CHECK(std::get<Settled>(content.entries[2].entry).record == meeting.id);
    CHECK(content.entries[2].sequence == 3);
}

TEST_CASE("a tail torn at any byte takes with it the last entry and nothing else")
{
    QByteArray bytes = bytesOf(LogHeader{QUuid::createUuid(), QUuid::createUuid(), u"/books/ours"_s});
    bytes += bytesOf(LogEntry{1, Typed{QUuid::createUuid(), u"venue"_s, u"Town Hall"_s}});
    const auto good = bytes.size();
    bytes += bytesOf(LogEntry{2, Typed{QUuid::createUuid(), u"chair"_s, u"Ada"_s}});
    for (auto size = good; size < bytes.size(); ++size) {
        const LogContent content = readLogBytes(bytes.first(size));
        REQUIRE(content.entries.size() == 1);
        REQUIRE(content.goodSize == good);
        REQUIRE_FALSE(content.damaged);
    }
    // After a power cut a file may end in zeros.
    CHECK(readLogBytes(bytes.first(good) + QByteArray(5000, '\0')).entries.size() == 1);
}

TEST_CASE("any bit changed in the middle of the log ends what is read there, and is seen")
{
    QByteArray bytes = bytesOf(LogHeader{QUuid::createUuid(), QUuid::createUuid(), u"/books/ours"_s});
    const auto first = bytes.size();
    bytes += bytesOf(LogEntry{1, Typed{QUuid::createUuid(), u"venue"_s, u"Town Hall"_s}});
    const auto second = bytes.size();
    bytes += bytesOf(LogEntry{2, Typed{QUuid::createUuid(), u"chair"_s, u"Ada"_s}});
    for (auto at = first; at < second; ++at) {
        for (int bit = 0; bit < 8; ++bit) {
            QByteArray damaged = bytes;
            damaged[at] = char(damaged[at] ^ (1 << bit));
            const LogContent content = readLogBytes(damaged);
            REQUIRE(content.entries.isEmpty());
            REQUIRE(content.damaged);
            REQUIRE(content.goodSize == first);
        }
    }
}

TEST_CASE("changes that had not reached the book are put back, once, and said so")
{
    const BookFolder folder;
    const SmallBook small = smallBook(folder);
    const Meeting one = withMinute(small.meeting, u"The paths were discussed."_s);
    const Meeting two = withMinute(small.meeting, u"The paths were discussed at length."_s);
    leaveInLog(folder, {changed(100, small.meeting, one), changed(101, one, two)});
    {
        auto [book, sentence] = reopened(folder);
        CHECK(sentence.contains(u"put back"_s));
        CHECK(readMeeting(*book, small.meeting.id) == two);
        must(book->flush());
    }
    // The same log once more, as if the crash had come before it was emptied.
    leaveInLog(folder, {changed(100, small.meeting, one), changed(101, one, two)});
    auto [book, sentence] = reopened(folder);
    CHECK(sentence.isEmpty());
    CHECK(readMeeting(*book, small.meeting.id) == two);
    CHECK(book->meeting(small.meeting.id)->items.size() == 1);
}

TEST_CASE("when all is in the book the log is empty")
{
    const BookFolder folder;
    const SmallBook small = smallBook(folder);
    const auto empty = content(folder.log()).size();
    auto book = openBook(folder);
    readMeeting(*book, small.meeting.id);
    book->typed({small.meeting.id, u"venue"_s, u"Hall"_s});
    CHECK(content(folder.log()).size() > empty);
    Meeting meeting = small.meeting;
    meeting.venue = u"Hall"_s;
    must(book->apply(u"Venue"_s, {{small.meeting, meeting}}));
    must(book->flush());
    CHECK(content(folder.log()).size() > empty); // It is still being typed.
    book->settled(small.meeting.id);
    CHECK(content(folder.log()).size() == empty);
}

TEST_CASE("what was typed and never became a change comes back as one that can be undone")
{
    const BookFolder folder;
    const SmallBook small = smallBook(folder);
    leaveInLog(folder, {{100, Typed{small.meeting.id, u"venue"_s, u"Town H"_s}},
                        {101, Typed{small.meeting.id, u"venue"_s, u"Town Hall"_s}},
                        {102, Typed{small.meeting.id, u"chair"_s, u"Ada"_s}},
                        {103, Typed{small.action.id, u"theme"_s, u"Grass"_s}},
                        {104, Typed{small.body.id, u"venue"_s, u"taken back"_s}},
                        {105, Settled{small.body.id}}});
    {
        auto [book, sentence] = reopened(folder);
        CHECK(sentence.contains(u"put back"_s));
        CHECK(book->undoText() == u"Recovered typing"_s);
        CHECK(book->meeting(small.meeting.id)->venue == u"Town Hall"_s);
        CHECK(book->meeting(small.meeting.id)->chair == u"Ada"_s);
        CHECK(book->action(small.action.id)->theme == u"Grass"_s);
        CHECK(book->body(small.body.id)->venue.isEmpty());
        must(book->undo());
        must(book->undo());
        CHECK(*book->meeting(small.meeting.id) == small.meeting);
        CHECK(*book->action(small.action.id) == small.action);
        must(book->redo());
    }
    auto [book, sentence] = reopened(folder);
    CHECK(sentence.isEmpty());
}

TEST_CASE("what was typed on the page of the meeting comes back, rows and all")
{
    const BookFolder folder;
    const SmallBook small = smallBook(folder);
    const Item &item = small.meeting.items.first();
    QList<Line> lines = linesOf(item, {small.action});
    TypedItem typing(small.meeting.id, item.id, lines);
    QList<LogEntry> entries;
    for (const QString &text : {u"M"_s, u"Mo"_s, u"Mow all paths by June"_s}) {
        lines.last().runs = {{Look::Plain, text}};
        entries.append({quint64(100 + entries.size()), *typing.entry(lines)});
    }
    lines.insert(1, Line{.runs = {{Look::Plain, u"The grass was high."_s}}});
    entries.append({quint64(100 + entries.size()), *typing.entry(lines)});
    leaveInLog(folder, entries);
    {
        auto [book, sentence] = reopened(folder);
        CHECK(book->action(small.action.id)->text == u"Mow all paths by June"_s);
        CHECK(book->meeting(small.meeting.id)->items.first().minute == u"The grass was high."_s);
        CHECK(book->undoText() == u"Recovered typing"_s);
    }
    // Signed since, elsewhere: the words go to a file, as words.
    leaveInLog(folder, entries);
    {
        auto elsewhere = openBook(folder.book(), {.recoveryFolder = folder.file(u"elsewhere"_s)});
        readMeeting(*elsewhere, small.meeting.id);
        for (const MeetingState state :
             {MeetingState::WithChair, MeetingState::AgreedByChair, MeetingState::Approved, MeetingState::Signed})
            must(elsewhere->advance(small.meeting.id, state, u"Ada"_s, elsewhere->now(), {}));
    }
    auto [book, sentence] = reopened(folder);
    const QStringList files = QDir(folder.file(u"recovery"_s)).entryList({u"*.txt"_s});
    REQUIRE(files.size() == 1);
    CHECK(content(folder.file(u"recovery/"_s + files.first())).contains("The grass was high."));
}

TEST_CASE("newer text of somebody else is not overwritten: what was recovered stands beside it")
{
    const BookFolder folder;
    const SmallBook small = smallBook(folder);
    const Meeting lost = withMinute(small.meeting, u"What Ada typed before the crash."_s);
    const Meeting theirs = withMinute(small.meeting, u"What Ben wrote meanwhile."_s);
    leaveInLog(folder, {changed(100, small.meeting, lost)});
    {
        auto elsewhere = openBook(folder.book(), {.recoveryFolder = folder.file(u"elsewhere"_s)});
        readMeeting(*elsewhere, small.meeting.id);
        must(elsewhere->apply(u"Ben"_s, {{small.meeting, theirs}}));
    }
    for (int round = 0; round < 2; ++round) { // Once, however often.
        auto [book, sentence] = reopened(folder);
        const Meeting &meeting = readMeeting(*book, small.meeting.id);
        REQUIRE(meeting.items.size() == 2);
        CHECK(meeting.items[0] == theirs.items[0]);
        CHECK(meeting.items[1].title == u"Recovered text"_s);
        CHECK(meeting.items[1].minute == u"What Ada typed before the crash."_s);
        CHECK(sentence.isEmpty() == (round == 1));
        must(book->flush());
        leaveInLog(folder, {changed(100, small.meeting, lost)});
    }
}

TEST_CASE("a change of one item is put back although somebody else has changed another one since")
{
    const BookFolder folder;
    SmallBook small = smallBook(folder);
    Meeting before = small.meeting;
    before.items.append(Item{.title = u"Trees"_s, .minute = u"Nothing yet."_s});
    {
        auto book = openBook(folder);
        readMeeting(*book, before.id);
        must(book->apply(u"Item"_s, {{small.meeting, before}}));
        must(book->flush());
    }
    const Meeting lost = withMinute(before, u"What Ada typed before the crash."_s);
    CHECK_FALSE(bytesOf(changed(100, before, lost)).contains("Nothing yet."));
    Meeting theirs = before;
    theirs.items[1].minute = u"What Ben wrote of trees."_s;
    leaveInLog(folder, {changed(100, before, lost)});
    {
        auto elsewhere = openBook(folder.book(), {.recoveryFolder = folder.file(u"elsewhere"_s)});
        readMeeting(*elsewhere, before.id);
        must(elsewhere->apply(u"Ben"_s, {{before, theirs}}));
    }
    const auto [book, sentence] = reopened(folder);
    const Meeting &meeting = readMeeting(*book, before.id);
    REQUIRE(meeting.items.size() == 2);
    CHECK(meeting.items[0] == lost.items[0]);
    CHECK(meeting.items[1] == theirs.items[1]);
    CHECK(sentence.contains(u"put back"_s));
}

TEST_CASE("a change is kept beside where an item that it left alone is gone")
{
    const BookFolder folder;
    SmallBook small = smallBook(folder);
    Meeting before = small.meeting;
    before.items.append(Item{.title = u"Trees"_s, .minute = u"Nothing yet."_s});
    const Meeting lost = withMinute(before, u"What Ada typed before the crash."_s);
    leaveInLog(folder, {changed(100, before, lost)}); // The book has never had the second item.
    const auto [book, sentence] = reopened(folder);
    const Meeting &meeting = readMeeting(*book, before.id);
    REQUIRE(meeting.items.size() == 2);
    CHECK(meeting.items[0] == small.meeting.items[0]);
    CHECK(meeting.items[1].title == u"Recovered text"_s);
    CHECK(meeting.items[1].minute == u"What Ada typed before the crash."_s);
}

TEST_CASE("typing is kept beside where somebody else has written the book since")
{
    const BookFolder folder;
    const SmallBook small = smallBook(folder);
    leaveInLog(folder, {{100, Typed{small.meeting.id, u"chair"_s, u"Ada, typed before the crash"_s}}});
    Meeting theirs = small.meeting;
    theirs.chair = u"Ben"_s;
    {
        auto elsewhere = openBook(folder.book(), {.recoveryFolder = folder.file(u"elsewhere"_s)});
        readMeeting(*elsewhere, small.meeting.id);
        must(elsewhere->apply(u"Ben"_s, {{small.meeting, theirs}}));
    }
    auto [book, sentence] = reopened(folder);
    const Meeting &meeting = readMeeting(*book, small.meeting.id);
    CHECK(meeting.chair == u"Ben"_s);
    REQUIRE(meeting.items.size() == 2);
    CHECK(meeting.items[1].minute == u"Ada, typed before the crash"_s);
}

TEST_CASE("recovered text of signed minutes goes to a file that the sentence names")
{
    const BookFolder folder;
    SmallBook small = smallBook(folder);
    leaveInLog(folder, {{100, Typed{small.meeting.id, u"chair"_s, u"Ada, too late"_s}}});
    {
        auto elsewhere = openBook(folder.book(), {.recoveryFolder = folder.file(u"elsewhere"_s)});
        readMeeting(*elsewhere, small.meeting.id);
        for (const MeetingState state :
             {MeetingState::WithChair, MeetingState::AgreedByChair, MeetingState::Approved, MeetingState::Signed})
            must(elsewhere->advance(small.meeting.id, state, u"Ada"_s, elsewhere->now(), {}));
    }
    auto [book, sentence] = reopened(folder);
    CHECK(readMeeting(*book, small.meeting.id).items.size() == 1);
    const QStringList files = QDir(folder.file(u"recovery"_s)).entryList({u"*.txt"_s});
    REQUIRE(files.size() == 1);
    CHECK(sentence.contains(files.first()));
    CHECK(content(folder.file(u"recovery/"_s + files.first())).contains("Ada, too late"));
}

TEST_CASE("a damaged log puts back what stands before the damage, keeps the rest aside and says so")
{
    const BookFolder folder;
    const SmallBook small = smallBook(folder);
    leaveInLog(folder, {{100, Typed{small.meeting.id, u"venue"_s, u"Town Hall"_s}},
                        {101, Typed{small.meeting.id, u"chair"_s, u"Ada Lovelock"_s}},
                        {102, Typed{small.meeting.id, u"title"_s, u"Summer meeting"_s}}});
    QByteArray bytes = content(folder.log());
    bytes[bytes.indexOf(QByteArray("\0A\0d\0a", 6))] = 1;
    write(folder.log(), bytes);
    auto [book, sentence] = reopened(folder);
    CHECK(book->meeting(small.meeting.id)->venue == u"Town Hall"_s);
    CHECK(book->meeting(small.meeting.id)->chair.isEmpty());
    const QStringList files = QDir(folder.file(u"recovery"_s)).entryList({u"*.damaged-*"_s});
    REQUIRE(files.size() == 1);
    CHECK(sentence.contains(files.first()));
}

TEST_CASE("a log that is no log at all is kept aside, and the book opens")
{
    const BookFolder folder;
    smallBook(folder);
    write(folder.log(), "rubbish");
    auto [book, sentence] = reopened(folder);
    CHECK(sentence.contains(u"could not be read"_s));
    CHECK_FALSE(book->isReadOnly());
}

TEST_CASE("a book that was moved finds its log, and a copy of a book does not take it")
{
    const BookFolder folder;
    const SmallBook small = smallBook(folder);
    leaveInLog(folder, {{100, Typed{small.meeting.id, u"venue"_s, u"Town Hall"_s}}});
    const QString copy = folder.file(u"copy.minutebook"_s);
    REQUIRE(QFile::copy(folder.book(), copy));
    {
        auto book = openBook(copy, folder.settings());
        CHECK(readMeeting(*book, small.meeting.id).venue.isEmpty());
    }
    const QString moved = folder.file(u"moved.minutebook"_s);
    REQUIRE(QFile::rename(folder.book(), moved));
    auto book = openBook(moved, folder.settings());
    CHECK(readMeeting(*book, small.meeting.id).venue == u"Town Hall"_s);
}

TEST_CASE("without a place for the log the book still works, and says that typing is not kept")
{
    const BookFolder folder;
    must(Minutebook::create(folder.book()));
    write(folder.file(u"recovery"_s), "a file where a folder should be");
    auto book = openBook(folder);
    CHECK_FALSE(book->isReadOnly());
    CHECK(book->saveState().detail.contains(u"recovery"_s));
    must(book->apply(u"Add"_s, {{std::nullopt, Body{.name = u"Board"_s}}}));
    must(book->flush());
}

TEST_CASE("a log that has grown long is drawn together while the book cannot be reached")
{
    const BookFolder folder;
    const SmallBook small = smallBook(folder);
    const Meeting *was = nullptr;
    Meeting last;
    {
        auto settings = folder.settings();
        settings.pagesAtMost = 1; // Not one page more than there is.
        auto book = openBook(folder.book(), settings);
        was = &readMeeting(*book, small.meeting.id);
        for (int i = 0; i < 300; ++i) {
            last = withMinute(*was, QString(100'000, QChar(u'a' + i % 26)));
            must(book->apply(u"Type"_s, {{*was, last}}));
            was = book->meeting(small.meeting.id);
            QCoreApplication::processEvents();
        }
        CHECK_FALSE(book->flush());
        CHECK(book->saveState().kind == SaveState::Kind::KeptLocally);
        CHECK(QFileInfo(folder.log()).size() < (48 << 20)); // 300 changes of 200 kB.
    }
    auto book = openBook(folder);
    CHECK(readMeeting(*book, small.meeting.id) == last);
    must(book->flush());
}
