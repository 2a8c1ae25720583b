#pragma once

#include "ui/pages/display.h"
#include "ui/pages/pdf/pdffile.h"

namespace pages::pdf {

// What the pages and their links need to know of the tree, and it of them.
struct Marked {
    Id page = Id::None;
    std::vector<Tag> tags; // Of the page's marked content, by MCID.
    std::vector<Id> links; // Annotations, as Page::links.
};

class StructureTree {
public:
    StructureTree(File &file, const Pages &pages);

    // The key of a page's links in the parent tree.
    int linkKey(size_t page, size_t link) const;
    // Writes the tree when all pages are known; the root.
    Id write(const std::vector<Marked> &marked);
    Id element(Tag tag) const { return m_elements[size_t(tag)]; }

private:
    // Of an element, as its /K says them: one stands without brackets.
    struct Kids {
        QByteArray list;
        int count = 0;
        // Where it is to be appended.
        QByteArray &another() { return count++ > 0 ? list += ' ' : list; }
    };
    void attach(Tag tag);
    void addContent(size_t page, const Marked &marked);
    QByteArray dictionary(Tag tag, Id root) const;
    QByteArray attributes(const Node &node) const;
    QByteArray parentTree(const std::vector<Marked> &marked) const;

    File &m_file;
    const Pages &m_pages;
    std::vector<Id> m_elements;
    std::vector<Kids> m_kids;
    std::vector<Id> m_firstPage; // Where the content of each node begins.
    std::vector<bool> m_attached;
    std::vector<int> m_linkKeys; // The first of each page.
};

} // namespace pages::pdf
