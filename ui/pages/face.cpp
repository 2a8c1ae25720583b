#include "ui/pages/face.h"

#include <hb-ot.h>

#include <QtEndian>

namespace pages {

namespace {

// A table of the font, read at places that may lie outside: 0 there.
class FontTable {
public:
    FontTable(hb_face_t *face, hb_tag_t tag) : m_blob(hb_face_reference_table(face, tag))
    {
        m_data = hb_blob_get_data(m_blob, &m_size);
    }
    ~FontTable() { hb_blob_destroy(m_blob); }
    FontTable(const FontTable &) = delete;
    FontTable &operator=(const FontTable &) = delete;
    bool isEmpty() const { return m_size == 0; }
    template <typename T> T at(unsigned place) const
    {
        return place + sizeof(T) <= m_size ? qFromBigEndian<T>(m_data + place) : T(0);
    }

private:
    hb_blob_t *m_blob;
    const char *m_data = nullptr;
    unsigned m_size = 0;
};

FaceMetrics metricsOf(hb_face_t *face, double em)
{
    const FontTable head(face, HB_TAG('h', 'e', 'a', 'd'));
    const FontTable hhea(face, HB_TAG('h', 'h', 'e', 'a'));
    const FontTable os2(face, HB_TAG('O', 'S', '/', '2'));
    const FontTable post(face, HB_TAG('p', 'o', 's', 't'));
    FaceMetrics metrics;
    metrics.ascent = hhea.at<qint16>(4) / em;
    metrics.descent = -hhea.at<qint16>(6) / em;
    const double cap = os2.at<quint16>(0) >= 2 ? os2.at<qint16>(88) / em : 0;
    metrics.capHeight = cap > 0 ? cap : metrics.ascent * 0.7;
    metrics.italicAngle = post.at<qint32>(4) / 65536.0;
    metrics.fixedPitch = post.at<quint32>(12) != 0;
    const int familyClass = os2.at<qint16>(30) >> 8;
    metrics.serif = familyClass >= 1 && familyClass <= 7;
    metrics.left = head.at<qint16>(36) / em;
    metrics.bottom = head.at<qint16>(38) / em;
    metrics.right = head.at<qint16>(40) / em;
    metrics.top = head.at<qint16>(42) / em;
    return metrics;
}

// fsType: restricted licence, or no subsetting, or bitmaps only.
bool mayEmbed(hb_face_t *face)
{
    const FontTable os2(face, HB_TAG('O', 'S', '/', '2'));
    const auto type = os2.at<quint16>(8);
    return (type & 0xf) != 2 && (type & 0x300) == 0;
}

QString cleaned(const QString &name)
{
    QString clean;
    for (const QChar c : name) {
        if ((c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'-')
            clean += c;
    }
    return clean.isEmpty() ? QStringLiteral("Font") : clean;
}

} // namespace

std::shared_ptr<const Face> Face::of(const QByteArray &file, const QString &name)
{
    std::shared_ptr<Face> made(new Face);
    made->m_file = file;
    made->m_name = cleaned(name);
    hb_blob_t *blob = hb_blob_create(made->m_file.constData(), unsigned(made->m_file.size()), HB_MEMORY_MODE_READONLY,
                                     nullptr, nullptr);
    made->m_face = hb_face_create(blob, 0);
    hb_blob_destroy(blob);
    made->m_font = hb_font_create(made->m_face);
    if (hb_face_get_glyph_count(made->m_face) == 0 || !mayEmbed(made->m_face))
        return nullptr;
    made->m_glyf = !FontTable(made->m_face, HB_TAG('g', 'l', 'y', 'f')).isEmpty();
    if (!made->m_glyf && FontTable(made->m_face, HB_TAG('C', 'F', 'F', ' ')).isEmpty())
        return nullptr;
    made->m_unitsPerEm = hb_face_get_upem(made->m_face);
    made->m_metrics = metricsOf(made->m_face, made->m_unitsPerEm);
    return made;
}

Face::~Face()
{
    hb_font_destroy(m_font);
    hb_face_destroy(m_face);
}

quint32 Face::glyphOf(char32_t character) const
{
    hb_codepoint_t glyph = 0;
    return hb_font_get_nominal_glyph(m_font, character, &glyph) ? glyph : 0;
}

double Face::advance(quint32 glyph) const { return hb_font_get_glyph_h_advance(m_font, glyph) / m_unitsPerEm; }

} // namespace pages
