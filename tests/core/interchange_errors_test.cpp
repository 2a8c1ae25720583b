#include "core/interchange/import.h"
#include "tests/catch.h"

using namespace Qt::StringLiterals;

namespace {

QString errorOf(const QByteArray &json)
{
    const auto file = readInterchange(json, u"plan.json"_s);
    if (!file) {
        CHECK(file.failure().kind == Error::Kind::BadInput);
        CHECK(!file.error().contains(u'\n'));
        return file.error();
    }
    const auto edits = importEdits({*file}, {});
    return edits ? QString() : edits.error();
}

QString inMeeting(const QByteArray &rest)
{
    return errorOf(R"({"minutebook": 1, "meetings": [{"body": "B", "date": "2014-01-21"},
        {"body": "B", "date": "2014-01-22", )" +
                   rest + "}]}");
}

QString sentence(const QString &what) { return u"plan.json"_s + what + u"; nothing was imported."_s; }

} // namespace

TEST_CASE("what is no JSON is refused with the line and column", "[interchange]")
{
    CHECK(errorOf("") == sentence(u" is empty"_s));
    CHECK(errorOf(" \n\t") == sentence(u" is empty"_s));
    CHECK(errorOf("Minutes of the meeting") ==
          sentence(u" is not JSON: something else is expected (line 1, column 1)"_s));
    CHECK(errorOf("{\n  \"minutebook\": 1,\n  \"meetings\": [}\n}").startsWith(u"plan.json is not JSON: "_s));
    CHECK(errorOf("{\n  \"minutebook\": 1,\n  \"meetings\": [}\n}").contains(u"(line 3, column 16)"_s));
    CHECK(errorOf("{\"é£\" 1}").contains(u"(line 1, column 7)"_s)); // Characters, not bytes.
    CHECK(errorOf("{\"minutebook\": 1, \"meetings\": [").contains(u"ends too early"_s));
    CHECK(errorOf("{\"minutebook\": 1} {}").contains(u"more follows after its end"_s));
    CHECK(errorOf("[1]") == sentence(u" is not a file of Minutebook: it is no JSON object"_s));
    CHECK(errorOf(QByteArray("SQLite format 3\0\x10\0", 19)).startsWith(u"plan.json is not JSON"_s));
}

TEST_CASE("text that is not UTF-8 and half characters are refused", "[interchange]")
{
    CHECK(errorOf("{\"minutebook\": 1, \"people\": [{\"name\": \"Andr\xe9\"}]}").contains(u"the text is not UTF-8"_s));
    CHECK(errorOf(R"({"minutebook": 1, "people": [{"name": "x\ud83d"}]})") ==
          sentence(u": people[0].name holds half a character (a surrogate alone)"_s));
    CHECK(errorOf(R"({"minutebook": 1, "people": [{"name": "x\u0000"}]})") ==
          sentence(u": people[0].name holds a character that is none (U+0000)"_s));
}

TEST_CASE("brackets without end are refused", "[interchange]")
{
    CHECK(errorOf("{\"minutebook\": 1, \"meetings\": " + QByteArray(2'000'000, '['))
              .contains(u"too many brackets inside each other"_s));
    CHECK(errorOf(QByteArray(2'000'000, '[') + QByteArray(2'000'000, ']')).contains(u"too many brackets"_s));
    QByteArray many = "{\"minutebook\": 1, \"x\": [";
    many += QByteArray("[0],").repeated(9'000'000) + "0]}";
    CHECK(errorOf(many) == sentence(u" is too large to be read at once"_s));
}

TEST_CASE("only version 1 is read", "[interchange]")
{
    const QString none = sentence(u" is not a file of Minutebook: it says no \"minutebook\": 1 at the top"_s);
    CHECK(errorOf("{}") == none);
    CHECK(errorOf(R"({"minutebook": "1"})") == none);
    CHECK(errorOf(R"({"minutebook": 0})") == none);
    CHECK(errorOf(R"({"minutebook": null})") == none);
    CHECK(errorOf(R"({"minutebook": 2, "meetings": 5})") ==
          sentence(u" was written by a newer Minutebook, in version 2 of the format; this one reads version 1"_s));
    CHECK(errorOf(R"({"minutebook": 1})").isEmpty());
}

