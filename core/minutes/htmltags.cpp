#include "core/minutes/htmltags.h"

#include <algorithm>
#include <array>

namespace {

// FNV-1a of a name in small letters. An unknown name that collides with one of these is taken for it: no harm.
constexpr quint64 basis = 0xcbf29ce484222325ULL;
constexpr quint64 with(quint64 hash, char16_t c) { return (hash ^ c) * 0x100000001b3ULL; }

struct Element {
    quint64 key = 0;
    HtmlTag tag = HtmlTag::Other;
    constexpr bool operator<(const Element &other) const { return key < other.key; }
};

constexpr Element element(const char *name, HtmlTag tag)
{
    quint64 hash = basis;
    for (; *name; ++name)
        hash = with(hash, char16_t(*name));
    return {hash, tag};
}

constexpr auto elements = [] {
    using enum HtmlTag;
    std::array table{
        element("p", Paragraph),      element("h1", Heading),       element("h2", Heading),
        element("h3", Heading),       element("h4", Heading),       element("h5", Heading),
        element("h6", Heading),       element("pre", Preformatted), element("listing", Preformatted),
        element("xmp", Preformatted), element("ul", BulletList),    element("menu", BulletList),
        element("dir", BulletList),   element("ol", OrderedList),   element("li", Entry),
        element("table", Table),      element("tr", Row),           element("td", Cell),
        element("th", Cell),          element("br", Break),         element("hr", Rule),
        element("img", Picture),      element("b", Bold),           element("strong", Bold),
        element("i", Italic),         element("em", Italic),        element("s", Struck),
        element("strike", Struck),    element("del", Struck),       element("span", Inline),
        element("font", Inline),      element("a", Inline),         element("u", Inline),
        element("ins", Inline),       element("mark", Inline),      element("label", Inline),
        element("code", Inline),      element("big", Inline),       element("small", Inline),
        element("sub", Inline),       element("sup", Inline),       element("cite", Inline),
        element("q", Inline),         element("abbr", Inline),      element("time", Inline),
        element("tt", Inline),        element("bdi", Inline),       element("bdo", Inline),
        element("div", Block),        element("section", Block),    element("article", Block),
        element("header", Block),     element("footer", Block),     element("main", Block),
        element("aside", Block),      element("nav", Block),        element("address", Block),
        element("blockquote", Block), element("figure", Block),     element("figcaption", Block),
        element("form", Block),       element("fieldset", Block),   element("legend", Block),
        element("details", Block),    element("summary", Block),    element("dl", Block),
        element("dt", Block),         element("dd", Block),         element("center", Block),
        element("caption", Block),    element("script", Code),      element("style", Code),
        element("title", Code),       element("xml", Left),         element("svg", Left),
        element("math", Left),        element("template", Left),    element("iframe", Left),
        element("noframes", Left),    element("noembed", Left),     element("noscript", Left),
        element("select", Left),      element("datalist", Left),    element("audio", Left),
        element("video", Left),       element("canvas", Left),
    };
    std::sort(table.begin(), table.end());
    return table;
}();

} // namespace

HtmlTag htmlTagOf(QStringView name)
{
    if (name.size() > 10) // The longest is a blockquote.
        return HtmlTag::Other;
    quint64 hash = basis;
    for (const QChar c : name)
        hash = with(hash, c >= u'A' && c <= u'Z' ? char16_t(c.unicode() | 0x20) : c.unicode());
    const auto found = std::lower_bound(elements.begin(), elements.end(), Element{hash, HtmlTag::Other});
    return found != elements.end() && found->key == hash ? found->tag : HtmlTag::Other;
}
