#include "core/documents/html.h"
#include "tests/catch.h"
#include "tests/twins/fixtures.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace documents;

namespace {

QString htmlWith(const Blocks &blocks)
{
    Document document;
    document.title = u"T"_s;
    document.blocks = blocks;
    return QString::fromUtf8(htmlOf(document));
}

QString between(const QString &text, const QString &before, const QString &behind)
{
    const qsizetype from = text.indexOf(before) + before.size();
    return text.sliced(from, text.indexOf(behind, from) - from);
}

QString mainOf(const Blocks &blocks) { return between(htmlWith(blocks), u"<main>"_s, u"</main>"_s).trimmed(); }

Block list(const QStringList &labels)
{
    List list;
    for (const QString &label : labels)
        list.entries.append({label, {{u"x"_s}}});
    return {list};
}

} // namespace

TEST_CASE("a page in HTML lets in its own style sheet alone, by what it says")
{
    const QString html = QString::fromUtf8(htmlOf(fixtures::minutes()));
    const QString style = between(html, u"<style>"_s, u"</style>"_s);
    const QByteArray hash = QCryptographicHash::hash(style.toUtf8(), QCryptographicHash::Sha256).toBase64();
    CHECK(html.contains(u"default-src 'none'; img-src data:; style-src 'sha256-%1'; "_s.arg(QLatin1StringView(hash))));
    CHECK(html.count(u"<style"_s) == 1);
    CHECK_FALSE(html.contains(u" style=\""_s));
    CHECK_FALSE(style.contains(QRegularExpression(u"[<>&\"]"_s))); // XML and HTML would read it otherwise.
    for (const QString &fetched :
         {u"<script"_s, u"<link"_s, u"<iframe"_s, u"@import"_s, u"url("_s, u"http-equiv=\"refresh"_s})
        CHECK_FALSE(html.contains(fetched));
}

TEST_CASE("a page in HTML is well-formed XML, and leaves no element open that HTML would")
{
    static const QRegularExpression selfClosed(u"<(?!br|col|img|meta)[a-z0-9]+[^>]*/>"_s);
    for (const auto &[name, document] : fixtures::all()) {
        const QByteArray html = htmlOf(document);
        QXmlStreamReader reader(html);
        while (!reader.atEnd())
            reader.readNext();
        INFO(name << ": " << reader.errorString().toStdString());
        CHECK_FALSE(reader.hasError());
        CHECK_FALSE(QString::fromUtf8(html).contains(selfClosed));
    }
}

TEST_CASE("lists in HTML have the labels that were typed, and a browser's only where it writes the same")
{
    CHECK(mainOf({list({u"•"_s, u"•"_s})}) == u"<ul>\n<li>x</li>\n<li>x</li></ul>"_s);
    CHECK(mainOf({list({QString()})}) == u"<ul class=\"plain\">\n<li>x</li></ul>"_s);
    CHECK(mainOf({list({u"b)"_s, u"c)"_s})}) ==
          u"<ol class=\"labelled\" type=\"a\" start=\"2\">\n<li><span class=\"label\">b) </span>x</li>\n"
          "<li><span class=\"label\">c) </span>x</li></ol>"_s);
    CHECK(mainOf({list({u"1772."_s, u"1772."_s})}).count(u"<span class=\"label\">1772. </span>"_s) == 2);
    CHECK(mainOf({list({u"1."_s, u"7."_s})}).contains(u"<li value=\"7\"><span class=\"label\">7. "_s));
    CHECK(mainOf({list({u"–"_s})}).startsWith(u"<ul class=\"labelled\">\n<li><span class=\"label\">– "_s));
}

TEST_CASE("a section in HTML is a landmark once under each name")
{
    const Section item{{{Heading{2, u"4"_s, {{u"Roads"_s}}}}, {Section{{{Heading{3, {}, {{u"Deep"_s}}}}}}}}};
    const QString html = mainOf({{item}, {item}, {Section{{{Paragraph{.words = {{u"x"_s}}}}}}}});
    CHECK(html.count(u"<section"_s) == 1);
    CHECK(html.contains(u"<section aria-labelledby=\"h1\">\n<h2 class=\"numbered\" id=\"h1\">"_s));
    CHECK(html.count(u"id=\"h"_s) == 4);
}

