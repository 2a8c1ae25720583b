#include "ui/pages/pdf/outline.h"

namespace pages::pdf {

namespace {

struct Bookmark {
    Id id = Id::None;
    size_t parent = 0; // 0: the root.
    size_t previous = 0, next = 0, first = 0, last = 0;
    int level = 0;
    int below = 0; // How many stand below it, on all levels.
};

std::vector<Bookmark> nested(File &file, const std::vector<OutlineEntry> &entries)
{
    std::vector<Bookmark> all{{.id = file.reserve()}};
    size_t last = 0;
    for (const OutlineEntry &entry : entries) {
        size_t parent = last;
        while (parent != 0 && all[parent].level >= entry.level)
            parent = all[parent].parent;
        const size_t index = all.size();
        all.push_back({.id = file.reserve(), .parent = parent, .previous = all[parent].last, .level = entry.level});
        (all[parent].last != 0 ? all[all[parent].last].next : all[parent].first) = index;
        all[parent].last = index;
        for (size_t above = parent;; above = all[above].parent) {
            ++all[above].below;
            if (above == 0)
                break;
        }
        last = index;
    }
    return all;
}

} // namespace

Id addOutline(File &file, const Pages &pages, const std::vector<Marked> &marked, const StructureTree &tree)
{
    const std::vector<Bookmark> all = nested(file, pages.outline);
    const auto link = [&](const char *key, size_t index) {
        return index == 0 ? QByteArray() : key + reference(all[index].id);
    };
    for (size_t i = 1; i < all.size(); ++i) {
        const Bookmark &one = all[i];
        const OutlineEntry &entry = pages.outline[i - 1];
        QByteArray top;
        appendNumber(top, pages.paper.height() - entry.y + 12);
        QByteArray out = "<</Title" + textString(entry.title) + "/Parent " + reference(all[one.parent].id) +
                         link("/Prev ", one.previous) + link("/Next ", one.next) + link("/First ", one.first) +
                         link("/Last ", one.last) + "/SE " + reference(tree.element(entry.tag)) + "/Dest[" +
                         reference(marked[size_t(entry.page)].page) + "/XYZ null " + top + " null]";
        if (one.below > 0)
            out += "/Count " + QByteArray::number(one.below);
        file.set(one.id, out + ">>");
    }
    file.set(all[0].id, "<</Type/Outlines" + link("/First ", all[0].first) + link("/Last ", all[0].last) + "/Count " +
                            QByteArray::number(all[0].below) + ">>");
    return all[0].id;
}

} // namespace pages::pdf
