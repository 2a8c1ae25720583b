#include "core/minutes/fromlines.h"
#include "core/minutes/numbering.h"
#include "tests/catch.h"

#include <random>

using namespace Qt::StringLiterals;

namespace {

using Kind = Line::Kind;

Line text(const QString &words) { return {.runs = {{Look::Plain, words}}}; }

// An item with everything that the page does not show.
Minutes fullMinutes()
{
    Minutes minutes;
    minutes.meeting.date = QDate(2031, 3, 4);
    Item item{.number = u"4a"_s, .level = 2, .title = u"Roof of the annexe"_s};
    item.presenter = u"Odile Farrow"_s;
    item.minute = u"The group *heard* that:\n- one\n- two\n\n\nIt waits."_s; // Not as textOf() would write it.
    item.exempt = true;
    item.exemptReason = u"Commercial"_s;
    item.deferred = true;
    item.declarations = {{{{}, u"Bram Tolley"_s}, u"Owns the quarry"_s, true}};
    item.papers = {{u"Survey"_s, u"P7"_s}};
    item.decisions = {{.word = u"Recommended"_s,
                       .text = u"that the **roof** be mended"_s,
                       .to = u"The Board"_s,
                       .mover = u"OF"_s,
                       .seconder = u"BT"_s,
                       .votes = {5, 1, 0},
                       .after = 3}};
    minutes.meeting.items = {item, Item{.number = u"5"_s, .title = u"Any other business"_s}};
    Action action{.meeting = minutes.meeting.id, .item = item.id, .ref = u"A7"_s, .text = u"ask two * builders"_s};
    action.owners = {u"OF"_s, u"Parents’ Forum"_s};
    action.due = {u"Sept/Oct 2031"_s, QDate(2031, 10, 31)};
    action.revisedDue = {{u"May 2032"_s, QDate(2032, 5, 31)}};
    action.theme = u"Buildings"_s;
    action.status = ActionStatus::InProgress;
    action.rag = Rag::Amber;
    action.ragReason = u"One builder only"_s;
    action.progress = {{QDate(2031, 4, 1), {}, u"Asked."_s}};
    minutes.actions = {action};
    return minutes;
}

class Random {
public:
    explicit Random(unsigned seed) : m_random(seed) {}
    int below(int end) { return std::uniform_int_distribution(0, end - 1)(m_random); }

    QString words()
    {
        static const QStringList pieces{u"a"_s,      u" "_s,       u"*"_s,    u"**"_s,   u"\\"_s,   u"- "_s,
                                        u"1. "_s,    u"a) "_s,     u"#"_s,    u"## "_s,  u"word"_s, u"é"_s,
                                        u"\u00a0"_s, u"it's"_s,    u"iv) "_s, u"."_s,    u"("_s,    u"22. "_s,
                                        u"😀"_s,      u"العربية"_s, u"["_s,    u"]{cy}"_s};
        QString out;
        for (int i = below(6); i >= 0; --i)
            out += pieces[below(int(pieces.size()))];
        return out;
    }

    Line line()
    {
        Line line{.kind = Kind(1 + below(7))};
        static const QStringList labels{{}, {}, {}, u"•"_s, {}, {}, u"Agreed"_s, u"A1"_s};
        line.label = labels[int(line.kind)];
        if (line.kind == Kind::Number)
            line.label = QString::number(1 + below(999)) + u'.';
        if (line.kind == Kind::Letter)
            line.label = QChar(u'a' + below(26)) + u")"_s;
        if (isRow(line.kind))
            line.id = QUuid::createUuid();
        if (line.kind == Kind::Action) {
            for (int i = below(3); i > 0; --i)
                line.owners.append(u"owner "_s + QChar(u'A' + i));
            line.due = below(2) ? u"4 Feb"_s : QString();
        }
        for (int i = below(4); i >= 0; --i)
            line.runs.append({Look(below(4)), words(), below(3) ? QString() : u"cy"_s});
        return normal(line);
    }

private:
    std::mt19937 m_random;
};

} // namespace

