#pragma once

#include <QtGlobal>

#include <vector>

// Numbers found by the hash of what they stand for: open addressing in one vector, four bytes a slot (QHash takes about
// 26 bytes for an id and its row). The values stay with the caller, who compares and hashes them; what is in stays in.
class HashSlots {
public:
    static constexpr quint32 none = ~quint32(0);

    template <typename IsIt> quint32 find(size_t hash, IsIt isIt) const
    {
        if (m_slots.empty())
            return none;
        for (size_t at = hash & mask();; at = (at + 1) & mask()) {
            if (m_slots[at] == none || isIt(m_slots[at]))
                return m_slots[at];
        }
    }

    // `hashOf(number)` of any number added before.
    template <typename HashOf> void add(quint32 number, HashOf hashOf)
    {
        if ((m_used + 1) * 5 > m_slots.size() * 4) { // At most four fifths full.
            const std::vector<quint32> old =
                std::exchange(m_slots, std::vector<quint32>(qMax<size_t>(64, m_slots.size() * 2), none));
            for (const quint32 one : old) {
                if (one != none)
                    put(one, hashOf(one));
            }
        }
        put(number, hashOf(number));
        ++m_used;
    }

private:
    size_t mask() const { return m_slots.size() - 1; } // The size is a power of two.
    void put(quint32 number, size_t hash)
    {
        size_t at = hash & mask();
        while (m_slots[at] != none)
            at = (at + 1) & mask();
        m_slots[at] = number;
    }

    std::vector<quint32> m_slots;
    size_t m_used = 0;
};
