#include "core/documents/docx.h"
#include "tests/core/unzipped.h"
#include "tests/twins/fixtures.h"

#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace documents;

namespace {

QString partOf(const Document &document, const QByteArray &name)
{
    return QString::fromUtf8(unzipped(docxOf(document)).value(name));
}

QString bodyOf(const Blocks &blocks)
{
    Document document;
    document.blocks = blocks;
    return partOf(document, "word/document.xml");
}

Block list(const QStringList &labels)
{
    List list;
    for (const QString &label : labels)
        list.entries.append({label, {{u"x"_s}}});
    return {list};
}

} // namespace

TEST_CASE("every part of a DOCX is well-formed, and its relations lead to parts that are there")
{
    for (const auto &[name, document] : fixtures::all()) {
        const auto parts = unzipped(docxOf(document));
        for (auto part = parts.begin(); part != parts.end(); ++part) {
            if (!part.key().endsWith(".xml") && !part.key().endsWith(".rels"))
                continue;
            QXmlStreamReader reader(*part);
            while (!reader.atEnd()) {
                reader.readNext();
                const QString target = reader.attributes().value(u"Target"_s).toString();
                const bool isInside = reader.attributes().value(u"TargetMode"_s).isEmpty();
                if (part.key() == "word/_rels/document.xml.rels" && !target.isEmpty() && isInside)
                    CHECK(parts.contains("word/" + target.toUtf8()));
            }
            INFO(name << " " << part.key().toStdString());
            CHECK_FALSE(reader.hasError());
        }
    }
}

TEST_CASE("headings in a DOCX are Word's, by their levels, and their numbers are text")
{
    const QString xml = bodyOf({{Heading{1, {}, {{u"Minutes"_s}}}}, {Heading{2, u"4a"_s, {{u"Roads"_s}}}}});
    CHECK(xml.contains(u"<w:pStyle w:val=\"Heading1\"/>"_s));
    CHECK(xml.contains(u"<w:pStyle w:val=\"Heading2\"/>"_s));
    CHECK(xml.contains(u"4a</w:t></w:r><w:r><w:tab/></w:r>"_s));
    CHECK(partOf({}, "word/styles.xml").contains(u"<w:name w:val=\"heading 2\"/>"_s));
    CHECK(partOf({}, "word/styles.xml").contains(u"<w:outlineLvl w:val=\"1\"/>"_s));
}

TEST_CASE("lists in a DOCX are counted by Word, to what was typed")
{
    Document document;
    document.blocks = {list({u"a)"_s, u"b)"_s, u"d)"_s})};
    const QString body = partOf(document, "word/document.xml");
    CHECK(body.count(u"<w:numId w:val=\"1\"/>"_s) == 2);
    CHECK(body.count(u"<w:numId w:val=\"2\"/>"_s) == 1);
    const QString numbering = partOf(document, "word/numbering.xml");
    CHECK(numbering.count(u"<w:numFmt w:val=\"lowerLetter\"/>"_s) == 1);
    CHECK(numbering.contains(u"<w:lvlText w:val=\"%1)\"/>"_s));
    CHECK(numbering.contains(u"<w:startOverride w:val=\"4\"/>"_s));
}

TEST_CASE("a label that Word cannot count to is text in a DOCX")
{
    for (const QString &label : {u"100%."_s, QString(40, u'x')}) {
        const QString body = bodyOf({list({label})});
        CHECK_FALSE(body.contains(u"<w:numPr>"_s));
        CHECK(body.contains(label + u"</w:t></w:r><w:r><w:tab/>"_s));
    }
}

