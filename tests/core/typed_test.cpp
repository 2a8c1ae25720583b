#include "core/minutes/lineencoding.h"
#include "core/minutes/typed.h"
#include "tests/catch.h"

#include <random>

using namespace Qt::StringLiterals;

namespace {

using Kind = Line::Kind;

Line text(const QString &words) { return {.runs = {{Look::Plain, words}}}; }

Minutes minutesWith(int paragraphs)
{
    Minutes minutes;
    minutes.meeting.date = QDate(2031, 3, 4);
    Item item{.number = u"4"_s, .title = u"Roof"_s, .presenter = u"Odile Farrow"_s};
    for (int i = 0; i < paragraphs; ++i)
        item.minute += u"Paragraph %1.\n\n"_s.arg(i);
    item.decisions = {{.word = u"Agreed"_s, .text = u"to mend it"_s, .votes = {4, {}, {}}, .after = 1}};
    minutes.actions = {
        {.meeting = minutes.meeting.id, .item = item.id, .ref = u"A1"_s, .text = u"ask"_s, .theme = u"Roof"_s}};
    minutes.meeting.items = {item, Item{.number = u"5"_s, .title = u"Next"_s}};
    return minutes;
}

// The lines of an item typed into, and what is logged of it.
struct Page {
    Page(const Minutes &minutes, QUuid item)
        : id(item), earlier(minutes),
          lines(earlier.item(item) ? linesOf(*earlier.item(item), earlier.actionsOf(item)) : QList<Line>{}),
          typing(minutes.meeting.id, item, lines)
    {
    }

    void say()
    {
        if (const auto entry = typing.entry(lines))
            log.append(*entry);
    }

    QUuid id;
    Earlier earlier;
    QList<Line> lines;
    TypedItem typing;
    QList<Typed> log;
};

Minutes replayed(Minutes minutes, const QList<Typed> &log)
{
    for (const Typed &typed : log)
        REQUIRE(applyTyped(minutes, typed));
    return minutes;
}

} // namespace

TEST_CASE("a line is encoded and decoded with every field")
{
    const QList<Line> lines{
        {.kind = Kind::Title,
         .id = QUuid::createUuid(),
         .label = u"4a"_s,
         .level = 3,
         .runs = {{Look::Plain, u"Roof * 2"_s}}},
        {.kind = Kind::Action,
         .id = QUuid::createUuid(),
         .label = u"A12"_s,
         .owners = {u"OF"_s, u"Parents’ Forum"_s},
         .runs = {{Look::Plain, u"two\u2028lines"_s}},
         .due = u"Sept/Oct 2031"_s},
        {.kind = Kind::Letter, .label = u"b)"_s, .runs = {{Look::Bold, u"bold"_s}, {Look::BoldItalic, u"both"_s}}},
        {.kind = Kind::Bullet, .label = u"•"_s},
        text(u"\\- not a bullet"_s)};
    for (const Line &line : lines) {
        const auto again = decodedLine(encodedLine(line));
        REQUIRE(again);
        CHECK(*again == line);
    }
    CHECK(decodedLines(encodedLines(lines)) == lines);
}

TEST_CASE("typing into a line logs that line alone")
{
    const Minutes minutes = minutesWith(200);
    Page page(minutes, minutes.meeting.items[0].id);
    page.lines[7].runs = {{Look::Plain, u"Paragraph, changed"_s}};
    page.say();
    REQUIRE(page.log.size() == 1);
    CHECK(page.log[0].record == minutes.meeting.id);
    CHECK(page.log[0].path.startsWith(u"line/%1/7/"_s.arg(page.id.toString(QUuid::WithoutBraces))));
    CHECK(page.log[0].text.size() < 80);
    page.say();
    CHECK(page.log.size() == 1); // Nothing new.
    CHECK(replayed(minutes, page.log) ==
          minutesOf(page.lines + QList<Line>{lineOf(minutes.meeting.items[1])}, minutes));
}

