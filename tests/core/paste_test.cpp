#include "core/minutes/clean.h"
#include "tests/catch.h"
#include "tests/core/pastedwritten.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace {

const QString folder = QStringLiteral(MINUTEBOOK_FIXTURES "/paste/");

QString contents(const QString &name)
{
    QFile file(folder + name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

QStringList html(const QString &text) { return written(pastedHtml(text)); }

} // namespace

TEST_CASE("what programs put on the clipboard becomes the lines that people see there")
{
    const QStringList files = QDir(folder).entryList({u"*.html"_s, u"*.plain"_s}, QDir::Files, QDir::Name);
    REQUIRE(files.size() == 12);
    for (const QString &file : files) {
        CAPTURE(file);
        const QString text = contents(file);
        const QStringList expected =
            contents(file.left(file.lastIndexOf(u'.')) + u".lines"_s).split(u'\n', Qt::SkipEmptyParts);
        CHECK(written(file.endsWith(u".html"_s) ? pastedHtml(text) : pastedText(text)) == expected);
    }
}

TEST_CASE("what Windows puts around the HTML of a clipboard is no part of it")
{
    const QString header = u"Version:1.0\r\nStartHTML:00000097\r\nEndHTML:00000200\r\n"_s;
    CHECK(html(header + u"<html><body>\r\n<ol start=4><b>\r\n<!--StartFragment--><li>one</li>"
                        "<!--EndFragment--></b><li>outside</li></ol></body></html>"_s) == QStringList{u"4. **one**"_s});
    CHECK(html(u"<p>before</p><!--StartFragment-->in the line<!--EndFragment--> behind"_s) ==
          QStringList{u"in the line"_s});
}

TEST_CASE("white space is collapsed as browsers do, and no-break spaces with it")
{
    CHECK(html(u"<p>\n  one\t <b> two</b>\r\n three&nbsp;&nbsp; 4&nbsp;Feb  </p>"_s) ==
          QStringList{u"one **two** three 4 Feb"_s});
    CHECK(html(u"<p>co&shy;op\u00ad\ufeff</p>"_s) == QStringList{u"coop"_s});
    CHECK(html(u"<p> &nbsp; </p><p>&#8203;&zwj;</p>"_s).isEmpty());
    CHECK(html(u"<pre>one\n  two</pre><p style='white-space: pre-wrap'>three\nfour"_s) ==
          QStringList{u"one"_s, u"two"_s, u"three"_s, u"four"_s});
}

TEST_CASE("words from within a line say whether white space stood beside them, lines do not")
{
    CHECK(html(u"<span> one </span>"_s) == QStringList{u"one"_s, u"(space before, space behind)"_s});
    CHECK(html(u"one"_s) == QStringList{u"one"_s});
    CHECK(html(u"<p> one </p>"_s) == QStringList{u"one"_s});
    CHECK(written(pastedText(u" one"_s)) == QStringList{u"one"_s, u"(space before)"_s});
    CHECK(written(pastedText(u"one\ntwo "_s)) == QStringList{u"one"_s, u"two"_s, u"(space behind)"_s});
    CHECK(written(pastedText(u"\n one\n"_s)) == QStringList{u"one"_s});
}

TEST_CASE("character references are the characters, and broken ones stay as they are written")
{
    CHECK(html(u"&lt;b&gt; &AMP; &amp;amp; &eacute;&Eacute; &pound;5 &frac12; &euro; &hellip; &check;"_s) ==
          QStringList{u"<b> &AMP; &amp; éÉ £5 ½ € … ✓"_s});
    CHECK(html(u"&#8217;&#x2019;&#X2019; &#150; &#128512; &amp &#65 b"_s) == QStringList{u"’’’ – 😀 & A b"_s});
    CHECK(html(u"&#; &#x; &; & &nothing; AT&T &#xD800;&#0;&#1114112;&#99999999999999999999;"_s) ==
          QStringList{u"&#; &#x; &; & &nothing; AT&T ����"_s});
}

TEST_CASE("bold and italic come by element and by style, and end where they end")
{
    CHECK(html(u"<b>a</b> <strong>b</strong> <i>c</i> <em>d</em> <span style='font-weight:700'>e</span> "
               "<span style='FONT-STYLE: Italic'>f</span> <span style='font-weight:500'>g</span>"_s) ==
          QStringList{u"**a b** *c d* **e** *f* g"_s});
    CHECK(html(u"<b style='font-weight:normal'>a <span style='font-weight:bold!important'>b</span></b>"_s) ==
          QStringList{u"a **b**"_s});
    CHECK(html(u"<b>a <i>b</b> c</i> d"_s) == QStringList{u"**a *b** c* d"_s});
    CHECK(html(u"<p><b>a<p>b"_s) == QStringList{u"**a**"_s, u"b"_s});
    CHECK(html(u"<b><p>a</b> b</p><p>c</p>"_s) == QStringList{u"**a b**"_s, u"c"_s});
    CHECK(html(u"<table><tr><td><b>a<td>b</b></b></table>c"_s) == QStringList{u"**a** | b"_s, u"c"_s});
}

TEST_CASE("lists have one level, and the marks that they had")
{
    CHECK(html(u"<ul><li>a<ol><li>b<li>c</ol><li>d</ul>"_s) == QStringList{u"• a"_s, u"1. b"_s, u"2. c"_s, u"• d"_s});
    CHECK(html(u"<ol type=A start=26><li>a<li>b</ol>"_s) == QStringList{u"z) a"_s, u"aa) b"_s});
    CHECK(html(u"<ol type=i start=8><li>a<li value=18>b</ol>"_s) == QStringList{u"viii) a"_s, u"xviii) b"_s});
    CHECK(html(u"<ol style='list-style-type: upper-roman'><li>a</ol>"_s) == QStringList{u"i) a"_s});
    CHECK(html(u"<ol><li style='list-style-type:lower-alpha'>a<li style='list-style:none'>b<li>c</ol>"_s) ==
          QStringList{u"a) a"_s, u"b"_s, u"3. c"_s});
    CHECK(html(u"<ol start=999><li>a<li>b</ol><ol start=-1><li>c</ol>"_s) ==
          QStringList{u"999. a"_s, u"1000. b"_s, u"-1. c"_s});
    CHECK(html(u"<li>a</li><ul></ul><ul><li></li></ul><p>b"_s) == QStringList{u"• a"_s, u"b"_s});
    CHECK(html(u"<ul><li>a<br>b<p>c</p><li><h2>d</h2>e</ul>"_s) == QStringList{u"• a⏎b"_s, u"c"_s, u"• d"_s, u"e"_s});
}

TEST_CASE("a list that somebody typed is one, but not the number in a cell")
{
    CHECK(html(u"<div>To do:<br>- <b>one</b><br>- two<br><b>1.</b> three</div>"_s) ==
          QStringList{u"To do:"_s, u"• **one**"_s, u"• two"_s, u"1. three"_s});
    CHECK(html(u"<table><tr><td>1. Roof<td>PV</table>"_s) == QStringList{u"1. Roof | PV"_s});
}

TEST_CASE("a row of a table is a line where it reads well, else its paragraphs stand below each other")
{
    CHECK(html(u"<table><tr><th>Who<th>What<tr><td>PV<br>KO<td>roof<tr><td><td>gate<td></table>"_s) ==
          QStringList{u"**Who** | **What**"_s, u"PV / KO | roof"_s, u"gate"_s});
    const QString paragraph = u"The group heard that the gutters of the annexe leak."_s;
    CHECK(html(u"<table><tr><td>4<td><p>"_s + paragraph + u"<p>"_s + paragraph + u"<ul><li>one</ul><td>PV</table>"_s) ==
          QStringList{u"4"_s, paragraph, paragraph, u"• one"_s, u"PV"_s});
    CHECK(html(u"<table><tr><td>out<td><table><tr><td>in<td>side</table><td>there</table>"_s) ==
          QStringList{u"out"_s, u"in | side"_s, u"there"_s});
    CHECK(html(u"<td>one<td>two<tr><td>three</td> <td>four</td></tr>"_s) ==
          QStringList{u"one | two"_s, u"three | four"_s});
}

TEST_CASE("what nobody saw, what is no text and what a reviewer said is left out")
{
    CHECK(html(u"a<script>b</script><style>c</style><title>d</title><svg><text>e</text></svg><select><option>f"
               "</select><span hidden>g</span><p style='display:none'>h</p><img width=1 height=1>"
               "<!-- i --><?php j ?><!DOCTYPE k>"_s) == QStringList{u"a"_s});
    CHECK(html(u"a <img src=x alt='A view'><span style='mso-element:comment'>b</span>"_s) ==
          QStringList{u"a"_s, u"(space behind, pictures, comments)"_s});
    CHECK(html(u"<del>a</del> b"_s) == QStringList{u"a b"_s, u"(struck)"_s});
    CHECK(html(u"a <img alt='👍🏽' src=x> b <img alt='😀' width=16>"_s) == QStringList{u"a 👍🏽 b 😀"_s});
}

TEST_CASE("HTML that is broken is read as far as it goes")
{
    CHECK(html(u"2 < 3 & 4 > 1 <3 <"_s) == QStringList{u"2 < 3 & 4 > 1 <3 <"_s});
    CHECK(html(u"</p></td></ul></x><p a='>' b=\">\" c = > d>one</ p ></p"_s) == QStringList{u"d>one"_s, u"(end)"_s});
    CHECK(html(u"one<p title='two>three"_s) == QStringList{u"one"_s, u"(end)"_s});
    CHECK(html(u"one<!-- two"_s) == QStringList{u"one"_s, u"(end)"_s});
    CHECK(html(u"one<svg>two"_s) == QStringList{u"onetwo"_s});
    CHECK(html(u""_s).isEmpty());
    CHECK(html(u"<"_s) == QStringList{u"<"_s});
}

TEST_CASE("letters that would be turned read as they are stored")
{
    CHECK(html(u"<p>a\u202egpj.exe\u202c b\u2066c\u2069</p>"_s) == QStringList{u"agpj.exe bc"_s});
    CHECK(written(pastedText(u"\u202eabc"_s)) == QStringList{u"abc"_s});
    CHECK(breakable(u"שלום\u200f!"_s) == u"שלום\u200f!"_s); // A mark turns nothing but itself.
}

TEST_CASE("lines are such as a page can have, whatever they come from")
{
    for (const QString &text : {u"<p>- <p>1.<p>* a *<p>\\- b<p>## c<p>** d **"_s,
                                u"<h1> <b>a</b> </h1><li> <li>\u2028"_s, u"<ol type=a><li>\u0007<li>b\ufffc"_s}) {
        const Pasted pasted = pastedHtml(text);
        CHECK(!pasted.lines.isEmpty());
        for (const Line &line : pasted.lines) {
            CHECK(line.id.isNull());
            CHECK(!isBlank(line));
            CHECK(normal(line) == line);
        }
    }
}
