#include "tests/pages/everyblock.h"
#include "tests/pages/pagepictures.h"
#include "tests/pages/pdffolder.h"
#include "tests/twins/boards.h"
#include "ui/pages/layout.h"

using namespace Qt::StringLiterals;
using namespace documents;

// What is seen in the preview is what Poppler and MuPDF draw of the PDF: three programs, one page.

namespace {

// What a program and the preview may differ in; proved below. Poppler puts large letters on whole pixels.
struct Program {
    const char *name;
    QList<QImage> (*drawn)(const QByteArray &pdf);
    double tolerance; // In windows of six points.
    double ofTints;   // In windows of twenty.
};
constexpr Program poppler{"Poppler", drawnByPoppler, 40, 13};
constexpr Program mupdf{"MuPDF", drawnByMupdf, 20, 10};

Document draft()
{
    Document document = everyBlock();
    document.mark = u"DRAFT"_s;
    document.seal = u"SHA-256 "_s + u"0123456789abcdef"_s.repeated(4);
    document.initials = u"Chair’s initials"_s;
    return document;
}

void checkDrawn(const Document &document)
{
    const pages::Laid laid = pages::layOut(document);
    const QByteArray pdf = PdfFolder::pdfBytes(document);
    for (const Program &program : {poppler, mupdf}) {
        const QList<QImage> drawn = program.drawn(pdf);
        REQUIRE(drawn.size() == qsizetype(laid.pages.pages.size()));
        for (qsizetype page = 0; page < drawn.size(); ++page) {
            const QImage preview = painted(laid.pages, page);
            const Difference worst = difference(preview, drawn[page]);
            INFO(program.name << ", page " << page + 1 << " at " << worst.at.x() << ", " << worst.at.y());
            CHECK(worst.grey < program.tolerance);
            CHECK(difference(preview, drawn[page], 20).grey < program.ofTints);
        }
    }
}

// The first word of five letters in the text of the first page.
size_t someWord(const pages::Pages &pages)
{
    const std::vector<pages::TextRun> &texts = pages.pages.front().texts;
    for (size_t i = 0; i < texts.size(); ++i) {
        if (!pages::isArtifact(texts[i].tag) && texts[i].size < 13 && pages.typeset.words[texts[i].word].count == 5)
            return i;
    }
    FAIL("no word");
    return 0;
}

// Whether the preview, changed, is told from what the program draws of the PDF as it was.
template <typename Change> bool isSeen(const Program &program, const Change &change)
{
    const Document document = draft();
    pages::Laid laid = pages::layOut(document);
    const QImage drawn = program.drawn(PdfFolder::pdfBytes(document)).front();
    change(laid.pages);
    const QImage preview = painted(laid.pages, 0);
    const double grey = difference(preview, drawn).grey;
    const double ofTints = difference(preview, drawn, 20).grey;
    UNSCOPED_INFO(program.name << ": " << grey << ", " << ofTints);
    return grey > program.tolerance || ofTints > program.ofTints;
}

} // namespace

TEST_CASE("Poppler and MuPDF draw what the preview shows, every block of it") { checkDrawn(draft()); }

// Hidden: some minutes where there are many files.
TEST_CASE("Poppler and MuPDF draw what the preview shows of every document of a real board", "[.outside]")
{
    for (const auto &[name, document] : fixtures::documentsOfBoards(boardsFolder())) {
        INFO(name);
        checkDrawn(document);
    }
}

TEST_CASE("Poppler and MuPDF draw what the preview shows, in each typeface")
{
    Document document = everyBlock();
    for (const Typeface typeface : {Typeface::SourceSerif, Typeface::LiberationSans}) {
        document.typeface = typeface;
        checkDrawn(document);
    }
}

TEST_CASE("a word that stands three points from its place, or is missing, is seen")
{
    for (const Program &program : {poppler, mupdf}) {
        CHECK(isSeen(program, [](pages::Pages &pages) { pages.pages.front().texts[someWord(pages)].x += 3; }));
        CHECK(isSeen(program, [](pages::Pages &pages) { pages.pages.front().texts[someWord(pages)].y += 3; }));
        CHECK(isSeen(program, [](pages::Pages &pages) {
            auto &texts = pages.pages.front().texts;
            texts.erase(texts.begin() + qsizetype(someWord(pages)));
        }));
    }
}

TEST_CASE("a line that stands one point from its place is seen")
{
    CHECK(isSeen(mupdf, [](pages::Pages &pages) {
        auto &texts = pages.pages.front().texts;
        const float line = texts[someWord(pages)].y;
        for (pages::TextRun &run : texts)
            run.y += run.y == line ? 1 : 0;
    }));
}

TEST_CASE("another font is seen, and a picture, a rule, a tint or a mark that is missing")
{
    for (const Program &program : {poppler, mupdf}) {
        CHECK(isSeen(program, [](pages::Pages &pages) {
            Document other = draft();
            other.typeface = Typeface::LiberationSans;
            pages = pages::layOut(other).pages;
        }));
        CHECK(isSeen(program, [](pages::Pages &pages) { pages.pages.front().pictures.clear(); }));
        CHECK(isSeen(program, [](pages::Pages &pages) { pages.watermark.reset(); }));
    }
    CHECK(isSeen(mupdf, [](pages::Pages &pages) { pages.everyPage.fills.clear(); }));
}
