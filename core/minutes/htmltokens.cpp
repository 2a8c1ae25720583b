#include "core/minutes/htmltokens.h"

#include "core/minutes/htmlmeaning.h"

using namespace Qt::StringLiterals;

namespace {

bool isLetter(QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z'); }
bool endsName(QChar c) { return isHtmlSpace(c) || c == u'/' || c == u'>'; }

} // namespace

// "a < b" is text.
bool HtmlTokens::isMarkup(qsizetype at) const
{
    if (at + 1 >= m_html.size())
        return false;
    const QChar c = m_html[at + 1];
    return isLetter(c) || c == u'!' || c == u'?' || c == u'/';
}

HtmlTokens::Kind HtmlTokens::next()
{
    m_begin = m_at;
    if (m_at >= m_html.size())
        return Kind::Finish;
    if (m_html[m_at] != u'<' || !isMarkup(m_at))
        return words();
    const QChar c = m_html[m_at + 1];
    if (isLetter(c))
        return tagAt(m_at + 1, false);
    const bool isEnd = c == u'/' && m_at + 2 < m_html.size() && isLetter(m_html[m_at + 2]);
    return isEnd ? tagAt(m_at + 2, true) : remark();
}

HtmlTokens::Kind HtmlTokens::words()
{
    do {
        m_at = m_html.indexOf(u'<', m_at + 1);
    } while (m_at >= 0 && !isMarkup(m_at));
    m_at = m_at < 0 ? m_html.size() : m_at;
    m_text = m_html.sliced(m_begin, m_at - m_begin);
    return Kind::Words;
}

// Comments, conditions ("<![if !supportLists]>"), declarations.
HtmlTokens::Kind HtmlTokens::remark()
{
    const QStringView rest = m_html.sliced(m_at);
    const bool isComment = rest.startsWith("<!--"_L1) && !rest.startsWith("<!-->"_L1);
    const qsizetype from = m_at + (isComment ? 4 : 2);
    const qsizetype to = isComment ? m_html.indexOf("-->"_L1, from) : m_html.indexOf(u'>', from);
    if (to < 0)
        return brokenOff();
    m_text = m_html.sliced(from, to - from);
    m_at = to + (isComment ? 3 : 1);
    return Kind::Remark;
}

HtmlTokens::Kind HtmlTokens::tagAt(qsizetype name, bool isEnd)
{
    qsizetype at = name;
    while (at < m_html.size() && !endsName(m_html[at]))
        ++at;
    const qsizetype end = endOfTag(at);
    if (end < 0)
        return brokenOff();
    m_name = m_html.sliced(name, at - name);
    m_tag = htmlTagOf(m_name);
    m_text = m_html.sliced(at, end - at);
    m_at = end + 1;
    if (!isEnd && (m_tag == HtmlTag::Code || m_tag == HtmlTag::Left))
        skipContents();
    return isEnd ? Kind::End : Kind::Start;
}

// A '>' in a quoted value is none.
qsizetype HtmlTokens::endOfTag(qsizetype at) const
{
    bool value = false; // Behind a '='.
    for (; at < m_html.size(); ++at) {
        const QChar c = m_html[at];
        if (c == u'>')
            return at;
        if (value && (c == u'"' || c == u'\'')) {
            at = m_html.indexOf(c, at + 1);
            if (at < 0)
                return -1;
        }
        value = c == u'=' || (value && isHtmlSpace(c));
    }
    return -1;
}

void HtmlTokens::skipContents()
{
    if (m_text.endsWith(u'/') && m_tag == HtmlTag::Left)
        return; // Empty, as XML writes it.
    if (m_tag == HtmlTag::Left && m_noneEnds)
        return;
    for (qsizetype at = m_html.indexOf("</"_L1, m_at); at >= 0; at = m_html.indexOf("</"_L1, at + 2)) {
        const qsizetype end = at + 2 + m_name.size();
        if (end <= m_html.size() && m_html.sliced(at + 2, m_name.size()).compare(m_name, Qt::CaseInsensitive) == 0 &&
            (end == m_html.size() || endsName(m_html[end]))) {
            m_at = at;
            return;
        }
    }
    if (m_tag == HtmlTag::Code)
        brokenOff();
    else
        m_noneEnds = true;
}

// As browsers do: what has no end reaches to the end of all.
HtmlTokens::Kind HtmlTokens::brokenOff()
{
    m_brokenOff = true;
    m_at = m_html.size();
    return Kind::Finish;
}
