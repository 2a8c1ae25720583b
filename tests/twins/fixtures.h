#pragma once

#include "core/documents/document.h"

#include <string>
#include <vector>

// Documents for the twins, by people and of places that do not exist.
namespace fixtures {

// Minutes in English and Welsh: every block, in every role, kind and look, with names in Polish, Arabic, Urdu, Chinese
// and with combining marks. A draft, with head, foot, seal, box for initials and an attachment.
documents::Document minutes();

// An agenda item a row, with lists, panels and a heading in the cells; pages counted on; a language from right to left.
documents::Document actionColumn();
documents::Document urdu();

// An action log of six columns, on its side.
documents::Document log();

// Every string field holds `text`, a link too. What no format can hold among it has to be left out.
documents::Document filledWith(const QString &text);

// A shield of the given size in pixels, as PNG.
QByteArray crest(int width, int height);

struct Named {
    std::string name;
    documents::Document document;
};
std::vector<Named> all();

} // namespace fixtures
