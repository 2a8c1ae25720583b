#include "core/actions/duewords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace due {

namespace {

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }
bool isApostrophe(QChar c) { return c == u'\'' || c == u'’' || c == u'‘' || c == u'`'; }
bool isDash(QChar c) { return c == u'-' || (c >= u'\u2010' && c <= u'\u2015') || c == u'\u2212'; }
// Soft hyphens, zero-width spaces and the like: seen by nobody, pasted by many.
bool isUnseen(QChar c) { return c.category() == QChar::Other_Format || c.isMark(); }

bool isOrdinalMark(QStringView text, QStringView digits)
{
    if (text.size() != 2)
        return false;
    // "St" with a capital is a saint: "1 St Helens". The mark need not agree with the number: "22th" is a slip.
    return digits.size() <= 2 && (text == u"st" || text == u"nd" || text == u"rd" || text == u"th");
}

} // namespace

Words::Words(const QString &text) : m_folded(text)
{
    // A QString's own toLower may change the length; places must stay the same.
    for (QChar &c : m_folded)
        c = isDash(c) ? u'-' : isApostrophe(c) ? u'\'' : c.toLower();
    qsizetype at = 0;
    while (at < text.size()) {
        const QChar c = text[at];
        if (c.isSpace()) {
            m_spaced = true;
            ++at;
        } else if (isUnseen(c)) {
            ++at;
        } else if (c.isLetter()) {
            readWord(text, at);
        } else if (isDigit(c)) {
            readNumber(text, at);
        } else {
            append(Token::Kind::Sign, at++, 1);
        }
    }
}

void Words::append(Token::Kind kind, qsizetype from, qsizetype length)
{
    Token token;
    token.kind = kind;
    token.text = QStringView(m_folded).sliced(from, length);
    token.spaced = m_spaced;
    m_tokens.append(token);
    m_spaced = false;
}

// A word ends before the apostrophe of a genitive, which is skipped: "Friday's" and "weeks'" are Friday and weeks.
void Words::readWord(const QString &text, qsizetype &at)
{
    const qsizetype from = at;
    while (at < text.size() && text[at].isLetter())
        ++at;
    append(Token::Kind::Word, from, at - from);
    m_tokens.last().capital = text[from].isUpper();
    if (at < text.size() && isApostrophe(text[at])) {
        const bool genitive =
            at + 1 < text.size() && m_folded[at + 1] == u's' && (at + 2 == text.size() || !text[at + 2].isLetter());
        at += genitive ? 2 : 1;
    }
}

void Words::readNumber(const QString &text, qsizetype &at)
{
    const qsizetype from = at;
    const auto skipDigits = [&] {
        while (at < text.size() && isDigit(text[at]))
            ++at;
    };
    skipDigits();
    // "45,000": one number, and none that a date could hold.
    while (at + 1 < text.size() && text[at] == u',' && isDigit(text[at + 1])) {
        ++at;
        skipDigits();
    }
    append(Token::Kind::Number, from, at - from);
    Token &number = m_tokens.last();
    bool plain = false;
    const int value = number.text.toInt(&plain);
    if (plain && number.text.size() <= 4)
        number.value = value;
    // "29th", and "15 th" as scanners and superscripts make it.
    const qsizetype gap = at < text.size() && text[at].isSpace() ? 1 : 0;
    qsizetype end = at + gap;
    while (end < text.size() && end < at + 4 && text[end].isLetter())
        ++end;
    const QStringView mark = gap > 0 ? QStringView(text).sliced(at + gap, qMax<qsizetype>(0, end - at - gap))
                                     : QStringView(m_folded).sliced(at, end - at);
    if (isOrdinalMark(mark, number.text)) {
        number.ordinal = true;
        at = end;
    }
}

bool Words::isWord(qsizetype i, QLatin1StringView word) const
{
    return (*this)[i].kind == Token::Kind::Word && (*this)[i].text == word;
}

bool Words::isOneOf(qsizetype i, std::initializer_list<QLatin1StringView> list) const
{
    return std::any_of(list.begin(), list.end(), [&](QLatin1StringView word) { return isWord(i, word); });
}

bool Words::isSign(qsizetype i, QChar sign) const
{
    return (*this)[i].kind == Token::Kind::Sign && (*this)[i].text.front() == sign;
}

bool Words::isFreeNumber(qsizetype i, qsizetype digits) const
{
    const Token &number = (*this)[i];
    if (number.kind != Token::Kind::Number || number.value < 0 || number.text.size() > digits)
        return false;
    const Token &before = (*this)[i - 1];
    if (before.kind == Token::Kind::Sign && (before.text == u"£" || before.text == u"$" || before.text == u"€"))
        return false;
    if (isSign(i + 1, u'%'))
        return false;
    if (number.spaced)
        return true;
    if (before.kind == Token::Kind::Word)
        return false;
    const bool fraction = isSign(i - 1, u'.') || isSign(i - 1, u',') || isSign(i - 1, u':');
    return !(fraction && isGlued(i - 1) && (*this)[i - 2].kind == Token::Kind::Number);
}

} // namespace due
