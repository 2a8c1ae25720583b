#include "tests/app/program.h"
#include "tests/catch.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

struct Book : Program {
    Book()
    {
        write(u"c.json"_s, R"({"minutebook": 1, "meetings": [
            {"body": "Allotments", "date": "2026-03-04", "state": "approved", "items": [{"minute": "Mended."}]},
            {"body": "Allotments", "date": "2026-04-01", "start": "10:00"},
            {"body": "Finance", "date": "2026-04-01", "title": "Extra"}]})");
        REQUIRE(run({u"import"_s, u"c.minutebook"_s, u"c.json"_s}).code == 0);
    }
    Said advance(const QStringList &options) const
    {
        return run(QStringList{u"advance"_s, u"c.minutebook"_s} + options);
    }
    QJsonObject meeting(const QString &date) const
    {
        const Said said = run({u"export"_s, u"c.minutebook"_s});
        REQUIRE(said.code == 0);
        for (const QJsonValue &meeting : QJsonDocument::fromJson(said.bytes)[u"meetings"_s].toArray()) {
            if (meeting[u"date"_s] == date)
                return meeting.toObject();
        }
        return {};
    }
};

const QStringList march{u"--meeting"_s, u"2026-03-04"_s};
const QStringList toSigned{u"--to"_s,        u"signed"_s, u"--by"_s,
                           u"Ada Fenwick"_s, u"--at"_s,   u"2026-04-01T19:30:00+01:00"_s};

} // namespace

TEST_CASE("minutes are signed, and stay as they are")
{
    const Book book;
    const Said said = book.advance(march + toSigned);
    INFO(said.error.toStdString());
    CHECK(said.code == 0);
    const QJsonObject meeting = book.meeting(u"2026-03-04"_s);
    CHECK(meeting[u"state"_s] == u"signed"_s);
    const QJsonObject signature = meeting[u"signature"_s].toObject();
    CHECK(signature[u"by"_s] == u"Ada Fenwick"_s);
    CHECK(signature[u"at"_s] == u"2026-04-01T19:30:00+01:00"_s);
    CHECK(signature[u"sha256"_s].toString().size() == 64);
    CHECK(said.out.contains(signature[u"sha256"_s].toString()));

    const Said back = book.advance(march + QStringList{u"--to"_s, u"draft"_s, u"--reason"_s, u"A mistake."_s});
    CHECK(back.code == 1);
    CHECK(back.error == u"minutebook: The minutes of Wednesday, 4 March 2026 are signed and cannot be changed; correct "
                        "them in a minute of a later meeting.\n"_s);
    CHECK(book.meeting(u"2026-03-04"_s) == meeting);
    // Another file that says otherwise of them does not come in either.
    book.write(u"other.json"_s, book.run({u"export"_s, u"c.minutebook"_s}).bytes.replace("Mended.", "Not mended."));
    const Said other = book.run({u"import"_s, u"c.minutebook"_s, u"other.json"_s});
    CHECK(other.code == 2);
    CHECK(other.error.contains(u"were changed after signing; nothing was imported."_s));
    CHECK(book.meeting(u"2026-03-04"_s) == meeting);
}

TEST_CASE("the rules say no with exit code 1")
{
    const Book book;
    const Said jump =
        book.advance({u"--meeting"_s, u"2026-04-01"_s, u"--body"_s, u"Finance"_s, u"--to"_s, u"approved"_s});
    CHECK(jump.code == 1);
    CHECK(jump.error == u"minutebook: Minutes move one step at a time: With chair comes after Draft.\n"_s);
    const Said back = book.advance(march + QStringList{u"--to"_s, u"draft"_s});
    CHECK(back.code == 1);
    CHECK(back.error == u"minutebook: Going back to Draft needs a reason.\n"_s);
    CHECK(book.advance(march + QStringList{u"--to"_s, u"approved"_s}).code == 1);
}

