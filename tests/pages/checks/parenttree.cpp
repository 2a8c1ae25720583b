#include "tests/pages/checks/inspected.h"

#include <qpdf/QPDFNumberTreeObjectHelper.hh>

using namespace Qt::StringLiterals;
using readback::Kid;

// ISO 32000-1, 14.7.4: from the content to the tree and back, complete both ways.
namespace checks {

namespace {

using Place = std::pair<int, int>; // A page and an MCID.

class ParentCheck {
public:
    explicit ParentCheck(Inspected &pdf) : m_pdf(pdf) {}

    void check()
    {
        Object root = m_pdf.file.root.getKey("/StructTreeRoot");
        Object tree = root.isDictionary() ? root.getKey("/ParentTree") : Object::newNull();
        refuse(!tree.isDictionary(), u"There is no parent tree."_s);
        if (!tree.isDictionary())
            return;
        for (auto &entry : QPDFNumberTreeObjectHelper(tree, m_pdf.file.pdf))
            m_keys.insert(entry.first, entry.second);
        Object next = root.getKey("/ParentTreeNextKey");
        refuse(next.isInteger() && !m_keys.isEmpty() && next.getIntValue() <= m_keys.lastKey(),
               u"The next key of the parent tree is in use."_s);
        collectKids();
        for (size_t page = 0; page < m_pdf.contents.size(); ++page)
            checkPage(int(page));
        checkAnnotations();
        for (auto left = m_owners.cbegin(); left != m_owners.cend(); ++left)
            refuse(true, u"The structure tree names MCID %1 of page %2, which is not there."_s.arg(left.key().second)
                             .arg(left.key().first + 1));
        for (auto left = m_keys.cbegin(); left != m_keys.cend(); ++left)
            refuse(true, u"The parent tree has a key %1 that nothing uses."_s.arg(left.key()));
    }

private:
    void refuse(bool wrong, const QString &sentence) { m_pdf.refuse(wrong, sentence); }

    void collectKids()
    {
        for (size_t i = 0; i < m_pdf.tree.elements.size(); ++i) {
            for (const Kid &kid : m_pdf.tree.elements[i].kids) {
                if (kid.kind == Kid::Kind::Element)
                    continue;
                refuse(kid.page < 0,
                       u"An element of type %1 has content of no page."_s.arg(m_pdf.tree.elements[i].type));
                if (kid.kind == Kid::Kind::Annotation) {
                    m_annotations[kid.annotation] = int(i);
                    continue;
                }
                const Place place{kid.page, kid.mcid};
                refuse(m_owners.contains(place),
                       u"Two elements have MCID %1 of page %2."_s.arg(kid.mcid).arg(kid.page + 1));
                m_owners.insert(place, int(i));
            }
        }
    }

    bool isElement(const Object &object, int index) const
    {
        return index >= 0 && object.isIndirect() &&
               object.getObjGen() == m_pdf.tree.elements[size_t(index)].object.getObjGen();
    }

    void checkPage(int page)
    {
        const QString name = u"page %1"_s.arg(page + 1);
        Object key = m_pdf.file.pages[size_t(page)].getKey("/StructParents");
        Object parents = key.isInteger() ? m_keys.take(key.getIntValue()) : Object::newNull();
        if (!parents.isArray()) {
            refuse(true, u"The parent tree has no entry for %1."_s.arg(name));
            return;
        }
        int count = 0;
        for (const readback::Sequence &sequence : m_pdf.contents[size_t(page)].sequences) {
            if (sequence.mcid < 0)
                continue;
            ++count;
            const int owner = m_owners.contains({page, sequence.mcid}) ? m_owners.take({page, sequence.mcid}) : -1;
            refuse(owner < 0, u"MCID %1 of %2 has no place in the structure tree."_s.arg(sequence.mcid).arg(name));
            const bool there = sequence.mcid < parents.getArrayNItems();
            refuse(
                !there || !isElement(parents.getArrayItem(sequence.mcid), owner),
                u"The parent tree leads MCID %1 of %2 to another element than the one that has it."_s.arg(sequence.mcid)
                    .arg(name));
            refuse(owner >= 0 && m_pdf.tree.elements[size_t(owner)].type != sequence.tag,
                   u"The content of %1 is tagged %2 and its element %3."_s.arg(
                       name, sequence.tag, owner < 0 ? QString() : m_pdf.tree.elements[size_t(owner)].type));
        }
        refuse(parents.getArrayNItems() != count, u"The parent tree counts the content of %1 wrongly."_s.arg(name));
    }

    void checkAnnotations()
    {
        for (Object page : m_pdf.file.pages) {
            for (Object annotation : allOf(page.getKey("/Annots"))) {
                if (!annotation.isDictionary())
                    continue;
                const auto found = m_annotations.find(annotation.getObjGen());
                refuse(found == m_annotations.end(), u"An annotation has no place in the structure tree (OBJR)."_s);
                Object key = annotation.getKey("/StructParent");
                Object parent = key.isInteger() ? m_keys.take(key.getIntValue()) : Object::newNull();
                refuse(found != m_annotations.end() && !isElement(parent, found->second),
                       u"The parent tree leads an annotation to another element than the one that has it."_s);
                if (found != m_annotations.end())
                    m_annotations.erase(found);
            }
        }
        refuse(!m_annotations.empty(), u"The structure tree names an annotation (OBJR) that is on no page."_s);
    }

    Inspected &m_pdf;
    QMap<qint64, Object> m_keys;
    QMap<Place, int> m_owners;               // Elements that have content.
    std::map<QPDFObjGen, int> m_annotations; // And annotations.
};

} // namespace

void checkParentTree(Inspected &pdf) { ParentCheck(pdf).check(); }

} // namespace checks
