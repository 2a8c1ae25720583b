#pragma once

#include <QRectF>
#include <QString>

#include <vector>

// What the parts of pages are, for those who do not see them: the tree of PDF 1.7, chapter 14.8.
namespace pages {

enum class Role : quint8 {
    Document,
    Section,
    Heading,
    Paragraph,
    List,
    Item,
    Label,
    ItemBody,
    Table,
    Caption,
    TableHead,
    TableBody,
    Row,
    HeaderCell, // Of words, or of blocks.
    DataCell,
    Figure,
    Link, // Within a paragraph, as Span.
    Span,
};

// A node of the structure that something on a page belongs to; or why it belongs to none.
enum class Tag : qint32 { Header = -3, Footer = -2, Layout = -1 }; // 0 and above: an index into Structure::nodes.

struct Node {
    enum class Scope : quint8 { None, Row, Column };
    Role role = Role::Document;
    Tag parent = Tag::Layout; // The root's: none.
    quint8 level = 0;         // Of a heading.
    Scope scope = Scope::None;
    char numbering = 0; // Of a list, as its labels are: '1', 'a', '*'; 0: it has none.
    QString language;   // Where it differs from what stands around it.
    QString alt;        // Of a figure.
    QString said;       // Of a span: what its glyphs say together, where none says it alone.
    QRectF box;         // Of a figure, on its page.
    QString link;       // Where it leads.
};

inline bool isArtifact(Tag tag) { return qint32(tag) < 0; }
// Of a part of a line, which stands among the words of its parent.
inline bool isInline(Role role) { return role == Role::Link || role == Role::Span; }

// In reading order: a node stands behind its parent and behind all that is read before it.
struct Structure {
    std::vector<Node> nodes;
    Tag add(const Node &node)
    {
        nodes.push_back(node);
        return Tag(qint32(nodes.size()) - 1);
    }
    const Node &operator[](Tag tag) const { return nodes[size_t(tag)]; }
    Node &operator[](Tag tag) { return nodes[size_t(tag)]; }
    // The link that words of this tag are of, by themselves or through what they stand in; Layout: of none.
    Tag linkAround(Tag tag) const
    {
        while (!isArtifact(tag) && (*this)[tag].role == Role::Span)
            tag = (*this)[tag].parent;
        return !isArtifact(tag) && (*this)[tag].role == Role::Link ? tag : Tag::Layout;
    }
};

} // namespace pages
