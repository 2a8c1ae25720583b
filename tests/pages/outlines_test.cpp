#include "tests/pages/everyblock.h"
#include "tests/pages/pagepictures.h"
#include "tests/pages/pdfchecks.h"
#include "tests/pages/pdffolder.h"
#include "tests/pages/readback/truetype.h"
#include "ui/pages/layout.h"
#include "ui/pages/pdf/outlines.h"

#include <cmath>

using namespace Qt::StringLiterals;
using namespace documents;

// Fonts of a computer may have CFF outlines, as those for Chinese that Ubuntu comes with: they are embedded as
// TrueType.

namespace {

// A small font with CFF outlines: fonts-junction, which tests/run installs. No font that ships with us has them.
std::shared_ptr<const pages::Face> junction()
{
    QFile file(u"/usr/share/fonts/opentype/junction/Junction.otf"_s);
    INFO("fonts-junction is not installed: tests/run does that");
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto face = pages::Face::of(file.readAll(), u"Junction"_s);
    REQUIRE(face);
    REQUIRE_FALSE(face->hasOutlines());
    return face;
}

// The regular face of a document, in the other's glyphs. What stands where stays as it is.
void setIn(pages::Pages &pages, const std::shared_ptr<const pages::Face> &face)
{
    pages::TypesetFace &regular = pages.typeset.faces.front();
    regular.face = face;
    for (pages::Code &code : regular.codes) {
        code.glyph = code.text.isEmpty() ? 0 : face->glyphOf(code.text.front().unicode());
        code.advance = float(face->advance(code.glyph));
        INFO(code.text.toStdString());
        REQUIRE((code.text.isEmpty() || code.glyph != 0));
    }
}

} // namespace

TEST_CASE("a font with CFF outlines is embedded as a sound TrueType font of the same widths")
{
    pages::TypesetFace face{.face = junction(), .codes = {{}}};
    for (const char16_t letter : u"The quick brown fox & 0123456789 (jumps) over: “the lazy dog”."_s.toStdU16String())
        face.codes.push_back({.glyph = face.face->glyphOf(letter), .text = QString(QChar(letter))});
    const pages::pdf::Program program = pages::pdf::trueTypeOf(face);
    const readback::TrueType font(program.bytes);
    CHECK(font.faults() == QStringList());
    REQUIRE(program.glyphs.size() == face.codes.size());
    for (size_t i = 1; i < face.codes.size(); ++i) {
        INFO(face.codes[i].text.toStdString());
        CHECK(program.glyphs[i] != 0);
        CHECK(std::abs(font.advance(program.glyphs[i]) - face.face->advance(face.codes[i].glyph) * 1000) < 0.001);
        CHECK(font.hasOutline(program.glyphs[i]) == (face.codes[i].text != u" "));
    }
}

TEST_CASE("letters with CFF outlines are drawn as the preview shows them")
{
    Document document{.title = u"Minutes"_s, .language = u"en-GB"_s};
    for (int i = 0; i < 12; ++i)
        document.blocks.push_back(
            text(u"The quick brown fox jumps over the lazy dog; Sphinx of black quartz, judge my vow. "
                 "Ask @ £ & 0123456789 (bends) %?"_s));
    pages::Laid laid = pages::layOut(document);
    setIn(laid.pages, junction());
    const Result<QByteArray> pdf = pages::pdfOf(document, laid);
    REQUIRE(pdf);
    QStringList faults = faultsOf(*pdf);
    faults.removeIf([](const QString &fault) { return fault.contains(u" over “"); }); // The places are another font's.
    CHECK(faults == QStringList());
    const QImage preview = painted(laid.pages, 0);
    // More than elsewhere: Qt makes the stems of CFF outlines darker, and of no others.
    CHECK(difference(preview, drawnByMupdf(*pdf).front()).grey < 40);
    CHECK(difference(preview, drawnByPoppler(*pdf).front()).grey < 40);
}
