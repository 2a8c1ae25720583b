#include "core/documents/odt.h"
#include "tests/core/unzipped.h"
#include "tests/twins/fixtures.h"

#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace documents;

namespace {

QString partOf(const Document &document, const QByteArray &name)
{
    return QString::fromUtf8(unzipped(odtOf(document)).value(name));
}

QString contentOf(const Blocks &blocks)
{
    Document document;
    document.blocks = blocks;
    return partOf(document, "content.xml");
}

Block list(const QStringList &labels)
{
    List list;
    for (const QString &label : labels)
        list.entries.append({label, {{u"x"_s}}});
    return {list};
}

} // namespace

TEST_CASE("every part of an ODT is well-formed and in its manifest, and the type comes first")
{
    for (const auto &[name, document] : fixtures::all()) {
        const QByteArray archive = odtOf(document);
        CHECK(archive.mid(30, 47) == "mimetypeapplication/vnd.oasis.opendocument.text");
        const auto parts = unzipped(archive);
        const QByteArray manifest = parts.value("META-INF/manifest.xml");
        for (auto part = parts.begin(); part != parts.end(); ++part) {
            if (part.key() != "mimetype" && !part.key().startsWith("META-INF/"))
                CHECK(manifest.contains("manifest:full-path=\"" + part.key() + '"'));
            if (!part.key().endsWith(".xml"))
                continue;
            QXmlStreamReader reader(*part);
            while (!reader.atEnd())
                reader.readNext();
            INFO(name << " " << part.key().toStdString() << ": " << reader.errorString().toStdString());
            CHECK_FALSE(reader.hasError());
        }
    }
}

TEST_CASE("every style that the text of an ODT names is there")
{
    for (const auto &[name, document] : fixtures::all()) {
        const auto parts = unzipped(odtOf(document));
        const QString both = QString::fromUtf8(parts.value("content.xml") + parts.value("styles.xml"));
        for (const QByteArray &part : {parts.value("content.xml"), parts.value("styles.xml")}) {
            QXmlStreamReader reader(part);
            while (!reader.atEnd()) {
                reader.readNext();
                for (const auto &attribute : reader.attributes()) {
                    const QString key = attribute.qualifiedName().toString();
                    const bool isName = key.endsWith(u":style-name"_s) || key == u"style:parent-style-name"_s;
                    INFO(name << " " << key.toStdString() << " " << attribute.value().toString().toStdString());
                    CHECK((!isName || both.contains(u"style:name=\""_s + attribute.value().toString() + u'"')));
                }
            }
        }
    }
}

TEST_CASE("headings in an ODT have levels, and their numbers are text")
{
    const QString xml = contentOf({{Heading{2, u"4a"_s, {{u"Roads"_s}}}}});
    CHECK(xml.contains(u"text:outline-level=\"2\">4a<text:tab/>Roads</text:h>"_s));
    CHECK(xml.contains(u"style:parent-style-name=\"Heading_20_2\""_s));
}

TEST_CASE("lists in an ODT are counted to what was typed")
{
    const QString xml = contentOf({list({u"1772."_s, u"1773."_s, u"1773."_s}), list({u"•"_s}), list({u"**"_s})});
    CHECK(xml.count(u"<text:list "_s) == 4);
    CHECK(xml.contains(u"style:num-suffix=\".\" style:num-format=\"1\" text:start-value=\"1772\""_s));
    CHECK(xml.contains(u"style:num-suffix=\".\" style:num-format=\"1\" text:start-value=\"1773\""_s));
    CHECK(xml.contains(u"text:bullet-char=\"•\""_s));
    CHECK(xml.contains(u"style:num-prefix=\"**\" style:num-format=\"\""_s));
}

TEST_CASE("spaces in an ODT are as many as were typed")
{
    const QString xml = contentOf({{Paragraph{.words = {{u"a  b c "_s}, {u" d"_s, Look::Bold}}}}});
    CHECK(xml.contains(u">a<text:s text:c=\"2\"/>b c<text:s text:c=\"1\"/><"_s));
    CHECK(xml.contains(u"<text:s text:c=\"1\"/>d</text:span>"_s));
}

TEST_CASE("words in an ODT say their language in the part that belongs to their script")
{
    const auto words = [](const QString &language) {
        return contentOf({{Paragraph{.words = {{u"a"_s}, {u"x"_s, Look::Plain, false, language}}}}});
    };
    CHECK(words(u"cy"_s).contains(u"fo:language=\"cy\" fo:country=\"GB\""_s));
    CHECK(words(u"ur"_s).contains(u"style:language-complex=\"ur\" style:country-complex=\"PK\""_s));
    CHECK(words(u"zh-Hans"_s).contains(u"style:language-asian=\"zh\" style:country-asian=\"CN\""_s));
    CHECK(words(u"sr-Latn-RS"_s).contains(u"style:rfc-language-tag=\"sr-Latn-RS\""_s));
}

TEST_CASE("heads of tables in an ODT are heads, again on every page")
{
    const Table table{Table::Look::Ruled, u"Votes"_s, {{u"Name"_s, 1, true}}, {{{}}}};
    const QString xml = contentOf({{table}});
    CHECK(xml.contains(u"<table:title>Votes</table:title>"_s));
    CHECK(xml.contains(u"<table:table-header-rows><table:table-row "_s));
    CHECK_FALSE(xml.contains(u"office:value-type=\"string\"></table:table-cell>"_s));
}

TEST_CASE("pages of an ODT are counted on, and their number is the last page's")
{
    Document counted = fixtures::actionColumn();
    counted.pageCount = u"Page %1 of %2"_s;
    CHECK(partOf(counted, "content.xml").contains(u"style:page-number=\"41\""_s));
    CHECK(partOf(counted, "content.xml").count(u"<text:bookmark text:name=\"end\"/>"_s) == 1);
    CHECK(partOf(counted, "styles.xml")
              .contains(u"<text:bookmark-ref text:reference-format=\"page\" text:ref-name=\"end\">"_s));
    CHECK(partOf(fixtures::minutes(), "styles.xml").contains(u"<text:page-count>"_s));
    CHECK_FALSE(partOf(fixtures::minutes(), "content.xml").contains(u"text:bookmark"_s));
    counted.blocks = {{Table{Table::Look::Ruled, {}, {{{}, 1}}, {}}}};
    CHECK(partOf(counted, "content.xml").count(u"<text:bookmark text:name=\"end\"/>"_s) == 1);
}

TEST_CASE("an ODT says what it is, and describes its crest")
{
    const QString meta = partOf(fixtures::minutes(), "meta.xml");
    CHECK(meta.contains(u"<dc:title>DRAFT – Minutes of the tenth meeting"_s));
    CHECK(meta.contains(u"<dc:date>2026-11-09T10:30:00Z</dc:date>"_s));
    CHECK(partOf(fixtures::minutes(), "content.xml").contains(u"<svg:desc>Crest of Llanfair-y-cwm: a wave"_s));
    CHECK(unzipped(odtOf(fixtures::minutes())).value("Pictures/1.png") == fixtures::crest(96, 112));
}
