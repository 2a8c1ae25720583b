#include "core/book/bytes.h"
#include "core/book/check.h"
#include "core/file/database.h"
#include "core/file/seals.h"
#include "core/file/storage.h"
#include "core/file/verify.h"
#include "tests/core/bookfolder.h"

using namespace Qt::StringLiterals;

namespace {

const QDateTime moment(QDate(2024, 4, 2), QTime(19, 30), Qt::OffsetFromUTC, 3600);

void advanceTo(Minutebook &book, QUuid meeting, MeetingState last)
{
    must(book.readNow({meeting}));
    while (book.meeting(meeting)->state != last) {
        const auto next = MeetingState(int(book.meeting(meeting)->state) + 1);
        must(book.advance(meeting, next, u"Ada Lovelock"_s, moment, {}));
    }
}

QList<SignedRecord> verified(const BookFolder &folder)
{
    const auto records = verifyBook(folder.book());
    must(records);
    return *records;
}

} // namespace

TEST_CASE("what is signed is in the file when signing returns, sealed, and verifies")
{
    const BookFolder folder;
    AnyValues any(3);
    const SmallBook small = fullBook(any);
    auto book = newBook(folder);
    must(book->apply(u"Make"_s, small.edits()));
    advanceTo(*book, small.meeting.id, MeetingState::Signed);
    CHECK(book->saveState().kind == SaveState::Kind::Saved);
    const auto minutes = book->minutes(small.meeting.id);
    const auto records = verified(folder); // Another connection, while the book is open.
    REQUIRE(records.size() == 1);
    CHECK(records[0].intact);
    CHECK(records[0].problem.isEmpty());
    CHECK(records[0].body == small.body.name);
    CHECK(records[0].date == small.meeting.date);
    CHECK(records[0].by == u"Ada Lovelock"_s);
    CHECK(records[0].at == moment);
    CHECK(records[0].sha256 == minutes->meeting.signature->sha256);
    CHECK(records[0].sha256 == sha256(canonicalBytes(*minutes, small.body.name)));
}

TEST_CASE("signed minutes cannot be changed, and what is the log's of their actions can")
{
    const BookFolder folder;
    const SmallBook small;
    auto book = newBook(folder);
    must(book->apply(u"Make"_s, small.edits()));
    advanceTo(*book, small.meeting.id, MeetingState::Signed);
    const Meeting meeting = *book->meeting(small.meeting.id);
    CHECK_FALSE(book->apply(u"Edit"_s, {{meeting, withMinute(meeting, u"Other words"_s)}}));
    CHECK_FALSE(book->apply(u"Delete"_s, {{small.action, std::nullopt}, {meeting, std::nullopt}}));
    CHECK_FALSE(book->advance(meeting.id, MeetingState::Approved, u"Ada"_s, moment, u"An error"_s));
    Action action = small.action;
    action.text = u"Mow nothing"_s;
    CHECK_FALSE(book->apply(u"Edit"_s, {{small.action, action}}));
    action = small.action;
    action.status = ActionStatus::Done;
    action.progress = {{.date = QDate(2024, 5, 1), .text = u"Mown"_s}};
    must(book->apply(u"Done"_s, {{small.action, action}}));
    must(book->flush());
    Body body = small.body;
    body.name = u"Gardens Committee"_s;
    must(book->apply(u"Rename"_s, {{small.body, body}}));
    must(book->flush());
    CHECK(verified(folder)[0].intact);
    CHECK(verified(folder)[0].body == u"Allotments Committee"_s);
}

