#pragma once

#include <QList>
#include <QString>

#include <initializer_list>

// The words of a due, cut into tokens, and the vocabulary that its grammar knows (duerules.h). Inside core/actions
// only; everybody else reads dues through due.h.

namespace due {

struct Token {
    enum class Kind { End, Word, Number, Sign };
    Kind kind = Kind::End;
    QStringView text;     // Words in lower case without apostrophes; digits; one sign, all dashes as '-'.
    int value = -1;       // Of a number of at most four digits without separators; else -1.
    bool spaced = true;   // Space stands before it.
    bool capital = false; // A word that starts with one.
    bool ordinal = false; // "29th", "1 st".
};

// A text as tokens. Any index may be asked for: before the first and behind the last stands Kind::End.
class Words {
public:
    explicit Words(const QString &text);
    Words(const Words &) = delete; // Tokens point into it.
    Words &operator=(const Words &) = delete;

    const Token &operator[](qsizetype i) const { return i < 0 || i >= m_tokens.size() ? m_end : m_tokens[i]; }
    qsizetype size() const { return m_tokens.size(); }

    bool isWord(qsizetype i, QLatin1StringView word) const;
    bool isOneOf(qsizetype i, std::initializer_list<QLatin1StringView> list) const;
    bool isSign(qsizetype i, QChar sign) const;
    // A number of so many digits at most, standing alone: no part of "1.30", "£12", "45,000" or "SE7".
    bool isFreeNumber(qsizetype i, qsizetype digits) const;
    // Tokens that follow without a space.
    bool isGlued(qsizetype i) const { return !(*this)[i].spaced && (*this)[i].kind != Token::Kind::End; }

private:
    void readWord(const QString &text, qsizetype &at);
    void readNumber(const QString &text, qsizetype &at);
    void append(Token::Kind kind, qsizetype from, qsizetype length);

    QString m_folded; // As long as the text: tokens are pieces of it.
    QList<Token> m_tokens;
    Token m_end;
    bool m_spaced = true;
};

// ---- Vocabulary: 0 or false where the token is no such word

int monthOf(const Token &token);    // 1 to 12: "Sept", "september".
int weekdayOf(const Token &token);  // 1, Monday, to 7: "Weds", "friday".
int quantityOf(const Token &token); // "a", "two", "14".
int rankOf(const Token &token);     // "first", "2nd": 1 to 4; "last": 5.

// How many hours, days, or months, one of a unit is: "fortnight" is 14 days.
struct Unit {
    int days = 0;
    int months = 0;
    int hours = 0;
};
Unit unitOf(const Token &token);

// "morning", "pm", "lunchtime": of a day said before it.
bool isDayPart(const Token &token);

// Between two days or two numbers: "/", "-", "to", "or", "and".
bool isJoin(const Token &token);
// The token may be something else than a month or weekday: "may", "Sat", "June to confirm".
bool isDoubtful(const Token &token);

// "meeting", "board": what meets on a day may be named after it.
bool isSitting(const Token &token);

// ---- Where a phrase stands. `at` is the index of its first token, `end` the one behind its last

// A word stands before it that wants a day: "by", "until", "close of play".
bool isLedIn(const Words &words, qsizetype at);
// The same for words that may be something else (isDoubtful): "by May", "before Sat"; not "and sat".
bool isSurelyLedIn(const Words &words, qsizetype at);
// "w/c", "week ending", "Friday": the day follows.
bool isBehindWeek(const Words &words, qsizetype at);
bool startsClause(const Words &words, qsizetype at);
bool endsClause(const Words &words, qsizetype end);
// A clause's end, or a word that goes on about something else: "at noon", "if possible", "5pm".
bool isCutOff(const Words &words, qsizetype end);
// Said of a day, not of something named after it: "by Friday", "Friday, or …"; not "the Friday group".
bool standsAlone(const Words &words, qsizetype at, qsizetype end);
// Only a lower bound, which is no last day: "after 1 May", "not before March".
bool isOpenEnded(const Words &words, qsizetype at);
// The number counts or names something: "item 4", "phase 2".
bool isLabelled(const Words &words, qsizetype number);

} // namespace due