TEST_CASE("an item is its title, its text, and its rows where they were minuted")
{
    Minutes minutes = fullMinutes();
    const QList<Line> lines = linesOf(minutes);
    REQUIRE(lines.size() == 8);
    CHECK(lines[0].kind == Kind::Title);
    CHECK(lines[0].label == u"4a"_s);
    CHECK(lines[0].level == 2);
    CHECK(lines[1].runs ==
          QList<Run>{{Look::Plain, u"The group "_s}, {Look::Italic, u"heard"_s}, {Look::Plain, u" that:"_s}});
    CHECK(lines[2].kind == Kind::Bullet);
    CHECK(lines[4].kind == Kind::Decision);
    CHECK(lines[4].label == u"Recommended"_s);
    CHECK(plainText(lines[5]) == u"It waits."_s);
    CHECK(lines[6].kind == Kind::Action);
    CHECK(lines[6].label == u"A7"_s);
    CHECK(lines[6].owners == QStringList{u"OF"_s, u"Parents’ Forum"_s});
    CHECK(lines[6].due == u"Sept/Oct 2031"_s);
    CHECK(plainText(lines[6]) == u"ask two * builders"_s);
    CHECK(lines[7].label == u"5"_s);
}

TEST_CASE("minutes whose lines are untouched come back to the last character")
{
    const Minutes minutes = fullMinutes();
    CHECK(minutesOf(linesOf(minutes), minutes) == minutes);
}

TEST_CASE("what the page does not show stays as it was when a title is typed into")
{
    const Minutes minutes = fullMinutes();
    QList<Line> lines = linesOf(minutes);
    lines[0].runs = {{Look::Plain, u"Roof"_s}};
    Minutes expected = minutes;
    expected.meeting.items[0].title = u"Roof"_s;
    expected.meeting.items[0].decisions[0].after = 3;
    CHECK(minutesOf(lines, minutes) == expected);
}

TEST_CASE("a decision and an action keep all but what was typed")
{
    const Minutes minutes = fullMinutes();
    QList<Line> lines = linesOf(minutes);
    lines[4].runs = {{Look::Plain, u"that it be mended"_s}};
    lines[6].runs = {{Look::Plain, u"ask builders"_s}};
    lines[6].due = u"4 May"_s;
    Minutes expected = minutes;
    expected.meeting.items[0].decisions[0].text = u"that it be mended"_s;
    expected.actions[0].text = u"ask builders"_s;
    expected.actions[0].due = {u"4 May"_s, QDate(2031, 5, 4)};
    CHECK(minutesOf(lines, minutes) == expected);
}

TEST_CASE("the day of a due is read again only when its words change")
{
    Minutes minutes = fullMinutes();
    minutes.actions[0].due = {u"when the DfE says so"_s, QDate(2031, 12, 1)}; // A day that somebody typed.
    QList<Line> lines = linesOf(minutes);
    lines[6].owners.append(u"BT"_s);
    CHECK(minutesOf(lines, minutes).actions[0].due == minutes.actions[0].due);
}

TEST_CASE("next meeting is the first that the minutes announce")
{
    Minutes minutes = fullMinutes();
    minutes.meeting.next = {{.date = QDate(2031, 6, 2)}, {.date = QDate(2031, 4, 29)}, {}};
    CHECK(nextMeetingDate(minutes.meeting) == QDate(2031, 4, 29));
    QList<Line> lines = linesOf(minutes);
    lines[6].due = u"next meeting"_s;
    CHECK(minutesOf(lines, minutes).actions[0].due.date == QDate(2031, 4, 29));
}

TEST_CASE("a row says after only when text stands below it")
{
    Minutes minutes;
    const QUuid decision = QUuid::createUuid();
    const QUuid action = QUuid::createUuid();
    const QList<Line> lines{{.kind = Kind::Title, .id = QUuid::createUuid()},
                            {.kind = Kind::Decision, .id = decision, .label = u"Noted"_s},
                            text(u"one"_s),
                            {.kind = Kind::Action, .id = action, .runs = {{Look::Plain, u"ask"_s}}},
                            text(u"  "_s),
                            text(u"two"_s),
                            {.kind = Kind::Decision, .id = QUuid::createUuid(), .label = u"Agreed"_s}};
    minutes = minutesOf(lines, minutes);
    REQUIRE(minutes.meeting.items.size() == 1);
    CHECK(minutes.meeting.items[0].minute == u"one\n\ntwo"_s);
    CHECK(minutes.meeting.items[0].decisions[0].after == 0);
    CHECK(minutes.meeting.items[0].decisions[1].after == std::nullopt);
    REQUIRE(minutes.actions.size() == 1);
    CHECK(minutes.actions[0].after == 1);
    CHECK(minutes.actions[0].item == minutes.meeting.items[0].id);
    CHECK(minutes.actions[0].meeting == minutes.meeting.id);
}

