#include "core/documents/markdown.h"
#include "tests/catch.h"
#include "tests/twins/fixtures.h"

using namespace Qt::StringLiterals;
using namespace documents;

namespace {

QString markdownWith(const Blocks &blocks)
{
    Document document;
    document.blocks = blocks;
    return markdownOf(document).trimmed();
}

QString paragraph(const Phrase &words) { return markdownWith({{Paragraph{.words = words}}}); }

Block list(const QStringList &labels)
{
    List list;
    for (const QString &label : labels)
        list.entries.append({label, {{u"x"_s}}});
    return {list};
}

} // namespace

TEST_CASE("what was typed is text in Markdown, and escaped no more than it must be")
{
    const auto same = [](const QString &text) { CHECK(paragraph({{text}}) == text); };
    same(u"snake_case, 85.6 and (a) – 10:30 to 12:45; R&D – it’s £5!"_s);
    CHECK(paragraph({{u"2 * 3 [x] <b> a|b `c` ~d~ $e$"_s}}) ==
          u"2 \\* 3 \\[x\\] \\<b> a\\|b \\`c\\` \\~d\\~ \\$e\\$"_s);
    CHECK(paragraph({{u"1. no list"_s}}) == u"1\\. no list"_s);
    CHECK(paragraph({{u"1772) no list"_s}}) == u"1772\\) no list"_s);
    CHECK(paragraph({{u"- no list\u2028# no heading\u2028=="_s}}) == u"\\- no list\\\n\\# no heading\\\n\\=="_s);
    CHECK(paragraph({{u"&amp; &#38; & so on"_s}}) == u"\\&amp; \\&#38; & so on"_s);
    CHECK(paragraph({{u"http://x and www.x and :tada:"_s}}) == u"http\\://x and www\\.x and \\:tada:"_s);
    CHECK(paragraph({{u"back\\slash"_s}}) == u"back\\\\slash"_s);
}

TEST_CASE("emphasis in Markdown opens and closes where CommonMark sees it")
{
    CHECK(paragraph({{u"a "_s}, {u"b "_s, Look::Bold}, {u"c"_s}}) == u"a **b** c"_s);
    CHECK(paragraph({{u"in"_s}, {u"bold"_s, Look::Bold}, {u"ly"_s}}) == u"in**bold**ly"_s);
    CHECK(paragraph({{u"x"_s}, {u"1"_s, Look::Bold}, {u"2"_s, Look::BoldItalic}}) == u"&#120;**&#49;_2_**"_s);
    CHECK(paragraph({{u"oh!"_s}, {u"x"_s, Look::Plain, false, {}, u"https://x.org"_s}}) ==
          u"oh\\![x](<https://x.org>)"_s);
    CHECK(paragraph({{u"a"_s}, {u"b"_s, Look::Italic}, {u"c"_s}}) == u"&#97;_b_&#99;"_s);
    CHECK(paragraph({{u"(a)"_s, Look::Bold}, {u"b"_s}}) == u"**(a)**&#98;"_s);
    CHECK(paragraph({{u"a"_s, Look::Bold}, {u"b"_s, Look::BoldItalic}, {u"c"_s, Look::Italic}}) ==
          u"**&#97;_b_**_c_"_s);
    CHECK(paragraph({{u"x"_s, Look::BoldItalic}, {u" y"_s, Look::Bold}}) == u"**_x_ y**"_s);
}

TEST_CASE("lists in Markdown are its own where it counts as typed, else they say their labels")
{
    CHECK(markdownWith({list({u"3."_s, u"4."_s})}) == u"3. x\n4. x"_s);
    CHECK(markdownWith({list({u"1."_s, u"3."_s})}) == u"1. x\n\n<!-- -->\n\n3. x"_s);
    CHECK(markdownWith({list({u"a)"_s, u"b)"_s})}) == u"- a) x\n- b) x"_s);
    CHECK(markdownWith({list({u"•"_s}), list({u"•"_s})}) == u"- x\n\n<!-- -->\n\n- x"_s);
    CHECK(markdownWith({{List{List::Kind::Plain, {{{}, {{u"one\u2028two"_s}}}}}}}) == u"- one\\\n  two"_s);
}

TEST_CASE("a simple table is a table in Markdown, another a paragraph for each cell")
{
    Table table{Table::Look::Ruled, u"Votes"_s, {{u"Na|me"_s, 1, true}, {u"Vote"_s, 1}}, {}};
    table.rows.push_back({{{{Paragraph{.words = {{u"a|b"_s}}}}}}, {{list({u"a)"_s, u"b)"_s})}}});
    CHECK(markdownWith({{table}}) == u"**Votes**\n\n| Na\\|me | Vote |\n| --- | --- |\n| a\\|b | a) x<br>b) x |"_s);
    table.rows.push_back({{}, {{{Panel{Panel::Kind::Decision, {{Paragraph{.words = {{u"yes"_s}}}}}}}}}});
    CHECK(markdownWith({{table}}) ==
          u"**Votes**\n\n**Na\\|me**: a\\|b\n\n**Vote**:\n\n- a) x\n- b) x\n\n**Vote**:\n\n> yes"_s);
}

TEST_CASE("particulars in Markdown stand behind what they are")
{
    Table table{Table::Look::Particulars, {}, {{{}, 1, true}, {{}, 4}}, {}};
    table.rows.push_back({{{{Paragraph{.words = {{u"Chair"_s}}}}}}, {{{Paragraph{.words = {{u"E. P."_s}}}}}}});
    table.rows.push_back({{{{Paragraph{.words = {{u"Present"_s}}}}}}, {{list({QString()})}}});
    CHECK(markdownWith({{table}}) == u"**Chair**: E. P.\n\n**Present**:\n\n- x"_s);
}

TEST_CASE("panels are quoted in Markdown, hashes are code, and links are links")
{
    CHECK(markdownWith({{Panel{Panel::Kind::Decision, {{Paragraph{.words = {{u"a"_s}}}}, list({u"•"_s})}}}}) ==
          u"> a\n>\n> - x"_s);
    CHECK(markdownWith({{Paragraph{Paragraph::Role::Code, {}, {{u"2c26b4"_s}}}}}) == u"`2c26b4`"_s);
    CHECK(markdownWith({{Paragraph{Paragraph::Role::Code, {}, {{u"`x`"_s}}}}}) == u"\\`x\\`"_s);
    CHECK(paragraph({{u"p[1]"_s, Look::Plain, false, {}, u"https://x.org/(1)"_s}}) ==
          u"[p\\[1\\]](<https://x.org/(1)>)"_s);
    CHECK(paragraph({{u"https://x.org"_s, Look::Plain, false, {}, u"https://x.org"_s}}) == u"<https://x.org>"_s);
}

TEST_CASE("headings in Markdown keep the marks that were typed at their end")
{
    CHECK(markdownWith({{Heading{2, u"1."_s, {{u"C#"_s}}}}}) == u"## 1. C\\#"_s);
    CHECK(markdownWith({{Heading{3, {}, {{u"one\u2028two"_s}}}}}) == u"### one<br>two"_s);
}

TEST_CASE("a draft in Markdown says so first")
{
    CHECK(markdownOf(fixtures::minutes()).startsWith(u"**DRAFT**\n"_s));
    CHECK(markdownOf(fixtures::minutes()).endsWith(u"is attached to the PDF of this document.\n"_s));
}
