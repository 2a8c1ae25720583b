#include "tests/pages/everyblock.h"
#include "tests/pages/pdfchecks.h"
#include "tests/pages/pdffolder.h"
#include "tests/pages/randomdocument.h"

using namespace Qt::StringLiterals;
using namespace documents;

TEST_CASE("no fault is found in a document with every block")
{
    CHECK(faultsOf(PdfFolder::pdfBytes(everyBlock())) == QStringList());
}

TEST_CASE("no fault is found in a draft with an attachment, a seal and a box for initials")
{
    Document document = everyBlock();
    document.mark = u"DRAFT"_s;
    document.seal = u"SHA-256 "_s + u"0123456789abcdef"_s.repeated(4);
    document.initials = u"Chair’s initials"_s;
    document.attachment = Attachment{u"minutes.json"_s, u"application/json"_s, u"The record"_s, "{\"a\": 1}"};
    for (const Typeface typeface : {Typeface::SourceSans, Typeface::SourceSerif, Typeface::LiberationSans}) {
        document.typeface = typeface;
        CHECK(faultsOf(PdfFolder::pdfBytes(document)) == QStringList());
    }
}

TEST_CASE("no fault is found in forty pages, nor in an empty document")
{
    CHECK(faultsOf(PdfFolder::pdfBytes(longDocument(40))) == QStringList());
    CHECK(faultsOf(PdfFolder::pdfBytes({.title = u"Nothing"_s, .language = u"en-GB"_s})) == QStringList());
}

TEST_CASE("no fault is found in random documents")
{
    for (quint32 seed = 1001; seed <= 1060; ++seed) {
        INFO("seed " << seed);
        REQUIRE(faultsOf(PdfFolder::pdfBytes(randomDocument(seed))) == QStringList());
    }
}

TEST_CASE("what is no PDF has a fault and nothing breaks")
{
    CHECK_FALSE(faultsOf("").isEmpty());
    CHECK_FALSE(faultsOf("%PDF-1.7\nnothing").isEmpty());
    const QByteArray good = PdfFolder::pdfBytes(everyBlock());
    for (qsizetype kept = 0; kept < good.size(); kept += good.size() / 40)
        CHECK_FALSE(faultsOf(good.first(kept)).isEmpty());
}
