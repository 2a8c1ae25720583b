#include "core/documents/columns.h"
#include "core/documents/plaintext.h"
#include "tests/catch.h"
#include "tests/twins/fixtures.h"

using namespace Qt::StringLiterals;
using namespace documents;

namespace {

QString textWith(const Blocks &blocks)
{
    Document document;
    document.blocks = blocks;
    return textOf(document);
}

Blocks cell(const QString &text) { return {{Paragraph{.words = {{text}}}}}; }

} // namespace

TEST_CASE("an ideograph takes two columns, a mark above a letter none")
{
    CHECK(columnsOf(u"abc") == 3);
    CHECK(columnsOf(u"欧阳") == 4);
    CHECK(columnsOf(u"Zoe\u0308") == 3);
    CHECK(columnsOf(u"\U0001f600\U00020000") == 4);
    CHECK(columnsOf(u"a\u200d\u00ad") == 1);
    CHECK(columnsOf(u"محمد") == 4);
}

TEST_CASE("paragraphs are broken at spaces, and labels hang")
{
    CHECK(wrapped(u"one two three"_s, 8) == QStringList{u"one two"_s, u"three"_s});
    CHECK(wrapped(u"one two three"_s, 10, u"a) "_s) == QStringList{u"a) one two"_s, u"   three"_s});
    CHECK(wrapped(u"one\u2028two"_s, 80, u"- "_s) == QStringList{u"- one"_s, u"  two"_s});
    CHECK(wrapped(QString(), 80) == QStringList{QString()});
    CHECK(wrapped(u"a "_s + QString(100, u'x') + u" b"_s, 10) == QStringList{u"a"_s, QString(100, u'x'), u"b"_s});
}

TEST_CASE("ideographs are broken anywhere but before a full stop")
{
    CHECK(wrapped(u"会议感谢各位。"_s, 12) == QStringList{u"会议感谢各"_s, u"位。"_s});
    CHECK(wrapped(u"会议"_s, 2) == QStringList{u"会"_s, u"议"_s});
}

TEST_CASE("no line of plain text is longer than 72 columns, but for a word that is")
{
    for (const auto &[name, document] : fixtures::all()) {
        if (name == "active")
            continue; // Its lines of alternatives have words of any length.
        for (const QString &line : textOf(document).split(u'\n')) {
            INFO(name << ": " << line.toStdString());
            CHECK((columnsOf(line) <= 72 || !line.trimmed().contains(u' ')));
            CHECK_FALSE(line.endsWith(u' '));
        }
    }
}

TEST_CASE("headings of plain text are underlined as wide as they are")
{
    CHECK(textWith({{Heading{1, {}, {{u"会议 x"_s}}}}}) == u"会议 x\n======\n"_s);
    CHECK(textWith({{Heading{2, u"4a"_s, {{u"Roads"_s}}}}}) == u"4a Roads\n--------\n"_s);
    CHECK(textWith({{Heading{3, {}, {{u"Deep"_s}}}}}) == u"Deep\n"_s);
}

TEST_CASE("tables of plain text are columns where they fit")
{
    Table table{Table::Look::Ruled, u"Actions"_s, {{u"Ref"_s, 1, true}, {u"Action"_s, 4}, {u"Due"_s, 1}}, {}};
    table.rows.push_back({{cell(u"A1"_s)}, {cell(u"to mend the gate"_s)}, {cell(u"欧阳"_s)}});
    table.rows.push_back({{cell(u"A2"_s)}, {cell(u"to paint it"_s)}, {}});
    CHECK(textWith({{table}}) == u"Actions\n\n"
                                 "Ref  Action            Due\n"
                                 "---  ----------------  ----\n"
                                 "A1   to mend the gate  欧阳\n"
                                 "A2   to paint it\n"_s);
}

TEST_CASE("tables of plain text that do not fit are a line a cell, behind its heading")
{
    const QString longWord(40, u'x');
    Table table{Table::Look::Framed, {}, {{u"Ref"_s, 1, true}, {u"Action"_s, 1}, {{}, 1}}, {}};
    table.rows.push_back({{cell(u"A1"_s)}, {cell(longWord)}, {cell(longWord)}});
    table.rows.push_back({{cell(u"A2"_s)}, {}, {}});
    CHECK(textWith({{table}}) == u"Ref: A1\nAction: %1\n%1\n\nRef: A2\n"_s.arg(longWord));
}

TEST_CASE("links of plain text say where they lead, where the words do not")
{
    const auto link = [](const QString &text, const QString &target) {
        return textWith({{Paragraph{.words = {{u"see "_s}, {text, Look::Plain, false, {}, target}, {u"."_s}}}}});
    };
    CHECK(link(u"the page"_s, u"https://example.org/"_s) == u"see the page <https://example.org/>.\n"_s);
    CHECK(link(u"https://example.org/"_s, u"https://example.org/"_s) == u"see https://example.org/.\n"_s);
    CHECK(link(u"a@example.org"_s, u"mailto:a@example.org"_s) == u"see a@example.org.\n"_s);
}

TEST_CASE("lines to write on are as wide as their share")
{
    CHECK(textWith({{WriteOn{{{u"Signed"_s, 1}, {u"Date"_s, 1}}}}}) ==
          u"Signed ___________________________  Date _____________________________\n"_s);
}
