#include "core/minutes/htmlreferences.h"

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

struct Reference {
    QLatin1StringView name;
    char16_t code = 0;
    bool operator<(const Reference &other) const { return name < other.name; }
};

// HTML 4's, but for Greek and mathematics, which write themselves.
std::vector<Reference> knownReferences()
{
    static constexpr QLatin1StringView fromNoBreakSpace[] = {
        // U+00A0 on.
        "nbsp"_L1,   "iexcl"_L1,  "cent"_L1,   "pound"_L1,  "curren"_L1, "yen"_L1,    "brvbar"_L1, "sect"_L1,
        "uml"_L1,    "copy"_L1,   "ordf"_L1,   "laquo"_L1,  "not"_L1,    "shy"_L1,    "reg"_L1,    "macr"_L1,
        "deg"_L1,    "plusmn"_L1, "sup2"_L1,   "sup3"_L1,   "acute"_L1,  "micro"_L1,  "para"_L1,   "middot"_L1,
        "cedil"_L1,  "sup1"_L1,   "ordm"_L1,   "raquo"_L1,  "frac14"_L1, "frac12"_L1, "frac34"_L1, "iquest"_L1,
        "Agrave"_L1, "Aacute"_L1, "Acirc"_L1,  "Atilde"_L1, "Auml"_L1,   "Aring"_L1,  "AElig"_L1,  "Ccedil"_L1,
        "Egrave"_L1, "Eacute"_L1, "Ecirc"_L1,  "Euml"_L1,   "Igrave"_L1, "Iacute"_L1, "Icirc"_L1,  "Iuml"_L1,
        "ETH"_L1,    "Ntilde"_L1, "Ograve"_L1, "Oacute"_L1, "Ocirc"_L1,  "Otilde"_L1, "Ouml"_L1,   "times"_L1,
        "Oslash"_L1, "Ugrave"_L1, "Uacute"_L1, "Ucirc"_L1,  "Uuml"_L1,   "Yacute"_L1, "THORN"_L1,  "szlig"_L1,
        "agrave"_L1, "aacute"_L1, "acirc"_L1,  "atilde"_L1, "auml"_L1,   "aring"_L1,  "aelig"_L1,  "ccedil"_L1,
        "egrave"_L1, "eacute"_L1, "ecirc"_L1,  "euml"_L1,   "igrave"_L1, "iacute"_L1, "icirc"_L1,  "iuml"_L1,
        "eth"_L1,    "ntilde"_L1, "ograve"_L1, "oacute"_L1, "ocirc"_L1,  "otilde"_L1, "ouml"_L1,   "divide"_L1,
        "oslash"_L1, "ugrave"_L1, "uacute"_L1, "ucirc"_L1,  "uuml"_L1,   "yacute"_L1, "thorn"_L1,  "yuml"_L1};
    std::vector<Reference> all{
        {"quot"_L1, u'"'},     {"amp"_L1, u'&'},     {"lt"_L1, u'<'},       {"gt"_L1, u'>'},
        {"apos"_L1, u'\''},    {"OElig"_L1, 0x152},  {"oelig"_L1, 0x153},   {"Scaron"_L1, 0x160},
        {"scaron"_L1, 0x161},  {"Yuml"_L1, 0x178},   {"circ"_L1, 0x2c6},    {"tilde"_L1, 0x2dc},
        {"ensp"_L1, 0x2002},   {"emsp"_L1, 0x2003},  {"thinsp"_L1, 0x2009}, {"zwnj"_L1, 0x200c},
        {"zwj"_L1, 0x200d},    {"lrm"_L1, 0x200e},   {"rlm"_L1, 0x200f},    {"ndash"_L1, 0x2013},
        {"mdash"_L1, 0x2014},  {"lsquo"_L1, 0x2018}, {"rsquo"_L1, 0x2019},  {"sbquo"_L1, 0x201a},
        {"ldquo"_L1, 0x201c},  {"rdquo"_L1, 0x201d}, {"bdquo"_L1, 0x201e},  {"dagger"_L1, 0x2020},
        {"Dagger"_L1, 0x2021}, {"bull"_L1, 0x2022},  {"hellip"_L1, 0x2026}, {"permil"_L1, 0x2030},
        {"prime"_L1, 0x2032},  {"Prime"_L1, 0x2033}, {"lsaquo"_L1, 0x2039}, {"rsaquo"_L1, 0x203a},
        {"oline"_L1, 0x203e},  {"frasl"_L1, 0x2044}, {"euro"_L1, 0x20ac},   {"trade"_L1, 0x2122},
        {"larr"_L1, 0x2190},   {"uarr"_L1, 0x2191},  {"rarr"_L1, 0x2192},   {"darr"_L1, 0x2193},
        {"harr"_L1, 0x2194},   {"rArr"_L1, 0x21d2},  {"minus"_L1, 0x2212},  {"radic"_L1, 0x221a},
        {"infin"_L1, 0x221e},  {"asymp"_L1, 0x2248}, {"ne"_L1, 0x2260},     {"le"_L1, 0x2264},
        {"ge"_L1, 0x2265},     {"loz"_L1, 0x25ca},   {"check"_L1, 0x2713},
    };
    char16_t code = 0xa0;
    for (const QLatin1StringView name : fromNoBreakSpace)
        all.push_back({name, code++});
    std::sort(all.begin(), all.end());
    return all;
}

