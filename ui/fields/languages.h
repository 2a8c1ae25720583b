#pragma once

#include <QStringList>

// Languages as people choose them: by name, with the tag that documents know them by (BCP 47) behind. Any other can be
// typed as its tag.

QStringList languagesOffered();             // "Welsh (cy)"
QString languageShown(const QString &tag);  // The same; a tag that is not offered stands alone.
QString languageTyped(const QString &text); // "Welsh (cy)", "welsh" and "cy" are cy; else as typed.
