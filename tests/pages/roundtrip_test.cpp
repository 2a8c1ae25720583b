#include "tests/pages/everyblock.h"
#include "tests/pages/expectedparts.h"
#include "tests/pages/pdfchecks.h"
#include "tests/pages/pdffolder.h"
#include "tests/pages/randomdocument.h"
#include "tests/pages/readback/objects.h"

using namespace Qt::StringLiterals;
using namespace documents;
using readback::Heard;
using readback::Part;

// The main test of the PDF: what a document says, its PDF says, as what it is, in the same order.

namespace {

Heard heardOf(const Document &document) { return readback::heard(PdfFolder::pdfBytes(document)); }

void checkRoundTrip(const Document &document)
{
    const QByteArray pdf = PdfFolder::pdfBytes(document);
    const Heard heard = readback::heard(pdf);
    CHECK(heard.faults == QStringList());
    CHECK(difference(expectedParts(document), heard.parts) == QString());
    CHECK(faultsOf(pdf) == QStringList());
}

Document documentOf(const Blocks &blocks)
{
    Document document{.title = u"Minutes"_s,
                      .language = u"en-GB"_s,
                      .footer = u"Foot"_s,
                      .pageCount = u"Page %1 of %2"_s,
                      .blocks = blocks};
    document.blocks.insert(document.blocks.begin(), {Heading{.level = 1, .words = plain(document.title)}});
    return document;
}

Table tableOf(const QString &words, Table::Look look)
{
    Table table{.look = look, .caption = u"Actions"_s, .columns = {{u"Ref"_s, 1, true}, {u"Said"_s, 5}}};
    for (int i = 1; i <= 3; ++i)
        table.rows.push_back({{{text(QString::number(i))}}, {{text(words), text(u"and after"_s)}}});
    return table;
}

QString textIn(const Heard &heard, const QString &type)
{
    QString all;
    for (const Part &part : heard.parts)
        all += part.type == type ? part.text : QString();
    return all;
}

void checkRandom(quint32 first, quint32 last)
{
    for (quint32 seed = first; seed <= last; ++seed) {
        INFO("seed " << seed);
        const Document document = randomDocument(seed);
        const Heard heard = heardOf(document);
        REQUIRE(heard.faults == QStringList());
        REQUIRE(difference(expectedParts(document), heard.parts) == QString());
    }
}

} // namespace

TEST_CASE("what is heard of a document with every block")
{
    const Heard heard = heardOf(everyBlock());
    QStringList lines;
    for (const Part &part : heard.parts)
        lines.append(readback::lineOf(part));
    // Some, word by word, so that no fault of the comparison hides one of the reading.
    CHECK(lines[0] == u"Document");
    CHECK(lines.contains(u"  H1 “Minutes of the tenth meeting”"_s));
    CHECK(lines.contains(u"  Figure [Crest: a mill wheel]"_s));
    CHECK(lines.contains(u"    H2 “1 Crossing at Mill Lane”"_s));
    CHECK(lines.contains(u"      Span [cy] “Croesawodd y Cadeirydd bawb i’r cyfarfod.”"_s));
    CHECK(lines.contains(u"        LBody “a safety audit;”"_s));
    CHECK(lines.contains(u"          TH [Scope=Column] “Owner”"_s));
    const QString head = u"Header: Pentre Isaf Community Council"_s;
    const QString foot = u"Footer: Pentre Isaf Community Council · 3 November 2026"_s;
    const QString count = u"Footer: Page %1 of 3"_s;
    CHECK(heard.artifacts.first(6) == QStringList{head, foot, count.arg(1), head, foot, count.arg(2)});
}

TEST_CASE("the PDF says all that the document says, as what it is, in the same order") { checkRoundTrip(everyBlock()); }

TEST_CASE("two hundred pages say all that the document says")
{
    const Document document = longDocument(200);
    const Heard heard = heardOf(document);
    CHECK(heard.artifacts.filter(u"Page "_s).size() >= 200);
    CHECK(heard.faults == QStringList());
    CHECK(difference(expectedParts(document), heard.parts) == QString());
}

TEST_CASE("an empty document has a page and says nothing")
{
    Document document{.title = u"Nothing"_s, .language = u"en-GB"_s};
    checkRoundTrip(document);
    document.blocks = {{Section{}}, {Panel{}}, {PageBreak{}}, {List{}}, {Paragraph{}}};
    checkRoundTrip(document);
}

