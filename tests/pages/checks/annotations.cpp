#include "tests/pages/checks/inspected.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using readback::Element;
using readback::Kid;

// Matterhorn 28; ISO 19005-2, 6.3 and 6.5.
namespace checks {

namespace {

class LinkCheck {
public:
    explicit LinkCheck(Inspected &pdf) : m_pdf(pdf)
    {
        for (size_t i = 0; i < pdf.tree.elements.size(); ++i) {
            for (const Kid &kid : pdf.tree.elements[i].kids) {
                if (kid.kind == Kid::Kind::Annotation)
                    m_owners[kid.annotation] = int(i);
            }
        }
    }

    void check(size_t page)
    {
        for (Object annotation : allOf(m_pdf.file.pages[page].getKey("/Annots"))) {
            if (!m_pdf.require(annotation, u"An annotation"_s,
                               {"/Type", "/Subtype", "/F", "/Rect", "/Contents", "/A", "/StructParent"}))
                continue;
            m_pdf.requireType(annotation, u"An annotation"_s, "Annot");
            m_pdf.refuse(nameOf(annotation.getKey("/Subtype")) != u"Link", u"An annotation is no link."_s);
            Object flags = annotation.getKey("/F");
            const auto bits = flags.isInteger() ? flags.getIntValue() : 0;
            m_pdf.refuse((bits & 4) == 0, u"A link is not printed (/F)."_s);
            m_pdf.refuse((bits & (1 | 2 | 32 | 256)) != 0, u"A link is hidden (/F)."_s);
            m_pdf.refuse(textOf(annotation.getKey("/Contents")).trimmed().isEmpty(),
                         u"A link says nothing (/Contents)."_s);
            Object border = annotation.getKey("/Border"); // Where nothing is said, it is one point wide.
            const bool none = border.isArray() && border.getArrayNItems() == 3 && border.getArrayItem(2).isNumber() &&
                              border.getArrayItem(2).getNumericValue() == 0;
            m_pdf.refuse(!none || annotation.hasKey("/AP") || annotation.hasKey("/BS"),
                         u"A link paints something of its own."_s);
            checkAction(annotation.getKey("/A"));
            checkPlace(annotation, page);
        }
    }

private:
    void checkAction(Object action)
    {
        if (!m_pdf.require(action, u"The action of a link"_s, {"/S", "/URI"}))
            return;
        m_pdf.refuse(nameOf(action.getKey("/S")) != u"URI", u"A link does something else than open an address."_s);
        const QByteArray address = bytesOf(action.getKey("/URI"));
        const bool ascii = std::all_of(address.begin(), address.end(), [](char c) { return c > 0x20 && c < 0x7f; });
        m_pdf.refuse(address.isEmpty() || !ascii || !address.contains(':'), u"A link leads to no address (/URI)."_s);
        m_pdf.refuse(action.hasKey("/Next"), u"A link does a second thing (/Next)."_s);
    }

    // Over words of its element.
    void checkPlace(Object annotation, size_t page)
    {
        const std::optional<QRectF> rect = rectangleOf(annotation.getKey("/Rect"));
        const QRectF paper = rectangleOf(m_pdf.file.pages[page].getKey("/MediaBox")).value_or(QRectF());
        m_pdf.refuse(!rect || rect->isEmpty(), u"A link has no place (/Rect)."_s);
        m_pdf.refuse(rect && !paper.contains(*rect), u"A link lies outside of its page (/Rect)."_s);
        const auto owner = m_owners.find(annotation.getObjGen());
        if (owner == m_owners.end() || !rect)
            return;
        m_pdf.refuse(m_pdf.tree.elements[size_t(owner->second)].type != u"Link",
                     u"A link stands in no element Link."_s);
        bool over = false;
        const readback::PageContent &content = m_pdf.contents[page];
        for (const readback::Painting &painting : content.paintings) {
            const int marked = content.marked(painting.sequence);
            if (marked >= 0 && has(owner->second, int(page), content.sequences[size_t(marked)].mcid))
                over = over || rect->intersects(painting.box);
        }
        m_pdf.refuse(!over, u"A link does not lie over its words (/Rect)."_s);
    }

    bool has(int element, int page, int mcid) const
    {
        const std::vector<Kid> &kids = m_pdf.tree.elements[size_t(element)].kids;
        return std::any_of(kids.begin(), kids.end(), [&](const Kid &kid) {
            return kid.kind == Kid::Kind::Element ? has(kid.element, page, mcid) : kid.page == page && kid.mcid == mcid;
        });
    }

    Inspected &m_pdf;
    std::map<QPDFObjGen, int> m_owners;
};

} // namespace

void checkAnnotations(Inspected &pdf)
{
    LinkCheck links(pdf);
    for (size_t page = 0; page < pdf.file.pages.size(); ++page)
        links.check(page);
    for (const Element &element : pdf.tree.elements) {
        const bool leads = std::any_of(element.kids.begin(), element.kids.end(),
                                       [](const Kid &kid) { return kid.kind == Kid::Kind::Annotation; });
        const bool says = std::any_of(element.kids.begin(), element.kids.end(),
                                      [](const Kid &kid) { return kid.kind != Kid::Kind::Annotation; });
        pdf.refuse(element.type == u"Link" && !leads, u"An element Link has no annotation (OBJR)."_s);
        pdf.refuse(element.type == u"Link" && !says, u"An element Link has no words."_s);
        pdf.refuse(element.type != u"Link" && leads, u"An element %1 has an annotation (OBJR)."_s.arg(element.type));
    }
}

} // namespace checks
