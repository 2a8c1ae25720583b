#pragma once

#include "core/actions/hashslots.h"
#include "core/actions/needle.h"

#include <QString>

#include <string_view>
#include <vector>

// Words or short texts, each once, by number: 0 is the empty one. What nobody uses any more stays. Kept as UTF-8 in one
// block, as given; one that is not plain ASCII is followed by its folded form, and only that is searched.
class Lexicon {
public:
    Lexicon();

    quint32 numberOf(const QString &text);
    int size() const { return int(m_places.size()); }
    QString at(quint32 number) const;
    std::string_view utf8(quint32 number) const { return view(m_places[number].at, m_places[number].size); }

    // Sets `bit` in the mark of each that contains the needle. As many marks as there are numbers.
    void mark(std::vector<quint8> &marks, const Needle &needle, quint8 bit) const;

private:
    struct Place {
        quint32 at = 0;
        quint32 size : 31 = 0; // Bytes as given.
        quint32 hasFolded : 1 = 0;
    };

    std::string_view view(size_t at, size_t size) const { return {m_bytes.data() + at, size}; }
    std::string_view searched(Place place) const;
    Place append(const QString &text, const QByteArray &utf8);

    std::vector<char> m_bytes; // The last Needle::padding of them belong to no text.
    std::vector<Place> m_places;
    HashSlots m_numbers;
};