TEST_CASE("words in a DOCX say their language in the part that Word looks for it")
{
    const auto run = [](const QString &language, const QString &text) {
        return bodyOf({{Paragraph{
            .words = {{u"in the middle of an English sentence "_s}, {text, Look::Bold, false, language}}}}});
    };
    CHECK(run(u"cy"_s, u"pont"_s).contains(u"<w:b/><w:bCs/><w:lang w:val=\"cy-GB\"/>"_s));
    CHECK(run(u"ur"_s, u"پل"_s).contains(u"<w:rtl/><w:lang w:bidi=\"ur-PK\"/>"_s));
    CHECK(run(u"zh-Hans"_s, u"桥"_s).contains(u"<w:lang w:eastAsia=\"zh-CN\"/>"_s));
    CHECK(bodyOf({{Paragraph{.words = {{u"محمد"_s}}}}}).contains(u"<w:bidi w:val=\"1\"/>"_s));
}

TEST_CASE("tables in a DOCX repeat their heads, stand apart and are followed by a paragraph")
{
    Table table{Table::Look::Framed, u"Votes"_s, {{u"Name"_s, 1, true}, {u"Vote"_s, 3}}, {}};
    table.rows.push_back({{}, {}});
    const QString xml = bodyOf({{table}, {table}});
    CHECK(xml.count(u"<w:tblHeader/>"_s) == 2);
    CHECK(xml.contains(u"<w:tblCaption w:val=\"Votes\"/>"_s));
    CHECK_FALSE(xml.contains(u"</w:tbl><w:tbl>"_s));
    CHECK_FALSE(xml.contains(u"</w:tbl><w:sectPr>"_s));
    CHECK_FALSE(xml.contains(u"</w:tcPr></w:tc>"_s)); // A cell holds a paragraph.
    CHECK(bodyOf({{Table{Table::Look::Ruled, {}, {{{}, 1}}, {}}}}).contains(u"<w:tr>"_s));
}

TEST_CASE("a page break in a DOCX belongs to what follows it")
{
    const QString xml =
        bodyOf({{Paragraph{.words = {{u"a"_s}}}}, {PageBreak{}}, {Paragraph{.words = {{u"b"_s}}}}, {PageBreak{}}});
    CHECK(xml.count(u"<w:pageBreakBefore/>"_s) == 1);
    CHECK(xml.indexOf(u"pageBreakBefore"_s) > xml.indexOf(u">a<"_s));
}

TEST_CASE("heads and feet of a DOCX count its pages, on from where it is told")
{
    const QString footer = partOf(fixtures::minutes(), "word/footer.xml");
    CHECK(footer.contains(u"w:instr=\"PAGE\""_s));
    CHECK(footer.contains(u"w:instr=\"NUMPAGES\""_s));
    CHECK(footer.contains(u"SHA-256 of the signed record: 2c26"_s));
    CHECK(partOf(fixtures::minutes(), "word/header.xml").contains(u"DRAFT"_s));
    Document counted = fixtures::actionColumn();
    counted.pageCount = u"Page %1 of %2"_s;
    CHECK(partOf(counted, "word/footer.xml").contains(u"w:instr=\"PAGEREF end\""_s));
    CHECK(partOf(counted, "word/document.xml").contains(u"<w:pgNumType w:start=\"41\"/>"_s));
    CHECK(partOf(counted, "word/document.xml").contains(u"w:name=\"end\""_s));
    CHECK_FALSE(unzipped(docxOf({})).contains("word/header.xml"));
}

TEST_CASE("a DOCX says what it is, and when what it says was last changed")
{
    const QString core = partOf(fixtures::minutes(), "docProps/core.xml");
    CHECK(core.contains(u"<dc:title>DRAFT – Minutes of the tenth meeting"_s));
    CHECK(core.contains(u"<dc:creator>Cyngor Cymuned Llanfair-y-cwm</dc:creator>"_s));
    CHECK(core.contains(u"<dcterms:modified xsi:type=\"dcterms:W3CDTF\">2026-11-09T10:30:00Z<"_s));
    CHECK(partOf(fixtures::actionColumn(), "docProps/core.xml").contains(u">2026-02-03T08:00:00Z<"_s));
    CHECK_FALSE(partOf({}, "docProps/core.xml").contains(u"dcterms:modified"_s));
    CHECK(partOf(fixtures::minutes(), "word/document.xml").contains(u"descr=\"Crest of Llanfair-y-cwm: a wave"_s));
}