TEST_CASE("random lines become values and the same lines again")
{
    Random random(7);
    for (int round = 0; round < 400; ++round) {
        Minutes before;
        before.meeting.date = QDate(2031, 3, 4);
        QList<Line> lines;
        QList<Line> expected;
        for (int item = 0; item < 2; ++item) {
            QList<Line> itsLines{{.kind = Kind::Title, .id = QUuid::createUuid(), .label = QString::number(item)}};
            itsLines.first().runs = {{Look::Plain, random.words()}};
            for (int i = random.below(9); i > 0; --i)
                itsLines.append(random.line());
            lines += itsLines;
            itsLines.removeIf([](const Line &line) {
                return isBlank(line) && (isMinuteText(line.kind) || line.kind == Kind::Action);
            });
            expected += inOrder(itsLines);
        }
        for (Line &line : expected)
            line = normal(line);
        const Minutes minutes = minutesOf(lines, before);
        QList<Line> shown = linesOf(minutes);
        for (qsizetype i = 0; i < std::min(shown.size(), expected.size()); ++i) {
            INFO(round << " " << i << " " << plainText(expected[i]).toStdString() << " | "
                       << plainText(shown[i]).toStdString() << " | " << minutes.meeting.items[0].minute.toStdString());
            REQUIRE(int(shown[i].kind) == int(expected[i].kind));
            REQUIRE(shown[i] == expected[i]);
        }
        REQUIRE(shown.size() == expected.size());
        REQUIRE(minutesOf(shown, minutes) == minutes);
    }
}

TEST_CASE("an action that moves to another item keeps its log, and the order of both items holds")
{
    Minutes minutes = fullMinutes();
    QList<Line> lines = linesOf(minutes);
    lines.move(6, 7); // Below the title of item 5.
    minutes.actions[0].item = minutes.meeting.items[1].id;
    CHECK(minutesOf(lines, fullMinutes()).actions.size() == 1);
    Minutes before = fullMinutes();
    lines = linesOf(before);
    lines.move(6, 7);
    const Minutes after = minutesOf(lines, before);
    Action expected = before.actions[0];
    expected.item = before.meeting.items[1].id;
    CHECK(after.actions == QList<Action>{expected});
}

TEST_CASE("a new action below others changes none of them, one between them as few as can be")
{
    Minutes minutes;
    const QUuid item = minutes.meeting.items.emplaceBack().id;
    for (int i = 0; i < 3; ++i)
        minutes.actions.append({.meeting = minutes.meeting.id, .item = item, .position = i, .text = u"ask"_s});
    const auto added = [&](qsizetype at) {
        QList<Line> lines = linesOf(minutes);
        lines.insert(at, {.kind = Kind::Action, .id = QUuid::createUuid(), .runs = {{Look::Plain, u"new"_s}}});
        QList<int> positions;
        for (const Action &action : minutesOf(lines, minutes).actions)
            positions.append(action.position);
        return positions;
    };
    CHECK(added(4) == QList<int>{0, 1, 2, 3});
    CHECK(added(2) == QList<int>{0, 1, 2, 3});
    minutes.actions[1].position = 5;
    minutes.actions[2].position = 6;
    CHECK(added(2) == QList<int>{0, 1, 5, 6});
}

TEST_CASE("an action row that was emptied waits for its words, and is no value if it never had any")
{
    const Minutes minutes = fullMinutes();
    QList<Line> lines = linesOf(minutes);
    lines[6].runs.clear();
    lines[6].owners.clear();
    lines[6].due.clear();
    CHECK(minutesOf(lines, minutes) == minutes);
    lines[6].id = QUuid::createUuid();
    CHECK(minutesOf(lines, minutes).actions.isEmpty());
}

TEST_CASE("a row that was text meanwhile is what it was before")
{
    const Minutes minutes = fullMinutes();
    Minutes without = minutes;
    without.actions.clear();
    Earlier earlier(without);
    CHECK(earlier.action(minutes.actions[0].id) == nullptr);
    earlier.add(minutes.actions[0]);
    CHECK(itemOf(linesOf(minutes).first(7), earlier).actions == minutes.actions);
}

