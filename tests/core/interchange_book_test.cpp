#include "core/book/minutebook.h"
#include "core/interchange/bookexchange.h"
#include "core/interchange/import.h"
#include "core/interchange/writer.h"
#include "tests/core/bookfolder.h"
#include "tests/core/randombook.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<Minutebook> bookWith(const QString &path, const QByteArray &json)
{
    const auto file = readInterchange(json, u"book.json"_s);
    REQUIRE(file);
    const auto edits = importEdits({*file}, {});
    REQUIRE(edits);
    REQUIRE(Minutebook::create(path));
    auto book = Minutebook::open(path, {.recoveryFolder = path + u".log"_s});
    REQUIRE(book->waitUntilOpen());
    const auto applied = book->apply(u"Import"_s, *edits);
    INFO((applied ? std::string() : applied.error().toStdString()));
    REQUIRE(applied);
    const auto written = book->flush();
    INFO((written ? std::string() : written.error().toStdString()));
    REQUIRE(written);
    return book;
}

// What a book says, in an order of its own.
QByteArray exported(Minutebook &book, const QList<Action> &loose)
{
    QList<QUuid> ids;
    for (const MeetingSummary &meeting : book.meetings())
        ids.append(meeting.id);
    for (const Action &action : loose)
        ids.append(action.id);
    REQUIRE(book.readNow(ids));
    QList<Minutes> minutes;
    for (const MeetingSummary &meeting : book.meetings())
        minutes.append(book.minutes(meeting.id).value());
    QList<Action> actions;
    for (const Action &action : loose)
        actions.append(*book.action(action.id));
    return writeInterchange(book.bodies(), book.people(), minutes, actions);
}

} // namespace

TEST_CASE("a book exported, imported into a new file and exported again says the same", "[interchange]")
{
    const QTemporaryDir folder;
    for (unsigned seed = 0; seed < 4; ++seed) {
        const RandomBook random = randomBook(seed, seed % 2 ? Fill::Always : Fill::Sometimes);
        const QByteArray json = writeInterchange(random.bodies, random.people, random.minutes, random.looseActions);
        const QString first = folder.filePath(u"first%1.minutebook"_s.arg(seed));
        (void)bookWith(first, json);
        auto book = Minutebook::open(first, {.recoveryFolder = first + u".log"_s}); // From the file, not from memory.
        REQUIRE(book->waitUntilOpen());
        const QByteArray said = exported(*book, random.looseActions);
        const QString second = folder.filePath(u"second%1.minutebook"_s.arg(seed));
        (void)bookWith(second, said);
        auto copy = Minutebook::open(second, {.recoveryFolder = second + u".log"_s});
        REQUIRE(copy->waitUntilOpen());
        REQUIRE(exported(*copy, random.looseActions) == said);
    }
}

TEST_CASE("what is in the bin is not exported, and leaves the bin when an import brings it again", "[interchange]")
{
    const QTemporaryDir folder;
    const auto isDraft = [](const Minutes &minutes) {
        return minutes.meeting.state != MeetingState::Signed && !minutes.actions.isEmpty();
    };
    unsigned seed = 1;
    RandomBook random = randomBook(seed, Fill::Always);
    while (std::none_of(random.minutes.begin(), random.minutes.end(), isDraft))
        random = randomBook(++seed, Fill::Always);
    const QByteArray json = writeInterchange(random.bodies, random.people, random.minutes, random.looseActions);
    auto book = bookWith(folder.filePath(u"ours.minutebook"_s), json);
    REQUIRE(eventually([&] { return book->actions().size() > 0; }));
    const auto before = exported(*book, Selection{});
    REQUIRE(before);
    const auto draft = std::find_if(random.minutes.begin(), random.minutes.end(), isDraft);
    QList<Edit> deletion{{*book->meeting(draft->meeting.id), std::nullopt}};
    for (const Action &action : draft->actions)
        deletion.append({*book->action(action.id), std::nullopt});
    REQUIRE(book->apply(u"Delete"_s, deletion));
    CHECK(book->bin().listed().size() == 1);
    const auto without = exported(*book, Selection{});
    REQUIRE(without);
    CHECK_FALSE(without->contains(draft->meeting.id.toString(QUuid::WithoutBraces).toLatin1()));

    const auto file = readInterchange(json, u"book.json"_s);
    REQUIRE(file);
    const auto edits = importEdits(*book, {*file});
    REQUIRE(edits);
    REQUIRE(book->apply(u"Import"_s, *edits));
    CHECK(book->bin().isEmpty());
    const auto again = exported(*book, Selection{});
    REQUIRE(again);
    CHECK(*again == *before);
}
