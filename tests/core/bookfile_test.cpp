#include "core/file/bookfile.h"
#include "core/file/recoverylog.h"
#include "tests/core/bookfolder.h"

using namespace Qt::StringLiterals;

namespace {

const QDateTime ten(QDate(2024, 3, 5), QTime(10, 0), Qt::UTC);

Opening opening(const BookFolder &folder, const QString &recovery, const QDateTime &now)
{
    return {.path = folder.book(), .recoveryFolder = folder.file(recovery), .now = now};
}

} // namespace

TEST_CASE("where one of several steps cannot be written, those before it are")
{
    const BookFolder folder;
    must(Minutebook::create(folder.book()));
    BookFile file;
    must(file.open(opening(folder, u"recovery"_s, ten)));
    const Body body{.name = u"Board"_s};
    const Meeting homeless{.body = QUuid::createUuid(), .date = QDate(2024, 1, 1)};
    const Person person{.name = u"Ada Lovelock"_s};
    const Written written =
        file.write({{1, {{std::nullopt, body}}}, {2, {{std::nullopt, homeless}}}, {3, {{std::nullopt, person}}}}, ten);
    CHECK(written.upTo == 1);
    REQUIRE_FALSE(written.result);
    CHECK(written.result.error().contains(QDir::toNativeSeparators(folder.book())));
    const Written rest = file.write({{2, {}}, {3, {{std::nullopt, person}}}}, ten);
    must(rest.result);
    CHECK(rest.upTo == 3);
}

TEST_CASE("a lease that is renewed is not run out, and one that was taken is noticed")
{
    const BookFolder folder;
    must(Minutebook::create(folder.book()));
    BookFile first;
    const auto opened = first.open(opening(folder, u"here"_s, ten));
    must(opened);
    REQUIRE(opened->readOnly.isEmpty());
    must(first.renewLease(ten.addSecs(20)));
    {
        BookFile second;
        const auto tried = second.open(opening(folder, u"there"_s, ten.addSecs(45)));
        must(tried);
        CHECK_FALSE(tried->readOnly.isEmpty());
        CHECK_FALSE(second.write({{1, {}}}, ten.addSecs(45)).result);
    }
    BookFile second;
    const auto taken = second.open(opening(folder, u"there"_s, ten.addSecs(51)));
    must(taken);
    CHECK(taken->readOnly.isEmpty());
    CHECK(taken->othersWrote);
    const auto renewed = first.renewLease(ten.addSecs(52));
    REQUIRE_FALSE(renewed);
    CHECK(renewed.failure().kind == Error::Kind::Refused);
    const Written late = first.write({{1, {{std::nullopt, Body{.name = u"Late"_s}}}}}, ten.addSecs(52));
    CHECK(late.upTo == 0);
    CHECK(late.result.failure().kind == Error::Kind::Refused);
    second.giveLeaseBack(ten.addSecs(53));
    // Not even then: what we have in memory is not what is in the book any more.
    CHECK_FALSE(first.write({{1, {{std::nullopt, Body{.name = u"Late"_s}}}}}, ten.addSecs(54)).result);
}

TEST_CASE("a book says how far each recovery log is in it")
{
    const BookFolder folder;
    must(Minutebook::create(folder.book()));
    const auto session = [&](const QString &recovery, quint64 known, quint64 then) {
        BookFile file;
        const auto opened = file.open(opening(folder, recovery, ten));
        must(opened);
        CHECK(opened->committed == known);
        must(file.write({{then, {}}}, ten).result);
        file.giveLeaseBack(ten);
    };
    session(u"here"_s, 0, 17);
    session(u"there"_s, 0, 400);
    session(u"here"_s, 17, 18);
    session(u"there"_s, 400, 401);
}

TEST_CASE("storage refuses to change signed minutes, whatever it is asked and however often it has opened the file")
{
    const BookFolder folder;
    must(Minutebook::create(folder.book()));
    SmallBook small;
    small.meeting.state = MeetingState::Signed;
    Meeting other = small.meeting;
    other.title = u"Another title"_s;
    Action minuted = small.action;
    minuted.text = u"Something else"_s;
    Action logged = small.action;
    logged.status = ActionStatus::Closed;
    {
        BookFile file;
        must(file.open(opening(folder, u"here"_s, ten)));
        must(file.write({{1, small.edits()}}, ten).result);
        CHECK_FALSE(file.write({{2, {{small.meeting, other}}}}, ten).result);
        file.giveLeaseBack(ten);
    }
    BookFile file;
    must(file.open(opening(folder, u"here"_s, ten)));
    const Written changed = file.write({{2, {{small.meeting, other}}}}, ten);
    REQUIRE_FALSE(changed.result);
    CHECK(changed.result.error().contains(u"signed"_s));
    CHECK_FALSE(file.write({{2, {{small.action, minuted}}}}, ten).result);
    CHECK_FALSE(file.write({{2, {{small.action, std::nullopt}, {small.meeting, std::nullopt}}}}, ten).result);
    CHECK_FALSE(file.write({{2, {{std::nullopt, Action{.meeting = small.meeting.id, .text = u"x"_s}}}}}, ten).result);
    must(file.write({{2, {{small.action, logged}}}}, ten).result);
}