TEST_CASE("actions that stand in no item stay")
{
    Minutes minutes = fullMinutes();
    minutes.actions.append({.meeting = minutes.meeting.id, .text = u"of no item"_s});
    QList<Line> lines = linesOf(minutes);
    lines[0].runs = {{Look::Plain, u"Roof"_s}};
    CHECK(minutesOf(lines, minutes).actions.last() == minutes.actions.last());
}

TEST_CASE("an id that comes twice is given anew, and text above the first title gets an item")
{
    const Minutes before = fullMinutes();
    QList<Line> lines = linesOf(before);
    lines.prepend(text(u"above"_s));
    lines.append(lines[7]);
    lines.append(lines[7]);
    const Minutes minutes = minutesOf(lines, before);
    QSet<QUuid> ids;
    for (const Item &item : minutes.meeting.items)
        ids.insert(item.id);
    for (const Action &action : minutes.actions)
        ids.insert(action.id);
    CHECK(minutes.meeting.items.first().minute == u"above"_s);
    CHECK(ids.size() == minutes.meeting.items.size() + minutes.actions.size());
}

TEST_CASE("values with characters that no page can show are shown clean and kept as they are")
{
    Minutes minutes = fullMinutes();
    minutes.meeting.items[1].title = u"Two\nlines\u0007 \ufdd0"_s;
    minutes.actions[0].text = u"one\r\ntwo\u2029three"_s;
    minutes.actions[0].owners = {u" A\u00a0B "_s, u" "_s};
    const QList<Line> lines = linesOf(minutes);
    CHECK(plainText(lines[7]) == u"Two\u2028lines "_s);
    CHECK(plainText(lines[6]) == u"one\u2028two\u2028three"_s);
    CHECK(lines[6].owners == QStringList{u"A B"_s});
    CHECK(minutesOf(lines, minutes) == minutes);
}

TEST_CASE("looks side by side in any order are written and read the same")
{
    for (int code = 0; code < 4 * 4 * 4 * 4; ++code) {
        QList<Run> runs;
        for (const int look : {code % 4, code / 4 % 4, code / 16 % 4, code / 64})
            runs.append({Look(look), QString(QChar(u'a' + int(runs.size())))});
        const Line line = normal({.runs = runs});
        INFO(markdownOf(line.runs).toStdString());
        REQUIRE(runsOf(markdownOf(line.runs)) == line.runs);
    }
}

TEST_CASE("labels follow each other as people write them")
{
    CHECK(successor(u"4"_s) == u"5"_s);
    CHECK(successor(u"9."_s) == u"10."_s);
    CHECK(successor(u"85.6"_s) == u"85.7"_s);
    CHECK(successor(u"1772"_s) == u"1773"_s);
    CHECK(successor(u"Item 9"_s) == u"Item 10"_s);
    CHECK(successor(u"a)"_s) == u"b)"_s);
    CHECK(successor(u"z)"_s) == u"aa)"_s);
    CHECK(successor(u"zzzz)"_s).isEmpty());
    CHECK(successor(u"999."_s).isEmpty());
    CHECK(successor(u"4a"_s).isEmpty());
    CHECK(successor(u""_s).isEmpty());
    CHECK(successor(u"AOB"_s).isEmpty());
    CHECK(successorInList(u"i)"_s, {}) == u"ii)"_s);
    CHECK(successorInList(u"i)"_s, u"h)"_s) == u"j)"_s);
    CHECK(successorInList(u"iii)"_s, u"ii)"_s) == u"iv)"_s);
    CHECK(successorInList(u"v)"_s, u"iv)"_s) == u"vi)"_s);
    CHECK(successorInList(u"v)"_s, u"u)"_s) == u"w)"_s);
}

TEST_CASE("an unbroken run moves on and closes up, what is odd stops it")
{
    CHECK(movedOn(u"5"_s, {u"5"_s, u"6"_s, u"8"_s}) == QStringList{u"6"_s, u"7"_s, u"8"_s});
    CHECK(movedOn(u"5"_s, {u"4"_s, u"5"_s}) == QStringList{u"4"_s, u"5"_s});
    CHECK(movedOn(u"5"_s, {u"4a"_s, u"5"_s}) == QStringList{u"4a"_s, u"5"_s});
    CHECK(closedUp(u"5"_s, {u"6"_s, u"7"_s, u"9"_s}) == QStringList{u"5"_s, u"6"_s, u"9"_s});
    CHECK(closedUp(u"4"_s, {u"4"_s, u"5"_s}) == QStringList{u"4"_s, u"5"_s});
    CHECK(closedUp({}, {u"1"_s}) == QStringList{u"1"_s});
}

