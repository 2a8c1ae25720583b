#include "core/minutes/completion.h"
#include "tests/catch.h"

using namespace Qt::StringLiterals;

namespace {

// People who do not exist.
Minutes group()
{
    Minutes minutes;
    minutes.meeting.attendance = {
        {.person = {{}, u"Odile Farrow"_s}, .initials = u"OF"_s, .role = u"Chair"_s},
        {.person = {{}, u"Bram Tolley"_s}, .role = u"Head of Estates"_s},
        {.person = {{}, u"Odessa Tolliver"_s}, .initials = u"OT"_s, .organisation = u"Parents’ Forum"_s}};
    minutes.actions = {{.owners = {u"IT & Facilities"_s, u"OF"_s}}};
    return minutes;
}

const QList<Person> people{{.name = u"Odo Quill"_s, .initials = u"OQ"_s}};

const QList<Member> members{{.person = {{}, u"Wilma Strake"_s}, .role = u"Treasurer"_s}};

Completions completions() { return {group(), members, people}; }

QStringList inText(const QString &before) { return completions().inText(before).texts; }
QStringList amongOwners(const QString &before)
{
    return completions().amongOwners(before, KnownOwners(group(), members, people)).texts;
}

} // namespace

TEST_CASE("a name that has begun goes on, people of the meeting first")
{
    CHECK(inText(u"There was a question from Ode"_s) == QStringList{u"Odessa Tolliver"_s});
    CHECK(inText(u"There was a question from Tol"_s) == QStringList{u"Bram Tolley"_s, u"Odessa Tolliver"_s});
    CHECK(inText(u"Odo"_s) == QStringList{u"Odo Quill"_s});
    CHECK(inText(u"thanks to Odile F"_s) == QStringList{u"Odile Farrow"_s});
    CHECK(completions().inText(u"thanks to Odile F").length == 7);
}

TEST_CASE("initials in whole become the name")
{
    CHECK(inText(u"thanks to BT"_s) == QStringList{u"Bram Tolley"_s});
    CHECK(inText(u"OF"_s) == QStringList{u"Odile Farrow"_s});
}

TEST_CASE("ordinary words are left alone")
{
    CHECK(inText(u"The"_s).isEmpty());
    CHECK(inText(u"tolley"_s).isEmpty()); // Without a capital.
    CHECK(inText(u"Od"_s).isEmpty());
    CHECK(inText(u"Odile Farrow"_s).isEmpty());
    CHECK(inText(u"Odile "_s).isEmpty());
    CHECK(inText({}).isEmpty());
}

TEST_CASE("roles and teams go on, too")
{
    CHECK(inText(u"Trea"_s) == QStringList{u"Treasurer"_s});
    CHECK(inText(u"to be done by IT & F"_s) == QStringList{u"IT & Facilities"_s});
    CHECK(inText(u"Par"_s) == QStringList{u"Parents’ Forum"_s});
}

TEST_CASE("among owners the first letter is enough, in any case, and initials come first")
{
    CHECK(amongOwners(u"o"_s).first() == u"OF"_s);
    CHECK(amongOwners(u"bra"_s) == QStringList{u"BT"_s, u"Bram Tolley"_s});
    CHECK(amongOwners(u"OF/b"_s) == QStringList{u"BT"_s, u"Bram Tolley"_s});
    CHECK(amongOwners(u"OF, BT and the tre"_s) == QStringList{u"Treasurer"_s});
    CHECK(amongOwners(u"the chai"_s) == QStringList{u"Chair"_s});
    CHECK(amongOwners(u"of and wil"_s) == QStringList{u"WS"_s, u"Wilma Strake"_s});
}

TEST_CASE("a team of two words is rather one that has begun than two owners")
{
    const Completion found = completions().amongOwners(u"IT & Fac", KnownOwners(group(), members, people));
    CHECK(found.texts == QStringList{u"IT & Facilities"_s});
    CHECK(found.length == 8);
}

TEST_CASE("what is proposed among owners is understood as just that owner")
{
    Minutes minutes = group();
    minutes.meeting.attendance.append({.person = {{}, u"Bruno Tate"_s}, .initials = u"BT"_s});
    const QStringList log{u"Comms team"_s, u"Estates"_s};
    const Completions all(minutes, members, people, log);
    const KnownOwners known(minutes, members, people, log);
    for (const QString &letter : u"a b c d e f h i k m o p q s t w od to wi com es"_s.split(u' ')) {
        for (const QString &text : all.amongOwners(letter, known).texts) {
            INFO(text.toStdString());
            const auto found = known.at(text + u" to go"_s);
            REQUIRE(found);
            CHECK(found->owner == text);
            CHECK(found->length == text.size());
        }
    }
    CHECK(all.amongOwners(u"b", known).texts == QStringList{u"Bram Tolley"_s, u"Bruno Tate"_s}); // Two are BT.
    CHECK(all.amongOwners(u"com", known).texts == QStringList{u"Comms team"_s});
}

TEST_CASE("behind the owners nobody is proposed")
{
    CHECK(amongOwners(u"OF to b"_s).isEmpty());
    CHECK(amongOwners(u"OF: b"_s).isEmpty());
    CHECK(amongOwners(u"Nobody/b"_s).isEmpty());
    CHECK(amongOwners(u"OF"_s).isEmpty()); // In whole.
    CHECK(amongOwners(u"OF/"_s).isEmpty());
}
