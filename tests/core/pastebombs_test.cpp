#include "core/minutes/pasteeffort.h"
#include "tests/catch.h"
#include "tests/core/pastedwritten.h"
#include "tests/pastebombs.h"

using namespace Qt::StringLiterals;

namespace {

Pasted pasted(const PasteBomb &bomb)
{
    if (!bomb.copied.isEmpty())
        return pastedLines(bomb.copied).value_or(Pasted());
    return bomb.html.isEmpty() ? pastedText(bomb.text) : pastedHtml(bomb.html);
}

} // namespace

// How long they take is measured by the benchmarks. Here they end at all, and bring no more than a page can take.
TEST_CASE("no bomb brings more lines, characters or looks than one paste may")
{
    for (const PasteBomb &bomb : pasteBombs()) {
        CAPTURE(bomb.name);
        const Pasted brought = pasted(bomb);
        qsizetype characters = 0;
        for (const Line &line : brought.lines) {
            const QString words = plainText(line);
            characters += words.size();
            REQUIRE(line.runs.size() <= mostLooksInLine + 1);
            REQUIRE(words.size() <= longestPastedLine + 100); // With places to break.
            REQUIRE(!words.contains(QChar(0)));
            REQUIRE(normal(line) == line);
        }
        CHECK(brought.lines.size() <= 5000);
        CHECK(characters <= PasteEffort::most + PasteEffort::most / 100);
    }
}

TEST_CASE("what one paste may bring is said to be the first of it, and comes in whole up to there")
{
    const Pasted all = pastedHtml(u"<p>x</p>"_s.repeated(4000));
    CHECK(all.lines.size() == 4000);
    CHECK(!all.rest);
    const Pasted first = pastedHtml(u"<p>x</p>"_s.repeated(6000));
    CHECK(first.rest);
    CHECK(first.lines.size() > 4000);
    CHECK(first.lines.size() < 5000);
    CHECK(pastedText(u"x\n"_s.repeated(6000)).lines == first.lines);
    const Pasted deep = pastedHtml(u"<b>"_s.repeated(1'000'000) + u"words"_s);
    CHECK(deep.rest);
    CHECK(deep.lines.isEmpty());
}

TEST_CASE("a line that is longer than a page goes on in the next, between two words")
{
    const Pasted pasted = pastedText(u"word "_s.repeated(5000));
    REQUIRE(pasted.lines.size() == 3);
    CHECK(!pasted.rest);
    qsizetype words = 0;
    for (const Line &line : pasted.lines) {
        words += plainText(line).split(u' ').size();
        CHECK(plainText(line).endsWith(u"word"_s));
    }
    CHECK(words == 5000);
}

TEST_CASE("a megabyte of a word processor comes in whole: eighty thousand characters, with bold and lists")
{
    const QString paragraph =
        u"<p class=MsoNormal>The group <b>agreed</b> that the gutters of the annexe are to be mended "
        "before the end of the year, if there is money.</p>"
        "<ul><li>ask two builders, one of them from Millbrook</ul>"_s;
    const Pasted pasted = pastedHtml(paragraph.repeated(530));
    qsizetype characters = 0;
    for (const Line &line : pasted.lines)
        characters += plainText(line).size();
    CHECK(characters > 80'000);
    CHECK(!pasted.rest);
    CHECK(!pasted.looks);
    CHECK(pasted.lines.size() == 1060);
}