TEST_CASE("a new item is numbered as its body numbers")
{
    using Numbering = BodySettings::Numbering;
    const auto items = [](const QStringList &numbers) {
        QList<Item> list;
        for (const QString &number : numbers)
            list.append({.number = number, .level = number.contains(u'.') ? 2 : 1});
        return list;
    };
    CHECK(numberFor({}, 0, 1, Numbering::Running) == u"1"_s);
    CHECK(numberFor(items({u"1"_s, u"2"_s}), 2, 1, Numbering::Running) == u"3"_s);
    CHECK(numberFor(items({u"1"_s, u"2"_s}), 1, 1, Numbering::Running) == u"2"_s);
    CHECK(numberFor(items({u"4"_s, u"4a"_s}), 2, 1, Numbering::Running) == u"5"_s);
    CHECK(numberFor(items({{}, {}}), 2, 1, Numbering::Running).isEmpty());
    CHECK(numberFor(items({u"4"_s, u"4.1"_s}), 2, 2, Numbering::Running) == u"4.2"_s);
    CHECK(numberFor(items({u"4"_s}), 1, 2, Numbering::Running) == u"4.1"_s);
    CHECK(numberFor(items({u"4"_s, u"4.1"_s}), 2, 1, Numbering::Running) == u"5"_s);
    CHECK(numberFor(items({u"1772"_s, u"1774"_s, u"1773"_s}), 1, 1, Numbering::OnFromMeetingToMeeting) == u"1775"_s);
    CHECK(numberFor(items({u"1"_s}), 1, 1, Numbering::Free).isEmpty());
}

TEST_CASE("items move with their sub-items, running numbers keep their place")
{
    QList<Item> items{{.number = u"4"_s, .title = u"A"_s},
                      {.number = u"4.1"_s, .level = 2, .title = u"B"_s},
                      {.number = u"5"_s, .title = u"C"_s},
                      {.number = u"5a"_s, .title = u"D"_s}};
    const auto shown = [&] {
        QString out;
        for (const Item &item : items)
            out += item.number + item.title + u' ';
        return out.trimmed();
    };
    CHECK(moveGroup(items, 0, 1, BodySettings::Numbering::Running) == 1);
    CHECK(shown() == u"4C 5A 5.1B 5aD"_s);
    CHECK(moveGroup(items, 1, -1, BodySettings::Numbering::Running) == 0);
    CHECK(shown() == u"4A 4.1B 5C 5aD"_s);
    CHECK(moveGroup(items, 2, 1, BodySettings::Numbering::Running) == 3); // "5" and "5a" are no run.
    CHECK(shown() == u"4A 4.1B 5aD 5C"_s);
    CHECK(moveGroup(items, 0, -1, BodySettings::Numbering::Running) == 0);
    CHECK(moveGroup(items, 1, -1, BodySettings::Numbering::Running) == 1);
    CHECK(moveGroup(items, 1, 1, BodySettings::Numbering::Running) == 1);
    CHECK(moveGroup(items, 3, 1, BodySettings::Numbering::Running) == 3);
}

TEST_CASE("inserting an item makes room below it, and taking it out closes the gap")
{
    QList<Item> items{{.number = u"4"_s}, {.number = u"5"_s}, {.number = u"5.1"_s, .level = 2}, {.number = u"6"_s}};
    const QList<Item> before = items;
    items.insert(1, Item{.number = u"5"_s});
    makeRoom(items, 1, BodySettings::Numbering::Running);
    CHECK(items[2].number == u"6"_s);
    CHECK(items[3].number == u"6.1"_s);
    CHECK(items[4].number == u"7"_s);
    removeAt(items, 1, BodySettings::Numbering::Running);
    CHECK(items == before);
    removeAt(items, 0, BodySettings::Numbering::OnFromMeetingToMeeting);
    CHECK(items[0].number == u"5"_s); // A minute number is given once.
}
