#include "ui/fields/languages.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace {

struct Language {
    QLatin1StringView tag;
    const char *name;
};

// Of these islands first, then those that councils translate into most.
constexpr std::array<Language, 24> languages{{{"en-GB"_L1, QT_TRANSLATE_NOOP("languages", "English")},
                                              {"cy"_L1, QT_TRANSLATE_NOOP("languages", "Welsh")},
                                              {"gd"_L1, QT_TRANSLATE_NOOP("languages", "Scottish Gaelic")},
                                              {"ga"_L1, QT_TRANSLATE_NOOP("languages", "Irish")},
                                              {"sco"_L1, QT_TRANSLATE_NOOP("languages", "Scots")},
                                              {"kw"_L1, QT_TRANSLATE_NOOP("languages", "Cornish")},
                                              {"gv"_L1, QT_TRANSLATE_NOOP("languages", "Manx")},
                                              {"ar"_L1, QT_TRANSLATE_NOOP("languages", "Arabic")},
                                              {"bn"_L1, QT_TRANSLATE_NOOP("languages", "Bengali")},
                                              {"zh-Hans"_L1, QT_TRANSLATE_NOOP("languages", "Chinese, simplified")},
                                              {"zh-Hant"_L1, QT_TRANSLATE_NOOP("languages", "Chinese, traditional")},
                                              {"fr"_L1, QT_TRANSLATE_NOOP("languages", "French")},
                                              {"de"_L1, QT_TRANSLATE_NOOP("languages", "German")},
                                              {"gu"_L1, QT_TRANSLATE_NOOP("languages", "Gujarati")},
                                              {"it"_L1, QT_TRANSLATE_NOOP("languages", "Italian")},
                                              {"fa"_L1, QT_TRANSLATE_NOOP("languages", "Persian")},
                                              {"pl"_L1, QT_TRANSLATE_NOOP("languages", "Polish")},
                                              {"pt"_L1, QT_TRANSLATE_NOOP("languages", "Portuguese")},
                                              {"pa"_L1, QT_TRANSLATE_NOOP("languages", "Punjabi")},
                                              {"ro"_L1, QT_TRANSLATE_NOOP("languages", "Romanian")},
                                              {"so"_L1, QT_TRANSLATE_NOOP("languages", "Somali")},
                                              {"es"_L1, QT_TRANSLATE_NOOP("languages", "Spanish")},
                                              {"uk"_L1, QT_TRANSLATE_NOOP("languages", "Ukrainian")},
                                              {"ur"_L1, QT_TRANSLATE_NOOP("languages", "Urdu")}}};

QString nameOf(const Language &language) { return QCoreApplication::translate("languages", language.name); }
QString shown(const Language &language) { return u"%1 (%2)"_s.arg(nameOf(language), language.tag); }

} // namespace

QStringList languagesOffered()
{
    QStringList offered;
    for (const Language &language : languages)
        offered.append(shown(language));
    return offered;
}

QString languageShown(const QString &tag)
{
    for (const Language &language : languages) {
        if (tag.compare(language.tag, Qt::CaseInsensitive) == 0)
            return shown(language);
    }
    return tag;
}

QString languageTyped(const QString &text)
{
    const QString typed = text.simplified();
    for (const Language &language : languages) {
        for (const QString &way : {QString(language.tag), nameOf(language), shown(language)}) {
            if (typed.compare(way, Qt::CaseInsensitive) == 0)
                return language.tag;
        }
    }
    return typed;
}
