#include "core/documents/direction.h"
#include "core/documents/language.h"
#include "tests/catch.h"

using namespace Qt::StringLiterals;
using namespace documents;

namespace {

bool runsRightToLeft(const QString &text, bool otherwise = false) { return isRightToLeft(Phrase{{text}}, otherwise); }

QStringList texts(const QList<Stretch> &stretches)
{
    QStringList texts;
    for (const Stretch &stretch : stretches)
        texts.append((stretch.rightToLeft ? u"<"_s : u">"_s) + stretch.text.toString());
    return texts;
}

} // namespace

TEST_CASE("a language runs as its script does")
{
    for (const QString &language : {u"ar"_s, u"ur-PK"_s, u"he"_s, u"pa-Arab"_s, u"AR"_s, u"az-Arab-IR"_s})
        CHECK(isRightToLeft(language));
    for (const QString &language : {u"en-GB"_s, u"cy"_s, u"zh-Hans"_s, u"ur-Latn"_s, u"pa"_s, QString()})
        CHECK_FALSE(isRightToLeft(language));
}

TEST_CASE("a paragraph runs as most of its letters do, whatever comes first")
{
    CHECK_FALSE(runsRightToLeft(u"محمد الأنصاري presented the paper about the bridge."_s));
    CHECK(runsRightToLeft(u"NHS کی رپورٹ 2026 میں آئے گی۔"_s));
    CHECK(runsRightToLeft(u"محمد"_s));
    CHECK_FALSE(runsRightToLeft(u"2026 – 5"_s));
    CHECK(runsRightToLeft(u"2026 – 5"_s, true));
    CHECK_FALSE(runsRightToLeft(QString()));
}

TEST_CASE("text is cut where its direction turns, with what stands between the letters of a name")
{
    CHECK(texts(stretchesOf(u"from محمد الأنصاري, 5 pages", false)) ==
          QStringList{u">from "_s, u"<محمد الأنصاري"_s, u">, 5 pages"_s});
    CHECK(texts(stretchesOf(u"صدر NHS England نے", true)) == QStringList{u"<صدر "_s, u">NHS England"_s, u"< نے"_s});
    CHECK(texts(stretchesOf(u"Ünïcode, 5", false)) == QStringList{u">Ünïcode, 5"_s});
    CHECK(texts(stretchesOf(u"", false)).isEmpty());
    CHECK(texts(stretchesOf(u"מִי", false)) == QStringList{u"<מִי"_s}); // Points belong to their letters.
}

TEST_CASE("a number behind a name in Arabic is kept from being drawn before it")
{
    const Phrase words{{u"by محمد"_s, Look::Bold}, {u", 5 pages"_s}};
    const auto pieces = piecesOf(words, 0, false);
    REQUIRE(pieces.size() == 2);
    CHECK(pieces[1].text == u"محمد\u200e"_s);
    CHECK(piecesOf(u"محمد, five"_s, false).first().text == u"محمد"_s);
    CHECK(piecesOf(u"محمد 5"_s, false).first().text == u"محمد\u200e"_s);
    CHECK(piecesOf(u"محمد 5"_s, true).first().text == u"محمد 5"_s);
}

TEST_CASE("lines of a paragraph are pieces of their own")
{
    const auto pieces = piecesOf(u"one\u2028two"_s, false);
    REQUIRE(pieces.size() == 3);
    CHECK(pieces[1].breaksLine);
    CHECK(pieces[2].text == u"two"_s);
}

TEST_CASE("word processors are told the country of a language that says none")
{
    CHECK(withCountry(u"cy"_s) == u"cy-GB"_s);
    CHECK(withCountry(u"en-GB"_s) == u"en-GB"_s);
    CHECK(withCountry(u"zh-Hans"_s) == u"zh-CN"_s);
    CHECK(withCountry(u"tlh"_s) == u"tlh"_s);
    CHECK(withCountry(u"sr-Latn-RS"_s) == u"sr-Latn-RS"_s);
    CHECK(scriptKindOf(u"ur"_s) == ScriptKind::Complex);
    CHECK(scriptKindOf(u"zh-Hans"_s) == ScriptKind::Asian);
    CHECK(scriptKindOf(u"hi"_s) == ScriptKind::Complex);
    CHECK(scriptKindOf(u"cy"_s) == ScriptKind::Western);
}
