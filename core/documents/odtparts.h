#pragma once

#include "core/documents/document.h"

#include <QXmlStreamWriter>

namespace documents::odt {

using namespace Qt::StringLiterals;

// "12.5pt"
QString points(qreal length);

// Opens an element with every namespace that an office document uses, and its version.
void openRoot(QXmlStreamWriter &xml, QLatin1StringView name);

// The attributes of text properties that say its language.
void writeLanguage(QXmlStreamWriter &xml, const QString &language);

// The attributes for its font, in all scripts.
void writeFont(QXmlStreamWriter &xml, QLatin1StringView family);

// The fonts that the text is in, and what stands in for them.
void writeFontFaces(QXmlStreamWriter &xml, const Document &document);

// Text within a paragraph, where several spaces are one unless said otherwise.
void writeSpaced(QXmlStreamWriter &xml, const QString &text);

// In the tag of the paragraph before which they are counted from `number` on.
inline constexpr auto masterPage = "Standard"_L1;
// At the end of the text: what a foot of pages that are counted on refers to.
inline constexpr auto endBookmark = "end"_L1;

// "Heading_20_1" and "Heading 1", as LibreOffice calls them, for our ids.
QString styleName(const QString &id);

// styles.xml: what every paragraph can be, the paper, its heads and feet.
QByteArray stylesXml(const Document &document);
QByteArray metaXml(const Document &document);

// Above a paragraph or heading: ODF adds it to the space below the one before, of which Word and browsers take the
// greater. There are no settings beside the text that say otherwise: LibreOffice would take all that they leave out
// from its oldest releases.
qreal addedAbove(qreal above);

} // namespace documents::odt