TEST_CASE("a line that came or went logs the item, and what is not shown stays")
{
    const Minutes minutes = minutesWith(3);
    Page page(minutes, minutes.meeting.items[0].id);
    page.lines.insert(3, text(u"N"_s));
    page.say();
    page.lines[3] = text(u"New"_s);
    page.say();
    page.lines[1] = text(u"Changed as well"_s);
    page.say();
    REQUIRE(page.log.size() == 3);
    for (const Typed &typed : page.log)
        CHECK(typed.path.startsWith(u"item/"_s));
    const Minutes after = replayed(minutes, page.log);
    CHECK(after == minutesOf(page.lines + QList<Line>{lineOf(minutes.meeting.items[1])}, minutes));
    CHECK(after.meeting.items[0].presenter == u"Odile Farrow"_s);
    CHECK(after.meeting.items[0].decisions[0].votes.inFavour == 4);
    CHECK(after.actions[0].theme == u"Roof"_s);
}

TEST_CASE("a whole log, any part of it from the start, and all of it twice give what was typed")
{
    std::mt19937 random(3);
    const auto below = [&](qsizetype end) {
        return qsizetype(std::uniform_int_distribution<qsizetype>(0, end - 1)(random));
    };
    for (int round = 0; round < 12; ++round) {
        const Minutes minutes = minutesWith(4);
        Page page(minutes, minutes.meeting.items[0].id);
        const Line other = lineOf(minutes.meeting.items[1]);
        for (int key = 0; key < 40; ++key) {
            Line &line = page.lines[below(page.lines.size())];
            const int what = round % 3 == 0 ? 0 : int(below(12)); // Every third round has no line that comes or goes.
            if (what < 9)
                line.runs = {{Look::Plain, plainText(line) + QChar(u'a' + int(below(26)))}};
            else if (what == 9 && line.kind != Kind::Title)
                line.runs.clear();
            else if (what > 9)
                page.lines.insert(1 + below(page.lines.size()), text(u"new"_s));
            page.say();
            const Minutes typed = minutesOf(page.lines + QList<Line>{other}, minutes);
            REQUIRE(replayed(minutes, page.log) == typed);
            Minutes whole = minutes;
            applyTyped(whole, page.log);
            REQUIRE(whole == typed);
            CHECK(!applyTyped(whole, page.log)); // Nothing left to change.
            REQUIRE(whole == typed);
        }
    }
}

TEST_CASE("an item that was begun on an empty page is appended, and gone when it was emptied")
{
    Minutes minutes;
    const QUuid item = QUuid::createUuid();
    Page page(minutes, item);
    page.lines = {{.kind = Kind::Title, .id = item, .label = u"1"_s, .runs = {{Look::Plain, u"Ap"_s}}}};
    page.say();
    Minutes after = replayed(minutes, page.log);
    REQUIRE(after.meeting.items.size() == 1);
    CHECK(after.meeting.items[0].title == u"Ap"_s);
    CHECK(after.meeting.items[0].number == u"1"_s);
    page.lines[0].runs.clear();
    page.say();
    CHECK(replayed(minutes, page.log) == minutes);
    CHECK(replayed(minutes, {page.log.last()}) == minutes);
}

TEST_CASE("signed minutes and other meetings are left alone")
{
    const Minutes minutes = minutesWith(2);
    Page page(minutes, minutes.meeting.items[0].id);
    page.lines[1] = text(u"Changed"_s);
    page.say();
    Minutes sealed = minutes;
    sealed.meeting.state = MeetingState::Signed;
    const Minutes before = sealed;
    CHECK(!applyTyped(sealed, page.log[0]));
    CHECK(!applyTyped(sealed, page.log));
    CHECK(sealed == before);
    Minutes other = minutes;
    other.meeting.id = QUuid::createUuid();
    CHECK(!applyTyped(other, page.log[0]));
}

TEST_CASE("text that somebody else has changed since is not overwritten: both are kept, once")
{
    const Minutes minutes = minutesWith(2);
    Page page(minutes, minutes.meeting.items[0].id);
    page.lines[1] = text(u"Typed here"_s);
    page.say();
    page.lines[1] = text(u"Typed here, at length"_s);
    page.say();
    Minutes theirs = minutes;
    theirs.meeting.items[0].minute = u"Typed elsewhere.\n\nParagraph 1."_s;
    CHECK(!applyTyped(theirs, page.log[1]));
    CHECK(applyTyped(theirs, page.log));
    CHECK(theirs.meeting.items[0].minute == u"Typed elsewhere.\n\nParagraph 1.\n\nTyped here, at length"_s);
    const Minutes once = theirs;
    CHECK(!applyTyped(theirs, page.log));
    CHECK(theirs == once);
}

