#include "core/minutes/text.h"
#include "tests/catch.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace {

// Of each letter, white space aside.
QStringList languagesOf(const QList<TextBlock> &blocks)
{
    QStringList languages;
    for (const TextBlock &block : blocks) {
        for (const Run &run : block.runs) {
            for (const QChar c : run.text) {
                if (!c.isSpace())
                    languages.append(run.language);
            }
        }
    }
    return languages;
}

} // namespace

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

TEST_CASE("words of another language stand in brackets with its tag behind")
{
    CHECK(runsOf(u"Chair: [Croeso **i bawb**]{cy}.") == QList<Run>{{Look::Plain, u"Chair: "_s},
                                                                   {Look::Plain, u"Croeso "_s, u"cy"_s},
                                                                   {Look::Bold, u"i bawb"_s, u"cy"_s},
                                                                   {Look::Plain, u"."_s}});
    CHECK(runsOf(u"**a [b** c]{zh-Hant} d") == QList<Run>{{Look::Bold, u"a "_s},
                                                          {Look::Bold, u"b"_s, u"zh-Hant"_s},
                                                          {Look::Plain, u" c"_s, u"zh-Hant"_s},
                                                          {Look::Plain, u" d"_s}});
    for (const QString &text :
         {u"[Croeso i bawb]{cy}"_s, u"Chair: [Croeso *i* **bawb**]{cy}."_s, u"**a [b]{cy}** c"_s, u"[a]{cy} [b]{pl}"_s,
          u"[a]{cy}[b]{pl}"_s, u"[a \\[1\\] b]{cy}"_s, u"- [a]{cy}"_s, u"\\[a]{cy}"_s, u"[sic] and [a]{cy}"_s})
        CHECK(textOf(blocksOf(text)) == text);
}

TEST_CASE("brackets that are not the whole form are words, and stay as they are typed")
{
    for (const QString &text :
         {u"[sic]"_s, u"[a] {cy}"_s, u"[a]{}"_s, u"[a]{c}"_s, u"[a]{note}"_s, u"a]{cy}"_s, u"[]{cy}"_s, u"[ a]{cy}"_s,
          u"[a ]{cy}"_s, u"[a]{cy"_s, u"[a{cy}"_s, u"{cy}"_s, u"[["_s, u"]{cy}[a"_s, u"[a]{en_GB}"_s}) {
        CHECK(runsOf(text) == QList<Run>{{Look::Plain, text}});
        CHECK(markdownOf(runsOf(text)) == text);
    }
    // Nor do they go over lines, or into each other: the one that is nearest is meant.
    CHECK(blocksOf(u"[a\n\nb]{cy}"_s).first().runs == QList<Run>{{Look::Plain, u"[a"_s}});
    CHECK(runsOf(u"[a [b]{cy} c]{pl}") ==
          QList<Run>{{Look::Plain, u"[a "_s}, {Look::Plain, u"b"_s, u"cy"_s}, {Look::Plain, u" c]{pl}"_s}});
}

TEST_CASE("words that look like those of another language are written so that they stay words")
{
    for (const QString &words :
         {u"[a]{cy}"_s, u"[a [b]{cy}"_s, u"[[[x]{cy}"_s, u"\\[a]{cy}"_s, u"]{cy}"_s, u"[a]]{cy}"_s}) {
        for (const QString &language : {QString(), u"pl"_s}) {
            const QList<Run> runs{{Look::Plain, u"x"_s}, {Look::Plain, words, language}, {Look::Plain, u"]{cy} y"_s}};
            QList<Run> expected = runs;
            if (language.isEmpty())
                expected = {{Look::Plain, u"x"_s + words + u"]{cy} y"_s}};
            CAPTURE(markdownOf(runs));
            CHECK(runsOf(markdownOf(runs)) == expected);
        }
    }
    CHECK(markdownOf({{Look::Plain, u"a"_s, u"no tag"_s}}) == u"a"_s);
}

TEST_CASE("a million brackets are read and written in no time")
{
    const QString many = u"["_s.repeated(1'000'000) + u"x]{cy}"_s;
    CHECK(runsOf(many).size() == 2);
    const QList<Run> words{{Look::Plain, many}};
    CHECK(runsOf(markdownOf(words)) == words);
}

TEST_CASE("any text with any looks is read as it was written")
{
    QRandomGenerator random(20140121);
    const QStringList letters{u"a"_s, u"b"_s, u" "_s, u"*"_s, u"\\"_s, u"-"_s, u"1"_s,    u"."_s,
                              u")"_s, u"#"_s, u"["_s, u"]"_s, u"{"_s,  u"}"_s, u"]{cy}"_s};
    const QStringList languages{{}, {}, u"cy"_s, u"pl"_s};
    for (int round = 0; round < 20000; ++round) {
        QList<TextBlock> blocks;
        for (int i = random.bounded(3); i >= 0; --i) {
            TextBlock block{TextBlock::Kind::Paragraph, {}, {}};
            if (random.bounded(3) == 0)
                block = {TextBlock::Kind::Bullet, u"•"_s, {}};
            for (int run = random.bounded(4); run >= 0; --run) {
                block.runs.append({Look(random.bounded(4)), {}, languages[random.bounded(4)]});
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
        REQUIRE(languagesOf(read) == languagesOf(blocks));
    }
}
