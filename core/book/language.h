#pragma once

#include <QStringView>

// Whether this can be the tag of a language (BCP 47): "cy", "en-GB", "zh-Hant". Its form alone: 2 to 35 letters and
// digits in parts of at most eight, parted by hyphens, the first of 2 or 3 letters: no language has more, and words in
// brackets that are none are not taken for one. That there is such a language nobody looks up.
bool isLanguageTag(QStringView text);
