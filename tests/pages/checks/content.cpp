#include "tests/pages/checks/inspected.h"

using namespace Qt::StringLiterals;
using readback::PageContent;
using readback::Painting;
using readback::Sequence;

// Matterhorn 01; ISO 19005-2, 6.2 and 6.7.
namespace checks {

namespace {

class PageCheck {
public:
    PageCheck(Inspected &pdf, size_t page)
        : m_pdf(pdf), m_content(pdf.contents[page]), m_name(u"Page %1"_s.arg(page + 1)),
          m_paper(rectangleOf(pdf.file.pages[page].getKey("/MediaBox")).value_or(QRectF()))
    {
    }

    void check()
    {
        for (const QString &fault : m_content.faults)
            m_pdf.refuse(true, m_name + u": "_s + fault);
        m_pdf.refuse(m_content.deepest > 28, m_name + u" saves more than 28 graphics states in each other."_s);
        QSet<int> mcids;
        for (const Sequence &sequence : m_content.sequences) {
            checkSequence(sequence);
            m_pdf.refuse(sequence.mcid >= 0 && mcids.contains(sequence.mcid),
                         u"%1 has two sequences with the MCID %2."_s.arg(m_name).arg(sequence.mcid));
            mcids.insert(sequence.mcid);
        }
        for (const Painting &painting : m_content.paintings)
            checkPainting(painting);
    }

private:
    void checkSequence(const Sequence &sequence)
    {
        const bool inArtifact = m_content.inArtifact(sequence.parent);
        const int around = m_content.marked(sequence.parent);
        m_pdf.refuse(inArtifact && !sequence.isArtifact(), m_name + u" has marked content in an artifact."_s);
        m_pdf.refuse(around >= 0 && sequence.isArtifact(), m_name + u" has an artifact in marked content."_s);
        m_pdf.refuse(around >= 0 && sequence.mcid >= 0, m_name + u" has marked content in marked content."_s);
        m_pdf.refuse(sequence.isArtifact() && sequence.mcid >= 0, m_name + u" has an artifact with an MCID."_s);
        m_pdf.refuse(!sequence.language.isEmpty() && !isLanguage(sequence.language),
                     m_name + u" has words in a language that is no language tag."_s);
        if (!sequence.isArtifact())
            return;
        static const QStringList types{u"Pagination"_s, u"Layout"_s, u"Page"_s, u"Background"_s};
        static const QStringList subtypes{u"Header"_s, u"Footer"_s, u"Watermark"_s};
        m_pdf.refuse(!types.contains(sequence.type), m_name + u" has an artifact of no type."_s);
        m_pdf.refuse(sequence.type == u"Pagination" && !subtypes.contains(sequence.subtype),
                     m_name + u" has an artifact of pagination of no subtype."_s);
    }

    void checkPainting(const Painting &painting)
    {
        const bool marked = m_content.marked(painting.sequence) >= 0;
        const bool artifact = m_content.inArtifact(painting.sequence);
        m_pdf.refuse(!marked && !artifact, m_name + u" paints what is neither marked nor an artifact."_s);
        m_pdf.refuse(marked && painting.kind == Painting::Kind::Fill && !artifact,
                     m_name + u" paints a shape that is said to be text."_s);
        if (painting.kind == Painting::Kind::Text) {
            m_pdf.refuse(!painting.font, m_name + u" shows text in no font."_s);
            m_pdf.refuse(painting.mode == 3, m_name + u" has text that nobody sees."_s);
            m_pdf.refuse(painting.size < 6, m_name + u" has text of less than six points."_s);
        }
        const bool out = !m_paper.adjusted(-1, -1, 1, 1).contains(painting.box);
        m_pdf.refuse(out && painting.kind != Painting::Kind::Shading,
                     u"%1 paints outside of its paper, at %3, %4 to %5, %6: “%2”."_s.arg(m_name, painting.text.left(40))
                         .arg(painting.box.left(), 0, 'f', 1)
                         .arg(painting.box.top(), 0, 'f', 1)
                         .arg(painting.box.right(), 0, 'f', 1)
                         .arg(painting.box.bottom(), 0, 'f', 1));
    }

    Inspected &m_pdf;
    const PageContent &m_content;
    QString m_name;
    QRectF m_paper;
};

void checkForms(Inspected &pdf, Object page)
{
    Object resources = page.getKey("/Resources");
    Object objects = resources.isDictionary() ? resources.getKey("/XObject") : Object::newNull();
    if (!objects.isDictionary())
        return;
    for (const std::string &key : objects.getKeys()) {
        Object object = objects.getKey(key);
        const QString name = u"The object %1 of a page"_s.arg(QString::fromStdString(key));
        if (pdf.require(object, name, {"/Subtype"}) && nameOf(object.getDict().getKey("/Subtype")) == u"Form")
            pdf.refuse(!rectangleOf(object.getDict().getKey("/BBox")), name + u" has no /BBox."_s);
    }
}

} // namespace

void checkContent(Inspected &pdf)
{
    for (size_t page = 0; page < pdf.contents.size(); ++page) {
        PageCheck(pdf, page).check();
        checkForms(pdf, pdf.file.pages[page]);
    }
}

} // namespace checks
