#include "core/actions/lexicon.h"

#include "core/actions/folding.h"

#include <QHash>

#include <algorithm>
#include <limits>

namespace {
constexpr size_t mostBytes = size_t(std::numeric_limits<qint32>::max()) - 0xffff; // In one lexicon: 2 GB.
} // namespace

Lexicon::Lexicon() { numberOf(QString()); }

quint32 Lexicon::numberOf(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    const std::string_view wanted(utf8.constData(), size_t(utf8.size()));
    const auto hashOf = [](std::string_view one) { return qHashBits(one.data(), one.size()); };
    const quint32 known = m_numbers.find(hashOf(wanted), [&](quint32 one) { return this->utf8(one) == wanted; });
    if (known != HashSlots::none)
        return known;
    // Of a book that never was. A list shows less then, and the records are whole.
    if (m_block.size() + size_t(utf8.size()) * 4 > mostBytes)
        return 0;
    const bool asGiven = std::all_of(utf8.cbegin(), utf8.cend(), [](char c) { return uint8_t(c) < 0x80 && c != end; });
    const QByteArray searched = asGiven ? utf8 : folded(text).replace(end, ' ');
    const size_t at = m_block.empty() ? 0 : m_block.size() - Needle::padding;
    m_block.resize(at + size_t(searched.size()) + 1 + Needle::padding);
    std::copy(searched.cbegin(), searched.cend(), m_block.begin() + qsizetype(at));
    m_block[at + size_t(searched.size())] = end;
    m_places.push_back({quint32(at), asGiven ? none : quint32(m_originals.size())});
    if (!asGiven)
        m_originals.push_back(utf8);
    const auto number = quint32(m_places.size() - 1);
    m_numbers.add(number, [&](quint32 one) { return hashOf(this->utf8(one)); });
    return number;
}

std::string_view Lexicon::utf8(quint32 number) const
{
    const Place place = m_places[number];
    if (place.original != none)
        return {m_originals[place.original].constData(), size_t(m_originals[place.original].size())};
    const size_t next = number + 1 < m_places.size() ? m_places[number + 1].at : m_block.size() - Needle::padding;
    return {m_block.data() + place.at, next - place.at - 1};
}

QString Lexicon::at(quint32 number) const
{
    const std::string_view text = utf8(number);
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

void Lexicon::mark(std::vector<quint8> &marks, const Needle &needle, quint8 bit) const
{
    const qsizetype size = qsizetype(m_block.size()) - Needle::padding;
    size_t number = 0;
    for (qsizetype at = needle.findIn(m_block.data(), 0, size); at >= 0;) {
        while (number + 1 < m_places.size() && qsizetype(m_places[number + 1].at) <= at)
            ++number;
        marks[number] |= bit;
        if (number + 1 == m_places.size())
            return;
        at = needle.findIn(m_block.data(), m_places[number + 1].at, size);
    }
}
