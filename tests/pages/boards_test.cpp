#include "tests/pages/expectedparts.h"
#include "tests/pages/pdfchecks.h"
#include "tests/pages/pdffolder.h"
#include "tests/twins/boards.h"

using namespace Qt::StringLiterals;

// MINUTEBOOK_BOARDS names another folder of interchange files.
TEST_CASE("whatever document is made of a real board's minutes, its PDF says all of it and has no fault")
{
    const QString folder = qEnvironmentVariable("MINUTEBOOK_BOARDS", QStringLiteral(MINUTEBOOK_FIXTURES));
    const std::vector<fixtures::Named> all = fixtures::documentsOfBoards(folder);
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