TEST_CASE("what was typed into an item that is gone is kept in an item of its own")
{
    Minutes minutes = minutesWith(2);
    Page page(minutes, minutes.meeting.items[1].id);
    page.lines[0].runs = {{Look::Plain, u"Next steps"_s}};
    page.say();
    minutes.meeting.items.removeLast();
    CHECK(!applyTyped(minutes, page.log[0]));
    CHECK(applyTyped(minutes, page.log));
    CHECK(minutes.meeting.items.last().minute == u"Next steps"_s);
}

TEST_CASE("an action emptied while its item is typed into stays till it has words")
{
    const Minutes minutes = minutesWith(1);
    Page page(minutes, minutes.meeting.items[0].id);
    REQUIRE(page.lines.last().kind == Kind::Action);
    page.lines.last().runs.clear();
    page.say();
    CHECK(page.log.isEmpty()); // Nothing to put back yet.
    page.lines.last().runs = {{Look::Plain, u"tell"_s}};
    page.say();
    const Minutes after = replayed(minutes, page.log);
    CHECK(after.actions[0].text == u"tell"_s);
    CHECK(after.actions[0].theme == u"Roof"_s);
}

TEST_CASE("rows of another item in an entry become words, never a second row")
{
    const Minutes minutes = minutesWith(1);
    Page page(minutes, minutes.meeting.items[1].id);
    page.lines.append(lineOf(minutes.actions[0]));
    page.lines.append(lineOf(minutes.meeting.items[0].decisions[0]));
    page.lines.append(lineOf(minutes.meeting.items[0]));
    page.say();
    Minutes after = minutes;
    CHECK(applyTyped(after, page.log[0]));
    CHECK(after.actions == minutes.actions);
    CHECK(after.meeting.items.size() == 2);
    CHECK(after.meeting.items[1].minute == u"to mend it\n\nask\n\nRoof"_s);
}

TEST_CASE("damaged entries change nothing")
{
    const Minutes minutes = minutesWith(3);
    Page page(minutes, minutes.meeting.items[0].id);
    page.lines[1] = text(u"Changed"_s);
    page.say();
    page.lines.append(text(u"New"_s));
    page.say();
    std::mt19937 random(11);
    const auto below = [&](qsizetype end) {
        return qsizetype(std::uniform_int_distribution<qsizetype>(0, end - 1)(random));
    };
    int refused = 0;
    for (int round = 0; round < 3000; ++round) {
        Typed typed = page.log[round % 2];
        QString &part = below(3) == 0 ? typed.path : typed.text;
        switch (below(4)) {
        case 0:
            part.truncate(below(part.size()));
            break;
        case 1:
            part[below(part.size())] = QChar(ushort(below(0x10000)));
            break;
        case 2:
            part.remove(below(part.size()), 1 + below(5));
            break;
        default:
            part.insert(below(part.size()), QChar(ushort(below(0x40))));
        }
        Minutes after = minutes;
        if (!applyTyped(after, typed)) {
            CHECK(after == minutes);
            ++refused;
        }
        // Whatever was taken can be shown and read again.
        REQUIRE(minutesOf(linesOf(after), after) == after);
        Minutes kept = minutes;
        applyTyped(kept, QList<Typed>{typed});
        REQUIRE(minutesOf(linesOf(kept), kept) == kept);
    }
    CHECK(refused > 1000);
    for (const QString &path :
         {u""_s, u"/"_s, u"line"_s, u"item/x"_s, u"line/%1/-1/0"_s.arg(page.id.toString(QUuid::WithoutBraces)),
          u"line/%1/99999999999/0"_s.arg(page.id.toString(QUuid::WithoutBraces))}) {
        Minutes after = minutes;
        CHECK(!applyTyped(after, Typed{minutes.meeting.id, path, page.log[0].text}));
        CHECK(after == minutes);
    }
}
