#pragma once

#include "core/documents/document.h"
#include "ui/pages/face.h"

#include <QHash>

#include <array>
#include <optional>
#include <vector>

namespace pages {

// The faces that one document is set in: the four of its family first, then whatever a character asks for, in the order
// in which they were asked for. Other shipped families come before those of the system, which come in a fixed order:
// the same document on the same computer is set the same. System fonts need a QGuiApplication; without one there are
// none.
class Faces {
public:
    explicit Faces(documents::Typeface typeface);

    // The document's own, 0 to 3.
    static quint16 own(bool bold, bool italic) { return quint16((bold ? 1 : 0) + (italic ? 2 : 0)); }
    // The one to set the character in: its own where that has it. Nothing: no font here has it.
    std::optional<quint16> faceFor(char32_t character, bool bold, bool italic);

    const std::shared_ptr<const Face> &operator[](quint16 index) const { return m_faces[index]; }
    quint16 count() const { return quint16(m_faces.size()); }

private:
    std::optional<quint16> found(char32_t character, bool bold, bool italic);
    quint16 indexOf(const std::shared_ptr<const Face> &face);

    documents::Typeface m_typeface;
    std::vector<std::shared_ptr<const Face>> m_faces;
    QHash<quint64, std::optional<quint16>> m_asked;
};

// A face of the program's own. `family` as in resources/fonts: "SourceSans3". Null where it has no such style.
std::shared_ptr<const Face> shippedFace(const QString &family, bool bold, bool italic);

// A face of the system that has the character, outlines and leave to be embedded. Null: there is none, or no
// QGuiApplication.
std::shared_ptr<const Face> systemFace(char32_t character, bool bold);

} // namespace pages
