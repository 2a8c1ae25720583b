#include "core/documents/declared.h"
#include "core/documents/textblocks.h"
#include "core/documents/wording.h"
#include "tests/core/documentdesk.h"

using namespace documents;

TEST_CASE("documents write days, times and moments as British minutes do")
{
    CHECK(longDate(QDate(2014, 1, 21)) == u"Tuesday 21 January 2014"_s);
    CHECK(longDate({}).isEmpty());
    CHECK(timeSpan(QTime(13, 0), QTime(15, 0)) == u"13:00 to 15:00"_s);
    CHECK(timeSpan(QTime(13, 0), {}) == u"from 13:00"_s);
    CHECK(timeSpan({}, QTime(15, 0)) == u"until 15:00"_s);
    CHECK(timeSpan({}, {}).isEmpty());
    const auto moment = [](const char *iso) {
        return momentText(QDateTime::fromString(QLatin1StringView(iso), Qt::ISODate));
    };
    CHECK(moment("2014-02-04T14:00:00Z") == u"4 February 2014 at 14:00 (UTC)"_s);
    CHECK(moment("2014-07-04T14:00:00+01:00") == u"4 July 2014 at 14:00 (UTC+01:00)"_s);
    CHECK(moment("2014-07-04T14:00:00-03:30") == u"4 July 2014 at 14:00 (UTC−03:30)"_s);
    CHECK(momentText({}).isEmpty());
}

TEST_CASE("meetings are counted in words up to the twelfth")
{
    CHECK(meetingName({}) == u"meeting"_s);
    CHECK(meetingName({.number = 1}) == u"first meeting"_s);
    CHECK(meetingName({.number = 12}) == u"twelfth meeting"_s);
    CHECK(meetingName({.number = 13}) == u"13th meeting"_s);
    CHECK(meetingName({.number = 102}) == u"102nd meeting"_s);
    CHECK(meetingName({.number = 0}) == u"0th meeting"_s);
    CHECK(meetingName({.number = -1}) == u"-1st meeting"_s);
}

TEST_CASE("a meeting sat when it really did, with what was planned where that was otherwise")
{
    Meeting meeting{.start = QTime(13, 0), .end = QTime(15, 0)};
    CHECK(sittingTimes(meeting) == u"13:00 to 15:00"_s);
    meeting.actualStart = QTime(13, 0);
    CHECK(sittingTimes(meeting) == u"13:00 to 15:00"_s);
    meeting.actualEnd = QTime(15, 20);
    CHECK(sittingTimes(meeting) == u"13:00 to 15:20 (planned: 13:00 to 15:00)"_s);
    CHECK(heldText({}).isEmpty());
    CHECK(heldText({.venue = u"Hall"_s, .state = MeetingState::Planned}) == u"to be held on Hall"_s);
}

TEST_CASE("a due is its words, or its day, and votes are those that were counted")
{
    CHECK(dueText(Due{u"end of March"_s, QDate(2014, 3, 31)}) == u"end of March"_s);
    CHECK(dueText(Due{{}, QDate(2014, 3, 31)}) == u"31 March 2014"_s);
    CHECK(votesText({}).isEmpty());
    CHECK(votesText({.inFavour = 5}) == u"Votes: 5 for"_s);
    CHECK(votesText({5, 0, 1}) == u"Votes: 5 for, 0 against, 1 abstained"_s);
}

TEST_CASE("entries that follow each other are one list, and one that starts again is another")
{
    const Blocks blocks = textBlocks(u"- one\n- two\n\n1. a\n2. b\n1. c\n\na) d\nb) e\n\ntext\n\nb) f"_s, 3);
    QStringList lists;
    for (const List &list : allOf<List>(blocks)) {
        QStringList labels;
        for (const List::Entry &entry : list.entries)
            labels.append(entry.label);
        lists.append(labels.join(u' '));
    }
    CHECK(lists == QStringList{u"• •"_s, u"1. 2."_s, u"1."_s, u"a) b)"_s, u"b)"_s});
    CHECK(blocks.size() == 6);
}

