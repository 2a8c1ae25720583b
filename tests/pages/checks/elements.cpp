#include "tests/pages/checks/inspected.h"

#include <QHash>

using namespace Qt::StringLiterals;
using readback::Element;
using readback::Kid;

// ISO 32000-1, 14.8.4; Matterhorn 09, 11, 13, 16.
namespace checks {

namespace {

// What each type may stand in, of those that our writer uses and a table or list may have.
const QHash<QString, QStringList> &parents()
{
    static const QStringList groups{u"Document"_s, u"Sect"_s};
    static const QStringList blocks = groups + QStringList{u"TD"_s, u"TH"_s, u"LBody"_s};
    static const QStringList lines{u"P"_s,   u"H1"_s,    u"H2"_s,      u"H3"_s,   u"H4"_s,   u"H5"_s, u"H6"_s,
                                   u"Lbl"_s, u"LBody"_s, u"Caption"_s, u"Span"_s, u"Link"_s, u"TD"_s, u"TH"_s};
    static const QHash<QString, QStringList> all{{u"Document"_s, {u""_s}},
                                                 {u"Sect"_s, groups},
                                                 {u"P"_s, blocks},
                                                 {u"H1"_s, blocks},
                                                 {u"H2"_s, blocks},
                                                 {u"H3"_s, blocks},
                                                 {u"H4"_s, blocks},
                                                 {u"H5"_s, blocks},
                                                 {u"H6"_s, blocks},
                                                 {u"L"_s, blocks + QStringList{u"L"_s}},
                                                 {u"LI"_s, {u"L"_s}},
                                                 {u"Lbl"_s, {u"LI"_s}},
                                                 {u"LBody"_s, {u"LI"_s}},
                                                 {u"Table"_s, blocks},
                                                 {u"Caption"_s, {u"Table"_s, u"L"_s}},
                                                 {u"THead"_s, {u"Table"_s}},
                                                 {u"TBody"_s, {u"Table"_s}},
                                                 {u"TFoot"_s, {u"Table"_s}},
                                                 {u"TR"_s, {u"Table"_s, u"THead"_s, u"TBody"_s, u"TFoot"_s}},
                                                 {u"TH"_s, {u"TR"_s}},
                                                 {u"TD"_s, {u"TR"_s}},
                                                 {u"Figure"_s, blocks + QStringList{u"P"_s}},
                                                 {u"Link"_s, lines},
                                                 {u"Span"_s, lines}};
    return all;
}

bool holdsNoWords(const QString &type)
{
    static const QStringList types{u"Document"_s, u"Sect"_s,  u"L"_s,     u"LI"_s, u"Table"_s,
                                   u"THead"_s,    u"TBody"_s, u"TFoot"_s, u"TR"_s};
    return types.contains(type);
}

class ElementCheck {
public:
    ElementCheck(Inspected &pdf, const Element &element)
        : m_pdf(pdf), m_element(element), m_object(element.object), m_name(u"An element of type %1"_s.arg(element.type))
    {
    }

    void check()
    {
        m_pdf.require(m_object, m_name, {"/S", "/P"});
        checkPlace();
        checkLanguage();
        if (m_element.type == u"LI")
            checkItem();
        if (m_element.type == u"L")
            checkList();
        if (m_element.type == u"Figure")
            checkFigure();
        const bool explains = !m_element.language.isEmpty() || m_element.actualText || m_element.alternative;
        refuse(m_element.type == u"Span" && !explains, u"says nothing that its glyphs do not: no language, no text"_s);
        refuse(m_element.actualText && m_element.actualText->isEmpty(), u"has an empty ActualText"_s);
        refuse(m_element.attributes.contains(u"ListNumbering"_s) && m_element.attributes[u"O"_s] != u"List",
               u"has a ListNumbering that is no attribute of lists"_s);
        refuse(m_element.box && m_element.attributes[u"O"_s] != u"Layout",
               u"has a BBox that is no attribute of layout"_s);
        refuse(m_element.attributes.contains(u"Scope"_s) && m_element.attributes[u"O"_s] != u"Table",
               u"has a Scope that is no attribute of tables"_s);
    }

private:
    void refuse(bool wrong, const QString &what) { m_pdf.refuse(wrong, u"%1 %2."_s.arg(m_name, what)); }
    const Element &at(int index) const { return m_pdf.tree.elements[size_t(index)]; }
    QString typeAt(int index) const { return index < 0 ? u""_s : at(index).type; }

