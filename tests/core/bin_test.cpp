#include "core/actions/actionindex.h"
#include "tests/core/bindesk.h"

using namespace Qt::StringLiterals;

namespace {

// Two meetings of one body, each with an action, and an action of the body that stands in no meeting.
struct Committee : SmallBook {
    Meeting later{.body = body.id, .title = u"Extraordinary"_s, .date = QDate(2024, 4, 2)};
    Action planned{.body = body.id, .text = u"Mend the gate"_s};
    Person person{.name = u"Ada Marsh"_s, .initials = u"AM"_s};

    QList<Edit> all() const
    {
        return edits() + QList<Edit>{{std::nullopt, later}, {std::nullopt, planned}, {std::nullopt, person}};
    }
    Minutes minutes() const { return {meeting, {action}}; }
};

QDateTime at(int hour) { return {QDate(2024, 5, 6), QTime(hour, 0), Qt::UTC}; }

} // namespace

TEST_CASE("a deleted meeting waits in the bin with its actions, and is whole again when it is restored years later")
{
    const BookFolder folder;
    const Committee committee;
    auto settings = folder.settings();
    settings.clock = [] { return at(9); };
    {
        must(Minutebook::create(folder.book()));
        auto book = openBook(folder.book(), settings);
        must(book->apply(u"Make"_s, committee.all()));
        CHECK(book->bin().isEmpty());
        deleteMeeting(*book, committee.meeting.id);
        CHECK(idsIn(book->bin()) == QList{committee.meeting.id});
    }
    {
        auto book = openBook(folder);
        CHECK_FALSE(book->readNow({committee.meeting.id}));
        const auto listed = book->bin().listed();
        REQUIRE(listed.size() == 1);
        CHECK(listed[0].entry.kind == BinEntry::Kind::Meeting);
        CHECK(listed[0].entry.at == at(9));
        CHECK(listed[0].entry.date == committee.meeting.date);
        CHECK(listed[0].entry.bodyName == committee.body.name);
        CHECK(listed[0].actions == 1);
        must(restoreNow(*book, {committee.meeting.id}));
        CHECK(book->undoText().startsWith(u"Restore meeting of"_s));
        CHECK(book->bin().isEmpty());
        CHECK(*book->minutes(committee.meeting.id) == committee.minutes());
    }
    auto book = openBook(folder);
    CHECK(book->bin().isEmpty());
    must(book->readNow({committee.meeting.id}));
    CHECK(*book->minutes(committee.meeting.id) == committee.minutes());
    REQUIRE(eventually([&] { return book->actions().find(committee.action.id).has_value(); }));
}

TEST_CASE("a deleted person waits in the bin, an action deleted alone, and what was undone, do not")
{
    const BookFolder folder;
    const Committee committee;
    auto book = newBook(folder);
    must(book->apply(u"Make"_s, committee.all()));
    must(book->apply(u"Person"_s, {{committee.person, std::nullopt}}));
    must(book->apply(u"Action"_s, {{committee.action, std::nullopt}}));
    must(book->apply(u"Planned"_s, {{committee.planned, std::nullopt}}));
    CHECK(idsIn(book->bin()) == QList{committee.person.id});
    CHECK(book->bin().entries().size() == 1);
    must(restoreNow(*book, {committee.person.id}));
    CHECK(*book->person(committee.person.id) == committee.person);

    must(
        book->apply(u"New meeting"_s, {{std::nullopt, Meeting{.body = committee.body.id, .date = QDate(2024, 6, 1)}}}));
    must(book->undo());
    CHECK(book->bin().isEmpty());
    must(book->flush());
    CHECK(binOf(folder).isEmpty());
}

TEST_CASE("undo and redo take out of the bin and put into it, as the file does")
{
    const BookFolder folder;
    const Committee committee;
    auto settings = folder.settings();
    int hour = 9;
    settings.clock = [&] { return at(hour); };
    must(Minutebook::create(folder.book()));
    auto book = openBook(folder.book(), settings);
    must(book->apply(u"Make"_s, committee.all()));
    const auto inBin = [&](bool is) {
        CHECK(idsIn(book->bin()).contains(committee.meeting.id) == is);
        must(book->flush());
        CHECK(binOf(folder) == book->bin().entries());
    };
    deleteMeeting(*book, committee.meeting.id);
    inBin(true);
    must(book->undo());
    inBin(false);
    must(book->redo());
    inBin(true);
    const QList<BinEntry> before = book->bin().entries();
    CHECK(before.size() == 2);
    hour = 15;
    must(restoreNow(*book, {committee.meeting.id}));
    inBin(false);
    must(book->undo());
    inBin(true);
    CHECK(book->bin().entries() == before); // Deleted at nine, whatever came and went since.
    must(book->redo());
    inBin(false);
}