TEST_CASE("sub-headings stand below the heading of their item, and are bold where a heading has no place")
{
    DocumentDesk desk;
    desk.meeting().items = {{.title = u"One"_s, .minute = u"## In one"_s},
                            {.level = 2, .title = u"Below"_s, .minute = u"## In it"_s},
                            {.minute = u"## In none"_s}};
    QStringList headings;
    for (const Heading &heading : allOf<Heading>(desk.make(Kind::Draft).blocks))
        headings.append(QString::number(heading.level) + u' ' + plainText(heading.words));
    CHECK(headings.mid(1, 5) == QStringList{u"2 One"_s, u"3 In one"_s, u"3 Below"_s, u"4 In it"_s, u"2 In none"_s});
    const Blocks cell = textBlocks(u"## Done"_s, 0);
    CHECK(std::get<Paragraph>(cell.front().content).words == Phrase{{.text = u"Done"_s, .look = Look::Bold}});
}

TEST_CASE("words of another language say so in the document, links among them")
{
    const Blocks blocks = textBlocks(u"Dywedodd: [Croeso, gweler www.example.org]{cy}."_s, 2);
    CHECK(std::get<Paragraph>(blocks.front().content).words ==
          Phrase{{.text = u"Dywedodd: "_s},
                 {.text = u"Croeso, gweler "_s, .language = u"cy"_s},
                 {.text = u"www.example.org"_s, .language = u"cy"_s, .link = u"http://www.example.org"_s},
                 {.text = u"."_s}});
}

TEST_CASE("a decision of several points keeps them as a list in its panel")
{
    DocumentDesk desk;
    desk.item(0).decisions = {{.word = u"Resolved"_s, .text = u"that:\n\na) the guide be adapted\nb) it be sent"_s},
                              {.word = u"Noted"_s, .text = u"a) one\nb) two"_s}};
    QList<Panel> panels = allOf<Panel>(desk.make(Kind::Draft).blocks);
    panels.removeIf([](const Panel &panel) { return panel.kind != Panel::Kind::Decision; });
    REQUIRE(panels.size() == 2);
    CHECK(plainText(Document{.blocks = panels[0].blocks}) ==
          u"Resolved that:\na) the guide be adapted\nb) it be sent\n"_s);
    CHECK(plainText(Document{.blocks = panels[1].blocks}) == u"Noted\na) one\nb) two\n"_s);
    CHECK(allOf<List>(panels[1].blocks).first().kind == List::Kind::Letters);
}

TEST_CASE("an interest is said once: in the text that tells it, or below it")
{
    Meeting meeting;
    meeting.attendance = {{.person = {{}, u"Priya Das"_s}, .initials = u"PD"_s}};
    const Declaration interest{.person = {{}, u"Priya Das"_s}, .nature = u"owns the field"_s, .leftTheRoom = true};
    meeting.items = {{.number = u"2"_s, .title = u"Declarations"_s},
                     {.number = u"6"_s, .title = u"Field"_s, .declarations = {interest}}};
    struct Row {
        QString declarations; // The text of item 2.
        QString field;        // Of item 6.
        bool told;
    };
    const QList<Row> rows{
        {{}, {}, false},
        {{}, u"Priya Das declared an interest (owns the field) and left the room."_s, true},
        {{}, u"PD declared an interest as she owns the field. She left the room."_s, true},
        {{}, u"Priya Das and Joann Lee declared an interest (owns the field) and left the room."_s, true},
        {{}, u"Priya Das declared an interest (owns the field)."_s, false},
        {{}, u"Priya Das declared an interest and left the room."_s, false},
        {{}, u"Joann Lee declared an interest (owns the field) and left the room."_s, false},
        {{}, u"Priya Das declared the meeting open; who owns the field left."_s, false},
        {{},
         u"Joann Lee declared an interest (aunt of Priya Das) and Ann Lee declared an interest (owns the field) and "
         "left the room."_s,
         false},
        {u"Priya Das declared an interest in item 6 (owns the field) and left the room for it."_s, {}, true},
        {u"Priya Das declared an interest in item 16 (owns the field) and left the room for it."_s, {}, false},
        {u"Priya Das declared an interest (owns the field) and left the room."_s, {}, false},
        {{}, u"Priya Das declared an interest in item 7 (owns the field) and left the room."_s, false},
    };
    for (const Row &row : rows) {
        meeting.items[0].minute = row.declarations;
        meeting.items[1].minute = row.field;
        CAPTURE(row.declarations, row.field);
        CHECK(ToldInterests(meeting).untold(meeting.items[1]).isEmpty() == row.told);
    }
    // Which of two items is meant, nobody knows.
    meeting.items[0].minute = rows[9].declarations;
    meeting.items[0].number = u"6"_s;
    meeting.items[1].minute.clear();
    CHECK(ToldInterests(meeting).untold(meeting.items[1]).size() == 1);
}
