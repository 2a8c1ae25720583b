#include "tests/pages/pdfreader.h"

#include "tests/pages/readback/content.h"
#include "tests/pages/readback/tree.h"

using namespace Qt::StringLiterals;

namespace readback {

namespace {

bool isInline(const Element &element) { return element.type == u"Span" || element.type == u"Link"; }

class Hearing {
public:
    explicit Hearing(const QByteArray &pdf) : m_file(pdf), m_tree(treeOf(m_file)) { m_heard.faults = m_tree.faults; }

    Heard listen()
    {
        for (size_t page = 0; page < m_file.pages.size(); ++page)
            readPage(page);
        for (size_t i = 0; i < m_tree.elements.size(); ++i) {
            const Element &element = m_tree.elements[i];
            const bool wordless = element.type == u"Span" && element.language.isEmpty() && element.actualText;
            if (!wordless)
                m_heard.parts.append(part(int(i)));
        }
        for (auto left = m_said.cbegin(); left != m_said.cend(); ++left)
            m_heard.faults.append(u"No element has what page %1 says under %2: “%3”."_s.arg(left.key().first + 1)
                                      .arg(left.key().second)
                                      .arg(*left));
        return std::move(m_heard);
    }

private:
    void readPage(size_t index)
    {
        const PageContent content = contentOf(m_file.pages[index], m_fonts);
        QStringList artifacts;
        int last = -1;
        for (const Painting &painting : content.paintings) {
            if (painting.kind != Painting::Kind::Text)
                continue;
            if (const int marked = content.marked(painting.sequence); marked >= 0) {
                m_said[{int(index), content.sequences[size_t(marked)].mcid}] += painting.text;
                continue;
            }
            if (painting.sequence < 0) {
                m_heard.faults.append(u"Page %1 says outside of all: “%2”."_s.arg(index + 1).arg(painting.text));
                continue;
            }
            if (painting.sequence != last || artifacts.isEmpty()) {
                const Sequence &sequence = content.sequences[size_t(painting.sequence)];
                artifacts.append((sequence.subtype.isEmpty() ? sequence.type : sequence.subtype) + u": "_s);
            }
            last = painting.sequence;
            artifacts.last() += painting.text;
        }
        m_heard.artifacts += artifacts;
    }

    // Taken, so that what is left is in no element.
    QString textOf(int index)
    {
        const Element &element = m_tree.elements[size_t(index)];
        QString text;
        for (const Kid &kid : element.kids) {
            if (kid.kind == Kid::Kind::Content)
                text += m_said.take({kid.page, kid.mcid});
            else if (kid.kind == Kid::Kind::Element && isInline(m_tree.elements[size_t(kid.element)]))
                text += textOf(kid.element);
        }
        return m_texts[index] = element.actualText.value_or(text);
    }

    QString linkOf(const Element &element)
    {
        QStringList links;
        for (const Kid &kid : element.kids) {
            if (kid.kind != Kid::Kind::Annotation)
                continue;
            Object action = m_file.pdf.getObjectByObjGen(kid.annotation).getKey("/A");
            const QString link = QString::fromUtf8(bytesOf(action.getKey("/URI")));
            if (!links.contains(link))
                links.append(link);
        }
        return links.join(u' ');
    }

    Part part(int index)
    {
        const Element &element = m_tree.elements[size_t(index)];
        QStringList attributes;
        for (auto it = element.attributes.cbegin(); it != element.attributes.cend(); ++it) {
            if (it.key() != u"O" && it.key() != u"Placement")
                attributes.append(it.key() + u'=' + *it);
        }
        Part part{.depth = element.depth,
                  .type = element.type,
                  .attributes = attributes.join(u' '),
                  .language = element.language,
                  .alternative = element.alternative.value_or(QString()),
                  .link = linkOf(element)};
        part.text = m_texts.contains(index) ? m_texts[index] : textOf(index);
        return part;
    }

    File m_file;
    Tree m_tree;
    Fonts m_fonts;
    QMap<std::pair<int, int>, QString> m_said; // By page and MCID.
    QHash<int, QString> m_texts;               // Of the elements that were read already.
    Heard m_heard;
};

} // namespace

Heard heard(const QByteArray &pdf) { return Hearing(pdf).listen(); }

QString lineOf(const Part &part)
{
    QString line = QString(qsizetype(part.depth) * 2, u' ') + part.type;
    for (const QString &extra : {part.attributes, part.language, part.alternative, part.link}) {
        if (!extra.isEmpty())
            line += u" ["_s + extra + u']';
    }
    return part.text.isEmpty() ? line : line + u" “"_s + part.text + u'”';
}

} // namespace readback
