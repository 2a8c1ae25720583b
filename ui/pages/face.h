#pragma once

#include <QByteArray>
#include <QString>

#include <hb.h>

#include <memory>

namespace pages {

// Of a font file, in parts of its em.
struct FaceMetrics {
    double ascent = 0.75;
    double descent = 0.25; // Below the baseline, positive.
    double capHeight = 0.66;
    double italicAngle = 0;                          // Degrees, negative leaning right.
    double left = 0, bottom = 0, right = 1, top = 1; // What no glyph stands out of.
    bool serif = false;
    bool fixedPitch = false;
};

// One font file with outlines (glyf or CFF), to shape with and to embed. Not to be used by two threads at once.
class Face {
public:
    // Null where the bytes are no font that can be embedded: broken, coloured pictures only, or its licence bits
    // forbid.
    static std::shared_ptr<const Face> of(const QByteArray &file, const QString &name);
    ~Face();
    Face(const Face &) = delete;
    Face &operator=(const Face &) = delete;

    const QString &name() const { return m_name; } // PostScript name, letters and digits and hyphen.
    const QByteArray &file() const { return m_file; }
    const FaceMetrics &metrics() const { return m_metrics; }
    hb_face_t *face() const { return m_face; }
    hb_font_t *font() const { return m_font; } // Scaled to the units of its em.
    double unitsPerEm() const { return m_unitsPerEm; }
    bool hasOutlines() const { return m_glyf; } // TrueType's; false: CFF.
    quint32 glyphOf(char32_t character) const;  // 0: none.
    double advance(quint32 glyph) const;        // In parts of the em.

private:
    Face() = default;
    QString m_name;
    QByteArray m_file;
    FaceMetrics m_metrics;
    hb_face_t *m_face = nullptr;
    hb_font_t *m_font = nullptr;
    double m_unitsPerEm = 1000;
    bool m_glyf = true;
};

} // namespace pages