    void checkPlace()
    {
        const QString around = typeAt(m_element.parent);
        const auto allowed = parents().constFind(m_element.type);
        refuse(allowed == parents().cend(), u"is of no standard type"_s);
        refuse(allowed != parents().cend() && !allowed->contains(around), u"stands in %1"_s.arg(around));
        Object parent = m_object.getKey("/P");
        Object expected =
            m_element.parent < 0 ? m_pdf.file.root.getKey("/StructTreeRoot") : at(m_element.parent).object;
        refuse(!parent.isIndirect() || parent.getObjGen() != expected.getObjGen(), u"names another parent (/P)"_s);
        bool words = false;
        bool blocks = false;
        for (const Kid &kid : m_element.kids) {
            const QString type = kid.kind == Kid::Kind::Element ? typeAt(kid.element) : QString();
            words = words || kid.kind == Kid::Kind::Content || type == u"Span" || type == u"Link";
            blocks = blocks || (!type.isEmpty() && type != u"Span" && type != u"Link");
            refuse(kid.kind == Kid::Kind::Content && holdsNoWords(m_element.type), u"holds content by itself"_s);
        }
        refuse(words && blocks, u"holds words and blocks side by side"_s);
    }

    void checkLanguage()
    {
        const QString own = m_element.language;
        refuse(!own.isEmpty() && !isLanguage(own), u"is in a language that is no language tag"_s);
        int above = m_element.parent;
        while (above >= 0 && at(above).language.isEmpty())
            above = at(above).parent;
        const QString inherited = above < 0 ? textOf(m_pdf.file.root.getKey("/Lang")) : at(above).language;
        refuse(own.isEmpty() && inherited.isEmpty(), u"is in no language"_s);
        refuse(m_object.hasKey("/Lang") && own.isEmpty(), u"has an empty language"_s);
    }

    void checkItem()
    {
        int bodies = 0;
        int labels = 0;
        for (const Kid &kid : m_element.kids) {
            const QString type = kid.kind == Kid::Kind::Element ? typeAt(kid.element) : QString();
            refuse(type != u"Lbl" && type != u"LBody", u"holds something other than Lbl and LBody"_s);
            refuse(type == u"Lbl" && bodies > 0, u"has its Lbl behind its LBody"_s);
            bodies += type == u"LBody" ? 1 : 0;
            labels += type == u"Lbl" ? 1 : 0;
        }
        refuse(bodies != 1 || labels > 1, u"has not one LBody and at most one Lbl"_s);
    }

    void checkList()
    {
        static const QStringList kinds{u"None"_s,       u"Disc"_s,       u"Circle"_s,     u"Square"_s,    u"Decimal"_s,
                                       u"UpperRoman"_s, u"LowerRoman"_s, u"UpperAlpha"_s, u"LowerAlpha"_s};
        const QString numbering = m_element.attributes.value(u"ListNumbering"_s);
        refuse(!kinds.contains(numbering), u"has no ListNumbering"_s);
        bool labelled = false;
        for (const Kid &kid : m_element.kids) {
            const bool element = kid.kind == Kid::Kind::Element;
            refuse(!element || !QStringList{u"LI"_s, u"L"_s, u"Caption"_s}.contains(typeAt(kid.element)),
                   u"holds something other than LI"_s);
            for (const Kid &part : element ? at(kid.element).kids : std::vector<Kid>())
                labelled = labelled || (part.kind == Kid::Kind::Element && typeAt(part.element) == u"Lbl");
        }
        refuse(labelled && numbering == u"None", u"has labels and a ListNumbering of None"_s);
        refuse(!labelled && numbering != u"None", u"has a ListNumbering and no labels"_s);
        refuse(m_element.kids.empty(), u"is empty"_s);
    }

    void checkFigure()
    {
        refuse(m_element.alternative.value_or(QString()).trimmed().isEmpty(), u"has no Alt"_s);
        refuse(!m_element.box, u"has no BBox"_s);
        for (const Kid &kid : m_element.kids) {
            if (kid.kind != Kid::Kind::Content || kid.page < 0 || !m_element.box)
                continue;
            Object page = m_pdf.file.pages[size_t(kid.page)];
            refuse(!rectangleOf(page.getKey("/MediaBox")).value_or(QRectF()).contains(*m_element.box),
                   u"has a BBox outside of its page"_s);
            const readback::PageContent &content = m_pdf.contents[size_t(kid.page)];
            for (const readback::Painting &painting : content.paintings) {
                const int marked = content.marked(painting.sequence);
                if (marked >= 0 && content.sequences[size_t(marked)].mcid == kid.mcid)
                    refuse(!m_element.box->adjusted(-1, -1, 1, 1).contains(painting.box),
                           u"paints outside of its BBox"_s);
            }
        }
    }

    Inspected &m_pdf;
    const Element &m_element;
    Object m_object;
    QString m_name;
};

} // namespace

void checkElements(Inspected &pdf)
{
    for (const QString &fault : pdf.tree.faults)
        pdf.refuse(true, fault);
    int roots = 0;
    for (const Element &element : pdf.tree.elements) {
        roots += element.parent < 0 ? 1 : 0;
        ElementCheck(pdf, element).check();
    }
    pdf.refuse(roots != 1 || pdf.tree.elements.front().type != u"Document",
               u"The structure tree does not begin with one Document."_s);
    Object root = pdf.file.root.getKey("/StructTreeRoot");
    pdf.refuse(root.isDictionary() && nameOf(root.getKey("/Type")) != u"StructTreeRoot",
               u"The structure tree is of no type."_s);
}

} // namespace checks
