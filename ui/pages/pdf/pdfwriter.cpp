#include "ui/pages/pdf/pdfwriter.h"

#include "core/say.h"
#include "ui/pages/pdf/content.h"
#include "ui/pages/pdf/metadata.h"
#include "ui/pages/pdf/outline.h"
#include "ui/pages/pdf/pictures.h"
#include "ui/pages/pdf/structuretree.h"

#include <QUrl>

#include <optional>

using namespace Qt::StringLiterals;

namespace pages {

namespace {

class PdfWriter {
public:
    PdfWriter(const documents::Document &document, const Pages &pages)
        : m_document(document), m_pages(pages), m_palette(pages), m_tree(m_file, pages)
    {
    }

    std::optional<QByteArray> write()
    {
        if (!writeResources())
            return std::nullopt;
        m_pagesId = m_file.reserve();
        for (size_t i = 0; i < m_pages.pages.size(); ++i)
            m_marked.push_back({.page = m_file.reserve()});
        pdf::ContentWriter writer(m_pages, m_fonts, m_palette);
        m_everyPage = m_file.addStream({}, writer.writeEveryPage());
        for (size_t i = 0; i < m_pages.pages.size(); ++i)
            writePage(i, writer);
        QByteArray kids;
        for (const pdf::Marked &marked : m_marked)
            kids += reference(marked.page) + ' ';
        m_file.set(m_pagesId,
                   "<</Type/Pages/Count " + QByteArray::number(qulonglong(m_marked.size())) + "/Kids[" + kids + "]>>");
        const pdf::Id info = m_file.add(pdf::informationOf(m_document));
        return m_file.finished(writeCatalog(), info);
    }

private:
    bool writeResources()
    {
        QByteArray fonts;
        for (size_t i = 0; i < m_pages.typeset.faces.size(); ++i) {
            const bool used = m_pages.typeset.faces[i].codes.size() > 1;
            m_fonts.push_back(used ? pdf::embed(m_file, m_pages.typeset.faces[i]) : pdf::EmbeddedFont{});
            if (used && m_fonts.back().font == pdf::Id::None)
                return false;
            if (used)
                fonts += "/F" + QByteArray::number(qulonglong(i)) + ' ' + reference(m_fonts.back().font);
        }
        QByteArray objects;
        for (size_t i = 0; i < m_pages.pictures.size(); ++i)
            objects += "/Im" + QByteArray::number(qulonglong(i)) + ' ' +
                       reference(pdf::addPicture(m_file, m_pages.pictures[i]));
        m_resources = m_file.add("<</Font<<" + fonts + ">>/XObject<<" + objects + ">>/ColorSpace<</Ink" +
                                 m_palette.colourSpace() + ">>>>");
        return true;
    }

    void writePage(size_t index, pdf::ContentWriter &writer)
    {
        const Page &page = m_pages.pages[index];
        pdf::Content content = writer.write(page);
        const pdf::Id stream = m_file.addStream({}, content.bytes);
        pdf::Marked &marked = m_marked[index];
        marked.tags = std::move(content.tags);
        QByteArray links;
        for (size_t i = 0; i < page.links.size(); ++i) {
            marked.links.push_back(m_file.add(linkAnnotation(index, i)));
            links += reference(marked.links.back()) + ' ';
        }
        const QByteArray number = QByteArray::number(qulonglong(index));
        m_file.set(marked.page, "<</Type/Page/Parent " + reference(m_pagesId) + "/MediaBox" +
                                    pdf::rectangle(QRectF({}, m_pages.paper), m_pages.paper.height()) + "/Resources " +
                                    reference(m_resources) + "/Contents[" + reference(m_everyPage) + ' ' +
                                    reference(stream) + "]/StructParents " + number + "/Tabs/S" +
                                    (links.isEmpty() ? QByteArray() : "/Annots[" + links + ']') + ">>");
    }

    QByteArray linkAnnotation(size_t page, size_t index)
    {
        const LinkArea &area = m_pages.pages[page].links[index];
        const QString &address = m_pages.structure[area.tag].link;
        return "<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/Rect" + pdf::rectangle(area.rect, m_pages.paper.height()) +
               "/Contents" + pdf::textString(say("Link to %1").arg(address)) + "/A<</S/URI/URI" +
               pdf::byteString(QUrl(address).toEncoded()) + ">>/StructParent " +
               QByteArray::number(m_tree.linkKey(page, index)) + ">>";
    }

    pdf::Id writeCatalog()
    {
        const pdf::Id profile = m_file.addStream("/N 3", pdf::sRgbProfile());
        const pdf::Id intent =
            m_file.add("<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB IEC61966-2.1)"
                       "/Info(sRGB IEC61966-2.1)/DestOutputProfile " +
                       reference(profile) + ">>");
        // As it is: programs that know no PDF look for it.
        const pdf::Id metadata = m_file.addStream("/Type/Metadata/Subtype/XML", pdf::xmpOf(m_document), false);
        const pdf::Id tree = m_tree.write(m_marked);
        QByteArray out =
            "<</Type/Catalog/Pages " + reference(m_pagesId) + "/Lang" + pdf::textString(m_document.language) +
            "/MarkInfo<</Marked true>>/ViewerPreferences<</DisplayDocTitle true>>/StructTreeRoot " + reference(tree) +
            "/Metadata " + reference(metadata) + "/OutputIntents[" + reference(intent) + ']';
        if (!m_pages.outline.empty())
            out += "/PageMode/UseOutlines/Outlines " + reference(pdf::addOutline(m_file, m_pages, m_marked, m_tree));
        if (m_document.attachment)
            out += attachment(*m_document.attachment);
        return m_file.add(out + ">>");
    }

    QByteArray attachment(const documents::Attachment &attachment)
    {
        QByteArray type = attachment.mimeType.toLatin1();
        type.replace("/", "#2F").replace("+", "#2B");
        const pdf::Id file = m_file.addStream("/Type/EmbeddedFile/Subtype/" + type + "/Params<</Size " +
                                                  QByteArray::number(attachment.bytes.size()) + ">>",
                                              attachment.bytes);
        const QByteArray name = pdf::textString(attachment.name);
        const pdf::Id specification =
            m_file.add("<</Type/Filespec/F" + name + "/UF" + name + "/Desc" + pdf::textString(attachment.description) +
                       "/AFRelationship/Source/EF<</F " + reference(file) + "/UF " + reference(file) + ">>>>");
        return "/AF[" + reference(specification) + "]/Names<</EmbeddedFiles<</Names[" + name +
               reference(specification) + "]>>>>";
    }

    const documents::Document &m_document;
    const Pages &m_pages;
    pdf::Palette m_palette;
    pdf::File m_file;
    pdf::StructureTree m_tree;
    std::vector<pdf::EmbeddedFont> m_fonts;
    std::vector<pdf::Marked> m_marked;
    pdf::Id m_resources = pdf::Id::None;
    pdf::Id m_everyPage = pdf::Id::None; // The content stream that all have.
    pdf::Id m_pagesId = pdf::Id::None;
};

} // namespace

Result<QByteArray> pdfOf(const documents::Document &document, const Laid &laid)
{
    if (!laid.missing.isEmpty())
        return Error{sentenceOf(laid.missing)};
    if (std::optional<QByteArray> bytes = PdfWriter(document, laid.pages).write())
        return *bytes;
    return Error{say("A font of this document could not be embedded; nothing was written.")};
}

Result<QByteArray> pdfOf(const documents::Document &document) { return pdfOf(document, layOut(document)); }

} // namespace pages
