#pragma once

#include "core/minutes/copiedlines.h"

#include <QMimeData>
#include <QString>

#include <memory>
#include <vector>

// What somebody may put on the clipboard to see what happens. Each was slow or fatal somewhere: in Qt's own HTML, in a
// parser that recurses, in one that looks twice, in the layout of a line without end.
struct PasteBomb {
    QString name;
    QString html;
    QString text;      // Where there is no HTML.
    QByteArray copied; // As our own.

    std::unique_ptr<QMimeData> mimeData() const
    {
        auto data = std::make_unique<QMimeData>();
        if (!copied.isEmpty())
            data->setData(QLatin1String(copiedLinesType), copied);
        if (!html.isEmpty())
            data->setHtml(html);
        if (!text.isEmpty())
            data->setText(text);
        return data;
    }
};

inline std::vector<PasteBomb> tagBombs()
{
    using namespace Qt::StringLiterals;
    const auto nested = [](const QString &open, const QString &close, int depth) {
        return open.repeated(depth) + u"deep"_s + close.repeated(depth);
    };
    return {
        {u"20 nested tables"_s, nested(u"<table><tr><td>"_s, u"</table>"_s, 20)},
        {u"100,000 nested tables with words"_s, nested(u"<table><tr><td>x<td>"_s, u"</table>"_s, 100'000)},
        {u"5,000 nested tags"_s, nested(u"<div><span style='font-weight:bold'><blockquote>"_s, u"</div>"_s, 5000)},
        {u"300,000 nested blocks"_s, nested(u"<blockquote>"_s, u"</blockquote>"_s, 300'000)},
        {u"1,000,000 unclosed tags"_s, u"<b>"_s.repeated(1'000'000) + u"words"_s},
        {u"1,000,000 unclosed paragraphs"_s, u"<p>"_s.repeated(1'000'000) + u"words"_s},
        {u"1,000,000 unclosed cells"_s, u"<table><tr>"_s + u"<td>"_s.repeated(1'000'000) + u"words"_s},
        {u"500,000 tags that nobody opened"_s, u"<i>"_s.repeated(250'000) + u"</b>"_s.repeated(500'000) + u"words"_s},
        {u"crossing tags"_s, u"<b><i><span>x</b></i></p>"_s.repeated(100'000)},
        {u"bold reopened"_s, u"<i>"_s.repeated(100'000) + u"<b><i></b>"_s.repeated(200'000) + u"words"_s},
        {u"deep lists"_s, nested(u"<ol><li>x"_s, u"</ol>"_s, 100'000)},
        {u"a million '<'"_s, u"<"_s.repeated(1'000'000)},
        {u"comments that nobody closed"_s, u"<!--"_s.repeated(300'000)},
        {u"conditions"_s, u"<![if !supportLists]>x<![endif]>"_s.repeated(100'000)},
        {u"drawings that nobody closed"_s, u"<svg></"_s.repeated(200'000) + u"words"_s},
        {u"scripts"_s, u"<script></scrip"_s.repeated(100'000)},
        {u"quotes that nobody closed"_s, u"<a b=\"'\" c='\">words"_s.repeated(100'000)},
        {u"a tag of a megabyte"_s, u"<p"_s + u" a=b"_s.repeated(1'000'000) + u">words"_s},
        {u"an attribute of eight megabytes"_s, u"<p title=\""_s + u"x"_s.repeated(8'000'000) + u"\">words"_s},
        {u"a style of a million declarations"_s, u"<p style='"_s + u"a:b;"_s.repeated(1'000'000) + u"'>words"_s},
    };
}

inline std::vector<PasteBomb> wordBombs()
{
    using namespace Qt::StringLiterals;
    QString pictures;
    for (int i = 0; i < 20'000; ++i)
        pictures += u"<img src=\"//host/share/%1.png\"><img src='file:///etc/passwd'>"_s.arg(i);
    QString scripts;
    for (int i = 0; i < 100'000; ++i)
        scripts += QStringView(u"aбג؟क한あ中"_s).mid(i % 8, 1);
    return {
        {u"a run of 300,000 characters"_s, u"<p>"_s + u"x"_s.repeated(300'000)},
        {u"a run between no-break spaces"_s, {}, u"word\u202f"_s.repeated(60'000)},
        {u"a run of 300,000 in two looks"_s, u"<b>x</b>y"_s.repeated(150'000)},
        {u"100,000 marks on a letter"_s, u"<p>e"_s + QString(100'000, QChar(0x301))},
        {u"marks on every letter"_s, u"<p>"_s + (u"e"_s + QString(16, QChar(0x489))).repeated(20'000)},
        {u"a reference of a megabyte"_s,
         u"<p>&"_s + u"a"_s.repeated(1'000'000) + u"; &#"_s + u"0"_s.repeated(1'000'000) + u"65;"_s},
        {u"a million '&'"_s, u"<p>"_s + u"&"_s.repeated(1'000'000)},
        {u"turned letters"_s, u"<p>"_s + u"\u202e\u2066gpj.\u202d\u2069"_s.repeated(40'000)},
        {u"nulls"_s, u"<p>a"_s + QString(500'000, QChar(0)) + u"b"_s},
        {u"half surrogates"_s, u"<p>"_s + QString(200'000, QChar(0xd800)) + QString(200'000, QChar(0xdc00))},
        {u"pictures from everywhere"_s, pictures},
        {u"a picture of eight megabytes"_s,
         u"<p>words<img src=\"data:image/png;base64,"_s + u"QUFB"_s.repeated(2'000'000) + u"\">"_s},
        {u"200,000 lines of a letter"_s, u"<p>x</p>"_s.repeated(200'000)},
        {u"200,000 lines of a letter, broken"_s, u"x<br>"_s.repeated(200'000)},
        {u"200,000 lines of a letter, plain"_s, {}, u"x\n"_s.repeated(200'000)},
        {u"200,000 bold letters"_s, u"<p><b>x</b> y "_s.repeated(100'000)},
        {u"long lines"_s, {}, (u"word "_s.repeated(10'000) + u'\n').repeated(20)},
        {u"two million line ends"_s, {}, u"\n"_s.repeated(2'000'000) + u"x"_s},
        {u"spaces before nothing"_s, {}, u"a "_s + u" "_s.repeated(150'000) + u"("_s},
        {u"an action that is all dates"_s, {}, u"a "_s + u"- by 4 "_s.repeated(1300) + u"!"_s},
        {u"stars"_s, {}, u"*a **b "_s.repeated(25'000)},
        {u"a hundred thousand letters of eight scripts"_s, {}, scripts},
        {u"faces"_s, {}, u"👩‍👩‍👧‍👦"_s.repeated(10'000)},
        {u"brackets in brackets"_s, {}, {}, "[" + QByteArray("[").repeated(900'000)},
        {u"our own, 100,000 lines"_s,
         {},
         {},
         "{\"format\":\"minutebook-lines\",\"version\":1,\"lines\":[" +
             QByteArray(R"({"kind":"bullet","label":"•","text":"x"},)").repeated(30'000) +
             R"({"kind":"text","text":"x"}]})"},
        {u"our own, one line of stars"_s,
         {},
         {},
         "{\"format\":\"minutebook-lines\",\"version\":1,\"lines\":[{\"kind\":\"text\",\"text\":\"" +
             QByteArray("*a **b ").repeated(25'000) + "\"}]}"},
    };
}

inline std::vector<PasteBomb> pasteBombs()
{
    std::vector<PasteBomb> all = tagBombs();
    for (PasteBomb &bomb : wordBombs())
        all.push_back(std::move(bomb));
    return all;
}
