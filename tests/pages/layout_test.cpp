#include "tests/catch.h"
#include "tests/pages/everyblock.h"
#include "ui/pages/pagetext.h"
#include "ui/pages/pdf/pdfwriter.h"

#include <set>

using namespace Qt::StringLiterals;
using namespace documents;

TEST_CASE("the same document gives the same bytes")
{
    const Result<QByteArray> once = pages::pdfOf(everyBlock());
    const Result<QByteArray> again = pages::pdfOf(everyBlock());
    REQUIRE(once);
    REQUIRE(again);
    CHECK(*once == *again);
}

TEST_CASE("a character that no font has is named, and nothing is written")
{
    Document document = everyBlock();
    document.blocks.push_back(text(u"before \U0001FADF behind"_s)); // Not assigned when any font here was made.
    const Result<QByteArray> pdf = pages::pdfOf(document);
    REQUIRE_FALSE(pdf);
    CHECK(pdf.error().contains(u"U+1FADF"));
    CHECK(pdf.error().contains(u"nothing was written"));
}

TEST_CASE("tables under other headings line up where their columns are the same")
{
    const auto ownedBy = [](const QString &owner) {
        Table table{.columns = {{u"Ref"_s, 1}, {u"Owner"_s, 2}, {u"What"_s, 3}}};
        table.rows.push_back(
            {{{text(u"1"_s)}}, {{text(owner)}}, {{text(u"mend the tap behind the shed, and the shed"_s)}}});
        return Block{table};
    };
    Document document = everyBlock();
    document.blocks = {{Heading{.level = 1, .words = plain(u"Log"_s)}},
                       {Section{{ownedBy(u"PV"_s)}}},
                       {Section{{ownedBy(u"Parish Conservation Volunteers of the Valley"_s)}}}};
    const pages::Laid laid = pages::layOut(document);
    for (const QString &words : {u"Owner"_s, u"What"_s}) {
        std::set<int> lefts;
        const QList<pages::Found> found = pages::find(laid.pages, words);
        REQUIRE(found.size() == 2);
        for (const pages::Found &one : found)
            lefts.insert(qRound(one.rects.first().left()));
        CHECK(lefts.size() == 1);
    }
}
