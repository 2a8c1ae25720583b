#pragma once

#include "core/speech/vocabulary.h"

#include <QString>

#include <initializer_list>
#include <vector>

// What was said, cut into words and signs. Inside core/speech only.
namespace speech {

struct Token {
    enum class Kind { End, Word, Number, Sign };
    Kind kind = Kind::End;
    QStringView text;     // In lower case, apostrophes as ', dashes as -. A number with all that is part of it: "5pm".
    qsizetype from = 0;   // In the sentence's text.
    qsizetype end = 0;    // Behind it.
    bool spaced = true;   // Space stands before it.
    bool capital = false; // Starts with one.
    bool acronym = false; // In capitals alone: "TAF".
    bool possessive = false; // "week's", "weeks'".
    quint32 hash = 0;        // Of a word's text (wordHash).
    Classes is = 0;          // Of a possessive: what the word without it is.
};

// A text as tokens. Any index may be asked for: before the first and behind the last stands Kind::End.
class Sentence {
public:
    explicit Sentence(const QString &text);
    Sentence(const Sentence &) = delete; // Tokens point into it.
    Sentence &operator=(const Sentence &) = delete;

    const QString &text() const { return m_text; }
    qsizetype size() const { return qsizetype(m_tokens.size()); }
    const Token &operator[](qsizetype i) const { return i < 0 || i >= size() ? m_end : m_tokens[size_t(i)]; }

    bool is(qsizetype i, QStringView word) const { return (*this)[i].text == word; }
    bool isOneOf(qsizetype i, std::initializer_list<QStringView> words) const;
    bool isSign(qsizetype i, QChar sign) const;
    bool isDash(qsizetype i) const { return isSign(i, u'-'); }
    bool isEnd(qsizetype i) const { return (*this)[i].kind == Token::Kind::End; }
    // A word, not a possessive, of any of these classes.
    bool has(qsizetype i, Classes classes) const { return !(*this)[i].possessive && ((*this)[i].is & classes) != 0; }
    // Behind the words of any of these classes that stand there one after the other, at most four.
    qsizetype behind(qsizetype i, Classes classes) const;
    // "reviewed", "sent".
    bool isParticiple(qsizetype i) const;
    // Words that stand there one after the other, with a space between them: their count, 0 where they do not.
    qsizetype phrase(qsizetype i, QStringView words) const;
    // Only a full stop, or nothing, from here on.
    bool isLast(qsizetype i) const;
    // The first token that begins at a place in the text or behind it.
    qsizetype indexAt(qsizetype place) const;

private:
    void read(qsizetype &at);
    void add(Token::Kind kind, qsizetype from, qsizetype end);

    QString m_text;
    QString m_low; // As long as the text: tokens are pieces of it.
    std::vector<Token> m_tokens;
    Token m_end;
    bool m_spaced = true;
};

// The words from one token up to another, as typed.
QString wordsOf(const Sentence &said, qsizetype from, qsizetype end);
// What stands on both sides of words that were taken out: one space between, none before ".,;:?!)".
QString closedUp(QStringView left, QStringView right);

} // namespace speech
