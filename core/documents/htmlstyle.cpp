#include "core/documents/htmlstyle.h"

#include "core/documents/closing.h"
#include "core/documents/design.h"

using namespace Qt::StringLiterals;

namespace documents {

namespace {

constexpr int widthStep = 5; // Per cent.

struct Colour {
    QLatin1StringView name;
    QLatin1StringView light;
    QLatin1StringView dark;
};

constexpr Colour colours[]{
    {"paper"_L1, "#ffffff"_L1, "#14181c"_L1},
    {"ink"_L1, design::ink, "#e9edf0"_L1},
    {"quiet"_L1, design::quietInk, "#b9c3cc"_L1},
    {"rule"_L1, design::rule, "#808c98"_L1},
    {"hair"_L1, design::hairline, "#3a434c"_L1},
    {"head"_L1, design::headTint, "#20262c"_L1},
    {"link"_L1, design::linkInk, "#9ccbf7"_L1},
    {"decision"_L1, design::panelColours(Panel::Kind::Decision).rule, "#5fc4b0"_L1},
    {"decision-tint"_L1, design::panelColours(Panel::Kind::Decision).tint, "#162724"_L1},
    {"action"_L1, design::panelColours(Panel::Kind::Action).rule, "#e2a54f"_L1},
    {"action-tint"_L1, design::panelColours(Panel::Kind::Action).tint, "#2a2216"_L1},
    {"stub"_L1, design::panelColours(Panel::Kind::Stub).rule, "#96a2ae"_L1},
    {"stub-tint"_L1, design::panelColours(Panel::Kind::Stub).tint, "#1e242a"_L1},
};

QString colourProperties(bool dark)
{
    QString css;
    for (const Colour &colour : colours)
        css += u"--"_s + colour.name + u':' + (dark ? colour.dark : colour.light) + u';';
    return css;
}

QString fontStack(Typeface typeface)
{
    const design::Family family = design::familyOf(typeface);
    const QLatin1StringView others =
        family.serif ? "Georgia,'Times New Roman','Liberation Serif','Noto Serif',serif"_L1
                     : "'Segoe UI','Helvetica Neue',Arial,'Liberation Sans','Noto Sans',sans-serif"_L1;
    return u"'%1','%2',"_s.arg(family.name, family.formerName) + others;
}

// As a string of CSS: all but letters, digits and spaces by their codes.
QString cssString(const QString &text)
{
    QString css(u'\'');
    for (const char32_t c : text.toUcs4()) {
        const bool plain = c == ' ' || (c < 0x80 && QChar::isLetterOrNumber(c));
        css += plain ? QString(QChar(char16_t(c))) : u"\\%1 "_s.arg(uint(c), 0, 16);
    }
    return css + u'\'';
}

// At the foot of printed pages, in browsers that print what a style sheet counts. Pages that are counted on from
// another book's are left to the other formats: no browser begins elsewhere than at 1.
QString printedPageCount(const Document &document)
{
    if (document.firstPage != 1 || document.pageCount.isEmpty())
        return {};
    QString content;
    for (const PageCountPart &part : pageCountParts(document.pageCount)) {
        content += part.kind == PageCountPart::Kind::Text   ? cssString(part.text)
                   : part.kind == PageCountPart::Kind::Page ? u"counter(page)"_s
                                                            : u"counter(pages)"_s;
        content += u' ';
    }
    return u"@bottom-right{content:%1;font-size:9.5pt;color:%2}"_s.arg(content, design::quietInk);
}

QString printedMark(const Document &document)
{
    if (document.mark.isEmpty())
        return {};
    return u"@top-right{content:%1;font-size:9.5pt;font-weight:700}"_s.arg(cssString(document.mark));
}

QString widths()
{
    QString css;
    for (int percent = widthStep; percent <= 100; percent += widthStep)
        css += u".w%1{width:%1%}"_s.arg(percent);
    return css;
}

// Lengths are rem: 1 rem is 12 points, unless whoever reads has asked for more.
constexpr auto screenStyle = R"(
*{box-sizing:border-box}
html{font-size:100%;line-height:1.5;color:var(--ink);background:var(--paper);text-size-adjust:100%;-webkit-text-size-adjust:100%}
body{margin:0 auto;max-width:50rem;padding:1.5rem 1.25rem 2.5rem;overflow-wrap:break-word}
p,h1,h2,h3,h4,h5,h6,li,caption{white-space:pre-wrap}
p,ul,ol,table,.panel,.write-on{margin:0 0 .75rem}
h1,h2,h3,h4,h5,h6{line-height:1.25;font-weight:700;font-size:1rem;margin:1.25rem 0 .35rem;break-after:avoid;text-wrap:balance}
h1{font-size:1.8333rem;line-height:1.15;margin:.1rem 0 .5rem}
h2{font-size:1.1667rem;margin-top:2rem}
.body-name{font-weight:600;color:var(--quiet);margin:0}
.lead{font-size:1.0833rem;margin-bottom:1.25rem}
.note{font-size:.9167rem;margin-bottom:.5rem}
.quiet{color:var(--quiet)}
.mark{border:.125rem solid;padding:.4rem .8rem}
.code{margin-bottom:.5rem}
code{font-family:'Liberation Mono',Consolas,Menlo,monospace;font-size:.8125rem;overflow-wrap:anywhere}
a{color:var(--link);text-underline-offset:.15em}
a:hover{text-decoration-thickness:.15em}
:focus-visible{outline:.1875rem solid var(--link);outline-offset:.125rem}
.numbered .label{margin-inline-end:.35rem}
ul,ol{padding-inline-start:1.6rem}
li{margin-bottom:.25rem}
.labelled{list-style:none;list-style-type:'';padding-inline-start:2rem}
.labelled li{text-indent:-2rem}
.labelled .label{display:inline-block;min-width:2rem;text-indent:0}
.wide{padding-inline-start:3.25rem}
.wide li{text-indent:-3.25rem}
.wide .label{min-width:3.25rem}
.wider{padding-inline-start:5rem}
.wider li{text-indent:-5rem}
.wider .label{min-width:5rem}
.plain{list-style:none;list-style-type:'';padding-inline-start:0}
.plain li{margin-bottom:.1rem}
.panel{border-inline-start:.25rem solid var(--stub);background:var(--stub-tint);padding:.55rem .9rem;break-inside:avoid}
.decision{border-color:var(--decision);background:var(--decision-tint)}
.action{border-color:var(--action);background:var(--action-tint)}
.panel p,.panel ul,.panel ol,.panel table{margin-bottom:.35rem}
td p,td ul,td ol,td .panel,th p,th ul,th ol{margin-bottom:.3rem}
td h2,td h3,td h4,td h5,td h6,.panel h2,.panel h3,.panel h4,.panel h5,.panel h6{margin-top:.2rem}
.panel *:last-child,td *:last-child,th *:last-child{margin-bottom:0}
table{border-collapse:collapse;width:100%}
caption{text-align:start;font-weight:700;padding-bottom:.35rem}
th,td{text-align:start;vertical-align:top;padding:.4rem .6rem;overflow-wrap:anywhere}
.plain li,td p,th p,td li{text-align:-webkit-match-parent;text-align:match-parent}
.ruled{border-top:.125rem solid var(--rule)}
.ruled tr{border-bottom:.0625rem solid var(--hair)}
.ruled thead tr,.ruled tbody tr:last-child{border-bottom-color:var(--rule)}
.framed th,.framed td{border:.0625rem solid var(--rule)}
thead th,thead td{background:var(--head)}
.particulars th,.particulars td{padding-block:.2rem}
.particulars th{padding-inline-start:0}
.picture{margin-bottom:.6rem}
img{max-width:100%;height:auto;background:#fff}
.write-on{display:flex;gap:0 1.5rem;margin-top:2.25rem;break-inside:avoid}
.write-on p{display:flex;gap:.5rem;align-items:flex-end;margin:0 0 1rem}
.line{flex:1;min-width:4rem;border-bottom:.0625rem solid var(--ink)}
header{display:flex;gap:1rem;justify-content:space-between;color:var(--quiet);font-size:.875rem;margin-bottom:1.5rem}
header p{margin:0}
header .draft{font-weight:700;color:var(--ink);margin-inline-start:auto}
footer{color:var(--quiet);font-size:.875rem;border-top:.0625rem solid var(--rule);margin-top:2.5rem;padding-top:.75rem}
footer p{margin-bottom:.4rem}
footer code{font-size:.8125rem}
.box{display:inline-block;vertical-align:middle;width:5rem;height:2rem;margin-inline-start:.5rem;border:.0625rem solid var(--ink)}
@media (min-width:52rem){
body{padding-inline:4.5rem 2rem}
.numbered{margin-inline-start:-3.5rem;padding-inline-start:3.5rem;text-indent:-3.5rem}
.numbered .label{display:inline-block;min-width:3.5rem;margin:0;text-indent:0}
td .numbered,.panel .numbered{margin-inline-start:0}
}
@media (max-width:32rem){
.write-on{display:block}
.write-on p{width:100%}
}
@media screen and (max-width:32rem){
table,caption,tbody,tr,th,td{display:block;width:auto}
colgroup,td:empty{display:none}
thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
th,td{padding:.2rem 0}
.framed,.ruled{border-top:.0625rem solid var(--rule)}
.framed th,.framed td{border:0}
.framed tr,.ruled tr{border-bottom:.0625rem solid var(--rule);padding-block:.5rem}
[data-label]::before{display:block;font-size:.875rem;font-weight:400;color:var(--quiet);content:attr(data-label);content:attr(data-label) / ''}
.particulars tr{margin-bottom:.5rem}
.particulars td{padding:0}
}
)"_L1;

constexpr auto printStyle = R"(
body{max-width:none;padding:0 0 0 14mm}
.numbered{margin-inline-start:-14mm;padding-inline-start:14mm;text-indent:-14mm}
.numbered .label{display:inline-block;min-width:14mm;margin:0;text-indent:0}
td .numbered,.panel .numbered{margin-inline-start:0}
html{line-height:1.35}
p,li{orphans:2;widows:2}
.keep{break-after:avoid}
.page-break{break-after:page}
thead{display:table-header-group;break-after:avoid}
tbody tr:first-child{break-before:avoid}
header .draft{display:none}
tr,img{break-inside:avoid}
caption{break-after:avoid}
.panel,thead,th{print-color-adjust:exact;-webkit-print-color-adjust:exact}
a{color:inherit}
)"_L1;

} // namespace

QString widthClass(qreal part)
{
    const int steps = qBound(1, qRound(part * 100 / widthStep), 100 / widthStep);
    return u'w' + QString::number(steps * widthStep);
}

QString htmlStyleOf(const Document &document)
{
    return u":root{color-scheme:light dark;"_s + colourProperties(false) +
           u"}\n@media screen and (prefers-color-scheme:dark){:root{"_s + colourProperties(true) +
           u"}}\nhtml{font-family:"_s + fontStack(document.typeface) + u'}' + screenStyle + widths() +
           u"\n@page{size:A4"_s + (document.landscape ? u" landscape"_s : QString()) + u";margin:20mm;"_s +
           printedMark(document) + printedPageCount(document) + u"}\n@media print{"_s + printStyle + u"}\n"_s;
}

} // namespace documents
