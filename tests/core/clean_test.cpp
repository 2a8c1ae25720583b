#include "core/minutes/clean.h"
#include "tests/catch.h"

using namespace Qt::StringLiterals;

TEST_CASE("what people type comes out of cleaning as it went in")
{
    for (const QString &text :
         {u"The Chair’s “view” – 4½ % of £10"_s, u"日本語 العربية עברית"_s, u"e\u0301 👩‍👧 ✓"_s, u""_s})
        CHECK(cleaned(text) == text);
}

TEST_CASE("line ends of every kind are one, and what is no text is gone")
{
    CHECK(cleaned(u"a\r\nb\rc\u2028d\u2029e\u000bf\u0085g"_s) == u"a\nb\nc\nd\ne\nf\ng"_s);
    CHECK(cleaned(u"a\tb\u0000c\u0007\u009bd\ufffce\ufdd0f\uffff"_s) == u"a bcdef"_s);
    CHECK(cleaned(u"x"_s + QChar(0xd83d) + u"y"_s + QChar(0xde00)) == u"x\ufffdy\ufffd"_s);
    const QString once = cleaned(u"a\r\n\u0007b\t\ufffc"_s + QChar(0xd800));
    CHECK(cleaned(once) == once);
}

TEST_CASE("endless runs get places to break, and heaps of marks are capped")
{
    const QString endless(300'000, u'x');
    const QString out = breakable(endless);
    CHECK(out.count(QChar(0x200b)) == 299);
    CHECK(QString(out).remove(QChar(0x200b)) == endless);
    CHECK(breakable(out) == out);
    CHECK(breakable(QString(900, u'x') + u' ' + QString(900, u'y')).count(QChar(0x200b)) == 0);
    CHECK(breakable(u"e"_s + QString(500, QChar(0x301))).size() == 17);
    const QString faces = u"😀"_s.repeated(2000);
    CHECK(QString(breakable(faces)).remove(QChar(0x200b)) == faces);
}