constexpr char16_t windows1252[] = {0x20ac, 0x81,   0x201a, 0x192,  0x201e, 0x2026, 0x2020, 0x2021,
                                    0x2c6,  0x2030, 0x160,  0x2039, 0x152,  0x8d,   0x17d,  0x8f,
                                    0x90,   0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014,
                                    0x2dc,  0x2122, 0x161,  0x203a, 0x153,  0x9d,   0x17e,  0x178};

struct Resolved {
    char32_t code = 0;
    qsizetype length = 0; // Of what was written, with '&' and ';'.
};

int digitOf(QChar c, int base)
{
    const char16_t code = c.unicode();
    const int digit = code >= u'0' && code <= u'9' ? code - u'0'
                      : (code | 0x20) >= u'a'      ? (code | 0x20) - u'a' + 10
                                                   : 99;
    return digit < base ? digit : -1;
}

// "&#8217;", with or without its end.
std::optional<Resolved> numbered(QStringView text)
{
    const int base = text.size() > 2 && (text[2] == u'x' || text[2] == u'X') ? 16 : 10;
    const qsizetype from = base == 16 ? 3 : 2;
    qsizetype at = from;
    char32_t code = 0;
    for (; at < text.size() && digitOf(text[at], base) >= 0; ++at)
        code = std::min<char32_t>(code * char32_t(base) + char32_t(digitOf(text[at], base)), 0x110000);
    if (at == from)
        return {};
    if (code >= 0x80 && code < 0xa0)
        code = windows1252[code - 0x80];
    const bool isCharacter = code != 0 && code < 0x110000 && !QChar::isSurrogate(code);
    const bool ends = at < text.size() && text[at] == u';';
    return Resolved{isCharacter ? code : char32_t(QChar::ReplacementCharacter), at + ends};
}

std::optional<Resolved> named(QStringView text)
{
    static const std::vector<Reference> all = knownReferences();
    constexpr qsizetype longest = 6;
    qsizetype at = 1;
    while (at < text.size() && at <= longest + 1 && digitOf(text[at], 36) >= 0)
        ++at;
    const bool ends = at < text.size() && text[at] == u';';
    const QStringView name = text.sliced(1, at - 1);
    const auto found = std::lower_bound(all.begin(), all.end(), name,
                                        [](const Reference &known, QStringView wanted) { return wanted > known.name; });
    return found != all.end() && name == found->name ? std::optional(Resolved{found->code, at + ends}) : std::nullopt;
}

} // namespace

QString withReferences(QStringView words)
{
    QString out;
    out.reserve(words.size());
    while (true) {
        const qsizetype at = words.indexOf(u'&');
        out += at < 0 ? words : words.first(at);
        if (at < 0)
            return out;
        words = words.sliced(at);
        const auto resolved = words.size() > 1 && words[1] == u'#' ? numbered(words) : named(words);
        if (resolved)
            out += QStringView(QChar::fromUcs4(resolved->code));
        else
            out += u'&';
        words = words.sliced(resolved ? resolved->length : 1);
    }
}