TEST_CASE("a body goes with its meetings and actions in one step, and all of it comes back together")
{
    const BookFolder folder;
    const Committee committee;
    const Body other{.name = u"Finance Committee"_s};
    const Meeting theirs{.body = other.id, .date = QDate(2024, 2, 1)};
    const Action shared{.meeting = theirs.id, .body = committee.body.id, .text = u"Pay for the gate"_s};
    {
        auto book = newBook(folder);
        must(book->apply(u"Make"_s,
                         committee.all() +
                             QList<Edit>{{std::nullopt, other}, {std::nullopt, theirs}, {std::nullopt, shared}}));
        deleteMeeting(*book, committee.later.id); // Before, and on its own.
    }
    {
        auto book = openBook(folder);
        must(removeBodyNow(*book, committee.body.id));
        CHECK(book->undoText() == u"Delete body"_s);
        CHECK(book->meetings().size() == 1);
        CHECK(book->bodies() == QList{other});
        // What stands in the minutes of others stays there.
        must(book->readNow({shared.id}));
        CHECK(book->action(shared.id)->body.isNull());
        CHECK(book->action(shared.id)->text == shared.text);
        must(book->undo());
        must(book->redo());
    }
    auto book = openBook(folder);
    const auto listed = book->bin().listed();
    REQUIRE(listed.size() == 3);
    CHECK(listed[0].entry.id == committee.body.id);
    CHECK(listed[0].meetings == 1);
    CHECK(listed[0].actions == 2);
    CHECK(listed[1].entry.id == committee.meeting.id);
    CHECK(listed[2].entry.id == committee.later.id);
    must(restoreNow(*book, {committee.body.id}));
    CHECK(book->undoText() == u"Restore Allotments Committee"_s);
    CHECK(idsIn(book->bin()) == QList{committee.later.id});
    CHECK(*book->minutes(committee.meeting.id) == committee.minutes());
    CHECK(*book->action(committee.planned.id) == committee.planned);
}

TEST_CASE("a restored meeting brings back the body that it cannot be without, and nothing else of it")
{
    const BookFolder folder;
    const Committee committee;
    auto book = newBook(folder);
    must(book->apply(u"Make"_s, committee.all()));
    must(removeBodyNow(*book, committee.body.id));
    must(restoreNow(*book, {committee.later.id}));
    CHECK(book->bodies() == QList{committee.body});
    CHECK(book->meetings() == QList{summaryOf(committee.later)});
    CHECK(idsIn(book->bin()) == QList{committee.meeting.id, committee.planned.id}); // Each by itself from now on.
    must(book->undo());
    CHECK(book->bodies().isEmpty());
    CHECK(book->bin().entries().size() == 5);
}

TEST_CASE("a body with signed minutes is not deleted, nor are signed minutes, and nothing else is")
{
    const BookFolder folder;
    const Committee committee;
    {
        auto book = newBook(folder);
        must(book->apply(u"Make"_s, committee.all()));
        must(book->readNow({committee.meeting.id}));
        for (const MeetingState state :
             {MeetingState::WithChair, MeetingState::AgreedByChair, MeetingState::Approved, MeetingState::Signed})
            must(book->advance(committee.meeting.id, state, u"Ada"_s, at(9), {}));
    }
    auto book = openBook(folder);
    const auto removed = removeBodyNow(*book, committee.body.id);
    REQUIRE_FALSE(removed);
    CHECK(removed.error().contains(u"signed"_s));
    CHECK(removed.failure().kind == Error::Kind::Refused);
    CHECK(book->meetings().size() == 2);
    must(book->readNow({committee.meeting.id}));
    const auto applied = book->apply(u"Delete"_s, deletionOf(*book, committee.meeting.id));
    REQUIRE_FALSE(applied);
    CHECK(applied.error().contains(u"signed"_s));
    CHECK(book->bin().isEmpty());
}

