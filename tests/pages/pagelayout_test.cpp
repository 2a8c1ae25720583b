#include "tests/pages/printedminutes.h"

#include <QMap>

TEST_CASE("a long meeting loses no word and prints none twice")
{
    Minutes minutes{.meeting = plainMeeting()};
    QStringList all;
    for (int item = 0; item < 60; ++item) {
        QStringList paragraphs;
        for (int paragraph = 0; paragraph < 9; ++paragraph) {
            QStringList words;
            for (int word = 0; word < 7 * paragraph + item; ++word)
                words.append(u"w%1"_s.arg(all.size() + words.size()));
            paragraphs.append(words.join(u' '));
            all.append(words);
        }
        minutes.meeting.items.append({.title = u"Title"_s, .minute = paragraphs.join(u"\n\n"_s)});
        minutes.actions.append({.item = minutes.meeting.items.last().id, .text = u"do it"_s});
    }
    const PrintedMinutes written(minutes);
    const QStringList pages = written.pages();
    CHECK(pages.size() >= 60);

    const QRegularExpression counted(u"\\bw\\d+\\b"_s);
    QStringList found;
    for (auto word = counted.globalMatch(written.text()); word.hasNext();)
        found.append(word.next().captured());
    CHECK(found == all);

    int tablePages = 0;
    for (const QString &page : pages) {
        const QStringList lines = page.split(u'\n');
        const qsizetype foot = lines.indexOf(QRegularExpression(u".*Page \\d+ of \\d+"_s));
        REQUIRE(foot > 0);
        CHECK(lines[foot - 1] != u"Title"_s); // A heading is never the last on its page.
        if (page.contains(u"\ndo it Title\ndo it Title\n"_s) || page.startsWith(u"do it Title"_s)) {
            ++tablePages;
            CHECK(page.contains(u"Action Owner Due Item\n"_s));
        }
    }
    CHECK(tablePages >= 2);
}

TEST_CASE("wrapped lines come apart into words as people read them")
{
    const QString prose = u"The group heard that the harbour authority, the council and both schools had met in "
                          "January and wished to share one register of open places."_s;
    Minutes minutes{.meeting = plainMeeting()};
    minutes.meeting.items = {{.title = u"Register"_s, .minute = QStringList(5, prose).join(u' ')}};
    const QString read = PrintedMinutes(minutes).pages(false).join(u' ').simplified();
    CHECK(read.contains(QStringList(5, prose).join(u' ')));
}

TEST_CASE("an endless word is broken, and control characters are left out")
{
    Minutes minutes{.meeting = plainMeeting()};
    minutes.meeting.items = {{.title = u"Bell\u0007 and \u202Eturned"_s, .minute = QString(20'000, u'x')}};
    const PrintedMinutes written(minutes);
    CHECK(written.text().contains(u"Bell and turned"_s));
    CHECK(written.text().count(u'x') == 20'000);
}

TEST_CASE("no line of a paragraph stands alone at the foot or the top of a page")
{
    Minutes minutes{.meeting = plainMeeting()};
    QStringList paragraphs;
    for (int i = 0; i < 120; ++i)
        paragraphs.append(u"p%1 "_s.arg(i).repeated(30 + i % 97).trimmed());
    minutes.meeting.items = {{.title = u"Title"_s, .minute = paragraphs.join(u"\n\n"_s)}};
    QMap<QString, QList<int>> linesOn; // Of each paragraph, on each page that it is on.
    for (const QString &page : PrintedMinutes(minutes).pages()) {
        QMap<QString, int> lines;
        for (const QString &line : page.split(u'\n')) {
            if (line.startsWith(u'p'))
                ++lines[line.section(u' ', 0, 0)];
        }
        for (auto of = lines.cbegin(); of != lines.cend(); ++of)
            linesOn[of.key()].append(of.value());
    }
    REQUIRE(linesOn.size() == 120);
    int cut = 0;
    for (const QList<int> &counts : std::as_const(linesOn)) {
        if (counts.size() == 1)
            continue;
        ++cut;
        CHECK(std::all_of(counts.begin(), counts.end(), [](int lines) { return lines >= 2; }));
    }
    CHECK(cut >= 3);
}

TEST_CASE("the signature never stands on a page of its own")
{
    Minutes minutes{.meeting = plainMeeting()};
    minutes.meeting.items = {{.title = u"Title"_s}};
    int onOnePage = 0;
    for (int paragraphs = 18; paragraphs < 36; ++paragraphs) {
        minutes.meeting.items[0].minute = u"Said in a few words.\n\n"_s.repeated(paragraphs);
        const QStringList pages = PrintedMinutes(minutes).pages();
        CHECK(pages.last().contains(u"Said in a few words."_s));
        onOnePage += pages.size() == 1;
    }
    CHECK(onOnePage > 0);
    CHECK(onOnePage < 18);
}

TEST_CASE("an action longer than a page goes on over the next, in its panel and in the table")
{
    QStringList words;
    for (int i = 0; i < 2000; ++i)
        words.append(u"w%1"_s.arg(i));
    Minutes minutes{.meeting = plainMeeting()};
    minutes.meeting.items = {{.number = u"1"_s, .title = u"Title"_s}};
    minutes.actions = {
        {.item = minutes.meeting.items.first().id, .ref = u"A1"_s, .text = words.join(u' '), .owners = {u"AQ"_s}}};
    const QString text = PrintedMinutes(minutes).text();
    const QRegularExpression counted(u"\\bw\\d+\\b"_s);
    QStringList found;
    for (auto word = counted.globalMatch(text); word.hasNext();)
        found.append(word.next().captured());
    CHECK(found == words + words);
    CHECK(text.count(u"Ref Action Owner Due Item"_s) >= 2);
}
