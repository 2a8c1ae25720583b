#include "core/minutes/text.h"
#include "tests/catch.h"

#include <QRandomGenerator>

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

TEST_CASE("white space at the edges of bold and italic is written outside the marks")
{
    const QList<Run> runs{
        {Look::Plain, u"a"_s}, {Look::Bold, u" b "_s}, {Look::BoldItalic, u"c"_s}, {Look::Plain, u" d"_s}};
    CHECK(markdownOf(runs) == u"a **b *c*** d"_s);
    CHECK(markdownOf(runsOf(markdownOf(runs))) == markdownOf(runs));
    CHECK(plainText(runsOf(markdownOf(runs))) == u"a b c d"_s);
}

TEST_CASE("words that look like marks survive being written and read")
{
    for (const QString &words : {u"- not a bullet"_s, u"1. not a number"_s, u"## not a heading"_s, u"a) no point"_s,
                                 u"\\ back *star* **two**"_s, u"\\- both"_s, u"*"_s, u"**"_s, u"***"_s, u"a*b*c"_s}) {
        const TextBlock block{TextBlock::Kind::Paragraph, {}, {{Look::Plain, words}}};
        CHECK(blocksOf(textOf({block})) == QList<TextBlock>{block});
    }
}

TEST_CASE("any text with any looks is read as it was written")
{
    QRandomGenerator random(20140121);
    const QString letters = u"ab *\\-1.) #"_s;
    for (int round = 0; round < 20000; ++round) {
        QList<TextBlock> blocks;
        for (int i = random.bounded(3); i >= 0; --i) {
            TextBlock block{TextBlock::Kind::Paragraph, {}, {}};
            if (random.bounded(3) == 0)
                block = {TextBlock::Kind::Bullet, u"•"_s, {}};
            for (int run = random.bounded(4); run >= 0; --run) {
                block.runs.append({Look(random.bounded(4)), {}});
                for (int n = random.bounded(1, 5); n > 0; --n)
                    block.runs.last().text += letters[random.bounded(letters.size())];
            }
            blocks.append(block);
        }
        const QString text = textOf(blocks);
        const QList<TextBlock> read = blocksOf(text);
        CAPTURE(text);
        REQUIRE(textOf(read) == text);
        QString wrote;
        QString got;
        for (const TextBlock &block : blocks)
            wrote += plainText(block.runs).trimmed();
        for (const TextBlock &block : read)
            got += plainText(block.runs);
        REQUIRE(got == wrote);
    }
}
