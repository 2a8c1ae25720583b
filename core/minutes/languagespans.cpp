#include "core/minutes/languagespans.h"

#include "core/book/language.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

// The tag of "]{cy}" at this place; empty where there is none.
QStringView tagBehind(QStringView text, qsizetype bracket)
{
    constexpr qsizetype longest = 36; // Of a tag, and one more.
    if (bracket == 0 || text[bracket - 1].isSpace() || bracket + 1 >= text.size() || text[bracket + 1] != u'{')
        return {};
    const QStringView rest = text.sliced(bracket + 2).first(std::min(longest, text.size() - bracket - 2));
    const qsizetype end = rest.indexOf(u'}');
    return end >= 0 && isLanguageTag(rest.first(end)) ? rest.first(end) : QStringView();
}

bool mayOpen(QStringView text, qsizetype bracket)
{
    return bracket + 1 < text.size() && !text[bracket + 1].isSpace() && text[bracket + 1] != u']';
}

} // namespace

bool canBeEscaped(QChar c) { return c == u'*' || c == u'\\' || c == u'[' || c == u']'; }

// From the end: what a bracket opens is known when it is met, and nothing is looked at twice.
QList<LanguageSpan> languageSpansIn(QStringView markdown)
{
    if (!markdown.contains("]{"_L1))
        return {};
    QList<qsizetype> brackets;
    for (qsizetype i = 0; i < markdown.size(); ++i) {
        if (markdown[i] == u'\\' && i + 1 < markdown.size() && canBeEscaped(markdown[i + 1]))
            ++i;
        else if (markdown[i] == u'[' || markdown[i] == u']')
            brackets.append(i);
    }
    QList<LanguageSpan> spans;
    std::optional<LanguageSpan> ahead; // What a bracket would open.
    for (auto it = brackets.crbegin(); it != brackets.crend(); ++it) {
        const QStringView tag = markdown[*it] == u']' ? tagBehind(markdown, *it) : QStringView();
        if (!tag.isEmpty())
            ahead = LanguageSpan{0, *it, *it + tag.size() + 3, tag.toString()};
        if (markdown[*it] != u'[')
            continue;
        if (ahead && mayOpen(markdown, *it)) {
            ahead->from = *it;
            spans.append(*ahead);
        }
        ahead.reset();
    }
    std::reverse(spans.begin(), spans.end());
    return spans;
}

void SpanWriter::open()
{
    m_brackets.append({text.size(), true, false});
    text += u'[';
    m_within = true;
}

void SpanWriter::close(const QString &language)
{
    m_brackets.append({text.size(), true, true});
    text += u"]{"_s + language + u'}';
    m_within = false;
}

void SpanWriter::addWord(QChar c)
{
    if (c == u'[' || c == u']')
        m_brackets.append({text.size(), false, m_within});
    else if (canBeEscaped(c))
        text += u'\\';
    text += c;
}

// From the end, as it is read: one backslash more changes what stands before it, and nothing behind.
QString SpanWriter::written() const
{
    QList<qsizetype> escaped;
    bool ahead = false; // Here a bracket would open what is closed further on.
    for (auto it = m_brackets.crbegin(); it != m_brackets.crend(); ++it) {
        const bool opening = text[it->at] == u'[';
        const bool closes = !opening && !tagBehind(text, it->at).isEmpty();
        if (!it->mark && (it->within || (opening && ahead && mayOpen(text, it->at))))
            escaped.append(it->at);
        else
            ahead = !opening && (ahead || closes);
    }
    if (escaped.isEmpty())
        return text;
    QString out;
    qsizetype from = 0;
    for (auto it = escaped.crbegin(); it != escaped.crend(); ++it) {
        out += QStringView(text).sliced(from, *it - from);
        out += u'\\';
        from = *it;
    }
    out += QStringView(text).sliced(from);
    return out;
}
