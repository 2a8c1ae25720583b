#include "core/spelling/speller.h"
#include "tests/catch.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

// The British dictionary of the system: tests/run installs it.
Speller &british()
{
    static const std::unique_ptr<Speller> speller = Speller::load(u"en_GB"_s);
    REQUIRE(speller);
    speller->setKnown({});
    return *speller;
}

QStringList wrong(const QString &text)
{
    QStringList words;
    for (const Hit &hit : british().wrongIn(text))
        words.append(text.mid(hit.start, hit.length));
    return words;
}

} // namespace

TEST_CASE("slips are found, and British words are right")
{
    CHECK(wrong(u"The comittee agreed teh colour of the programme’s organisation."_s) ==
          QStringList{u"comittee"_s, u"teh"_s});
    CHECK(wrong(u"the color of the center"_s) == QStringList{u"color"_s, u"center"_s});
    CHECK(wrong(u"They didn’t, won't and shouldn’t. It’s the clerk’s."_s).isEmpty());
}

TEST_CASE("initials, abbreviations, numbers and addresses are not words")
{
    CHECK(wrong(u"SEND TAs SENCo A12 3rd 14th 2014/15 x a) §4"_s).isEmpty());
    CHECK(wrong(u"write to clrk@millbrok.example or www.millbrok.example, millbrok.gov.uk/abcdef"_s).isEmpty());
    CHECK(wrong({}).isEmpty());
    CHECK(wrong(u"— … “” ’’"_s).isEmpty());
}

TEST_CASE("parts of a hyphened word are words") { CHECK(wrong(u"a well-kept bok-keeping"_s) == QStringList{u"bok"_s}); }

TEST_CASE("names of people and bodies are right, in any case and as owners of things")
{
    CHECK(wrong(u"Odile Quillfeather and Quillfeather’s hat"_s).size() >= 2);
    Speller &speller = british();
    speller.setKnown({u"Odile Quillfeather"_s, u"Millbrok Trust"_s});
    CHECK(speller.wrongIn(u"Odile Quillfeather’s hat at Millbrok, QUILLFEATHER"_s).isEmpty());
    speller.setKnown({});
    CHECK_FALSE(speller.wrongIn(u"Quillfeather"_s).isEmpty());
}

TEST_CASE("what is meant is proposed, with the apostrophe of the text")
{
    CHECK(british().suggestions(u"comittee"_s, 5).contains(u"committee"_s));
    CHECK(british().suggestions(u"recieve"_s, 3).size() <= 3);
    CHECK(british().suggestions(u"didnt’t"_s, 8).filter(u"'"_s).isEmpty());
    CHECK(british().suggestions(QString(400, u'q'), 5).isEmpty());
}

TEST_CASE("where there is no dictionary there is no speller")
{
    const QTemporaryDir empty;
    CHECK_FALSE(Speller::load(u"en_GB"_s, {empty.path()}));
    CHECK_FALSE(Speller::load(u"tlh_XX"_s));
}
