#include "core/actions/texts.h"

#include <QHash>

#include <algorithm>

Texts::Place Texts::add(const QString &text)
{
    const auto at = quint32(m_units.size());
    appendUnits(text);
    return {at, quint32(m_units.size()) - at};
}

void Texts::appendUnits(const QString &text)
{
    if (text.isEmpty())
        return;
    for (const QStringView word : QStringView(text).tokenize(u' ')) {
        const quint32 number = m_words.numberOf(word.toString());
        if (number >= twoUnits)
            m_units.push_back(quint16(twoUnits + (number >> 16)));
        m_units.push_back(quint16(number));
    }
}

Texts::Place Texts::replace(Place old, const QString &text)
{
    const Place added = add(text);
    if (added.units > old.units)
        return added;
    std::copy_n(m_units.begin() + added.at, added.units, m_units.begin() + old.at);
    dropLast(added);
    return {old.at, added.units};
}

void Texts::dropLast(Place place) { m_units.resize(place.at); }

QString Texts::text(Place place) const
{
    QString text;
    for (quint32 i = 0; i < place.units; ++i) {
        if (i > 0)
            text += u' ';
        quint32 word = m_units[place.at + i];
        if (word >= twoUnits)
            word = (word - twoUnits) << 16 | m_units[place.at + ++i];
        text += m_words.at(word);
    }
    return text;
}

bool Texts::equal(Place a, Place b) const
{
    return std::equal(m_units.begin() + a.at, m_units.begin() + a.at + a.units, m_units.begin() + b.at,
                      m_units.begin() + b.at + b.units);
}

size_t Texts::hash(Place place) const { return qHashBits(m_units.data() + place.at, place.units * sizeof(quint16)); }