TEST_CASE("words in HTML say their language, and their direction where it turns")
{
    const Words arabic{u"محمد"_s, Look::Plain, false, u"ar"_s};
    CHECK(mainOf({{Paragraph{.words = {{u"from "_s}, arabic, {u" to all of us"_s}}}}}) ==
          u"<p>from <span lang=\"ar\" dir=\"rtl\">محمد</span> to all of us</p>"_s);
    CHECK(mainOf({{Paragraph{.words = {arabic}}}}) == u"<p dir=\"rtl\"><span lang=\"ar\">محمد</span></p>"_s);
    CHECK(mainOf({{Paragraph{.words = {{u"from محمد, 5 pages"_s}}}}}) ==
          u"<p>from <bdi dir=\"rtl\">محمد</bdi>, 5 pages</p>"_s);
    CHECK(QString::fromUtf8(htmlOf(fixtures::urdu())).contains(u"<html lang=\"ur\" dir=\"rtl\">"_s));
}

TEST_CASE("words of one link in HTML are one link")
{
    const QString target = u"https://example.org/?a=1&b=2"_s;
    const Phrase words{
        {u"see "_s}, {u"the "_s, Look::Plain, false, {}, target}, {u"page"_s, Look::Bold, false, {}, target}};
    CHECK(
        mainOf({{Paragraph{.words = words}}}) ==
        u"<p>see <a href=\"https://example.org/?a=1&amp;b=2\" rel=\"noreferrer\">the <strong>page</strong></a></p>"_s);
    CHECK(mainOf({{Paragraph{.words = {{u"x"_s, Look::Plain, false, {}, u"javascript:alert(1)"_s}}}}}) ==
          u"<p>x</p>"_s);
}

TEST_CASE("tables in HTML have heads for columns and rows, and none that is empty")
{
    Table table{Table::Look::Ruled, u"Votes"_s, {{u"Name"_s, 1, true}, {{}, 3}}, {}};
    table.rows.push_back({{{{Paragraph{.words = {{u"For"_s}}}}}}, {}});
    table.rows.push_back({{}, {}});
    const QString html = mainOf({{table}});
    CHECK(html.startsWith(u"<table class=\"ruled\"><caption id=\"c1\">Votes</caption>"
                          "<colgroup><col class=\"w25\"/><col class=\"w75\"/></colgroup>"
                          "<thead><tr><th scope=\"col\">Name</th><td></td></tr></thead>"_s));
    CHECK(html.contains(u"<th scope=\"row\" data-label=\"Name\">\n<p>For</p>\n</th><td></td>"_s));
    CHECK(html.contains(u"<tr><td data-label=\"Name\"></td><td></td></tr>"_s));
}

TEST_CASE("a draft in HTML says so in the title and in the text, and the foot says where the record is")
{
    const QString html = QString::fromUtf8(htmlOf(fixtures::minutes()));
    CHECK(html.contains(u"<title>DRAFT – Minutes of the tenth meeting of Llanfair-y-cwm Community Council</title>"_s));
    CHECK(html.contains(u"<p class=\"draft\">DRAFT</p>"_s));
    CHECK(html.contains(u"minutes.json, is attached to the PDF"_s));
    CHECK(html.contains(u"content=\"2026-11-09T10:30:00Z\""_s));
    CHECK(html.contains(u"@bottom-right{content:'Page ' counter(page) ' of ' counter(pages)"_s));
    CHECK_FALSE(
        QString::fromUtf8(htmlOf(fixtures::actionColumn())).contains(u"counter(page)"_s)); // Counted on from 41.
    CHECK_FALSE(htmlWith({}).contains(u"<footer"_s));
}
