#include "tests/pages/everyblock.h"
#include "tests/pages/mutations/mutation.h"
#include "tests/pages/otherprogram.h"
#include "tests/pages/pdffolder.h"
#include "tests/twins/boards.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace documents;

// PDFBox Preflight judges by PDF/A-1b. What it says of ours has to be what PDF/A-2 and 3 changed, to the word, and
// nothing else. Hidden: it needs Java. tests/run --pdf installs that and runs it.

namespace {

// Sorted; the fonts' names are left out.
QStringList judged(const QByteArray &pdf)
{
    static const QRegularExpression name(u"Font definition, [^:]*:"_s);
    static const QString jars = u"/usr/share/java/"_s;
    QStringList path;
    for (const char *jar : {"preflight", "pdfbox2", "fontbox2", "xmpbox", "commons-logging", "commons-io",
                            "javax.activation", "jaxb-api"})
        path.append(jars + QLatin1StringView(jar) + u".jar"_s);
    const PdfFolder folder;
    const Answer answer =
        ask(u"java"_s, {u"-cp"_s, path.join(u':'), u"org.apache.pdfbox.preflight.Validator_A1b"_s, folder.write(pdf)});
    INFO(answer.error.toStdString());
    QStringList lines =
        QString::fromUtf8(answer.out).replace(name, u"Font definition:"_s).split(u'\n', Qt::SkipEmptyParts);
    REQUIRE(lines.size() > 1);
    lines.removeFirst(); // "The file … is not a valid PDF/A-1b file, error(s) :".
    lines.sort();
    return lines;
}

// What PDF/A-1 forbids and PDF/A-2 allows. One line a font: CIDSet, which PDF/A-2 leaves out.
QStringList allowed(int fonts)
{
    QStringList lines{u"1.4 : Trailer Syntax error, /XRef cross reference streams are not allowed"_s,
                      u"7.11.2 : Error on MetaData, part must be 1"_s};
    for (int i = 0; i < fonts; ++i)
        lines.append(u"3.1.11 : Invalid Font definition: The CIDSet entry is missing for the Composite Subset"_s);
    lines.sort();
    return lines;
}

// And PDF/A-3.
const QStringList ofAttachments{
    u"1.2.9 : Body Syntax error, EmbeddedFile entry is present in a FileSpecification dictionary"_s,
    u"1.4.7 : Trailer Syntax error, EmbeddedFile entry is present in the Names dictionary"_s};

} // namespace

TEST_CASE("Preflight has nothing to say but what PDF/A-2 allows", "[.outside]")
{
    CHECK(judged(PdfFolder::pdfBytes(everyBlock())) == allowed(6));
    CHECK(judged(PdfFolder::pdfBytes(longDocument(40))) == allowed(2));
}

TEST_CASE("Preflight has nothing to say of an attachment but what PDF/A-3 allows", "[.outside]")
{
    QStringList lines = allowed(6) + ofAttachments;
    lines.sort();
    CHECK(judged(mutations::goodFile()) == lines);
}

TEST_CASE("Preflight has nothing to say of any document of a real board, two hundred pages or none", "[.outside]")
{
    std::vector<fixtures::Named> all = fixtures::documentsOfBoards(boardsFolder());
    all.push_back({"two hundred pages", longDocument(200)});
    all.push_back({"nothing", {.title = u"Nothing"_s, .language = u"en-GB"_s}});
    for (const auto &[name, document] : all) {
        INFO(name);
        QStringList lines = judged(PdfFolder::pdfBytes(document));
        for (const QString &line : allowed(1) + ofAttachments)
            lines.removeAll(line);
        CHECK(lines == QStringList());
    }
}

TEST_CASE("Preflight says more of a file with a font that is not embedded", "[.outside]")
{
    const QByteArray good = mutations::goodFile();
    CHECK(judged(mutations::mutated(good, mutations::ofFonts().front())) != judged(good));
}
