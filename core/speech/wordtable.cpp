#include "core/speech/wordtable.h"

namespace speech {

WordTable::WordTable(std::initializer_list<Entry> entries)
{
    for (const Entry &entry : entries) {
        const qsizetype space = entry.words.indexOf(u' ');
        const QStringView first = space < 0 ? entry.words : entry.words.first(space);
        quint32 at = m_slots.find(wordHash(first), [&](quint32 i) { return m_groups[i].first == first; });
        if (at == HashSlots::none) {
            at = quint32(m_groups.size());
            m_groups.push_back({first, {}});
            m_slots.add(at, [&](quint32 i) { return wordHash(m_groups[i].first); });
        }
        m_groups[at].entries.push_back(entry);
    }
}

WordTable::Found WordTable::at(const Sentence &said, qsizetype at) const
{
    Found found;
    const Token &token = said[at];
    const quint32 group = token.kind == Token::Kind::Word
                              ? m_slots.find(token.hash, [&](quint32 i) { return m_groups[i].first == token.text; })
                              : HashSlots::none;
    if (group == HashSlots::none)
        return found;
    for (const Entry &entry : m_groups[group].entries) {
        const qsizetype count = said.phrase(at, entry.words);
        if (count > 0 && at + count > found.end)
            found = {entry.value, at + count};
    }
    return found;
}

} // namespace speech
