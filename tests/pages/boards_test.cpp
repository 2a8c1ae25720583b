#include "tests/pages/expectedparts.h"
#include "tests/pages/pdfchecks.h"
#include "tests/pages/pdffolder.h"
#include "tests/twins/boards.h"

using namespace Qt::StringLiterals;

TEST_CASE("whatever document is made of a real board's minutes, its PDF says all of it and has no fault")
{
    const std::vector<fixtures::Named> all = fixtures::documentsOfBoards(boardsFolder());
    REQUIRE(all.size() > 20);
    for (const auto &[name, document] : all) {
        INFO(name);
        const QByteArray pdf = PdfFolder::pdfBytes(document);
        const readback::Heard heard = readback::heard(pdf);
        CHECK(heard.faults == QStringList());
        CHECK(difference(expectedParts(document), heard.parts) == QString());
        CHECK(faultsOf(pdf) == QStringList());
    }
}
