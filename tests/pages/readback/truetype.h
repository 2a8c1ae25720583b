#pragma once

#include <QByteArray>
#include <QHash>
#include <QStringList>

#include <utility>

namespace readback {

// A TrueType font file, read table by table as ISO/IEC 14496-22 says.
class TrueType {
public:
    explicit TrueType(const QByteArray &file);

    // What is wrong with it, in sentences: tables that are missing, lie outside or contradict each other.
    QStringList faults() const;
    int glyphCount() const { return m_glyphs; }
    double advance(int glyph) const; // In thousandths of the em.
    bool hasOutline(int glyph) const;

private:
    quint32 number(const char *table, qsizetype place, int bytes) const; // 0 outside the table.
    qsizetype location(int glyph) const;                                 // In glyf.

    QByteArray m_file;
    QHash<QByteArray, std::pair<quint32, quint32>> m_tables; // Where each begins, and its length.
    int m_glyphs = 0;
};

} // namespace readback
