#include "core/documents/labels.h"

#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace documents {

namespace {

constexpr int mostLetters = 26;
constexpr int mostRoman = 3999;
constexpr int mostNumber = 32767; // Word's.
// Where one label could be two things, as "i)", the one that reaches further wins; else the first of these.
constexpr std::array countings{Counting::Numbers, Counting::SmallLetters, Counting::CapitalLetters,
                               Counting::SmallRoman, Counting::CapitalRoman};

QString romanText(int number)
{
    struct Sign {
        int worth;
        QLatin1StringView text;
    };
    static constexpr std::array signs{Sign{1000, "m"_L1}, Sign{900, "cm"_L1}, Sign{500, "d"_L1}, Sign{400, "cd"_L1},
                                      Sign{100, "c"_L1},  Sign{90, "xc"_L1},  Sign{50, "l"_L1},  Sign{40, "xl"_L1},
                                      Sign{10, "x"_L1},   Sign{9, "ix"_L1},   Sign{5, "v"_L1},   Sign{4, "iv"_L1},
                                      Sign{1, "i"_L1}};
    QString text;
    for (const Sign &sign : signs) {
        for (; number >= sign.worth; number -= sign.worth)
            text += sign.text;
    }
    return text;
}

bool isPartOf(Counting counting, QChar c)
{
    const char16_t code = c.unicode();
    switch (counting) {
    case Counting::Numbers:
        return code >= u'0' && code <= u'9';
    case Counting::SmallLetters:
    case Counting::SmallRoman:
        return code >= u'a' && code <= u'z';
    case Counting::CapitalLetters:
    case Counting::CapitalRoman:
        return code >= u'A' && code <= u'Z';
    case Counting::None:
        break;
    }
    return false;
}

std::optional<int> numberOf(Counting counting, const QString &text)
{
    constexpr qsizetype mostDigits = 5;
    constexpr qsizetype mostSigns = 15; // "mmmdccclxxxviii"
    int number = 0;
    if (counting == Counting::Numbers) {
        number = text.size() <= mostDigits ? text.toInt() : 0;
    } else if (counting == Counting::SmallLetters || counting == Counting::CapitalLetters) {
        number = text.size() == 1 ? text.toLower().front().unicode() - u'a' + 1 : 0;
    } else if (text.size() <= mostSigns) {
        constexpr QStringView signs = u"ivxlcdm";
        constexpr std::array worths{1, 5, 10, 50, 100, 500, 1000};
        int last = 0;
        for (qsizetype i = text.size() - 1; i >= 0; --i) {
            const qsizetype sign = signs.indexOf(text[i].toLower());
            if (sign < 0)
                return std::nullopt;
            const int worth = worths[std::size_t(sign)];
            number += worth < last ? -worth : worth;
            last = worth;
        }
    }
    // What does not come out as it went in, as "007" or "iiii", is not counted.
    if (number < 1 || number > mostNumber || countedText(counting, number) != text)
        return std::nullopt;
    return number;
}

// The label as counted by itself; a label without anything to count has none.
std::optional<Counted> countedAs(Counting counting, const QString &label)
{
    qsizetype from = 0;
    while (from < label.size() && !isPartOf(counting, label[from]))
        ++from;
    qsizetype to = from;
    while (to < label.size() && isPartOf(counting, label[to]))
        ++to;
    const auto number = from < to ? numberOf(counting, label.sliced(from, to - from)) : std::nullopt;
    if (!number)
        return std::nullopt;
    return Counted{counting, label.first(from), label.sliced(to), *number};
}

bool goesOn(const Counted &counted, const QString &label)
{
    if (counted.counting == Counting::None)
        return label == counted.before;
    const QString next = countedText(counted.counting, counted.start + int(counted.count));
    return !next.isEmpty() && label == counted.before + next + counted.behind;
}

// From the entry `first` on, as far as it goes.
Counted reachOf(Counted counted, const QList<List::Entry> &entries, qsizetype first)
{
    counted.first = first;
    while (first + counted.count < entries.size() && goesOn(counted, entries[first + counted.count].label))
        ++counted.count;
    return counted;
}

} // namespace

QString countedText(Counting counting, int number)
{
    switch (counting) {
    case Counting::Numbers:
        return QString::number(number);
    case Counting::SmallLetters:
        return number <= mostLetters ? QString(QChar(char16_t(u'a' + number - 1))) : QString();
    case Counting::CapitalLetters:
        return number <= mostLetters ? QString(QChar(char16_t(u'A' + number - 1))) : QString();
    case Counting::SmallRoman:
        return number <= mostRoman ? romanText(number) : QString();
    case Counting::CapitalRoman:
        return number <= mostRoman ? romanText(number).toUpper() : QString();
    case Counting::None:
        break;
    }
    return {};
}

QList<Counted> countedOf(const List &list)
{
    QList<Counted> runs;
    for (qsizetype first = 0; first < list.entries.size();) {
        const QString &label = list.entries[first].label;
        std::optional<Counted> best;
        for (const Counting counting : countings) {
            const auto counted = countedAs(counting, label);
            if (!counted)
                continue;
            const Counted reach = reachOf(*counted, list.entries, first);
            if (!best || reach.count > best->count)
                best = reach;
        }
        if (!best)
            best = reachOf({.before = label}, list.entries, first);
        runs.append(*best);
        first += best->count;
    }
    return runs;
}

QString signOf(Counting counting) { return countedText(counting, 1); }

qsizetype longestLabel(const List &list)
{
    qsizetype longest = 0;
    for (const List::Entry &entry : list.entries)
        longest = qMax(longest, entry.label.size());
    return longest;
}

} // namespace documents
