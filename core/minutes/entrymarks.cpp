#include "core/minutes/entrymarks.h"

#include "core/minutes/capture.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString letters(int number)
{
    QString out;
    for (; number > 0; number = (number - 1) / 26)
        out.prepend(QChar(u'a' + (number - 1) % 26));
    return out;
}

QString roman(int number)
{
    static constexpr struct {
        int value;
        QLatin1StringView sign;
    } signs[] = {{100, "c"_L1}, {90, "xc"_L1}, {50, "l"_L1}, {40, "xl"_L1}, {10, "x"_L1},
                 {9, "ix"_L1},  {5, "v"_L1},   {4, "iv"_L1}, {1, "i"_L1}};
    QString out;
    for (const auto &[value, sign] : signs) {
        for (; number >= value; number -= value)
            out += sign;
    }
    return out;
}

EntryMark numbered(const QString &digits)
{
    const bool fits = digits.size() <= 3 && !digits.startsWith(u'-');
    return {fits ? Line::Kind::Number : Line::Kind::Text, digits + u'.'};
}
EntryMark lettered(const QString &letters)
{
    return {letters.size() <= 4 ? Line::Kind::Letter : Line::Kind::Text, letters + u')'};
}

const EntryMark bullet{Line::Kind::Bullet, u"•"_s};

std::optional<WrittenMark> tabbed(QStringView words)
{
    static constexpr QStringView bullets = u"o§Øüvq"; // What they are in fonts of signs.
    const qsizetype tab = words.first(qMin<qsizetype>(words.size(), 8)).indexOf(u'\t');
    if (tab < 1)
        return {};
    const QChar last = words[tab - 1];
    const bool isSign = tab == 1 && (!last.isLetterOrNumber() || bullets.contains(last));
    const EntryMark mark = entryMark(words.first(tab));
    const bool isOne = mark.kind != Line::Kind::Text && (isSign || last == u'.' || last == u')');
    return isOne ? std::optional(WrittenMark{mark, tab}) : std::nullopt;
}

std::optional<WrittenMark> bulleted(QStringView words)
{
    static constexpr QStringView bullets = u"•·‣⁃●○■□▪▫◦◆➢➤►✓✔❖";
    const QChar c = words.front();
    const bool isOfSigns = c.unicode() >= 0xf000 && c.unicode() < 0xf100; // A font of them.
    return isOfSigns || bullets.contains(c) ? std::optional(WrittenMark{bullet, 1}) : std::nullopt;
}

std::optional<WrittenMark> captured(QStringView words)
{
    // Nearly all words begin with a letter and are none: no need to ask five expressions.
    if (words.front().isLetter() && !words.first(qMin<qsizetype>(words.size(), 5)).contains(u')'))
        return {};
    const Line line = pastedLine(words.toString());
    const bool isOne = line.kind != Line::Kind::Text;
    return isOne ? std::optional(WrittenMark{{line.kind, line.label}, words.size() - plainText(line).size()})
                 : std::nullopt;
}

} // namespace

EntryMark entryMark(HtmlListType type, int number)
{
    const bool counts = number > 0 && number < 400; // The Romans count further, but not in a list.
    switch (type) {
    case HtmlListType::Bullet:
        return bullet;
    case HtmlListType::None:
        return {};
    case HtmlListType::Letter:
        return counts ? lettered(letters(number)) : numbered(QString::number(number));
    case HtmlListType::Roman:
        return counts ? lettered(roman(number)) : numbered(QString::number(number));
    case HtmlListType::Number:
        break;
    }
    return numbered(QString::number(number));
}

EntryMark entryMark(QStringView written)
{
    static const QRegularExpression number(u"^\\(?(\\d{1,3})[.)]{0,2}$"_s);
    static const QRegularExpression letter(u"^\\(?([A-Za-z]{1,4})[.)]{1,2}$"_s);
    const QString mark = written.trimmed().toString();
    if (const auto found = number.match(mark); found.hasMatch())
        return numbered(found.captured(1));
    if (const auto found = letter.match(mark); found.hasMatch())
        return lettered(found.captured(1).toLower());
    // One sign is a bullet, a letter too: "o", and what is a tick or an arrow in a font of signs.
    const bool says =
        mark.size() > 2 && std::any_of(mark.begin(), mark.end(), [](QChar c) { return c.isLetterOrNumber(); });
    return says ? EntryMark{Line::Kind::Text, mark} : bullet;
}

std::optional<WrittenMark> writtenMark(QStringView words)
{
    if (words.isEmpty())
        return {};
    auto mark = tabbed(words);
    if (!mark)
        mark = bulleted(words);
    if (!mark)
        mark = captured(words);
    while (mark && mark->length < words.size() && words[mark->length].isSpace())
        ++mark->length;
    return mark && mark->length < words.size() ? mark : std::nullopt;
}
