#include "ui/pages/textbreaks.h"

#include <fribidi.h>

#include <QTextBoundaryFinder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pages {

namespace {

using Break = Atom::Break;

bool runsLeftwards(char16_t c)
{
    return (c >= 0x0590 && c <= 0x08ff) || (c >= 0xfb1d && c <= 0xfdff) || (c >= 0xfe70 && c <= 0xfefc) ||
           c == 0xd802 || c == 0xd803 || c == 0xd83a || c == 0xd83b;
}

// Behind a hyphen or dash within a word: "co-/production", never "2014-/15".
bool opensAfterHyphen(const QString &text, qsizetype i)
{
    const bool dash = text[i] == u'-' || text[i] == u'\u2010' || text[i] == u'\u2013' || text[i] == u'\u2014';
    return dash && i > 0 && i + 1 < text.size() && text[i - 1].isLetterOrNumber() && text[i + 1].isLetter();
}

Break plainBreak(const QString &text, qsizetype i)
{
    switch (text[i].unicode()) {
    case 0x2028:
        return Break::Must;
    case u' ':
    case 0x200b:
        return i + 1 < text.size() && text[i + 1] == u' ' ? Break::None : Break::Allowed;
    case 0x00ad:
        return Break::Soft;
    default:
        return opensAfterHyphen(text, i) ? Break::Allowed : Break::None;
    }
}

void findBreaks(const QString &text, std::vector<Break> &breaks)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    while (finder.toNextBoundary() > 0) {
        const qsizetype at = finder.position();
        const auto reasons = finder.boundaryReasons();
        if (at >= text.size())
            break;
        breaks[size_t(at - 1)] = reasons & QTextBoundaryFinder::SoftHyphen ? Break::Soft : Break::Allowed;
    }
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'\u2028')
            breaks[size_t(i)] = Break::Must;
    }
}

bool isAddress(QStringView word)
{
    return word.contains(u"://") || word.startsWith(u"www.", Qt::CaseInsensitive) || word.contains(u'@');
}

// An address breaks behind what leads on and before what stands between, so that no mark looks like the sentence's.
void breakAddress(const QString &text, qsizetype from, qsizetype to, std::vector<Break> &breaks)
{
    static const QString behind = u"/?&=#:"_s;
    static const QString before = u".-_,~%@"_s;
    for (qsizetype i = from; i + 1 < to; ++i) {
        const bool opens = (behind.contains(text[i]) && !behind.contains(text[i + 1])) ||
                           (before.contains(text[i + 1]) && i > from && i + 2 < to);
        breaks[size_t(i)] = opens ? Break::Allowed : Break::None;
    }
}

void breakLongWords(const QString &text, std::vector<Break> &breaks)
{
    constexpr qsizetype least = 16;
    for (qsizetype from = 0; from < text.size();) {
        qsizetype to = from;
        while (to < text.size() && !text[to].isSpace())
            ++to;
        const QStringView word = QStringView(text).sliced(from, to - from);
        if (word.size() >= least && isAddress(word))
            breakAddress(text, from, to, breaks);
        from = to + 1;
    }
}

// Whole characters, and where each stands in UTF-16.
struct Characters {
    std::vector<FriBidiChar> all;
    std::vector<qsizetype> at;
};

Characters charactersOf(const QString &text)
{
    Characters characters;
    for (qsizetype i = 0; i < text.size(); ++i) {
        characters.at.push_back(i);
        if (text[i].isHighSurrogate() && i + 1 < text.size()) {
            characters.all.push_back(QChar::surrogateToUcs4(text[i], text[i + 1]));
            ++i;
        } else {
            characters.all.push_back(text[i].unicode());
        }
    }
    return characters;
}

} // namespace

bool isPlain(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.unicode() < 0x180 || (c.unicode() >= 0x2010 && c.unicode() <= 0x2028) || c.unicode() == 0x20ac;
    });
}

std::vector<Break> breaksOf(const QString &text)
{
    std::vector<Break> breaks(size_t(text.size()), Break::None);
    if (isPlain(text)) {
        for (qsizetype i = 0; i < text.size(); ++i)
            breaks[size_t(i)] = plainBreak(text, i);
    } else {
        findBreaks(text, breaks);
    }
    breakLongWords(text, breaks);
    return breaks;
}

Direction directionOf(const QString &text)
{
    if (std::none_of(text.begin(), text.end(), [](QChar c) { return runsLeftwards(c.unicode()); }))
        return {};
    const Characters characters = charactersOf(text);
    const auto length = FriBidiStrIndex(characters.all.size());
    std::vector<FriBidiCharType> types(characters.all.size());
    std::vector<FriBidiBracketType> brackets(characters.all.size());
    std::vector<FriBidiLevel> levels(characters.all.size());
    fribidi_get_bidi_types(characters.all.data(), length, types.data());
    fribidi_get_bracket_types(characters.all.data(), length, types.data(), brackets.data());
    const auto leftwards = std::count_if(types.begin(), types.end(),
                                         [](auto type) { return FRIBIDI_IS_RTL(type) && FRIBIDI_IS_LETTER(type); });
    const auto letters = std::count_if(types.begin(), types.end(), [](auto type) { return FRIBIDI_IS_LETTER(type); });
    Direction direction{.rightToLeft = leftwards == letters || (leftwards > 60 && leftwards * 5 > letters * 4)};
    FriBidiParType base = direction.rightToLeft ? FRIBIDI_PAR_RTL : FRIBIDI_PAR_LTR;
    if (fribidi_get_par_embedding_levels_ex(types.data(), brackets.data(), length, &base, levels.data()) == 0)
        return {};
    direction.levels.resize(size_t(text.size()));
    for (size_t i = 0; i < characters.at.size(); ++i) {
        const qsizetype end = i + 1 < characters.at.size() ? characters.at[i + 1] : text.size();
        std::fill(direction.levels.begin() + characters.at[i], direction.levels.begin() + end, quint8(levels[i]));
    }
    return direction;
}

} // namespace pages
