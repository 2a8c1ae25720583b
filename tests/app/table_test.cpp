#include "app/table.h"

#include "tests/catch.h"

using namespace Qt::StringLiterals;

namespace {

QStringList lines(const TextTable &table, int width) { return QString::fromUtf8(textOf(table, width)).split(u'\n'); }

} // namespace

TEST_CASE("columns are as wide as what is in them")
{
    const TextTable table{
        {u"Ref"_s, u"Action"_s, u"Owner"_s}, {{u"A10"_s, u"Mend"_s, {}}, {{}, u"Buy it"_s, u"AF"_s}}, {1}};
    CHECK(lines(table, 0) == QStringList{u"Ref  Action  Owner"_s, u"A10  Mend"_s, u"     Buy it  AF"_s, {}});
}

TEST_CASE("combining marks take no column, emoji and Chinese take two")
{
    const TextTable table{{u"a"_s, u"b"_s}, {{u"e\u0301"_s, u"x"_s}, {u"議"_s, u"x"_s}, {u"😀"_s, u"x"_s}}, {}};
    CHECK(lines(table, 0) == QStringList{u"a   b"_s, u"e\u0301   x"_s, u"議  x"_s, u"😀  x"_s, {}});
}

TEST_CASE("a narrow terminal cuts the elastic column and no other")
{
    const TextTable table{
        {u"Ref"_s, u"Action"_s, u"Due"_s}, {{u"A1"_s, u"Mend the gate before the winter"_s, u"2026-03-06"_s}}, {1}};
    CHECK(lines(table, 80)[1] == u"A1   Mend the gate before the winter  2026-03-06"_s);
    CHECK(lines(table, 36)[1] == u"A1   Mend the gate befo…  2026-03-06"_s);
    CHECK(lines(table, 36)[1].size() <= 36);
    CHECK(lines(table, 5)[1] == u"A1   Mend the ga…  2026-03-06"_s); // Less would say nothing.
}

TEST_CASE("of several elastic columns the widest gives first")
{
    const TextTable table{{u"Due"_s, u"Action"_s, u"Owners"_s},
                          {{u"2026-03-06"_s, u"Mend the gate before winter"_s, u"Tomasz Zieliński"_s}},
                          {0, 1, 2}};
    CHECK(lines(table, 46)[1] == u"2026-03-06  Mend the gate b…  Tomasz Zieliński"_s);
    CHECK(lines(table, 40)[1] == u"2026-03-06  Mend the gat…  Tomasz Zieli…"_s);
}

TEST_CASE("what a terminal obeys does not reach it")
{
    CHECK(harmless(u"a\n\tb"_s) == u"a b"_s);
    CHECK(harmless(u"\u001b[31m\u0007\u009b2J"_s) == u"\ufffd[31m\ufffd\ufffd2J"_s);
    CHECK(harmless(u"cod\u202e.exe"_s) == u"cod\ufffd.exe"_s);
    CHECK(harmless(u"👩🏽‍🏫 آمنة é"_s) == u"👩🏽‍🏫 آمنة é"_s);
}
