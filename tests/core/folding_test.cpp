#include "core/actions/folding.h"
#include "core/actions/needle.h"
#include "core/actions/texts.h"
#include "tests/catch.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

TEST_CASE("folding takes away case, accents and the signs that no key types")
{
    CHECK(folded(u"REVIEW"_s) == "review");
    CHECK(folded(u"Zoë’s “Café” – a/b"_s) == "zoe's \"cafe\" - a/b");
    CHECK(folded(u"Ærø, Łódź, Straße"_s) == "aero, lodz, strasse");
    CHECK(folded(u"Ŵyn Ŷstwyth"_s) == "wyn ystwyth");
    CHECK(folded(u"ПРИВЕТ"_s) == u"привет"_s.toUtf8());
}

TEST_CASE("words are runs of letters and digits, and a sign alone is one")
{
    CHECK(wordsIn(u"P.D./J-H 2"_s) == QList<QByteArray>{"p", "d", "j", "h", "2"});
    CHECK(wordsIn(u"Siân O’Dowd"_s) == QList<QByteArray>{"sian", "o", "dowd"});
    CHECK(wordsIn(u" ? "_s) == QList<QByteArray>{"?"});
    CHECK(wordsIn(u"  "_s).isEmpty());
}

TEST_CASE("words stand in a text one after the other and whole, the last one begun where it is being typed")
{
    const QList<QByteArray> text = wordsIn(u"Lower Wyre Family Hub"_s);
    CHECK(standIn(wordsIn(u"wyre family"_s), text));
    CHECK_FALSE(standIn(wordsIn(u"lower family"_s), text));
    CHECK_FALSE(standIn(wordsIn(u"fam"_s), text));
    CHECK(standIn(wordsIn(u"fam"_s), text, true));
    CHECK(standIn(wordsIn(u"wyre fam"_s), text, true));
    CHECK_FALSE(standIn(wordsIn(u"wy fam"_s), text, true));
    CHECK_FALSE(standIn(wordsIn(u"hub and more"_s), text, true));
}

TEST_CASE("a needle is found exactly where a plain search finds it")
{
    QRandomGenerator random(5);
    const auto letters = [&](int count) {
        static const QByteArray some = "aAbB@`[{ 01";
        QByteArray text;
        for (int i = 0; i < count; ++i)
            text += some[random.bounded(int(some.size()))];
        return text;
    };
    for (int round = 0; round < 20000; ++round) {
        const QByteArray text = letters(random.bounded(40));
        const QByteArray word = letters(random.bounded(5)).toLower();
        // What lies beyond the end must not count.
        const QByteArray padded = text + word + QByteArray(Needle::padding, 'a');
        CAPTURE(text.toStdString(), word.toStdString());
        REQUIRE(Needle(word).isIn(padded.constData(), text.size()) == text.toLower().contains(word));
    }
}

TEST_CASE("texts come back exactly as they were given")
{
    Texts texts;
    QList<std::pair<Texts::Place, QString>> kept;
    for (const QString &text :
         {u""_s, u"one"_s, u"  two  spaces "_s, u"line\nand\ttab"_s, u"‘Zoë’ 日本語 🙂"_s, u" "_s})
        kept.append({texts.add(text), text});
    // More different words than one unit can number.
    for (int i = 0; i < 60000; ++i) {
        const QString text = u"w%1 and v%1"_s.arg(i);
        kept.append({texts.add(text), text});
    }
    for (const auto &[place, text] : kept)
        REQUIRE(texts.text(place) == text);
    const Texts::Place shorter = texts.replace(kept[4].first, u"w3"_s);
    CHECK(texts.text(shorter) == u"w3"_s);
    CHECK(texts.text(texts.replace(shorter, u"w59999 is longer"_s)) == u"w59999 is longer"_s);
    CHECK(texts.text(kept[5].first) == kept[5].second);
}
