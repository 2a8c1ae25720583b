#include "ui/pages/faces.h"

#include <QResource>

using namespace Qt::StringLiterals;

// Q_INIT_RESOURCE cannot stand in a namespace. A static library's resources are dropped without it.
static void initFonts() { Q_INIT_RESOURCE(fonts); }

namespace pages {

namespace {

QStringList familiesFor(documents::Typeface typeface)
{
    switch (typeface) {
    case documents::Typeface::SourceSans:
        return {u"SourceSans3"_s, u"LiberationSans"_s, u"SourceSerif4"_s, u"Vazirmatn"_s};
    case documents::Typeface::SourceSerif:
        return {u"SourceSerif4"_s, u"SourceSans3"_s, u"LiberationSans"_s, u"Vazirmatn"_s};
    case documents::Typeface::LiberationSans:
        return {u"LiberationSans"_s, u"SourceSans3"_s, u"SourceSerif4"_s, u"Vazirmatn"_s};
    }
    Q_UNREACHABLE();
}

QString styleOf(bool bold, bool italic)
{
    return bold ? (italic ? u"BoldItalic"_s : u"Bold"_s) : (italic ? u"Italic"_s : u"Regular"_s);
}

} // namespace

// Nothing is copied: the bytes are those of the program itself.
std::shared_ptr<const Face> shippedFace(const QString &family, bool bold, bool italic)
{
    initFonts();
    const QString name = family + u'-' + styleOf(bold, italic);
    const QResource resource(u":/fonts/"_s + name + u".ttf"_s);
    if (!resource.isValid() || resource.compressionAlgorithm() != QResource::NoCompression)
        return nullptr;
    return Face::of(QByteArray::fromRawData(reinterpret_cast<const char *>(resource.data()), resource.size()), name);
}

Faces::Faces(documents::Typeface typeface) : m_typeface(typeface)
{
    const QString family = familiesFor(typeface).first();
    for (quint16 i = 0; i < 4; ++i)
        m_faces.push_back(shippedFace(family, (i & 1) != 0, (i & 2) != 0));
}

std::optional<quint16> Faces::faceFor(char32_t character, bool bold, bool italic)
{
    const quint16 mine = own(bold, italic);
    if (m_faces[mine]->glyphOf(character) != 0)
        return mine;
    const quint64 key = (quint64(mine) << 32) | character;
    if (const auto known = m_asked.constFind(key); known != m_asked.cend())
        return *known;
    const std::optional<quint16> face = found(character, bold, italic);
    m_asked.insert(key, face);
    return face;
}

std::optional<quint16> Faces::found(char32_t character, bool bold, bool italic)
{
    for (quint16 i = 4; i < count(); ++i) { // One of those in use, before another is embedded.
        if (m_faces[i]->name().contains(u"Bold") == bold && m_faces[i]->glyphOf(character) != 0)
            return i;
    }
    for (const QString &family : familiesFor(m_typeface).mid(1)) {
        for (const bool leaning : {italic, false}) {
            const std::shared_ptr<const Face> face = shippedFace(family, bold, leaning);
            if (face && face->glyphOf(character) != 0)
                return indexOf(face);
        }
    }
    const std::shared_ptr<const Face> face = systemFace(character, bold);
    return face ? std::optional(indexOf(face)) : std::nullopt;
}

quint16 Faces::indexOf(const std::shared_ptr<const Face> &face)
{
    for (quint16 i = 0; i < count(); ++i) {
        if (m_faces[i]->name() == face->name())
            return i;
    }
    m_faces.push_back(face);
    return quint16(count() - 1);
}

} // namespace pages