TEST_CASE("what is deleted for good is out of the bin, the history, the file and the log, and takes its content along")
{
    const BookFolder folder;
    Committee committee;
    committee.meeting = withMinute(committee.meeting, u"A sentence that nobody may ever read again."_s);
    auto book = newBook(folder);
    must(book->apply(u"Make"_s, committee.all()));
    must(removeBodyNow(*book, committee.body.id));
    must(book->apply(u"Person"_s, {{committee.person, std::nullopt}}));
    QSet<QUuid> heard;
    QObject::connect(book.get(), &Minutebook::changed, [&](const QSet<QUuid> &ids) { heard = ids; });
    must(book->deleteForGood({committee.body.id}));
    CHECK(heard.contains(committee.action.id));
    CHECK(idsIn(book->bin()) == QList{committee.person.id});
    const auto restored = restoreNow(*book, {committee.meeting.id});
    REQUIRE_FALSE(restored);
    CHECK(restored.error().contains(u"not in the bin"_s));
    must(book->undo()); // The person alone; the body's step is no more.
    CHECK(book->undoText().isEmpty());
    CHECK(book->redoText() == u"Person"_s);
    CHECK(book->bodies().isEmpty());
    must(book->flush());
    CHECK(binOf(folder).isEmpty());
    for (const QString &path : {folder.book(), folder.log()}) {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        CHECK_FALSE(file.readAll().contains("nobody may ever read"));
    }
    must(book->deleteForGood({committee.body.id})); // Nothing is there: nothing to do.
}

TEST_CASE("what an import makes again leaves the bin, and an action that it does not make can still be restored")
{
    const BookFolder folder;
    const Committee committee;
    auto book = newBook(folder);
    must(book->apply(u"Make"_s, committee.all()));
    deleteMeeting(*book, committee.meeting.id);
    Meeting again = committee.meeting;
    again.venue = u"Town Hall"_s;
    must(book->apply(u"Import"_s, {{std::nullopt, again}}));
    REQUIRE(book->bin().listed().size() == 1);
    CHECK(book->bin().listed()[0].entry.kind == BinEntry::Kind::Action);
    CHECK(book->bin().listed()[0].entry.name == u"Mow the paths"_s);
    must(book->undo()); // The meeting, as it was imported, is deleted as it was before.
    REQUIRE(book->bin().listed().size() == 1);
    CHECK(book->bin().listed()[0].actions == 1);
    must(book->redo());
    book.reset();
    book = openBook(folder);
    must(restoreNow(*book, {committee.action.id}));
    CHECK(book->undoText() == u"Restore Mow the paths"_s);
    CHECK(*book->minutes(again.id) == Minutes{again, {committee.action}});
    CHECK(book->bin().isEmpty());
}

TEST_CASE("what has nothing to come back to is refused in a sentence")
{
    const BookFolder folder;
    const Committee committee;
    auto book = newBook(folder);
    must(book->apply(u"Make"_s, committee.all()));
    deleteMeeting(*book, committee.later.id);
    must(book->flush());
    book.reset();
    Database(folder.book(), Database::Open::Existing).run(u"UPDATE bin SET name = 'Ordinary' WHERE kind = 'meeting'"_s);
    book = openBook(folder);
    const auto damaged = restoreNow(*book, {committee.later.id});
    REQUIRE_FALSE(damaged);
    CHECK(damaged.error().contains(u"Ordinary"_s));
    CHECK(book->bin().listed().size() == 1);

    // A body that somebody took out of the bin's file by hand.
    must(book->deleteForGood({committee.later.id}));
    must(removeBodyNow(*book, committee.body.id));
    must(book->flush());
    book.reset();
    Database(folder.book(), Database::Open::Existing).run(u"DELETE FROM bin WHERE kind = 'body'"_s);
    book = openBook(folder);
    const auto alone = restoreNow(*book, {committee.meeting.id});
    REQUIRE_FALSE(alone);
    CHECK(alone.error().contains(committee.body.name));
    CHECK(alone.failure().kind == Error::Kind::Refused);
}

TEST_CASE("a book that can only be read shows its bin and changes nothing in it")
{
    const BookFolder folder;
    const Committee committee;
    {
        auto book = newBook(folder);
        must(book->apply(u"Make"_s, committee.all()));
        deleteMeeting(*book, committee.meeting.id);
    }
    auto settings = folder.settings();
    settings.readOnly = true;
    auto book = openBook(folder.book(), settings);
    CHECK(idsIn(book->bin()) == QList{committee.meeting.id});
    const auto restored = restoreNow(*book, {committee.meeting.id});
    REQUIRE_FALSE(restored);
    CHECK(restored.error() == book->saveState().detail);
    CHECK_FALSE(book->deleteForGood({committee.meeting.id}));
    const auto removed = removeBodyNow(*book, committee.body.id);
    REQUIRE_FALSE(removed);
    CHECK(removed.error() == book->saveState().detail);
    // A copy is the whole book.
    const QString copy = folder.file(u"copy.minutebook"_s);
    must(book->saveCopy(copy));
    CHECK(idsIn(openBook(copy, folder.settings())->bin()) == QList{committee.meeting.id});
}
