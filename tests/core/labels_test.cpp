#include "core/documents/labels.h"
#include "tests/catch.h"

using namespace Qt::StringLiterals;
using namespace documents;

namespace {

List listOf(const QStringList &labels)
{
    List list;
    for (const QString &label : labels)
        list.entries.append({label, {{u"words"_s}}});
    return list;
}

// What a machine that counts as told writes before each entry.
QStringList countedAgain(const QList<Counted> &runs)
{
    QStringList labels;
    for (const Counted &run : runs) {
        for (int i = 0; i < run.count; ++i)
            labels.append(run.before + countedText(run.counting, run.start + i) + run.behind);
    }
    return labels;
}

} // namespace

TEST_CASE("labels that follow each other are counted together")
{
    const auto numbers = countedOf(listOf({u"1772."_s, u"1773."_s, u"1774."_s}));
    REQUIRE(numbers.size() == 1);
    CHECK(numbers[0].counting == Counting::Numbers);
    CHECK(numbers[0].start == 1772);
    CHECK(numbers[0].behind == u"."_s);
    const auto letters = countedOf(listOf({u"(a)"_s, u"(b)"_s}));
    REQUIRE(letters.size() == 1);
    CHECK(letters[0].counting == Counting::SmallLetters);
    CHECK(letters[0].before == u"("_s);
    const auto bullets = countedOf(listOf({u"•"_s, u"•"_s}));
    REQUIRE(bullets.size() == 1);
    CHECK(bullets[0].counting == Counting::None);
    CHECK(bullets[0].before == u"•"_s);
}

TEST_CASE("what could be a letter or a Roman number is what it goes on as")
{
    CHECK(countedOf(listOf({u"i)"_s, u"ii)"_s, u"iii)"_s, u"iv)"_s})).first().counting == Counting::SmallRoman);
    CHECK(countedOf(listOf({u"h)"_s, u"i)"_s, u"j)"_s})).size() == 1);
    CHECK(countedOf(listOf({u"h)"_s, u"i)"_s, u"j)"_s})).first().counting == Counting::SmallLetters);
    CHECK(countedOf(listOf({u"I."_s, u"II."_s})).first().counting == Counting::CapitalRoman);
    CHECK(countedOf(listOf({u"C."_s, u"D."_s})).first().counting == Counting::CapitalLetters);
}

TEST_CASE("labels that do not follow begin anew, and none comes out other than it was typed")
{
    const QStringList odd{u"1."_s, u"2."_s, u"2."_s,       u"7a."_s,  u"007"_s,  u"z)"_s,     u"aa)"_s, u"iiii)"_s,
                          u""_s,   u"–"_s,  u"12345678"_s, u"85.6"_s, u"85.7"_s, u"99999."_s, u"%1"_s};
    const auto runs = countedOf(listOf(odd));
    CHECK(countedAgain(runs) == odd);
    CHECK(runs[0].count == 2);
    CHECK(runs[1].start == 2);
    qsizetype next = 0;
    for (const Counted &run : runs) {
        CHECK(run.first == next);
        next += run.count;
    }
    CHECK(next == odd.size());
}

TEST_CASE("a number that stands twice is counted twice, and is no bullet")
{
    const auto runs = countedOf(listOf({u"1773."_s, u"1773."_s}));
    REQUIRE(runs.size() == 2);
    CHECK(runs[1].counting == Counting::Numbers);
    CHECK(runs[1].start == 1773);
}

TEST_CASE("counting stops where letters do")
{
    CHECK(countedText(Counting::SmallLetters, 26) == u"z"_s);
    CHECK(countedText(Counting::SmallLetters, 27).isEmpty());
    CHECK(countedText(Counting::CapitalRoman, 1994) == u"MCMXCIV"_s);
    CHECK(countedOf(listOf({u"z)"_s, u")"_s})).size() == 2);
    CHECK(countedOf({}).isEmpty());
}
