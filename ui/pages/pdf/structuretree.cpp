#include "ui/pages/pdf/structuretree.h"

#include "ui/pages/pdf/content.h"

namespace pages::pdf {

StructureTree::StructureTree(File &file, const Pages &pages)
    : m_file(file), m_pages(pages), m_kids(pages.structure.nodes.size()),
      m_firstPage(pages.structure.nodes.size(), Id::None), m_attached(pages.structure.nodes.size(), false)
{
    for (size_t i = 0; i < pages.structure.nodes.size(); ++i)
        m_elements.push_back(file.reserve());
    int next = int(pages.pages.size());
    for (const Page &page : pages.pages) {
        m_linkKeys.push_back(next);
        next += int(page.links.size());
    }
}

int StructureTree::linkKey(size_t page, size_t link) const { return m_linkKeys[page] + int(link); }

// Nodes among words come where their own words begin; all others in the order in which they were made, with words or
// without.
void StructureTree::attach(Tag tag)
{
    const auto index = size_t(tag);
    if (m_attached[index])
        return;
    m_attached[index] = true;
    const Node &node = m_pages.structure[tag];
    if (!isArtifact(node.parent)) {
        attach(node.parent);
        appendReference(m_kids[size_t(node.parent)].another(), m_elements[index]);
    }
}

void StructureTree::addContent(size_t page, const Marked &marked)
{
    std::vector<bool> linked(m_pages.pages[page].links.size(), false);
    for (size_t mcid = 0; mcid < marked.tags.size(); ++mcid) {
        const Tag tag = marked.tags[mcid];
        const auto index = size_t(tag);
        attach(tag);
        if (m_firstPage[index] == Id::None)
            m_firstPage[index] = marked.page;
        if (m_firstPage[index] == marked.page)
            appendNumber(m_kids[index].another(), double(mcid), 0);
        else
            m_kids[index].another() +=
                "<</Type/MCR/Pg " + reference(marked.page) + "/MCID " + QByteArray::number(qulonglong(mcid)) + ">>";
        const Tag link = m_pages.structure.linkAround(tag);
        for (size_t i = 0; !isArtifact(link) && i < linked.size(); ++i) {
            if (linked[i] || m_pages.pages[page].links[i].tag != link)
                continue;
            m_kids[size_t(link)].another() +=
                "<</Type/OBJR/Obj " + reference(marked.links[i]) + "/Pg " + reference(marked.page) + ">>";
            linked[i] = true;
        }
    }
}

Id StructureTree::write(const std::vector<Marked> &marked)
{
    const Id root = m_file.reserve();
    for (size_t i = 0; i < m_pages.structure.nodes.size(); ++i) {
        if (!isInline(m_pages.structure.nodes[i].role))
            attach(Tag(qint32(i)));
    }
    for (size_t page = 0; page < marked.size(); ++page)
        addContent(page, marked[page]);
    for (size_t i = 0; i < m_pages.structure.nodes.size(); ++i)
        m_file.set(m_elements[i], dictionary(Tag(qint32(i)), root));
    const Id parents = m_file.add(parentTree(marked));
    const int next = m_linkKeys.empty() ? 0 : m_linkKeys.back() + int(m_pages.pages.back().links.size());
    m_file.set(root, "<</Type/StructTreeRoot/K " + reference(m_elements[0]) + "/ParentTree " + reference(parents) +
                         "/ParentTreeNextKey " + QByteArray::number(next) + ">>");
    return root;
}

QByteArray StructureTree::dictionary(Tag tag, Id root) const
{
    const Node &node = m_pages.structure[tag];
    const auto index = size_t(tag);
    QByteArray out; // Appended to piece by piece: there are dozens to a page.
    out.reserve(96 + m_kids[index].list.size());
    out += "<</S/"; // Without the type, which it may leave out (14.7.2): it stands in thousands of objects.
    out += typeName(node);
    out += "/P ";
    appendReference(out, isArtifact(node.parent) ? root : m_elements[size_t(node.parent)]);
    if (m_firstPage[index] != Id::None) {
        out += "/Pg ";
        appendReference(out, m_firstPage[index]);
    }
    if (const Kids &kids = m_kids[index]; kids.count == 1)
        out += "/K " + kids.list;
    else if (kids.count > 1)
        out += "/K[" + kids.list + ']';
    if (!node.language.isEmpty())
        out += "/Lang" + textString(node.language);
    if (!node.alt.isEmpty())
        out += "/Alt" + textString(node.alt);
    if (!node.said.isEmpty())
        out += "/ActualText" + textString(node.said);
    return out + attributes(node) + ">>";
}

QByteArray StructureTree::attributes(const Node &node) const
{
    if (node.scope != Node::Scope::None)
        return QByteArray("/A<</O/Table/Scope/") + (node.scope == Node::Scope::Row ? "Row" : "Column") + ">>";
    if (node.role == Role::Figure)
        return "/A<</O/Layout/Placement/Block/BBox" + rectangle(node.box, m_pages.paper.height()) + ">>";
    if (node.role != Role::List)
        return {};
    const QByteArray numbering = node.numbering == '*'   ? "Disc"
                                 : node.numbering == '1' ? "Decimal"
                                 : node.numbering == 'a' ? "LowerAlpha"
                                                         : "None";
    return "/A<</O/List/ListNumbering/" + numbering + ">>";
}

// From each page's marked content, and each link, to its element.
QByteArray StructureTree::parentTree(const std::vector<Marked> &marked) const
{
    QByteArray out("<</Nums[");
    for (size_t page = 0; page < marked.size(); ++page) {
        out += QByteArray::number(qulonglong(page)) + '[';
        for (const Tag tag : marked[page].tags)
            out += reference(m_elements[size_t(tag)]) + ' ';
        out += ']';
    }
    for (size_t page = 0; page < marked.size(); ++page) {
        for (size_t i = 0; i < m_pages.pages[page].links.size(); ++i)
            out += QByteArray::number(linkKey(page, i)) + ' ' +
                   reference(m_elements[size_t(m_pages.pages[page].links[i].tag)]) + ' ';
    }
    return out + "]>>";
}

} // namespace pages::pdf
