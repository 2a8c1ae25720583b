#include "core/minutes/copiedlines.h"
#include "tests/catch.h"
#include "tests/core/pastedwritten.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

using Kind = Line::Kind;

QList<Run> plain(const QString &words) { return {{Look::Plain, words}}; }

QList<Line> everyKind()
{
    return {{.kind = Kind::Title, .id = QUuid::createUuid(), .label = u"4"_s, .level = 2, .runs = plain(u"Roof"_s)},
            {.runs = {{Look::Plain, u"It "_s},
                      {Look::Bold, u"leaks"_s},
                      {Look::Plain, u" <b> & *stars* "_s},
                      {Look::Italic, u"diolch"_s, u"cy"_s}}},
            {.kind = Kind::Heading, .runs = plain(u"Next"_s)},
            {.kind = Kind::Bullet, .label = u"•"_s, .runs = plain(u"one\u2028two"_s)},
            {.kind = Kind::Number, .label = u"1."_s, .runs = plain(u"first"_s)},
            {.kind = Kind::Number, .label = u"3."_s, .runs = plain(u"third"_s)},
            {.kind = Kind::Letter, .label = u"b)"_s, .runs = plain(u"bee"_s)},
            {.kind = Kind::Letter, .label = u"c)"_s, .runs = {{Look::BoldItalic, u"sea"_s}}},
            {.kind = Kind::Decision, .id = QUuid::createUuid(), .label = u"Agreed"_s, .runs = plain(u"to wait"_s)},
            {.kind = Kind::Action,
             .id = QUuid::createUuid(),
             .label = u"A7"_s,
             .owners = {u"PV"_s, u"the Chair"_s},
             .runs = plain(u"ask two builders"_s),
             .due = u"4 Feb"_s}};
}

QByteArray copiedLine(const QByteArray &line, const QByteArray &format = "minutebook-lines", int version = 1)
{
    return "{\"format\":\"" + format + "\",\"version\":" + QByteArray::number(version) + ",\"lines\":[" + line + "]}";
}

} // namespace

TEST_CASE("lines come back from the clipboard as they were copied")
{
    const QList<Line> lines = everyKind();
    const auto pasted = pastedLines(copiedLines(lines));
    REQUIRE(pasted);
    CHECK(pasted->lines == lines);
    CHECK(pasted->saysLooks);
    CHECK(!pasted->rest);
    const auto words = pastedLines(copiedLines({{.runs = plain(u" within a line "_s)}}));
    REQUIRE(words);
    CHECK(written(*words) == QStringList{u"within a line"_s, u"(space before, space behind)"_s});
}

TEST_CASE("what is on the clipboard under our name is as untrusted as the rest")
{
    CHECK(pastedLines(copiedLine(R"({"kind":"text","text":"x"})")));
    for (const QByteArray &bad :
         {QByteArray(), QByteArray("["), QByteArray("{}"), copiedLine("{}"), copiedLine(R"({"kind":"other"})"),
          copiedLine(R"({"kind":"text","text":"x"})", "other"),
          copiedLine(R"({"kind":"text","text":"x"})", "minutebook-lines", 2),
          copiedLine(R"({"kind":"bullet","label":"1.","text":"x"})"),
          copiedLine(R"({"kind":"number","label":"1000.","text":"x"})"),
          copiedLine(R"({"kind":"text","label":"A1","text":"x"})"), copiedLine(R"({"kind":"letter","text":"x"})"),
          copiedLine(R"({"kind":"decision","owners":["PV"],"text":"x"})"),
          copiedLine("{\"kind\":\"action\",\"due\":\"" + QByteArray(1000, 'x') + "\",\"text\":\"x\"}"),
          copiedLine("{\"kind\":\"text\",\"text\":\"" + QByteArray(20'000, 'x') + "\"}"),
          "[" + QByteArray(100'000, '[')}) {
        CAPTURE(bad.left(100));
        CHECK(!pastedLines(bad));
    }
    const auto odd = pastedLines(copiedLine(
        R"({"kind":"action","id":"none","label":"A\u0000 1","owners":["P\n V","","\u202eKO"],"due":" 4\tFeb ","level":99,"text":"a\r\nb\u0007 **c**\ud800"},)"
        R"({"kind":"text","text":" "},{"kind":"bullet","label":"•","text":"","owners":[]})"));
    REQUIRE(odd);
    REQUIRE(odd->lines.size() == 1);
    const Line &line = odd->lines[0];
    CHECK(line.id.isNull());
    CHECK(line.label == u"A 1"_s);
    CHECK(line.owners == QStringList{u"P V"_s, u"KO"_s});
    CHECK(line.due == u"4 Feb"_s);
    CHECK(line.runs == plain(u"a\u2028b c\ufffd"_s));
}

TEST_CASE("other programs get what the lines mean, and every character as one")
{
    CHECK(htmlOf(everyKind()) == u"<h3>4 Roof</h3><p>It <strong>leaks</strong> &lt;b&gt; &amp; *stars* <span "
                                 u"lang=\"cy\"><em>diolch</em></span></p><h3>Next</h3>"
                                 "<ul><li>one<br>two</li></ul><ol><li>first</li><li value=\"3\">third</li></ol>"
                                 "<ol type=\"a\"><li value=\"2\">bee</li><li><strong><em>sea</em></strong></li></ol>"
                                 "<p><strong>Agreed</strong> to wait</p>"
                                 "<p><strong>A7</strong> PV/the Chair to ask two builders by 4 Feb</p>"_s);
    CHECK(htmlOf(QList<Line>{{.kind = Kind::Letter, .label = u"i)"_s, .runs = plain(u"a"_s)},
                             {.kind = Kind::Letter, .label = u"iv)"_s, .runs = plain(u"b"_s)}}) ==
          u"<ol type=\"i\"><li>a</li><li value=\"4\">b</li></ol>"_s);
    const QString bad = u"\"><script>alert('1')</script>"_s;
    for (Line line : everyKind()) {
        line.runs = plain(bad);
        if (!isMinuteText(line.kind))
            line.label = bad;
        if (line.kind == Kind::Action)
            line.owners = {bad};
        CHECK(!htmlOf(QList<Line>{line}).contains(u"<script"_s));
    }
}

TEST_CASE("HTML that a page copied is pasted as the text that it means")
{
    CHECK(written(pastedHtml(htmlOf(everyKind()))) ==
          QStringList{u"## 4 Roof"_s, u"It **leaks** <b> & \\*stars\\* *diolch*"_s, u"## Next"_s, u"• one⏎two"_s,
                      u"1. first"_s, u"3. third"_s, u"b) bee"_s, u"c) ***sea***"_s, u"**Agreed** to wait"_s,
                      u"**A7** PV/the Chair to ask two builders by 4 Feb"_s});
}
