#include "core/speech/sentence.h"

#include <algorithm>

namespace speech {

namespace {

QChar low(QChar c)
{
    if (c.unicode() < 0x80)
        return c >= u'A' && c <= u'Z' ? QChar(c.unicode() + 32) : c;
    switch (c.unicode()) {
    case u'‘':
    case u'’':
    case u'ʼ':
        return u'\'';
    case u'‐':
    case u'‑':
    case u'–':
    case u'—':
    case u'−':
        return u'-';
    default:
        return c.toLower();
    }
}

bool isLetter(QChar c)
{
    const char16_t code = c.unicode();
    if (code < 0x80)
        return (code >= u'a' && code <= u'z') || (code >= u'A' && code <= u'Z') || (code >= u'0' && code <= u'9');
    return c.isLetterOrNumber() || c.isMark();
}

// Goes on with a word where a letter or digit follows: "O'Dowda", "mid-March", "a.s.a.p". An en dash does so only
// between digits: "Monday–Friday" are two.
bool joins(QStringView text, qsizetype at, bool number)
{
    if (at + 1 >= text.size() || !text[at + 1].isLetterOrNumber())
        return false;
    const QChar c = text[at];
    const bool digit = text[at + 1].isDigit();
    if (number)
        return c == u'.' || c == u':' || c == u',' ? digit : c == u'/' || c == u'-' || (c == u'–' && digit);
    return c == u'\'' || c == u'’' || c == u'ʼ' || c == u'-' || c == u'‑' || c == u'.' || c == u'@' || c == u'_';
}

} // namespace

Sentence::Sentence(const QString &text) : m_text(text), m_low(text)
{
    std::transform(text.begin(), text.end(), m_low.begin(), low);
    m_tokens.reserve(size_t(text.size() / 4 + 4));
    for (qsizetype at = 0; at < m_text.size();) {
        if (m_text[at].isSpace()) {
            m_spaced = true;
            ++at;
        } else {
            read(at);
            m_spaced = false;
        }
    }
}

void Sentence::read(qsizetype &at)
{
    const qsizetype from = at;
    if (!m_text[at].isLetterOrNumber()) {
        ++at;
        add(Token::Kind::Sign, from, at);
        return;
    }
    const bool number = m_text[at].isDigit();
    while (at < m_text.size() && (isLetter(m_text[at]) || joins(m_text, at, number))) {
        const QStringView begun = QStringView(m_low).sliced(from, at - from);
        if (m_low[at] == u'-' && (begun == u"mid" || begun == u"early" || begun == u"late" || begun == u"end"))
            break; // "mid-March" is a March.
        ++at;
    }
    // "weeks' time".
    if (!number && at < m_text.size() && m_low[at] == u'\'' && m_low[at - 1] == u's')
        ++at;
    add(number ? Token::Kind::Number : Token::Kind::Word, from, at);
}

void Sentence::add(Token::Kind kind, qsizetype from, qsizetype end)
{
    Token &token = m_tokens.emplace_back();
    token.kind = kind;
    token.text = QStringView(m_low).sliced(from, end - from);
    token.from = from;
    token.end = end;
    token.spaced = m_spaced;
    if (kind == Token::Kind::Sign)
        return;
    token.capital = m_text[from].isUpper();
    token.acronym =
        end - from > 1 && std::all_of(m_text.begin() + from, m_text.begin() + end, [](QChar c) { return c.isUpper(); });
    token.hash = wordHash(token.text);
    QStringView word = token.text;
    token.possessive = word.endsWith(u'\'') || (word.size() > 2 && word.endsWith(u"'s"));
    if (token.possessive)
        word.chop(word.endsWith(u'\'') ? 1 : 2);
    token.is = token.possessive ? classesOf(word) : classesOf(word, token.hash);
}

bool Sentence::isOneOf(qsizetype i, std::initializer_list<QStringView> words) const
{
    return std::any_of(words.begin(), words.end(), [&](QStringView word) { return is(i, word); });
}

bool Sentence::isSign(qsizetype i, QChar sign) const
{
    const Token &token = (*this)[i];
    return token.kind == Token::Kind::Sign && token.text.front() == sign;
}

qsizetype Sentence::phrase(qsizetype i, QStringView words) const
{
    qsizetype count = 0;
    for (qsizetype at = 0; at < words.size(); ++count) {
        const QStringView text = (*this)[i + count].text;
        const qsizetype end = at + text.size();
        if (text.isEmpty() || end > words.size() || (end < words.size() && words[end] != u' ') ||
            words.sliced(at, text.size()) != text)
            return 0;
        at = end + 1;
    }
    return count;
}

qsizetype Sentence::behind(qsizetype i, Classes classes) const
{
    const qsizetype most = i + 4;
    while (i < most && has(i, classes))
        ++i;
    return i;
}

bool Sentence::isParticiple(qsizetype i) const
{
    const Token &token = (*this)[i];
    const QStringView text = token.text;
    if (token.kind != Token::Kind::Word || isOneOf(i, {u"prepared", u"involved", u"committed", u"based", u"hundred"}))
        return false;
    if (has(i, Done) || (text.size() > 4 && text.endsWith(u"ed") && (!text.endsWith(u"eed") || text == u"agreed")))
        return true;
    for (const QStringView prefix : {u"re", u"re-", u"proof", u"over", u"under", u"out", u"up"}) {
        if (text.startsWith(prefix) && (classesOf(text.sliced(prefix.size())) & Done))
            return true; // "proofread", "re-sent"
    }
    return false;
}

bool Sentence::isLast(qsizetype i) const { return isEnd(i) || (isSign(i, u'.') && isEnd(i + 1)); }

qsizetype Sentence::indexAt(qsizetype place) const
{
    const auto found = std::lower_bound(m_tokens.begin(), m_tokens.end(), place,
                                        [](const Token &token, qsizetype where) { return token.from < where; });
    return found - m_tokens.begin();
}

QString wordsOf(const Sentence &said, qsizetype from, qsizetype end)
{
    return from >= end ? QString() : said.text().mid(said[from].from, said[end - 1].end - said[from].from);
}

QString closedUp(QStringView left, QStringView right)
{
    left = left.trimmed();
    right = right.trimmed();
    const bool closes = !right.isEmpty() && QStringView(u".,;:?!)").contains(right.front());
    QString text = left.toString();
    if (!left.isEmpty() && !right.isEmpty() && !closes)
        text += u' ';
    return text += right;
}

} // namespace speech