TEST_CASE("a connection of ours refuses every change of a row of signed minutes")
{
    const BookFolder folder;
    AnyValues any(4);
    const SmallBook small = fullBook(any);
    {
        auto book = newBook(folder);
        must(book->apply(u"Make"_s, small.edits()));
        advanceTo(*book, small.meeting.id, MeetingState::Signed);
    }
    Database db(folder.book(), Database::Open::Existing);
    guardSealedRows(db);
    for (const QString &change : {
             u"UPDATE meeting SET title = 'x'"_s,
             u"UPDATE meeting SET state = 'approved'"_s,
             u"DELETE FROM meeting"_s,
             u"UPDATE attendance SET role = 'x'"_s,
             u"DELETE FROM attendance"_s,
             u"INSERT INTO attendance SELECT meeting, 99, person_id, person_name, initials, role, organisation, "
             u"presence, "
             "substitute_for_id, substitute_for_name, arrived_at, left_at, items FROM attendance"_s,
             u"UPDATE item SET minute = 'x'"_s,
             u"DELETE FROM item"_s,
             u"INSERT INTO item SELECT meeting, randomblob(16), 99, number, level, title, presenter, exempt, "
             "exempt_reason, deferred, minute FROM item"_s,
             u"UPDATE decision SET text = 'x'"_s,
             u"DELETE FROM decision"_s,
             u"UPDATE declaration SET nature = 'x'"_s,
             u"DELETE FROM declaration"_s,
             u"UPDATE paper SET title = 'x'"_s,
             u"DELETE FROM paper"_s,
             u"INSERT INTO paper SELECT meeting, item, 99, title, reference FROM paper"_s,
             u"UPDATE next_meeting SET note = 'x'"_s,
             u"DELETE FROM next_meeting"_s,
             u"UPDATE state_change SET reason = 'x'"_s,
             u"DELETE FROM state_change"_s,
             u"UPDATE action SET text = 'x'"_s,
             u"UPDATE action SET owners = '[]'"_s,
             u"UPDATE action SET due_date = '2030-01-01'"_s,
             u"UPDATE action SET meeting = NULL"_s,
             u"DELETE FROM action"_s,
             u"UPDATE seal SET sha256 = entry"_s,
             u"DELETE FROM seal"_s,
         }) {
        INFO(change.toStdString());
        try {
            db.run(change);
            FAIL_CHECK("was not refused");
        } catch (const SqlError &error) {
            CHECK(error.message().contains(u"signed"_s));
        }
    }
    CHECK_NOTHROW(db.run(u"UPDATE action SET status = 'closed'"_s));
}

TEST_CASE("undo goes on for everything but what was signed")
{
    const BookFolder folder;
    SmallBook small;
    auto book = newBook(folder);
    must(book->apply(u"Make"_s, small.edits()));
    const Person ada{.name = u"Ada Lovelock"_s};
    must(book->apply(u"Add person"_s, {{std::nullopt, ada}}));
    advanceTo(*book, small.meeting.id, MeetingState::AgreedByChair);
    Person renamed = ada;
    renamed.initials = u"AL"_s;
    must(book->apply(u"Initials"_s, {{ada, renamed}}));
    advanceTo(*book, small.meeting.id, MeetingState::Signed);
    CHECK(book->undoText() == u"Initials"_s);
    must(book->undo());
    CHECK(book->undoText() == u"Add person"_s);
    must(book->undo());
    CHECK(book->undoText().isEmpty());
    CHECK(book->people().isEmpty());
    must(book->redo());
    CHECK(book->meeting(small.meeting.id)->state == MeetingState::Signed);
}

TEST_CASE("where the file cannot be written nothing is signed, in the file or in memory")
{
    const BookFolder folder;
    const SmallBook small;
    auto book = newBook(folder);
    must(book->apply(u"Make"_s, small.edits()));
    advanceTo(*book, small.meeting.id, MeetingState::Approved);
    must(book->flush());
    const Meeting before = *book->meeting(small.meeting.id);
    {
        Database other(folder.book(), Database::Open::Existing);
        Transaction writing(other);
        const auto refusal = book->advance(small.meeting.id, MeetingState::Signed, u"Ada"_s, moment, {});
        REQUIRE_FALSE(refusal);
        CHECK(refusal.error().contains(u"in use"_s));
        CHECK(*book->meeting(small.meeting.id) == before);
    }
    must(book->advance(small.meeting.id, MeetingState::Signed, u"Ada"_s, moment, {}));
    CHECK(verified(folder)[0].intact);
}

TEST_CASE("whoever signs signs what stands there: a hash of other minutes is refused")
{
    const BookFolder folder;
    const SmallBook small;
    auto book = newBook(folder);
    must(book->apply(u"Make"_s, small.edits()));
    advanceTo(*book, small.meeting.id, MeetingState::Approved);
    Meeting meeting = *book->meeting(small.meeting.id);
    const Meeting before = meeting;
    meeting.state = MeetingState::Signed;
    meeting.signature = Signature{.by = u"Ada"_s, .at = moment, .sha256 = QString(64, u'0')};
    CHECK_FALSE(book->apply(u"Sign"_s, {{before, meeting}}));
}

