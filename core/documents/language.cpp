#include "core/documents/language.h"

#include "core/documents/direction.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace documents {

QString withCountry(const QString &language)
{
    constexpr qsizetype scriptLength = 4;
    const QStringList tags = language.split(u'-');
    const bool saysMore = tags.size() > 2 || (tags.size() == 2 && tags[1].size() != scriptLength);
    if (saysMore)
        return language;
    const QString name = QLocale(language).name().replace(u'_', u'-'); // As CLDR guesses; nothing of this computer's.
    return name.startsWith(tags.front() + u'-', Qt::CaseInsensitive) ? name : language;
}

ScriptKind scriptKindOf(const QString &language)
{
    if (isRightToLeft(language))
        return ScriptKind::Complex;
    const QString first = language.section(u'-', 0, 0).toLower();
    if (first == "zh"_L1 || first == "ja"_L1 || first == "ko"_L1)
        return ScriptKind::Asian;
    for (const auto complex : {"th"_L1, "hi"_L1, "bn"_L1, "ta"_L1, "te"_L1, "gu"_L1, "pa"_L1, "ml"_L1, "kn"_L1, "mr"_L1,
                               "ne"_L1, "si"_L1, "km"_L1, "lo"_L1, "my"_L1}) {
        if (first == complex)
            return ScriptKind::Complex;
    }
    return ScriptKind::Western;
}

} // namespace documents
