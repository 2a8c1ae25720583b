#include "tests/pages/readback/truetype.h"

#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace readback {

namespace {

quint32 bigEndian(const QByteArray &bytes, qsizetype place, int count)
{
    if (place < 0 || place + count > bytes.size())
        return 0;
    quint32 value = 0;
    for (int i = 0; i < count; ++i)
        value = (value << 8) | uchar(bytes[place + i]);
    return value;
}

} // namespace

TrueType::TrueType(const QByteArray &file) : m_file(file)
{
    const auto count = qsizetype(bigEndian(file, 4, 2));
    for (qsizetype i = 0; i < count; ++i) {
        const qsizetype entry = 12 + i * 16;
        m_tables.insert(file.mid(entry, 4), {bigEndian(file, entry + 8, 4), bigEndian(file, entry + 12, 4)});
    }
    m_glyphs = int(number("maxp", 4, 2));
}

quint32 TrueType::number(const char *table, qsizetype place, int bytes) const
{
    const auto found = m_tables.constFind(table);
    if (found == m_tables.cend() || place + bytes > qsizetype(found->second))
        return 0;
    return bigEndian(m_file, qsizetype(found->first) + place, bytes);
}

qsizetype TrueType::location(int glyph) const
{
    const bool longOnes = number("head", 50, 2) == 1;
    return longOnes ? qsizetype(number("loca", qsizetype(glyph) * 4, 4))
                    : qsizetype(number("loca", qsizetype(glyph) * 2, 2)) * 2;
}

bool TrueType::hasOutline(int glyph) const { return location(glyph + 1) > location(glyph); }

double TrueType::advance(int glyph) const
{
    const auto metrics = int(number("hhea", 34, 2));
    const int index = std::min(glyph, metrics - 1);
    const quint32 em = number("head", 18, 2);
    return em == 0 ? 0 : number("hmtx", qsizetype(index) * 4, 2) * 1000.0 / em;
}

QStringList TrueType::faults() const
{
    QStringList faults;
    const auto refuse = [&](bool wrong, const QString &why) {
        if (wrong)
            faults.append(why);
    };
    for (const char *table : {"glyf", "head", "hhea", "hmtx", "loca", "maxp"}) {
        const auto found = m_tables.constFind(table);
        if (found == m_tables.cend())
            faults.append(u"its table %1 is missing"_s.arg(QLatin1StringView(table)));
        else
            refuse(quint64(found->first) + found->second > quint64(m_file.size()),
                   u"its table %1 lies outside of the file"_s.arg(QLatin1StringView(table)));
    }
    if (!faults.isEmpty())
        return faults;
    refuse(number("head", 12, 4) != 0x5f0f3cf5, u"its table head has not the magic number"_s);
    refuse(m_glyphs == 0, u"it has no glyphs"_s);
    const quint32 metrics = number("hhea", 34, 2);
    refuse(metrics == 0 || metrics > quint32(m_glyphs), u"hhea counts more widths than there are glyphs"_s);
    refuse(m_tables["hmtx"].second < metrics * 4 + (quint32(m_glyphs) - metrics) * 2, u"hmtx is too short"_s);
    refuse(m_tables["loca"].second < quint32(m_glyphs + 1) * (number("head", 50, 2) == 1 ? 4 : 2),
           u"loca is too short"_s);
    for (int glyph = 0; glyph < m_glyphs; ++glyph)
        refuse(location(glyph + 1) < location(glyph) || location(glyph + 1) > qsizetype(m_tables["glyf"].second),
               u"the outline of glyph %1 lies outside of glyf"_s.arg(glyph));
    return faults;
}

} // namespace readback