TEST_CASE("a row longer than a page is read cell by cell")
{
    const QString words = u"Members spoke at length of the hedge and of the lane. "_s.repeated(200).trimmed();
    for (const Table::Look look : {Table::Look::Particulars, Table::Look::Ruled, Table::Look::Framed})
        checkRoundTrip(documentOf({{tableOf(words, look)}}));
}

TEST_CASE("both cells of a row that goes on over pages are read one after the other")
{
    Table table{.look = Table::Look::Framed, .columns = {{u"Left"_s, 1}, {u"Right"_s, 1}}};
    table.rows.push_back({{{text(u"left word "_s.repeated(900))}}, {{text(u"right word "_s.repeated(1200))}}});
    checkRoundTrip(documentOf({{table}}));
}

TEST_CASE("a paragraph longer than a page is one paragraph")
{
    checkRoundTrip(documentOf({text(u"The speed survey was presented and doubted. "_s.repeated(400).trimmed())}));
}

TEST_CASE("a word of ten thousand letters is read whole")
{
    const QString word = u"abcdefghij"_s.repeated(1000);
    checkRoundTrip(documentOf({text(word), text(u"before "_s + word + u" behind"_s)}));
    checkRoundTrip(documentOf({{tableOf(word, Table::Look::Ruled)}}));
    checkRoundTrip(documentOf({{Heading{.level = 2, .number = u"4a"_s, .words = plain(word.first(2000))}}}));
}

TEST_CASE("a link of five hundred characters is read whole and leads where it says")
{
    QString address = u"https://www.example.org/"_s;
    while (address.size() < 500)
        address += u"part-%1/of_it?n=%2&m=~3#x"_s.arg(address.size()).arg(address.size() * 7);
    checkRoundTrip(documentOf({{Paragraph{
        .words = {{.text = u"See "_s}, {.text = address, .link = address}, {.text = u" for all of it."_s}}}}}));
}

TEST_CASE("a link in any script leads where it says")
{
    const QString address = u"https://example.org/"_s;
    for (const QString &words : {u"محمد الأنصاري"_s, u"نگہت پروین"_s, u"Nguye\u0302\u0303n"_s, u"王小明"_s,
                                 u"efficient office"_s, u"co\u00adoperation"_s, u"بِسْمِ"_s, u"שָׁלוֹם"_s})
        checkRoundTrip(documentOf({{Paragraph{
            .words = {{.text = u"Ask "_s}, {.text = words, .link = address}, {.text = u" about it."_s}}}}}));
}

TEST_CASE("lists with long labels are read label first")
{
    List list{.kind = List::Kind::Letters};
    for (const QString &label : {u"a)"_s, u"(xviii) (continued from before)"_s, u"1772.104.3(b)(iv)"_s, u""_s,
                                 u"an absurd label that is longer than the line it is to stand on, however wide "
                                 "the paper may be, and then some"_s})
        list.entries.append({label, plain(u"What was agreed under it. "_s.repeated(6))});
    checkRoundTrip(documentOf({{list}}));
}

TEST_CASE("marks on the letters of a label or a number are read with them")
{
    List list{.kind = List::Kind::Letters};
    list.entries.append({u"n̈)"_s, plain(u"what was agreed"_s)});
    list.entries.append({u"x̄́̃)"_s, plain(u"and what was not"_s)});
    checkRoundTrip(documentOf({{list},
                               {Paragraph{.number = u"4x̧̃"_s, .words = plain(u"paragraph"_s)}},
                               {Heading{.level = 2, .number = u"שָׁ.5"_s, .words = plain(u"heading"_s)}}}));
}

TEST_CASE("a letter with a mark that no font has together with it is printed all the same")
{
    checkRoundTrip(documentOf({text(u"ے\u0303 and 王\u030a\u0327"_s), text(u"ے\u0303"_s)}));
}

TEST_CASE("two languages are each read in their own")
{
    checkRoundTrip(documentOf(
        {{Heading{.level = 2,
                  .words = {{.text = u"Ymddiheuriadau"_s, .language = u"cy"_s}, {.text = u" · Apologies"_s}}}},
         {Paragraph{.words = {{.text = u"Croesawodd y Cadeirydd bawb. "_s.repeated(30), .language = u"cy"_s},
                              {.text = u"The Chair welcomed everybody."_s}}}},
         {Paragraph{.words = {{.text = u"Gwefan: "_s, .language = u"cy"_s},
                              {.text = u"y wefan"_s, .language = u"cy"_s, .link = u"https://example.org/cy"_s}}}}}));
}

