#pragma once

#include <QString>

namespace documents {

// Word and LibreOffice check spelling by languages of countries: "cy" is "cy-GB" to them. A language that says its
// country, or of which none is known, stays as it is.
QString withCountry(const QString &language);

// To which of a font's three parts a word processor counts text in it.
enum class ScriptKind { Western, Asian, Complex };
ScriptKind scriptKindOf(const QString &language);

} // namespace documents
