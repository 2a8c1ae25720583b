#include "tests/pages/checks/inspected.h"

#include <set>

using namespace Qt::StringLiterals;

// ISO 32000-1, 12.3.3: the headings as bookmarks.
namespace checks {

namespace {

class OutlineCheck {
public:
    explicit OutlineCheck(Inspected &pdf) : m_pdf(pdf)
    {
        for (const Object &page : pdf.file.pages)
            m_pages.insert(page.getObjGen());
        for (const readback::Element &element : pdf.tree.elements) {
            if (element.type.startsWith(u'H'))
                m_headings.insert(element.object.getObjGen());
        }
    }

    void check()
    {
        Object root = m_pdf.file.root.getKey("/Outlines");
        m_pdf.refuse(m_headings.empty() != root.isNull(), u"There are headings and no outline, or the other way."_s);
        m_pdf.refuse(!root.isNull() && !root.isDictionary(), u"The outline is none."_s);
        if (!root.isDictionary())
            return;
        m_pdf.require(root, u"The outline"_s, {"/First", "/Last", "/Count"});
        const int below = checkLevel(root);
        m_pdf.refuse(below != int(m_headings.size()),
                     u"The outline has another number of entries than there are headings."_s);
        m_pdf.refuse(nameOf(m_pdf.file.root.getKey("/PageMode")) != u"UseOutlines",
                     u"The outline is not shown (/PageMode)."_s);
    }

private:
    // How many entries stand below, on all levels.
    int checkLevel(Object parent)
    {
        int below = 0;
        Object before = Object::newNull();
        for (Object entry = parent.getKey("/First"); !entry.isNull(); entry = entry.getKey("/Next")) {
            if (!entry.isDictionary() || !m_seen.insert(entry.getObjGen()).second) {
                m_pdf.refuse(true, u"The outline runs in a circle or to nothing."_s);
                return below;
            }
            checkEntry(entry);
            Object previous = entry.getKey("/Prev");
            m_pdf.refuse(entry.getKey("/Parent").getObjGen() != parent.getObjGen(),
                         u"An entry of the outline names another parent."_s);
            m_pdf.refuse(previous.isNull() != before.isNull() ||
                             (!previous.isNull() && previous.getObjGen() != before.getObjGen()),
                         u"An entry of the outline names another one before it (/Prev)."_s);
            below += 1 + checkLevel(entry);
            before = entry;
        }
        m_pdf.refuse(!before.isNull() && parent.getKey("/Last").getObjGen() != before.getObjGen(),
                     u"The outline ends elsewhere than it says (/Last)."_s);
        m_pdf.refuse(before.isNull() && (parent.hasKey("/Last") || parent.hasKey("/Count")),
                     u"An entry of the outline counts entries below it that are not there."_s);
        Object count = parent.getKey("/Count");
        m_pdf.refuse(below > 0 && (!count.isInteger() || qAbs(count.getIntValue()) != below),
                     u"The outline counts its entries wrongly (/Count)."_s);
        return below;
    }

    void checkEntry(Object entry)
    {
        if (!m_pdf.require(entry, u"An entry of the outline"_s, {"/Title", "/Parent", "/Dest", "/SE"}))
            return;
        m_pdf.refuse(textOf(entry.getKey("/Title")).trimmed().isEmpty(), u"An entry of the outline has no title."_s);
        Object to = entry.getKey("/Dest");
        const bool page = to.isArray() && to.getArrayNItems() > 1 && to.getArrayItem(0).isIndirect() &&
                          m_pages.count(to.getArrayItem(0).getObjGen()) > 0;
        m_pdf.refuse(!page, u"An entry of the outline leads to no page (/Dest)."_s);
        m_pdf.refuse(m_headings.count(entry.getKey("/SE").getObjGen()) == 0,
                     u"An entry of the outline is of no heading (/SE)."_s);
        if (page && to.getArrayNItems() == 5 && to.getArrayItem(3).isNumber()) {
            const QRectF paper = rectangleOf(to.getArrayItem(0).getKey("/MediaBox")).value_or(QRectF());
            const double top = to.getArrayItem(3).getNumericValue();
            m_pdf.refuse(top < paper.top() || top > paper.bottom(),
                         u"An entry of the outline leads outside of its page (/Dest)."_s);
        } else {
            m_pdf.refuse(page, u"An entry of the outline leads to no place of its page (/Dest)."_s);
        }
    }

    Inspected &m_pdf;
    std::set<QPDFObjGen> m_pages, m_headings, m_seen;
};

} // namespace

void checkOutline(Inspected &pdf) { OutlineCheck(pdf).check(); }

} // namespace checks