TEST_CASE("names in every script are read letter by letter")
{
    const QStringList texts{u"Łukasz Wiśniewski-Żółć, źdźbło, Gęś"_s,
                            u"محمد الأنصاري (MA)، رئيس المجلس"_s,
                            u"اجلاس کی کارروائی: نگہت پروین نے رپورٹ پیش کی۔"_s,
                            u"王小明主持会议。他说:“好的”。"_s,
                            u"יוסי כהן (YK) אמר: 3 בדצמבר 2026"_s,
                            u"The name محمد الأنصاري 12 (MA) stands within, as יוסי does"_s,
                            u"Nguye\u0302\u0303n Thi\u0323 Lan, A\u030angstro\u0308m, c\u0327a, x\u0304\u0301\u0323"_s,
                            u"بِسْمِ ٱللَّهِ ٱلرَّحْمَٰنِ"_s,
                            u"שָׁלוֹם עֲלֵיכֶם"_s};
    for (const Typeface typeface : {Typeface::SourceSans, Typeface::SourceSerif, Typeface::LiberationSans}) {
        Blocks blocks;
        for (const QString &one : texts) {
            blocks.push_back(text(one));
            blocks.push_back(text((one + u' ').repeated(30)));
            blocks.push_back({Paragraph{.words = {{.text = one, .look = Look::BoldItalic}}}});
        }
        Document document = documentOf(blocks);
        document.typeface = typeface;
        checkRoundTrip(document);
    }
}

TEST_CASE("a face of more than 255 signs is written in two bytes, others in one, and all are read")
{
    for (const int signs : {255, 256, 1000}) {
        INFO(signs << " signs");
        QString said;
        for (int i = 0; i < signs; ++i)
            said += QChar(0x4e00 + i);
        const Document document = documentOf({text(said), text(u"Beside them (1), [2] and C:\\3 stand others."_s)});
        checkRoundTrip(document);
        QByteArray pdf = PdfFolder::pdfBytes(document);
        readback::File file(pdf);
        int wide = 0;
        int narrow = 0;
        for (readback::Object &object : file.pdf.getAllObjects()) {
            if (!object.isDictionary() || readback::nameOf(object.getKey("/Subtype")) != u"Type0")
                continue;
            wide += readback::nameOf(object.getKey("/Encoding")) == u"Identity-H" ? 1 : 0;
            narrow += object.getKey("/Encoding").isStream() ? 1 : 0;
        }
        CHECK(wide == (signs > 255 ? 1 : 0));
        CHECK(narrow == (signs > 255 ? 2 : 3)); // Of the title and of the text.
    }
}

TEST_CASE("what is seen as one sign or none is read as it was typed")
{
    Blocks blocks;
    for (const QString &one :
         {u"co\u00adoperation, uncooperative\u00adness "_s, u"10\u00a0km, 5\u202f%, 1\u2009000, non\u2011breaking"_s,
          u"office, fluffy, affine, waffle, ffi, ff, fi, fl, ffl, ft, fb"_s,
          u"zero\u200bwidth, \u200cnon\u200djoiner"_s, u"two  spaces,   three, and one at the end "_s,
          u"  and two at the beginning"_s, u" "_s, u"a line\u2028and the next\u2028\u2028and one after an empty one"_s,
          u"-- --- -a- a-b-c 2014-15 co-opted"_s, u"parentheses (back\\slash) \\( \\) and \\r and % < > [ ] { } /"_s})
        for (const int times : {1, 40})
            blocks.push_back(text(one.repeated(times)));
    checkRoundTrip(documentOf(blocks));
}

TEST_CASE("of hostile characters only those are dropped that nobody can see")
{
    QString controls;
    for (char16_t c = 0; c < 0xa0; ++c)
        controls += QChar(c);
    const QString lone = u"a"_s + QChar(0xd83d) + u"b"_s + QChar(0xdc00) + u"c"_s + QChar(0xd83d);
    const QString others = u"x\u202ey\u2066z\u2069\ufeff\u061c\u200e\u200f"_s + QChar(0xfffe) + QChar(0xffff);
    checkRoundTrip(documentOf({text(controls), text(lone), text(others), text(u"\n\n"_s), text(u"\u0000"_s)}));
    for (const QString &one : {controls, lone, others})
        CHECK(textIn(heardOf(documentOf({text(one)})), u"P"_s) == expectedText(one));
}

// Cases of their own, so that they run beside each other.
TEST_CASE("random documents are read whole, 1 to 60") { checkRandom(1, 60); }
TEST_CASE("random documents are read whole, 61 to 120") { checkRandom(61, 120); }
TEST_CASE("random documents are read whole, 121 to 180") { checkRandom(121, 180); }
TEST_CASE("random documents are read whole, 181 to 240") { checkRandom(181, 240); }
