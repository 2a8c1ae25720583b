#include "core/documents/formats.h"
#include "tests/core/unzipped.h"
#include "tests/twins/fixtures.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace documents;

TEST_CASE("every format is found by its word, and PDF is made elsewhere")
{
    QStringList words;
    for (const Format format : allFormats) {
        CHECK(formatFrom(suffixOf(format)) == format);
        CHECK_FALSE(labelOf(format).isEmpty());
        CHECK(mimeTypeOf(format).contains(u'/'));
        words.append(suffixOf(format));
        CHECK(bytesOf(fixtures::minutes(), format).isEmpty() == (format == Format::Pdf));
    }
    CHECK(words == QStringList{u"pdf"_s, u"html"_s, u"odt"_s, u"docx"_s, u"md"_s, u"txt"_s});
    CHECK_FALSE(formatFrom(u"doc"_s));
}

TEST_CASE("the same document is the same file, however its moment is told")
{
    Document elsewhere = fixtures::minutes();
    elsewhere.moment = elsewhere.moment.toTimeZone(QTimeZone("Asia/Kolkata"));
    for (const Format format : allFormats) {
        CHECK(bytesOf(fixtures::minutes(), format) == bytesOf(fixtures::minutes(), format));
        CHECK(bytesOf(elsewhere, format) == bytesOf(fixtures::minutes(), format));
    }
}

TEST_CASE("a word of many pages is written whole, in every format")
{
    Document document;
    const QString word(200'000, u'w');
    document.blocks = {{Paragraph{.words = {{word}}}},
                       {Table{Table::Look::Ruled, {}, {{{}, 1}, {{}, 1}}, {{{{{Paragraph{.words = {{word}}}}}}, {}}}}}};
    for (const Format format : {Format::Html, Format::Markdown, Format::Text})
        CHECK(bytesOf(document, format).count('w') >= 2 * word.size());
    CHECK_FALSE(bytesOf(document, Format::Odt).isEmpty());
    CHECK_FALSE(bytesOf(document, Format::Docx).isEmpty());
}

TEST_CASE("a document on its side is so in every format that has paper")
{
    CHECK(bytesOf(fixtures::log(), Format::Html).contains("@page{size:A4 landscape;"));
    const auto docx = unzipped(bytesOf(fixtures::log(), Format::Docx));
    CHECK(docx.value("word/document.xml").contains("<w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/>"));
    const auto odt = unzipped(bytesOf(fixtures::log(), Format::Odt));
    CHECK(odt.value("styles.xml").contains("fo:page-width=\"841.9pt\" fo:page-height=\"595.3pt\""));
    CHECK(odt.value("content.xml").contains("style:width=\"705.9pt\"")); // The table: all between the margins.
}
