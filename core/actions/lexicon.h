#pragma once

#include "core/actions/hashslots.h"
#include "core/actions/needle.h"

#include <QString>

#include <string_view>
#include <vector>

// Words or short texts, each once, by number: 0 is the empty one. What nobody uses any more stays. As given they are
// kept in UTF-8; what is searched is one block of them, so that a needle goes through it in one sweep. A text that is
// plain ASCII is searched as given and kept once; of any other the block has the folded form.
class Lexicon {
public:
    Lexicon();

    quint32 numberOf(const QString &text);
    int size() const { return int(m_places.size()); }
    QString at(quint32 number) const;
    std::string_view utf8(quint32 number) const;

    // Sets `bit` in the mark of each that contains the needle, which has no white space. As many marks as numbers.
    void mark(std::vector<quint8> &marks, const Needle &needle, quint8 bit) const;

private:
    struct Place {
        quint32 at = 0;          // In the block; its text ends before the next one's.
        quint32 original = none; // In m_originals, where that is not the text of the block.
    };
    static constexpr quint32 none = ~quint32(0);
    static constexpr char end = '\n'; // After each text of the block: nothing that is looked for goes across.

    std::vector<char> m_block; // The last Needle::padding bytes belong to no text.
    std::vector<Place> m_places;
    std::vector<QByteArray> m_originals;
    HashSlots m_numbers;
};