TEST_CASE("a wrong type is named with its place, however deep", "[interchange]")
{
    CHECK(errorOf(R"({"minutebook": 1, "meetings": {}})") ==
          sentence(u": meetings is an object and has to be a list"_s));
    CHECK(errorOf(R"({"minutebook": 1, "people": [null]})") ==
          sentence(u": people[0] is null and has to be an object"_s));
    CHECK(inMeeting(R"("items": [{}, {"actions": [{"text": "x", "due": "Friday"}]}])") ==
          sentence(u": meetings[1].items[1].actions[0].due is text and has to be an object"_s));
    CHECK(inMeeting(R"("items": [{}, {"decisions": [{"word": "Agreed", "text": "x", "votes": {"for": "3"}}]}])") ==
          sentence(u": meetings[1].items[1].decisions[0].votes.for is text and has to be a whole number"_s));
    CHECK(inMeeting(R"("items": [{"exempt": "yes"}])") ==
          sentence(u": meetings[1].items[0].exempt is text and has to be true or false"_s));
    CHECK(inMeeting(R"("venue": ["PEC"])") == sentence(u": meetings[1].venue is a list and has to be text"_s));
    CHECK(errorOf(R"({"minutebook": 1, "actions": [{"text": "x", "owners": ["AF", 3]}]})") ==
          sentence(u": actions[0].owners[1] is a number and has to be text"_s));
}

TEST_CASE("what the schema requires must be there", "[interchange]")
{
    CHECK(errorOf(R"({"minutebook": 1, "meetings": [{"body": "B"}]})") == sentence(u": meetings[0] has no \"date\""_s));
    CHECK(errorOf(R"({"minutebook": 1, "meetings": [{"date": "2014-01-21"}]})") ==
          sentence(u": meetings[0] has no \"body\""_s));
    CHECK(errorOf(R"({"minutebook": 1, "people": [{"initials": "AF"}]})") ==
          sentence(u": people[0] has no \"name\""_s));
    CHECK(errorOf(R"({"minutebook": 1, "people": [{"name": " "}]})") == sentence(u": people[0].name is empty"_s));
    CHECK(errorOf(R"({"minutebook": 1, "meetings": [{"body": "", "date": "2014-01-21"}]})") ==
          sentence(u": meetings[0].body is empty"_s));
    CHECK(inMeeting(R"("attendance": [{"person": "Ada"}])") ==
          sentence(u": meetings[1].attendance[0] has no \"presence\""_s));
    CHECK(inMeeting(R"("attendance": [{"presence": "absent"}])") ==
          sentence(u": meetings[1].attendance[0] has no \"person\""_s));
    CHECK(inMeeting(R"("items": [{"actions": [{"owners": ["AF"]}]}])") ==
          sentence(u": meetings[1].items[0].actions[0] has no \"text\""_s));
    CHECK(inMeeting(R"("items": [{"actions": [{"text": "x", "due": {"date": "2014-01-21"}}]}])") ==
          sentence(u": meetings[1].items[0].actions[0].due has no \"text\""_s));
    CHECK(errorOf(R"({"minutebook": 1, "actions": [{"text": " "}]})") == sentence(u": actions[0] has no words"_s));
}

TEST_CASE("a day, a time or a moment that does not exist is refused", "[interchange]")
{
    CHECK(errorOf(R"({"minutebook": 1, "actions": [{"text": "x", "due": {"text": "x", "date": "2014-02-30"}}]})") ==
          sentence(u": actions[0].due.date is “2014-02-30”, a day that does not exist"_s));
    CHECK(inMeeting(R"("next": [{"date": "4/2/2014"}])") ==
          sentence(u": meetings[1].next[0].date is “4/2/2014” and has to be a date as YYYY-MM-DD"_s));
    CHECK(inMeeting(R"("next": [{"date": "2014-02-04T00:00:00Z"}])").contains(u"has to be a date"_s));
    CHECK(inMeeting(R"("start": "25:00")") ==
          sentence(u": meetings[1].start is “25:00”, a time that does not exist"_s));
    CHECK(inMeeting(R"("end": "9:5")") == sentence(u": meetings[1].end is “9:5” and has to be a time as HH:MM"_s));
    CHECK(inMeeting(R"("signature": {"at": "2014-01-21"})")
              .contains(u"meetings[1].signature.at is “2014-01-21” and has to be a moment"_s));
    CHECK(inMeeting(R"("signature": {"at": "2014-01-21T15:00:00"})").contains(u"has to be a moment"_s));
    CHECK(inMeeting(R"("signature": {"at": "2014-02-30T15:00:00Z"})").contains(u"has to be a moment"_s));
    CHECK(inMeeting(R"("signature": {"at": "2014-01-21T15:00:00Z"})").isEmpty());
}