TEST_CASE("minutes go on and back, by words with hyphens too, and the reason is kept")
{
    const Book book;
    const QStringList finance{u"--meeting"_s, u"2026-04-01"_s, u"--body"_s, u"Finance"_s};
    const Said on = book.advance(finance + QStringList{u"--to"_s, u"with-chair"_s});
    CHECK(on.code == 0);
    CHECK(on.out == u"The minutes of Wednesday, 1 April 2026 are now: with chair.\n"_s);
    CHECK(book.advance(finance + QStringList{u"--to"_s, u"draft"_s, u"--reason"_s, u"A page is missing."_s}).code == 0);
    QString last;
    for (const QJsonValue &meeting :
         QJsonDocument::fromJson(
             book.run({u"export"_s, u"c.minutebook"_s, u"--body"_s, u"Finance"_s}).bytes)[u"meetings"_s]
             .toArray())
        last = meeting[u"history"_s][1][u"reason"_s].toString();
    CHECK(last == u"A page is missing."_s);
}

TEST_CASE("a meeting that is not clear is refused with what there is to choose from")
{
    const Book book;
    const QStringList to{u"--to"_s, u"with chair"_s};
    const auto error = [&](const QStringList &options) {
        const Said said = book.advance(options + to);
        CHECK(said.code == 2);
        CHECK(said.out.isEmpty());
        return said.error;
    };
    CHECK(error({u"--meeting"_s, u"2026-05-05"_s}) == u"minutebook: There is no meeting “2026-05-05” in the book.\n"_s);
    CHECK(error({u"--meeting"_s, u"2026-02-30"_s}) ==
          u"minutebook: “2026-02-30” is neither the date of a meeting, as YYYY-MM-DD, nor its id.\n"_s);
    CHECK(error({u"--meeting"_s, u"2026-03-04"_s, u"--body"_s, u"Finance"_s}) ==
          u"minutebook: There is no meeting “2026-03-04” of “Finance” in the book.\n"_s);
    CHECK(error({u"--meeting"_s, u"11111111-1111-4111-8111-111111111111"_s})
              .startsWith(u"minutebook: There is no meeting"_s));
    const QString two = error({u"--meeting"_s, u"2026-04-01"_s});
    CHECK(two.startsWith(u"minutebook: There are 2 meetings on 2026-04-01; name one by its id: "_s));
    CHECK(two.contains(u" Allotments 10:00"_s));
    CHECK(two.contains(u" Finance Extra"_s));
    CHECK(two.count(u'\n') == 1);
    const QString id = two.section(u"by its id: "_s, 1).section(u' ', 0, 0);
    CHECK(book.advance(QStringList{u"--meeting"_s, id} + to).code == 0);
}

TEST_CASE("advance says what it misses")
{
    const Book book;
    const auto error = [&](const QStringList &options) {
        const Said said = book.advance(options);
        CHECK(said.code == 2);
        return said.error;
    };
    CHECK(error({u"--to"_s, u"signed"_s}) ==
          u"minutebook: advance needs --meeting: the date or the id of the meeting.\n"_s);
    CHECK(error(march) == u"minutebook: advance needs --to: the state to move to.\n"_s);
    CHECK(error(march + QStringList{u"--to"_s, u"final"_s}) ==
          u"minutebook: --to needs one of: planned, draft, with chair, agreed by chair, approved, signed; “final” is "
          "none of them.\n"_s);
    CHECK(error(march + QStringList{u"--to"_s, u"signed"_s}) ==
          u"minutebook: Signing needs the name of the person who signs.\n"_s);
    CHECK(error(march + QStringList{u"--to"_s, u"signed"_s, u"--by"_s, u"A"_s, u"--at"_s, u"2026-02-30T10:00:00Z"_s}) ==
          u"minutebook: --at needs a moment that exists, as 2026-04-01T19:30:00+01:00; “2026-02-30T10:00:00Z” is "
          "none.\n"_s);
}
