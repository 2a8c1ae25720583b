#include "core/minutes/finding.h"
#include "tests/catch.h"

using namespace Qt::StringLiterals;

namespace {

// What is found, with bars around it.
QString marked(QString text, const Sought &sought)
{
    const QList<Hit> hits = hitsIn(text, sought);
    for (auto hit = hits.crbegin(); hit != hits.crend(); ++hit) {
        text.insert(hit->start + hit->length, u'|');
        text.insert(hit->start, u'|');
    }
    return text;
}

} // namespace

TEST_CASE("words are found in any case, or in theirs")
{
    CHECK(marked(u"The roof, and THE roofer."_s, {u"the"_s}) == u"|The| roof, and |THE| roofer."_s);
    CHECK(marked(u"The roof, and THE roofer."_s, {u"The"_s, true}) == u"|The| roof, and THE roofer."_s);
    CHECK(marked(u"aaaa"_s, {u"aa"_s}) == u"|aa||aa|"_s);
    CHECK(hitsIn(u"anything"_s, {}).isEmpty());
}

TEST_CASE("whole words are no part of others")
{
    CHECK(marked(u"roof roofer proof-roof"_s, {u"roof"_s, false, true}) == u"|roof| roofer proof-|roof|"_s);
    CHECK(marked(u"(roof)"_s, {u"(roof"_s, false, true}) == u"|(roof|)"_s);
    CHECK(marked(u"roofroof roof"_s, {u"roof"_s, false, true}) == u"roofroof |roof|"_s);
}

TEST_CASE("quotation marks, dashes and spaces find their like")
{
    CHECK(marked(u"the clerk’s 9–10 “slot”"_s, {u"clerk's 9-10 \"slot\""_s}) == u"the |clerk’s 9–10 “slot”|"_s);
    CHECK(marked(u"it's"_s, {u"it’s"_s}) == u"|it's|"_s);
    CHECK(marked(u"4\u00a0Feb"_s, {u"4 feb"_s}) == u"|4\u00a0Feb|"_s);
}

TEST_CASE("word joiners of a chip are passed over")
{
    CHECK(hitsIn(u"Nov/\u2060Dec"_s, {u"nov/dec"_s}) == QList<Hit>{{0, 8}});
    CHECK(hitsIn(u"x\u2060yz yz"_s, {u"yz"_s}) == QList<Hit>{{2, 2}, {5, 2}});
}
