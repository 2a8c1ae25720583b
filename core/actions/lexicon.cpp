#include "core/actions/lexicon.h"

#include "core/actions/folding.h"

#include <QHash>

#include <algorithm>
#include <limits>

namespace {
constexpr size_t sizeBytes = sizeof(quint32);                                     // Of the folded form, before it.
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
    if (m_bytes.size() + size_t(utf8.size()) * 4 > mostBytes)
        return 0;
    const auto number = quint32(m_places.size());
    m_places.push_back(append(text, utf8));
    m_numbers.add(number, [&](quint32 one) { return hashOf(this->utf8(one)); });
    return number;
}

Lexicon::Place Lexicon::append(const QString &text, const QByteArray &utf8)
{
    QByteArray bytes = utf8;
    const bool hasFolded = std::any_of(utf8.cbegin(), utf8.cend(), [](char c) { return uint8_t(c) >= 0x80; });
    if (hasFolded) {
        const QByteArray other = folded(text);
        const auto size = quint32(other.size());
        bytes.append(reinterpret_cast<const char *>(&size), sizeBytes).append(other);
    }
    const size_t at = m_bytes.empty() ? 0 : m_bytes.size() - Needle::padding;
    m_bytes.resize(at + size_t(bytes.size()) + Needle::padding);
    std::copy(bytes.cbegin(), bytes.cend(), m_bytes.begin() + qsizetype(at));
    return {quint32(at), quint32(utf8.size()), hasFolded};
}

std::string_view Lexicon::searched(Place place) const
{
    if (!place.hasFolded)
        return view(place.at, place.size);
    quint32 size = 0;
    std::memcpy(&size, m_bytes.data() + place.at + place.size, sizeBytes);
    return view(place.at + place.size + sizeBytes, size);
}

QString Lexicon::at(quint32 number) const
{
    const std::string_view text = utf8(number);
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

void Lexicon::mark(std::vector<quint8> &marks, const Needle &needle, quint8 bit) const
{
    for (size_t i = 0; i < m_places.size(); ++i) {
        const std::string_view text = searched(m_places[i]);
        if (needle.isIn(text.data(), qsizetype(text.size())))
            marks[i] |= bit;
    }
}
