#include "core/minutes/htmlreader.h"

#include "core/minutes/entrymarks.h"
#include "core/minutes/htmlreferences.h"
#include "core/minutes/lineedits.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

// Word needs 30,000 tags for a megabyte. Beyond ten of these, somebody wants to see what happens.
constexpr int mostTags = 300'000;
constexpr qsizetype mostMarkup = 16 << 20;
constexpr qsizetype longestMark = 40;

Look lookOf(const HtmlNesting::Shown &shown)
{
    if (shown.bold)
        return shown.italic ? Look::BoldItalic : Look::Bold;
    return shown.italic ? Look::Italic : Look::Plain;
}

// A sign that a web page draws as a picture.
bool isSign(QStringView words)
{
    return !words.isEmpty() && words.size() <= 8 &&
           std::all_of(words.begin(), words.end(), [](QChar c) { return c.unicode() >= 0x2000; });
}

} // namespace

HtmlReader::HtmlReader(QStringView html)
    : m_tokens(html.first(qMin(html.size(), mostMarkup))), m_isOutside(html.contains("<!--StartFragment"_L1)),
      m_isCut(html.size() > mostMarkup)
{
}

Pasted HtmlReader::read()
{
    using Kind = HtmlTokens::Kind;
    int tags = 0;
    while (!m_isOver && !m_writer.isFull()) {
        const Kind kind = m_tokens.next();
        if (kind == Kind::Words)
            words(m_tokens.text());
        else if (kind == Kind::Remark)
            remark(m_tokens.text());
        else if (kind == Kind::Finish)
            m_isOver = true;
        else if (++tags > mostTags)
            m_writer.pasted().rest = true;
        else if (kind == Kind::Start)
            start();
        else
            end(m_tokens.tag());
    }
    const bool isInLine = !m_sawBlock;
    if (!isInLine)
        endLine();
    closeDownTo(0);
    Pasted pasted = m_writer.finished();
    pasted.spaceBefore = pasted.spaceBefore && isInLine;
    pasted.spaceBehind = pasted.spaceBehind && isInLine;
    pasted.saysLooks = true;
    pasted.rest = pasted.rest || m_isCut;
    pasted.end = m_tokens.isBrokenOff() && !m_isCut;
    return pasted;
}

void HtmlReader::remark(QStringView text)
{
    if (text.startsWith("StartFragment"_L1))
        m_isOutside = m_sawBlock = false;
    else if (text.startsWith("EndFragment"_L1))
        m_isOver = !m_isOutside;
    else if (text.contains("supportLists"_L1))
        m_inMark = true;
    else if (text.contains("endif"_L1))
        m_inMark = false;
}

void HtmlReader::words(QStringView written)
{
    const HtmlNesting::Shown shown = m_nesting.shown();
    if (m_isOutside || shown.hidden)
        return;
    // In pieces, for of a megabyte nearly all may be left out; not within a reference.
    constexpr qsizetype most = 10'000;
    while (!written.isEmpty() && !m_writer.isFull()) {
        const qsizetype next = written.size() > most ? written.indexOf(u'&', most) : -1;
        const QStringView piece = next < 0 ? written : written.first(next);
        words(piece.contains(u'&') ? withReferences(piece) : piece.toString(), shown);
        written = written.sliced(piece.size());
    }
}

void HtmlReader::words(const QString &words, const HtmlNesting::Shown &shown)
{
    if ((shown.mark || m_inMark) && m_writer.isBlank()) {
        m_mark += words.left(longestMark - m_mark.size());
        return;
    }
    if (!QStringView(words).trimmed().isEmpty()) {
        writeMark();
        m_writer.pasted().struck = m_writer.pasted().struck || shown.struck;
    }
    if (shown.keepsSpaces)
        addLines(words, lookOf(shown));
    else
        m_writer.add(words, lookOf(shown));
}

// Where white space is kept, a line end is one; the rest of it only moves words about.
void HtmlReader::addLines(QStringView words, Look look)
{
    while (!m_writer.isFull()) {
        const qsizetype end = words.indexOf(u'\n');
        m_writer.add(end < 0 ? words : words.first(end), look);
        if (end < 0)
            return;
        breakLine();
        words = words.sliced(end + 1);
    }
}

// Word writes the marks of its lists as words before the words.
void HtmlReader::writeMark()
{
    if (m_mark.isEmpty())
        return;
    const QString written = std::exchange(m_mark, {}).trimmed();
    const EntryMark mark = entryMark(written);
    const bool isHeading = m_writer.next() == Line::Kind::Heading; // Numbered ones keep the number.
    if (!isHeading)
        m_writer.setNext(mark.kind, mark.kind == Line::Kind::Text ? QString() : mark.label);
    if (mark.kind == Line::Kind::Text || (isHeading && mark.kind != Line::Kind::Bullet))
        m_writer.add(QString(written + u' '), Look::Plain);
}

void HtmlReader::picture(const HtmlMeaning &meaning)
{
    const QString instead = withReferences(meaning.instead);
    if (isSign(instead))
        words(instead);
    else if (!m_isOutside && !m_nesting.shown().hidden && !meaning.hidden && !meaning.speck)
        m_writer.pasted().pictures = true;
}

void HtmlReader::breakLine()
{
    if (m_writer.next() == Line::Kind::Heading)
        m_writer.add(u" ", Look::Plain);
    else if (isEntry(m_writer.next()))
        m_writer.breakLine();
    else
        endLine();
}

Pasted pastedHtml(const QString &html) { return HtmlReader(html).read(); }
