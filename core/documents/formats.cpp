#include "core/documents/formats.h"

#include "core/documents/wording.h"

#include <array>

using namespace Qt::StringLiterals;

namespace documents {

namespace {

struct Named {
    QLatin1StringView name;
    const char *label;
};

// By the enumerator's value.
constexpr std::array<Named, formatCount> formats{{{"pdf"_L1, QT_TRANSLATE_NOOP("documents", "PDF")},
                                                  {"html"_L1, QT_TRANSLATE_NOOP("documents", "Web page (HTML)")},
                                                  {"odt"_L1, QT_TRANSLATE_NOOP("documents", "OpenDocument text (ODT)")},
                                                  {"docx"_L1, QT_TRANSLATE_NOOP("documents", "Word document (DOCX)")},
                                                  {"md"_L1, QT_TRANSLATE_NOOP("documents", "Markdown")},
                                                  {"txt"_L1, QT_TRANSLATE_NOOP("documents", "Plain text")}}};

} // namespace

QString nameOf(Format format) { return formats[size_t(format)].name; }
QString labelOf(Format format) { return say(formats[size_t(format)].label); }

std::optional<Format> formatFrom(const QString &name)
{
    for (int i = 0; i < formatCount; ++i) {
        if (name == formats[size_t(i)].name)
            return Format(i);
    }
    return std::nullopt;
}

} // namespace documents
