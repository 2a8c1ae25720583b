#include "core/minutes/htmlmeaning.h"

using namespace Qt::StringLiterals;

namespace {

bool same(QStringView a, QLatin1StringView b) { return a.size() == b.size() && a.compare(b, Qt::CaseInsensitive) == 0; }

qsizetype skipSpaces(QStringView text, qsizetype at)
{
    while (at < text.size() && isHtmlSpace(text[at]))
        ++at;
    return at;
}

// One after the other, as they are written: character references are not resolved.
class Attributes {
public:
    explicit Attributes(QStringView written) : m_written(written) {}
    bool next();
    bool is(QLatin1StringView name) const { return same(m_name, name); }
    QStringView value() const { return m_value; }

private:
    void readValue(qsizetype from);

    QStringView m_written;
    qsizetype m_at = 0;
    QStringView m_name;
    QStringView m_value;
};

bool Attributes::next()
{
    while (m_at < m_written.size() && (isHtmlSpace(m_written[m_at]) || m_written[m_at] == u'/'))
        ++m_at;
    if (m_at >= m_written.size())
        return false;
    const qsizetype from = m_at++; // A '=' in the first place is part of the name.
    while (m_at < m_written.size() && !isHtmlSpace(m_written[m_at]) && m_written[m_at] != u'/' &&
           m_written[m_at] != u'=')
        ++m_at;
    m_name = m_written.sliced(from, m_at - from);
    m_value = {};
    const qsizetype equals = skipSpaces(m_written, m_at);
    if (equals < m_written.size() && m_written[equals] == u'=')
        readValue(skipSpaces(m_written, equals + 1));
    return true;
}

void Attributes::readValue(qsizetype from)
{
    const QChar quote = from < m_written.size() ? m_written[from] : QChar();
    qsizetype to = from;
    if (quote == u'"' || quote == u'\'') {
        to = m_written.indexOf(quote, ++from);
        to = to < 0 ? m_written.size() : to;
        m_at = qMin(to + 1, m_written.size());
    } else {
        while (to < m_written.size() && !isHtmlSpace(m_written[to]))
            ++to;
        m_at = to;
    }
    m_value = m_written.sliced(from, to - from).trimmed();
}

std::optional<HtmlListType> listTypeOf(QStringView word)
{
    static constexpr struct {
        QLatin1StringView word;
        HtmlListType type;
    } words[] = {{"disc"_L1, HtmlListType::Bullet},
                 {"circle"_L1, HtmlListType::Bullet},
                 {"square"_L1, HtmlListType::Bullet},
                 {"decimal"_L1, HtmlListType::Number},
                 {"lower-alpha"_L1, HtmlListType::Letter},
                 {"lower-latin"_L1, HtmlListType::Letter},
                 {"upper-alpha"_L1, HtmlListType::Letter},
                 {"upper-latin"_L1, HtmlListType::Letter},
                 {"lower-roman"_L1, HtmlListType::Roman},
                 {"upper-roman"_L1, HtmlListType::Roman},
                 {"1"_L1, HtmlListType::Number},
                 {"a"_L1, HtmlListType::Letter},
                 {"i"_L1, HtmlListType::Roman},
                 {"none"_L1, HtmlListType::None}};
    for (const auto &known : words) {
        if (same(word, known.word))
            return known.type;
    }
    return {};
}

std::optional<bool> isBoldWeight(QStringView value)
{
    if (same(value, "bold"_L1) || same(value, "bolder"_L1))
        return true;
    if (same(value, "normal"_L1) || same(value, "lighter"_L1))
        return false;
    bool ok = false;
    const int weight = value.size() < 6 ? value.toInt(&ok) : 0;
    return ok ? std::optional(weight >= 600) : std::nullopt;
}

void readLook(HtmlMeaning &meaning, QStringView name, QStringView value)
{
    if (same(name, "font-weight"_L1)) {
        if (const auto bold = isBoldWeight(value))
            meaning.bold = bold;
    } else if (same(name, "font-style"_L1)) {
        meaning.italic = same(value, "italic"_L1) || same(value, "oblique"_L1);
    } else if (same(name, "white-space"_L1)) {
        meaning.keepsSpaces = value.startsWith("pre"_L1, Qt::CaseInsensitive) || same(value, "break-spaces"_L1);
    } else if (same(name, "text-decoration"_L1) || same(name, "text-decoration-line"_L1)) {
        meaning.struck = meaning.struck || value.contains("line-through"_L1, Qt::CaseInsensitive);
    }
}

void readPurpose(HtmlMeaning &meaning, QStringView name, QStringView value)
{
    if (same(name, "display"_L1)) {
        meaning.hidden = meaning.hidden || same(value, "none"_L1);
    } else if (same(name, "visibility"_L1)) {
        meaning.hidden = meaning.hidden || same(value, "hidden"_L1);
    } else if (same(name, "mso-hide"_L1)) {
        meaning.hidden = meaning.hidden || same(value, "all"_L1);
    } else if (same(name, "mso-element"_L1)) {
        meaning.comment = meaning.comment || value.startsWith("comment"_L1, Qt::CaseInsensitive);
    } else if (same(name, "mso-list"_L1)) {
        meaning.mark = same(value, "ignore"_L1);
        meaning.listed = value.contains("level"_L1, Qt::CaseInsensitive);
    } else if (same(name, "list-style"_L1) || same(name, "list-style-type"_L1)) {
        const qsizetype space = value.indexOf(u' '); // The type of a short form stands first, as browsers write it.
        if (const auto type = listTypeOf(space < 0 ? value : value.first(space)))
            meaning.listType = type;
    }
}

// A ';' in a quoted name or an address cuts it in two; neither half is a declaration of ours.
void readStyle(HtmlMeaning &meaning, QStringView style)
{
    while (!style.isEmpty()) {
        const qsizetype end = style.indexOf(u';');
        const QStringView declaration = end < 0 ? style : style.first(end);
        style = end < 0 ? QStringView() : style.sliced(end + 1);
        const qsizetype colon = declaration.indexOf(u':');
        if (colon <= 0)
            continue;
        const QStringView name = declaration.first(colon).trimmed();
        QStringView value = declaration.sliced(colon + 1).trimmed();
        if (value.endsWith("!important"_L1, Qt::CaseInsensitive))
            value = value.chopped(10).trimmed();
        readLook(meaning, name, value);
        readPurpose(meaning, name, value);
    }
}

} // namespace

HtmlMeaning htmlMeaningOf(QStringView attributes)
{
    HtmlMeaning meaning;
    for (Attributes each(attributes); each.next();) {
        const QStringView value = each.value();
        bool isNumber = false;
        const int number = value.size() < 8 ? value.toInt(&isNumber) : 0;
        if (each.is("style"_L1)) {
            readStyle(meaning, value);
        } else if (each.is("class"_L1)) {
            meaning.comment = meaning.comment || same(value, "msocomanchor"_L1);
            meaning.heading = meaning.heading || same(value, "MsoTitle"_L1);
        } else if (each.is("role"_L1)) {
            meaning.heading = meaning.heading || same(value, "heading"_L1);
        } else if (each.is("type"_L1)) {
            meaning.listType = meaning.listType ? meaning.listType : listTypeOf(value);
        } else if ((each.is("start"_L1) || each.is("value"_L1)) && isNumber) {
            meaning.number = number;
        } else if (each.is("hidden"_L1)) {
            meaning.hidden = true;
        } else if (each.is("alt"_L1)) {
            meaning.instead = value;
        } else if ((each.is("width"_L1) || each.is("height"_L1)) && isNumber && number <= 1) {
            meaning.speck = true;
        }
    }
    return meaning;
}
