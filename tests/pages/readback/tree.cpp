#include "tests/pages/readback/tree.h"

#include <map>

using namespace Qt::StringLiterals;

namespace readback {

namespace {

QString valueOf(Object object)
{
    if (object.isName())
        return nameOf(object);
    return object.isNumber() ? QString::number(object.getNumericValue()) : textOf(object);
}

class TreeReader {
public:
    explicit TreeReader(const File &file)
    {
        for (size_t i = 0; i < file.pages.size(); ++i)
            m_pages[file.pages[i].getObjGen()] = int(i);
    }

    Tree read(Object root)
    {
        for (const Object &kid : allOf(root.getKey("/K")))
            addElement(kid, -1);
        return std::move(m_tree);
    }

private:
    void addElement(Object object, int parent)
    {
        if (!object.isDictionary() || object.hasKey("/MCID")) {
            m_tree.faults.append(u"The structure tree has a kid that is no element."_s);
            return;
        }
        if (m_seen[object.getObjGen()]++ > 0) {
            m_tree.faults.append(u"The element %1 stands in the structure tree twice."_s.arg(idOf(object)));
            return;
        }
        const int index = int(m_tree.elements.size());
        Element element{.type = nameOf(object.getKey("/S")),
                        .parent = parent,
                        .depth = parent < 0 ? 0 : m_tree.elements[size_t(parent)].depth + 1,
                        .language = textOf(object.getKey("/Lang")),
                        .object = object};
        if (object.hasKey("/Alt"))
            element.alternative = textOf(object.getKey("/Alt"));
        if (object.hasKey("/ActualText"))
            element.actualText = textOf(object.getKey("/ActualText"));
        readAttributes(element);
        if (parent >= 0)
            m_tree.elements[size_t(parent)].kids.push_back({.kind = Kid::Kind::Element, .element = index});
        m_tree.elements.push_back(std::move(element));
        for (const Object &kid : allOf(object.getKey("/K")))
            addKid(kid, index);
    }

    static void readAttributes(Element &element)
    {
        for (Object attributes : allOf(element.object.getKey("/A"))) {
            if (!attributes.isDictionary())
                continue;
            for (const std::string &key : attributes.getKeys()) {
                if (key == "/BBox")
                    element.box = rectangleOf(attributes.getKey(key));
                else
                    element.attributes.insert(QString::fromStdString(key).mid(1), valueOf(attributes.getKey(key)));
            }
        }
    }

    void addKid(Object kid, int parent)
    {
        Element &element = m_tree.elements[size_t(parent)];
        if (kid.isInteger()) {
            element.kids.push_back({.kind = Kid::Kind::Content,
                                    .page = pageOf(element.object.getKey("/Pg")),
                                    .mcid = kid.getIntValueAsInt()});
            return;
        }
        const QString type = kid.isDictionary() ? nameOf(kid.getKey("/Type")) : QString();
        if (type != u"MCR" && type != u"OBJR") {
            addElement(kid, parent);
            return;
        }
        Object page = kid.hasKey("/Pg") ? kid.getKey("/Pg") : element.object.getKey("/Pg");
        if (type == u"OBJR") {
            element.kids.push_back(
                {.kind = Kid::Kind::Annotation, .page = pageOf(page), .annotation = kid.getKey("/Obj").getObjGen()});
            return;
        }
        Object mcid = kid.getKey("/MCID");
        element.kids.push_back({.kind = Kid::Kind::Content,
                                .page = pageOf(page),
                                .mcid = mcid.isInteger() ? mcid.getIntValueAsInt() : -1});
    }

    int pageOf(Object page) const
    {
        const auto found = m_pages.find(page.getObjGen());
        return page.isDictionary() && found != m_pages.end() ? found->second : -1;
    }

    std::map<QPDFObjGen, int> m_pages;
    std::map<QPDFObjGen, int> m_seen;
    Tree m_tree;
};

} // namespace

QString Tree::languageOf(int element) const
{
    while (element >= 0 && elements[size_t(element)].language.isEmpty())
        element = elements[size_t(element)].parent;
    return element < 0 ? QString() : elements[size_t(element)].language;
}

Tree treeOf(const File &file)
{
    Object root = Object(file.root).getKey("/StructTreeRoot");
    return root.isDictionary() ? TreeReader(file).read(root) : Tree{.faults = {u"There is no structure tree."_s}};
}

} // namespace readback
