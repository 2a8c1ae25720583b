#pragma once

#include "core/actions/hashslots.h"
#include "core/speech/sentence.h"

#include <initializer_list>
#include <vector>

// Phrases of several words, found at a token by their first word. Inside core/speech only.
namespace speech {

class WordTable {
public:
    struct Entry {
        QStringView words;
        int value = 0;
    };
    WordTable(std::initializer_list<Entry> entries);

    struct Found {
        int value = 0;
        qsizetype end = 0; // Behind it.

        explicit operator bool() const { return end > 0; }
    };
    // The longest that begins at a token.
    Found at(const Sentence &said, qsizetype at) const;

private:
    struct Group {
        QStringView first;
        std::vector<Entry> entries;
    };
    std::vector<Group> m_groups; // By first word.
    HashSlots m_slots;
};

} // namespace speech
