#include "core/documents/publiccopy.h"
#include "core/minutes/exempt.h"
#include "tests/core/exemptdesk.h"

using namespace documents;

namespace {

QStringList secretsIn(const Document &document)
{
    return EveryString::of(document).filter(u"secret"_s, Qt::CaseInsensitive);
}

} // namespace

TEST_CASE("nothing of an exempt item is anywhere in a public copy, not even in the record that goes with it")
{
    ExemptDesk desk;
    for (const MeetingState state : {MeetingState::AgreedByChair, MeetingState::Approved, MeetingState::Signed}) {
        desk.meeting().state = state;
        CHECK(secretsIn(desk.make(Kind::Public)).isEmpty());
        REQUIRE(desk.make(Kind::Public).attachment);
    }
    // There is something to hide.
    CHECK(secretsIn(desk.make(Kind::Approved)).size() > 20);
    CHECK(secretsIn(desk.make(Kind::Signed)).size() > 21);
}

TEST_CASE("whatever is made for the public leaves out what is exempt")
{
    ExemptDesk desk;
    desk.request.owner = u"secret"_s;
    for (int kind = 0; kind < kindCount; ++kind) {
        for (const QUuid item : {desk.exempt, desk.below, desk.meeting().items.last().id}) {
            desk.request.item = item;
            desk.request.forPublic = true;
            CAPTURE(nameOf(Kind(kind)));
            Document document = desk.make(Kind(kind));
            if (Kind(kind) == Kind::ActionSheet) // Whose it is, was asked.
                document.title = document.footer = QString(), document.blocks.erase(document.blocks.begin());
            CHECK(secretsIn(document).isEmpty());
        }
    }
}

TEST_CASE("an exempt item is a stub with its number and the reason, and its sub-items are in it")
{
    ExemptDesk desk;
    desk.meeting().state = MeetingState::Approved;
    const Document document = desk.make(Kind::Public);
    QList<Panel> stubs = allOf<Panel>(document.blocks);
    stubs.removeIf([](const Panel &panel) { return panel.kind != Panel::Kind::Stub; });
    REQUIRE(stubs.size() == 2); // 4a is one, too.
    CHECK(plainText(Document{.blocks = stubs[0].blocks}) ==
          u"4a Exempt item\nLeft out of the public copy: names a child\n"_s);
    CHECK(plainText(Document{.blocks = stubs[1].blocks}) ==
          u"5 Exempt item\nLeft out of the public copy: commercially sensitive\n"_s);
    const QString text = plainText(document).simplified();
    CHECK(text.contains(u"Public copy. What is exempt is left out, with the reason."_s));
    CHECK(text.contains(u"6 Open to all"_s));
    CHECK(text.contains(u"A12 Find out who owns the site AQ, CD 4 March 4 Regional approach"_s));
    CHECK(!text.contains(u"Circulate it"_s));
    CHECK(!text.contains(u"Signed Date"_s)); // Nobody signs a copy.
}

TEST_CASE("exempt is what is exempt, and what stands under it")
{
    QList<Item> items;
    for (const int level : {1, 2, 3, 2, 1, 2})
        items.append(Item{.level = level});
    const auto exempt = [&] {
        QString out;
        for (qsizetype i = 0; i < items.size(); ++i)
            out += isExempt(items, i) ? u'x' : u'-';
        return out;
    };
    CHECK(exempt() == u"------"_s);
    items[1].exempt = true;
    CHECK(exempt() == u"-xx---"_s);
    items[0].exempt = true;
    CHECK(exempt() == u"xxxx--"_s);
    items[4].exempt = true;
    CHECK(exempt() == u"xxxxxx"_s);
}

TEST_CASE("an interest told in another item stays, but not what it was")
{
    ExemptDesk desk;
    desk.item(0).minute = u"Eve Fox declared an interest in item 5 (tenant (secret) of the field) and left the room "
                          "for it. Ada Quill declared an interest in item 6 (member)."_s;
    CHECK(publicCopyOf(desk.request.minutes).meeting.items[0].minute ==
          u"Eve Fox declared an interest in item 5 and left the room for it. "
          "Ada Quill declared an interest in item 6 (member)."_s);
}

TEST_CASE("a correction is shown where it names public items and no others")
{
    ExemptDesk desk;
    desk.sign();
    QStringList &corrections = desk.meeting().approval->corrections;
    corrections = {u"Item 4: for two read three"_s,   u"Minute 6, line 2: “to”"_s, u"item 5: for 3,000 read 4,000"_s,
                   u"Item 4 and item 5: the order"_s, u"For Jon read John"_s,      u"Item 77: nothing"_s};
    const QString hidden = u"A correction that is not in the public copy."_s;
    CHECK(publicCopyOf(desk.request.minutes).meeting.approval->corrections ==
          QStringList{corrections[0], corrections[1], hidden, hidden, hidden, hidden});
}

TEST_CASE("the hash of the whole is not in a copy that leaves something out")
{
    DocumentDesk desk;
    desk.sign();
    const QString hash = desk.meeting().signature->sha256;
    CHECK(EveryString::of(desk.make(Kind::Public)).filter(hash).isEmpty());
    desk.item(1).exempt = false;
    CHECK(!EveryString::of(desk.make(Kind::Public)).filter(hash).isEmpty());
    CHECK(!desk.text(Kind::Public).contains(u"What is exempt"_s));
}

TEST_CASE("minutes without anything exempt are their own public copy, but for the history")
{
    DocumentDesk desk;
    desk.item(1).exempt = false;
    desk.meeting().history = {{.by = u"AQ"_s, .reason = u"a slip"_s}};
    Minutes expected = desk.request.minutes;
    expected.meeting.history.clear();
    CHECK(publicCopyOf(desk.request.minutes) == expected);
}