TEST_CASE("a word that the format does not have is refused with those that it has", "[interchange]")
{
    CHECK(inMeeting(R"("state": "Draft")") ==
          sentence(u": meetings[1].state is “Draft” and has to be one of: planned, draft, with chair, agreed by "
                   "chair, approved, signed"_s));
    CHECK(inMeeting(R"("items": [{"actions": [{"text": "x", "status": "late\nand more"}]}])")
              .contains(u"meetings[1].items[0].actions[0].status is “late and more” and has to be one of: open"_s));
}

TEST_CASE("numbers are whole, in range, and not below what the schema allows", "[interchange]")
{
    CHECK(errorOf(R"({"minutebook": 1, "bodies": [{"name": "B", "quorum": -1}]})") ==
          sentence(u": bodies[0].quorum is -1 and has to be at least 0"_s));
    CHECK(inMeeting(R"("items": [{"level": 0}])") ==
          sentence(u": meetings[1].items[0].level is 0 and has to be at least 1"_s));
    CHECK(inMeeting(R"("number": 2.5)") == sentence(u": meetings[1].number is 2.5 and has to be a whole number"_s));
    CHECK(inMeeting(R"("number": 4000000000)").contains(u"a number out of range"_s));
    CHECK(inMeeting(R"("number": -1e300)").contains(u"a number out of range"_s));
    CHECK(inMeeting(R"("number": -3)").isEmpty());
    CHECK(inMeeting(R"("number": 10.0)").isEmpty());
}

TEST_CASE("a picture is Base64 and one that documents can hold", "[interchange]")
{
    const auto crest = [](const QByteArray &base64) {
        return errorOf(R"({"minutebook": 1, "bodies": [{"name": "B", "settings": {"crest": ")" + base64 + "\"}}]}");
    };
    CHECK(crest("äö") == sentence(u": bodies[0].settings.crest is no Base64"_s));
    CHECK(crest("iVBORw0KGgo=").isEmpty()); // Whether it is a picture, the book's rules say.
    CHECK(errorOf(R"({"minutebook": 1, "bodies": [{"name": "B", "settings": {"crest": 5}}]})")
              .contains(u"bodies[0].settings.crest is a number"_s));
}

TEST_CASE("ids are ids, and no two records have one", "[interchange]")
{
    CHECK(errorOf(R"({"minutebook": 1, "people": [{"id": "7", "name": "Ada"}]})") ==
          sentence(u": people[0].id is “7” and no id"_s));
    CHECK(errorOf(R"({"minutebook": 1, "people": [{"id": "00000000-0000-0000-0000-000000000000", "name": "Ada"}]})")
              .contains(u"and no id"_s));
    CHECK(errorOf(R"({"minutebook": 1, "bodies": [{"id": "11111111-1111-4111-8111-111111111111", "name": "B"}],
                      "people": [{"id": "11111111-1111-4111-8111-111111111111", "name": "Ada"}]})") ==
          sentence(u": people[0].id is the same id as bodies[0].id"_s));
}

TEST_CASE("keys that nobody knows are passed over, whatever they hold", "[interchange]")
{
    CHECK(errorOf(R"({"minutebook": 1, "$schema": 3, "people": [{"name": "Ada", "born": [1, {}]}]})").isEmpty());
    CHECK(inMeeting(R"("items": [{"id": 3}], "attendance": [{"person": "Ada", "personId": 7, "presence": "absent"}])")
              .isEmpty());
}
