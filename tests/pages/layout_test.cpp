#include "tests/catch.h"
#include "tests/pages/everyblock.h"
#include "ui/pages/pdf/pdfwriter.h"

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
