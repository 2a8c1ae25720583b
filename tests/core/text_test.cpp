#include "core/minutes/text.h"
#include "tests/catch.h"

using namespace Qt::StringLiterals;

TEST_CASE("text of minutes is read as blocks and written back the same")
{
    const QString text =
        u"## Progress\n\nThe group **agreed** to *wait*.\n\n- one\n- two\n\n1. first\n2. second\n\na) point"_s;
    const auto blocks = blocksOf(text);
    REQUIRE(blocks.size() == 7);
    CHECK(blocks[0].kind == TextBlock::Kind::Heading);
    CHECK(blocks[2].label == u"•"_s);
    CHECK(blocks[4].label == u"1."_s);
    CHECK(blocks[6].label == u"a)"_s);
    CHECK(textOf(blocks) == text);
}

TEST_CASE("a mark that is not closed is the character itself")
{
    CHECK(plainText(runsOf(u"2 * 3 and **never closed")) == u"2 * 3 and **never closed"_s);
    CHECK(plainText(runsOf(u"costs £5**")) == u"costs £5**"_s);
}
