#include "core/documents/picturefile.h"
#include "core/documents/safelink.h"
#include "core/documents/sound.h"
#include "tests/catch.h"
#include "tests/twins/fixtures.h"

#include <limits>

using namespace Qt::StringLiterals;
using namespace documents;

namespace {

template <typename Content> Document documentOf(const Content &content)
{
    Document document;
    document.blocks = {{content}};
    return document;
}

template <typename Content> Content soundContent(const Content &content)
{
    const Document sound = soundOf(documentOf(content));
    REQUIRE(sound.blocks.size() == 1);
    return std::get<Content>(sound.blocks.front().content);
}

} // namespace

TEST_CASE("text is rid of what files cannot hold, and of nothing else")
{
    CHECK(cleanText(u"a\0b\u0001c\u007fd\u0090e"_s) == u"abcde"_s);
    CHECK(cleanText(u"x\ufffe\uffff\ufdd0y"_s) == u"xy"_s);
    CHECK(cleanText(u"one\ntwo\r\nthree\u2029four\u2028five"_s) == u"one\u2028two\u2028three\u2028four\u2028five"_s);
    CHECK(cleanText(u"a\tb"_s) == u"a b"_s);
    CHECK(cleanText(u"turned \u202eback\u2066"_s) == u"turned back"_s);
    CHECK(cleanText(u"Zoe\u0308 محمد 欧阳 \U0001f600 a\u200db\u00adc"_s) ==
          u"Zoe\u0308 محمد 欧阳 \U0001f600 a\u200db\u00adc"_s);
    CHECK(cleanLine(u" a\nb "_s) == u"a b"_s);
}

TEST_CASE("half a character is seen to be damaged")
{
    const QChar high(u'\xd83d');
    const QChar low(u'\xde00');
    CHECK(cleanText(QString(high)) == u"\ufffd"_s);
    CHECK(cleanText(QString(low)) == u"\ufffd"_s);
    CHECK(cleanText(u'a' + QString(high) + u'b' + QString(low)) == u"a\ufffdb\ufffd"_s);
    CHECK(cleanText(QString(high) + high + low) == u"\ufffd\U0001f600"_s);
    CHECK(cleanText(QString::fromUcs4(U"\U0001fffe!", 2)) == u"!"_s);
}

TEST_CASE("only addresses of pages and mail are links")
{
    CHECK(safeLink(u"https://example.org/a?b=1&c=2#d"_s) == u"https://example.org/a?b=1&c=2#d"_s);
    CHECK(safeLink(u"HTTP://example.org"_s) == u"http://example.org"_s);
    CHECK(safeLink(u"mailto:clerk@example.org"_s) == u"mailto:clerk@example.org"_s);
    CHECK(safeLink(u"https://example.org/ŵyl"_s) == u"https://example.org/%C5%B5yl"_s);
    for (const QString &link :
         {u"javascript:alert(1)"_s, u"JaVaScRiPt:alert(1)"_s, u" javascript:alert(1)"_s, u"data:text/html,x"_s,
          u"file:///etc/passwd"_s, u"//example.org"_s, u"https://"_s, u"https:example"_s, u"mailto:"_s, u"vbscript:x"_s,
          u"https://a b"_s, u"java\nscript:x"_s, u"\u0001javascript:x"_s, u"x"_s, QString()})
        CHECK(safeLink(link).isEmpty());
    CHECK(safeLink(u"https://example.org/"_s + QString(1'000'000, u'a')).isEmpty());
}

TEST_CASE("phrases begin and end with words, and neighbours that look alike are one")
{
    const auto paragraph =
        soundContent(Paragraph{.words = {{u"  \n"_s, Look::Bold}, {u" a"_s}, {u"b"_s}, {QString()}, {u" \u2028"_s}}});
    CHECK(paragraph.words == Phrase{{u"ab"_s}});
}

TEST_CASE("what has nothing to show is gone, with what is around it")
{
    CHECK(soundOf(documentOf(Paragraph{.words = {{u" "_s}}})).blocks.empty());
    CHECK(soundOf(documentOf(Heading{2, {}, {}})).blocks.empty());
    CHECK(soundOf(documentOf(List{List::Kind::Bullets, {{{}, {{u"\0"_s}}}}})).blocks.empty());
    CHECK(soundOf(documentOf(Section{{{Panel{Panel::Kind::Stub, {{Paragraph{}}}}}}})).blocks.empty());
    CHECK(soundOf(documentOf(Table{})).blocks.empty());
    CHECK(soundOf(documentOf(WriteOn{})).blocks.empty());
    CHECK(soundOf(documentOf(Paragraph{.number = u"5"_s})).blocks.size() == 1);
}

TEST_CASE("numbers that no page can be laid out by are put right")
{
    CHECK(soundContent(Heading{9, {}, {{u"a"_s}}}).level == 6);
    CHECK(soundContent(Heading{0, {}, {{u"a"_s}}}).level == 1);
    const Table table{Table::Look::Ruled, {}, {{u"a"_s, -1}, {u"b"_s, std::numeric_limits<qreal>::quiet_NaN()}}, {{}}};
    const Table sound = soundContent(table);
    CHECK(sound.columns[0].share == 1);
    CHECK(sound.columns[1].share == 1);
    CHECK(sound.rows[0].size() == 2);
    CHECK(soundContent(Picture{fixtures::crest(4, 4), u"a"_s, -5}).height == 48);
}

TEST_CASE("a picture of no kind that is known is its alternative text")
{
    const Document sound = soundOf(documentOf(Picture{"<svg onload='alert(1)'/>", u"Crest"_s, 48}));
    CHECK(std::get<Paragraph>(sound.blocks.front().content).words == Phrase{{u"Crest"_s}});
}

TEST_CASE("pictures say how large they are")
{
    const auto png = pictureFileOf(fixtures::crest(96, 112));
    REQUIRE(png);
    CHECK(png->mimeType == u"image/png"_s);
    CHECK(png->width == 96);
    CHECK(png->height == 112);
    const QByteArray application = QByteArray("\xff\xd8\xff\xe0\x00\x04\x00\x00", 8);
    const auto jpeg = pictureFileOf(application + QByteArray("\xff\xc2\x00\x0b\x08\x00\x10\x00\x20\x01", 10));
    REQUIRE(jpeg);
    CHECK(jpeg->width == 32);
    CHECK(jpeg->height == 16);
    for (const QByteArray &bytes :
         {QByteArray(), QByteArray("\xff\xd8\xff"), application, QByteArray("GIF89a"), fixtures::crest(4, 4).first(20),
          application + QByteArray("\xff\xda\x00\x00\x00\x00\x00\x00\x00\x00", 10),
          application + QByteArray(100, '\xff')})
        CHECK_FALSE(pictureFileOf(bytes));
}

TEST_CASE("a document without title and language has some")
{
    Document document = documentOf(Heading{1, {}, {{u"Minutes of the\u2028tenth meeting"_s}}});
    document.language = u"<en>"_s;
    const Document sound = soundOf(document);
    CHECK(sound.title == u"Minutes of the tenth meeting"_s);
    CHECK(sound.language == u"en-GB"_s);
    CHECK_FALSE(soundOf({}).title.isEmpty());
}
