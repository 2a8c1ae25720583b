#include "tests/pages/checks/inspected.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using readback::Painting;

// No standard says it, but words painted over other words are read by nobody.
namespace checks {

namespace {

struct Stretch {
    QRectF box; // From the baseline to the height of an x: accents and descenders may touch other lines.
    const Painting *text = nullptr;
};

// Arabic letters run into each other by themselves.
bool isSeen(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return c.isSurrogate() || (c.isLetterOrNumber() && c.direction() != QChar::DirAL);
    });
}

// Without spaces and what draws nothing: their glyphs have widths that no line gives them.
std::vector<Stretch> stretchesOf(const readback::PageContent &content)
{
    constexpr double touching = 2; // Points: kerning and leaning letters.
    std::vector<Stretch> all;
    for (const Painting &text : content.paintings) {
        for (const readback::Glyph &glyph : text.glyphs) {
            if (text.font && isSeen(text.font->unicode.unicode.value(glyph.code)) && glyph.advance > 2 * touching)
                all.push_back(
                    {QRectF(glyph.at.x() + touching / 2, glyph.at.y(), glyph.advance - touching, text.size * 0.4),
                     &text});
        }
    }
    return all;
}

} // namespace

void checkOverlaps(Inspected &pdf)
{
    for (size_t page = 0; page < pdf.contents.size(); ++page) {
        std::vector<Stretch> all = stretchesOf(pdf.contents[page]);
        std::sort(all.begin(), all.end(),
                  [](const Stretch &a, const Stretch &b) { return a.box.left() < b.box.left(); });
        for (size_t i = 0; i < all.size(); ++i) {
            for (size_t j = i + 1; j < all.size() && all[j].box.left() < all[i].box.right(); ++j)
                pdf.refuse(all[i].box.intersects(all[j].box),
                           u"Page %1 paints “%2” over “%3”."_s.arg(page + 1).arg(all[j].text->text, all[i].text->text));
        }
    }
}

} // namespace checks
