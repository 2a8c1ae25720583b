#pragma once

#include "core/actions/lexicon.h"

// Many texts, each as the numbers of its words: a third of the memory of the text itself, and a search asks each word
// of the language once and then compares numbers. Words are what stands between single spaces, so a text comes back
// exactly as it was given.
class Texts {
public:
    struct Place {
        quint32 at = 0;
        quint32 units = 0;
    };

    void reserve(qsizetype words) { m_units.reserve(size_t(words)); }
    Place add(const QString &text);
    // Where the old one was, if there is room; what is not used again is not given back.
    Place replace(Place old, const QString &text);
    QString text(Place place) const;
    bool equal(Place a, Place b) const;
    size_t hash(Place place) const;
    void dropLast(Place place); // The one added last, as if it had never been.

    const Lexicon &words() const { return m_words; }
    // The marks of all its words together; one mark a word of words().
    quint8 marksOf(Place place, const std::vector<quint8> &marks) const
    {
        quint8 all = 0;
        const quint16 *unit = m_units.data() + place.at;
        for (const quint16 *end = unit + place.units; unit != end; ++unit) {
            quint32 word = *unit;
            if (word >= twoUnits)
                word = (word - twoUnits) << 16 | *++unit;
            all |= marks[word];
        }
        return all;
    }

private:
    // A word's number below this takes one unit; any other two, the first of them from here on.
    static constexpr quint32 twoUnits = 0xc000;

    void appendUnits(const QString &text);

    Lexicon m_words;
    std::vector<quint16> m_units;
};