TEST_CASE("minutes that come in signed are sealed as they came, by hand or by hash, and cannot be undone away")
{
    const BookFolder folder;
    SmallBook onPaper;
    onPaper.meeting.state = MeetingState::Signed;
    SmallBook elsewhere;
    elsewhere.meeting.state = MeetingState::Signed;
    elsewhere.meeting.signature = Signature{.by = u"Ben"_s, .at = moment, .bodyName = u"Old name"_s};
    elsewhere.meeting.signature->sha256 = sha256(canonicalBytes({elsewhere.meeting, {elsewhere.action}}, {}));
    auto book = newBook(folder);
    must(book->apply(u"Import"_s, onPaper.edits() + elsewhere.edits()));
    must(book->flush());
    CHECK(book->undoText().isEmpty());
    for (const SignedRecord &record : verified(folder))
        CHECK(record.intact);
    Body renamed = onPaper.body;
    renamed.name = u"Something else"_s;
    must(book->apply(u"Rename"_s, {{onPaper.body, renamed}}));
    must(book->flush());
    const auto records = verified(folder);
    REQUIRE(records.size() == 2);
    CHECK(records[0].intact);
    CHECK(records[1].intact);
}

TEST_CASE("whatever is changed behind our back in signed minutes is seen, digest or no digest")
{
    AnyValues any(5);
    const SmallBook small = fullBook(any);
    const BookFolder folder;
    {
        auto book = newBook(folder);
        must(book->apply(u"Make"_s, small.edits()));
        advanceTo(*book, small.meeting.id, MeetingState::Signed);
        SmallBook second;
        must(book->apply(u"Make"_s, second.edits()));
        advanceTo(*book, second.meeting.id, MeetingState::Signed);
    }
    REQUIRE(verified(folder).size() == 2);
    for (const QString &change : {
             u"UPDATE meeting SET title = title || 'x' WHERE chair = ?"_s,
             u"UPDATE meeting SET signed_by = 'Eve' WHERE chair = ?"_s,
             u"UPDATE meeting SET signed_sha256 = '' WHERE chair = ?"_s,
             u"UPDATE item SET minute = minute || 'x' WHERE 1 OR ?"_s,
             u"UPDATE attendance SET presence = 'absent', role = role || 'x' WHERE 1 OR ?"_s,
             u"UPDATE decision SET mover = 'Eve' WHERE 1 OR ?"_s,
             u"UPDATE declaration SET nature = nature || 'x' WHERE 1 OR ?"_s,
             u"UPDATE paper SET reference = reference || 'x' WHERE 1 OR ?"_s,
             u"UPDATE next_meeting SET note = note || 'x' WHERE 1 OR ?"_s,
             u"UPDATE state_change SET made_by = 'Eve' WHERE 1 OR ?"_s,
             u"UPDATE action SET text = text || 'x' WHERE 1 OR ?"_s,
             u"UPDATE seal SET bytes = CAST(bytes || 'x' AS BLOB) WHERE number = 1 OR ?"_s,
             u"UPDATE seal SET sha256 = record WHERE number = 1 OR ?"_s,
             u"UPDATE seal SET previous = sha256 WHERE number = 2 OR ?"_s,
             u"UPDATE seal SET number = number + 1 WHERE number = 2 OR ?"_s,
             u"DELETE FROM seal WHERE number = 1 OR ?"_s,
         }) {
        INFO(change.toStdString());
        Database db(folder.book(), Database::Open::Existing);
        const auto intact = [&] {
            // A second time with the digests put right: by somebody who knows how a book is made.
            const auto records = verifySeals(db);
            return std::all_of(records.begin(), records.end(),
                               [](const SignedRecord &record) { return record.intact; });
        };
        Transaction tried(db); // Rolled back: the next change finds the book as it was.
        db.run(change, {change.contains(u"chair"_s) ? QVariant(small.meeting.chair) : QVariant(0)});
        CHECK_FALSE(intact());
        db.run(u"UPDATE meeting SET digest = ? WHERE id = ?"_s,
               {digestOf(storedMeeting(db, small.meeting.id).meeting), small.meeting.id.toRfc4122()});
        CHECK_FALSE(intact());
    }
    for (const SignedRecord &record : verified(folder))
        CHECK(record.intact);
}
