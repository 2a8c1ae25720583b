#pragma once

#include <QByteArray>

#include <cstdint>
#include <cstring>

// A word looked for in many short texts, in bytes, ASCII letters in either case. Eight places are tried at a time by
// their first and last letter, with nothing but 64-bit arithmetic: no instruction set to ask for, and 100,000 actions
// take about a millisecond.
class Needle {
public:
    // A text must be readable this far beyond its end (what stands there does not matter).
    static constexpr int padding = 8;

    explicit Needle(QByteArray folded)
        : m_word(std::move(folded)), m_first(everywhere(m_word.isEmpty() ? '\0' : m_word.front())),
          m_last(everywhere(m_word.isEmpty() ? '\0' : m_word.back()))
    {
    }

    // The first place at or after `from`; -1: none. An empty word is everywhere.
    qsizetype findIn(const char *text, qsizetype from, qsizetype size) const
    {
        const qsizetype length = m_word.size();
        if (length == 0)
            return from <= size ? from : -1;
        for (qsizetype at = from; at + length <= size; at += 8) {
            const uint64_t differs =
                ((load(text + at) | caseBits) ^ m_first) | ((load(text + at + length - 1) | caseBits) ^ m_last);
            // Whether any of the eight bytes is zero: both letters agree there.
            if (((differs - ones) & ~differs & tops) == 0)
                continue;
            const qsizetype places = qMin<qsizetype>(8, size - length - at + 1);
            for (qsizetype i = 0; i < places; ++i) {
                if (isAt(text + at + i))
                    return at + i;
            }
        }
        return -1;
    }
    bool isIn(const char *text, qsizetype size) const { return findIn(text, 0, size) >= 0; }

private:
    static constexpr uint64_t ones = 0x0101010101010101;
    static constexpr uint64_t tops = 0x8080808080808080;
    static constexpr uint64_t caseBits =
        0x2020202020202020; // 'A' | 0x20 is 'a'; so is little else, and that is checked.

    static uint64_t everywhere(char c) { return (uint64_t(uint8_t(c)) | 0x20) * ones; }
    static uint64_t load(const char *at)
    {
        uint64_t bytes;
        std::memcpy(&bytes, at, sizeof bytes);
        return bytes;
    }
    static char lower(char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; }

    bool isAt(const char *text) const
    {
        const char *word = m_word.constData();
        for (qsizetype i = 0; i < m_word.size(); ++i) {
            if (lower(text[i]) != word[i])
                return false;
        }
        return true;
    }

    QByteArray m_word;
    uint64_t m_first;
    uint64_t m_last;
};
