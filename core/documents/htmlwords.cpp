#include "core/documents/direction.h"
#include "core/documents/htmlblocks.h"

using namespace Qt::StringLiterals;

namespace documents {

// The space belongs to the label, so that copied text has one.
void HtmlBlocks::writeLabel(const QString &label)
{
    if (label.isEmpty())
        return;
    open(u"span"_s, u"label"_s);
    m_xml.writeCharacters(label + u' ');
    close();
}

void HtmlBlocks::writePhrase(const Phrase &words, bool rightToLeft)
{
    for (qsizetype i = 0; i < words.size();) {
        const QString &link = words[i].link;
        if (!link.isEmpty()) {
            m_xml.writeStartElement(u"a"_s);
            m_xml.writeAttribute(u"href"_s, link);
            m_xml.writeAttribute(u"rel"_s, u"noreferrer"_s); // Where minutes lie is nobody's business.
        }
        qsizetype next = i;
        for (; next < words.size() && words[next].link == link; ++next)
            writeWords(words[next], rightToLeft);
        if (!link.isEmpty())
            close();
        i = next;
    }
}

void HtmlBlocks::writeWords(const Words &words, bool rightToLeft)
{
    const bool bold = words.look == Look::Bold || words.look == Look::BoldItalic;
    const bool italic = words.look == Look::Italic || words.look == Look::BoldItalic;
    const bool turned = words.language.isEmpty() ? rightToLeft : documents::isRightToLeft(words.language);
    const bool isSpan = words.quiet || !words.language.isEmpty();
    if (isSpan) {
        open(u"span"_s, words.quiet ? u"quiet"_s : QString());
        if (!words.language.isEmpty())
            m_xml.writeAttribute(u"lang"_s, words.language);
        turn(turned, rightToLeft);
    }
    if (bold)
        open(u"strong"_s);
    if (italic)
        open(u"em"_s);
    writeText(words.text, turned);
    for (const bool opened : {italic, bold, isSpan}) {
        if (opened)
            close();
    }
}

void HtmlBlocks::writeText(const QString &text, bool rightToLeft)
{
    const QStringList lines = text.split(QChar::LineSeparator);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0)
            m_xml.writeEmptyElement(u"br"_s);
        // Isolated: a number behind a name in Arabic would be drawn before it.
        for (const Stretch &stretch : stretchesOf(lines[i], rightToLeft)) {
            const bool turns = stretch.rightToLeft && !rightToLeft;
            if (turns) {
                open(u"bdi"_s);
                turn(stretch.rightToLeft, rightToLeft);
            }
            m_xml.writeCharacters(stretch.text.toString());
            if (turns)
                close();
        }
    }
}

} // namespace documents
