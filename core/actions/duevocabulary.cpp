#include "core/actions/duewords.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

// What the grammar of dues takes each word for. English: the words are data of the minute book, not of the interface.

namespace due {

namespace {

struct Entry {
    QLatin1StringView word;
    int value;
};

constexpr Entry months[] = {
    {"january"_L1, 1}, {"jan"_L1, 1},       {"february"_L1, 2}, {"feb"_L1, 2},       {"febuary"_L1, 2},
    {"march"_L1, 3},   {"mar"_L1, 3},       {"april"_L1, 4},    {"apr"_L1, 4},       {"may"_L1, 5},
    {"june"_L1, 6},    {"jun"_L1, 6},       {"july"_L1, 7},     {"jul"_L1, 7},       {"august"_L1, 8},
    {"aug"_L1, 8},     {"september"_L1, 9}, {"sept"_L1, 9},     {"sep"_L1, 9},       {"october"_L1, 10},
    {"oct"_L1, 10},    {"november"_L1, 11}, {"nov"_L1, 11},     {"december"_L1, 12}, {"dec"_L1, 12},
};

constexpr Entry weekdays[] = {
    {"monday"_L1, 1}, {"mon"_L1, 1}, {"tuesday"_L1, 2},  {"tues"_L1, 2},  {"tue"_L1, 2},    {"wednesday"_L1, 3},
    {"weds"_L1, 3},   {"wed"_L1, 3}, {"thursday"_L1, 4}, {"thurs"_L1, 4}, {"thur"_L1, 4},   {"thu"_L1, 4},
    {"friday"_L1, 5}, {"fri"_L1, 5}, {"saturday"_L1, 6}, {"sat"_L1, 6},   {"sunday"_L1, 7}, {"sun"_L1, 7},
};

constexpr Entry quantities[] = {
    {"a"_L1, 1},    {"an"_L1, 1},   {"one"_L1, 1},     {"two"_L1, 2},     {"three"_L1, 3},
    {"four"_L1, 4}, {"five"_L1, 5}, {"six"_L1, 6},     {"seven"_L1, 7},   {"eight"_L1, 8},
    {"nine"_L1, 9}, {"ten"_L1, 10}, {"eleven"_L1, 11}, {"twelve"_L1, 12},
};

constexpr Entry ranks[] = {
    {"first"_L1, 1}, {"second"_L1, 2}, {"third"_L1, 3}, {"fourth"_L1, 4}, {"last"_L1, 5},
};

constexpr Entry dayUnits[] = {
    {"day"_L1, 1}, {"days"_L1, 1}, {"week"_L1, 7},       {"weeks"_L1, 7},
    {"wk"_L1, 7},  {"wks"_L1, 7},  {"fortnight"_L1, 14}, {"fortnights"_L1, 14},
};
constexpr Entry hourUnits[] = {{"hour"_L1, 1}, {"hours"_L1, 1}, {"hr"_L1, 1}, {"hrs"_L1, 1}};
constexpr Entry monthUnits[] = {
    {"month"_L1, 1}, {"months"_L1, 1}, {"mth"_L1, 1}, {"mths"_L1, 1}, {"year"_L1, 12}, {"years"_L1, 12},
};

// First names, verbs and newspapers as well as months and weekdays.
constexpr QLatin1StringView doubtful[] = {
    "may"_L1, "march"_L1, "mar"_L1, "april"_L1, "june"_L1, "august"_L1,
    "jan"_L1, "mon"_L1,   "wed"_L1, "sat"_L1,   "sun"_L1,
};

constexpr QLatin1StringView leads[] = {
    "by"_L1,     "on"_L1,   "before"_L1, "until"_L1,    "till"_L1,   "til"_L1,      "to"_L1,    "for"_L1,
    "from"_L1,   "this"_L1, "next"_L1,   "coming"_L1,   "of"_L1,     "play"_L1,     "day"_L1,   "cop"_L1,
    "cob"_L1,    "eod"_L1,  "noon"_L1,   "business"_L1, "midday"_L1, "pm"_L1,       "am"_L1,    "due"_L1,
    "latest"_L1, "and"_L1,  "or"_L1,     "than"_L1,     "is"_L1,     "deadline"_L1, "close"_L1, "thing"_L1,
};

constexpr QLatin1StringView sittings[] = {"meeting"_L1, "mtg"_L1,       "board"_L1, "cabinet"_L1,
                                          "council"_L1, "committee"_L1, "half"_L1};

constexpr QLatin1StringView sureLeads[] = {
    "by"_L1,   "in"_L1,   "on"_L1,  "before"_L1, "until"_L1,  "till"_L1,  "til"_L1,   "this"_L1,
    "next"_L1, "than"_L1, "due"_L1, "around"_L1, "during"_L1, "close"_L1, "thing"_L1,
};

constexpr QLatin1StringView dayParts[] = {
    "am"_L1,     "pm"_L1,    "noon"_L1,      "morning"_L1, "afternoon"_L1, "evening"_L1,
    "midday"_L1, "night"_L1, "lunchtime"_L1, "lunch"_L1,   "eve"_L1,
};

// What may follow a day without making it the name of something else.
constexpr QLatin1StringView goesOn[] = {
    "at"_L1,      "if"_L1,        "or"_L1,     "and"_L1,    "but"_L1,     "with"_L1,    "when"_L1,      "as"_L1,
    "by"_L1,      "for"_L1,       "am"_L1,     "pm"_L1,     "noon"_L1,    "morning"_L1, "evening"_L1,   "latest"_L1,
    "n"_L1,       "nb"_L1,        "close"_L1,  "cop"_L1,    "cob"_L1,     "eod"_L1,     "lunchtime"_L1, "then"_L1,
    "subject"_L1, "afternoon"_L1, "unless"_L1, "midday"_L1, "onwards"_L1, "eve"_L1,     "until"_L1,     "night"_L1,
};

constexpr QLatin1StringView labels[] = {
    "item"_L1,     "items"_L1,          "section"_L1, "sections"_L1, "para"_L1,    "paragraph"_L1, "page"_L1,
    "pages"_L1,    "phase"_L1,          "stage"_L1,   "version"_L1,  "minute"_L1,  "ref"_L1,       "no"_L1,
    "number"_L1,   "appendix"_L1,       "annex"_L1,   "clause"_L1,   "chapter"_L1, "table"_L1,     "figure"_L1,
    "form"_L1,     "room"_L1,           "quarter"_L1, "tier"_L1,     "level"_L1,   "band"_L1,      "cohort"_L1,
    "priority"_L1, "objective"_L1,      "year"_L1,    "step"_L1,     "option"_L1,  "point"_L1,     "draft"_L1,
    "week"_L1,     "recommendation"_L1,
};

template <std::size_t size> int valueIn(const Entry (&table)[size], const Token &token)
{
    if (token.kind != Token::Kind::Word)
        return 0;
    const auto *found =
        std::find_if(std::begin(table), std::end(table), [&](const Entry &e) { return token.text == e.word; });
    return found == std::end(table) ? 0 : found->value;
}

template <std::size_t size> bool isIn(const QLatin1StringView (&table)[size], const Token &token)
{
    return token.kind == Token::Kind::Word &&
           std::any_of(std::begin(table), std::end(table), [&](QLatin1StringView word) { return token.text == word; });
}

// Signs that end what was said: a full stop, but not the point of "1.30".
bool isBoundary(const Words &words, qsizetype i)
{
    if (words[i].kind == Token::Kind::End)
        return true;
    if (words[i].kind != Token::Kind::Sign)
        return false;
    const QChar sign = words[i].text.front();
    if ((sign == u'.' || sign == u':' || sign == u'-' || sign == u'/') && words[i + 1].kind == Token::Kind::Number)
        return sign != u'.' && sign != u':' && words[i + 1].spaced && words[i].spaced;
    return sign != u'%' && sign != u'£';
}

} // namespace

int monthOf(const Token &token) { return valueIn(months, token); }
int weekdayOf(const Token &token) { return valueIn(weekdays, token); }

int quantityOf(const Token &token)
{
    if (token.kind == Token::Kind::Number)
        return token.value > 0 && token.value < 1000 && !token.ordinal ? token.value : 0;
    return valueIn(quantities, token);
}

int rankOf(const Token &token)
{
    if (token.kind == Token::Kind::Number)
        return token.ordinal && token.value >= 1 && token.value <= 4 ? token.value : 0;
    return valueIn(ranks, token);
}

Unit unitOf(const Token &token)
{
    return {valueIn(dayUnits, token), valueIn(monthUnits, token), valueIn(hourUnits, token)};
}

bool isDayPart(const Token &token) { return isIn(dayParts, token); }

bool isJoin(const Token &token)
{
    if (token.kind == Token::Kind::Sign)
        return token.text == u"-" || token.text == u"/" || token.text == u"&";
    return token.kind == Token::Kind::Word && (token.text == u"to" || token.text == u"or" || token.text == u"and");
}

bool isDoubtful(const Token &token) { return isIn(doubtful, token); }

bool isSitting(const Token &token) { return isIn(sittings, token); }

bool isLedIn(const Words &words, qsizetype at) { return isIn(leads, words[at - 1]); }

bool isSurelyLedIn(const Words &words, qsizetype at) { return isIn(sureLeads, words[at - 1]); }

bool isBehindWeek(const Words &words, qsizetype at)
{
    return weekdayOf(words[at - 1]) > 0 ||
           words.isOneOf(at - 1, {"commencing"_L1, "beginning"_L1, "starting"_L1, "ending"_L1, "wc"_L1}) ||
           (words.isOneOf(at - 1, {"c"_L1, "b"_L1, "e"_L1}) && words.isSign(at - 2, u'/') &&
            words.isWord(at - 3, "w"_L1));
}

bool startsClause(const Words &words, qsizetype at)
{
    if (words.isWord(at - 1, "the"_L1))
        --at;
    return isBoundary(words, at - 1);
}

bool endsClause(const Words &words, qsizetype end) { return isBoundary(words, end); }

bool isCutOff(const Words &words, qsizetype end)
{
    if (endsClause(words, end) || isIn(goesOn, words[end]))
        return true;
    // "Friday 5pm", "Friday 17:00".
    return words[end].kind == Token::Kind::Number &&
           (words.isWord(end + 1, "pm"_L1) || words.isWord(end + 1, "am"_L1) || words.isWord(end + 1, "noon"_L1) ||
            words.isSign(end + 1, u':') || words.isSign(end + 1, u'.'));
}

bool standsAlone(const Words &words, qsizetype at, qsizetype end)
{
    return isLedIn(words, at) || (startsClause(words, at) && isCutOff(words, end));
}

bool isOpenEnded(const Words &words, qsizetype at)
{
    const qsizetype before = words.isWord(at - 1, "the"_L1) ? at - 2 : at - 1;
    if (words.isWord(before, "after"_L1) || words.isWord(before, "since"_L1) || words.isWord(before, "following"_L1) ||
        words.isWord(before, "beyond"_L1))
        return true;
    return (words.isWord(before, "before"_L1) && words.isWord(before - 1, "not"_L1)) ||
           (words.isWord(before, "than"_L1) && words.isWord(before - 1, "earlier"_L1));
}

bool isLabelled(const Words &words, qsizetype number)
{
    return isIn(labels, words[words.isSign(number - 1, u'.') ? number - 2 : number - 1]);
}

} // namespace due
