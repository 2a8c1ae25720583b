#include "core/documents/markdowninline.h"

#include "core/documents/markdownescape.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace documents {

namespace {

bool isAsciiPunctuation(QChar c) { return c.unicode() > 0x20 && c.unicode() < 0x7f && !c.isLetterOrNumber(); }

// Words into Markdown, one character after the other. Emphasis opens and closes by what stands beside its marks
// (CommonMark 0.30, 6.2): where that would not do, the character beside is written by its number, as "&#97;".
class PhraseWriter {
public:
    explicit PhraseWriter(MarkdownPlace place) : m_place(place), m_escape(place == MarkdownPlace::Block) {}

    void write(const Phrase &words)
    {
        for (const Words &some : words) {
            if (some.link != m_link || isBare(some))
                changeLink(isBare(some) ? QString() : some.link);
            if (isBare(some)) {
                writeGap();
                m_out += u'<' + some.link + u'>';
                m_escape.endLineStart();
                continue;
            }
            for (qsizetype at = 0; at < some.text.size();) {
                const QChar c = some.text[at];
                if (c == u' ' || c == QChar::LineSeparator) {
                    m_gap += c;
                    ++at;
                    continue;
                }
                const qsizetype length = c.isHighSurrogate() ? 2 : 1;
                m_isAlone = at + length >= some.text.size();
                change(some.look, c);
                at += m_escape.append(m_out, some.text, at);
            }
        }
        changeLink({});
    }

    QString finished() { return m_out; }

private:
    // An address that says itself; with "&" it could hold what reads as an entity.
    static bool isBare(const Words &words)
    {
        return !words.link.isEmpty() && words.text == words.link && !words.link.contains(u'&');
    }
    static bool isBold(Look look) { return look == Look::Bold || look == Look::BoldItalic; }
    static bool isItalic(Look look) { return look == Look::Italic || look == Look::BoldItalic; }

    void changeLink(const QString &link)
    {
        if (!m_link.isEmpty()) {
            const QString gap = std::exchange(m_gap, {}); // Behind the link.
            change(Look::Plain, u')');
            m_out += u"](<%1>)"_s.arg(m_link);
            m_gap = gap;
        } else if (m_look != Look::Plain) {
            change(Look::Plain, u' ');
        }
        m_link = link;
        m_escape.setInLink(!link.isEmpty());
        if (link.isEmpty())
            return;
        writeGap();
        if (m_out.endsWith(u'!')) // It would make a picture of the link.
            m_out.insert(m_out.size() - 1, u'\\');
        m_out += u'[';
        m_escape.endLineStart();
    }

    // Italic stands within bold: what is inside closes first, and opens again.
    void change(Look look, QChar next)
    {
        const bool boldTurns = isBold(look) != isBold(m_look);
        const bool closesItalic = isItalic(m_look) && (boldTurns || !isItalic(look));
        const bool closesBold = isBold(m_look) && boldTurns;
        const bool opensBold = isBold(look) && boldTurns;
        const bool opensItalic = isItalic(look) && (boldTurns || !isItalic(m_look));
        const bool marksFollow = m_gap.isEmpty() && (opensBold || opensItalic);
        if (closesItalic)
            close(u"_"_s, closesBold || marksFollow, next);
        if (closesBold)
            close(u"**"_s, marksFollow, next);
        writeGap();
        if (opensBold)
            open(u"**"_s, opensItalic, next);
        if (opensItalic)
            open(u"_"_s, false, next);
        m_look = look;
    }

    void close(const QString &mark, bool markFollows, QChar next)
    {
        const bool isSafe = markFollows || !m_gap.isEmpty() || isAsciiPunctuation(next) ||
                            (mark == "**"_L1 && m_out.back().isLetterOrNumber());
        m_out += mark;
        if (!isSafe)
            m_escape.encodeNext();
    }

    void open(const QString &mark, bool markFollows, QChar next)
    {
        const bool startsLine = m_out.isEmpty() || m_out.back() == u'\n' || m_out.back() == u' ';
        const bool isSafe = startsLine || isAsciiPunctuation(m_out.back()) ||
                            (mark == "**"_L1 && !markFollows && !m_isAlone && next.isLetterOrNumber());
        if (!isSafe)
            encodeLast();
        m_out += mark;
        m_escape.endLineStart();
    }

    void encodeLast()
    {
        const QChar last = m_out.back();
        const qsizetype length = last.isLowSurrogate() && m_out.size() > 1 ? 2 : 1;
        const char32_t code =
            length == 2 ? QChar::surrogateToUcs4(m_out[m_out.size() - 2], last) : char32_t(last.unicode());
        m_out.chop(length);
        m_out += u"&#%1;"_s.arg(uint(code));
    }

    // Spaces at the ends of lines would mean something.
    void writeGap()
    {
        const QString gap = std::exchange(m_gap, {});
        const qsizetype breaks = gap.count(QChar::LineSeparator);
        if (breaks == 0) {
            m_out += gap;
            return;
        }
        const bool oneLine = m_place == MarkdownPlace::OneLine;
        for (qsizetype i = 0; i < breaks; ++i)
            m_out += oneLine ? u"<br>"_s : i == 0 ? u"\\\n"_s : u"&nbsp;\\\n"_s; // An empty line ends a paragraph.
        if (!oneLine)
            m_escape.beginLine();
    }

    MarkdownPlace m_place;
    MarkdownEscape m_escape;
    QString m_out;
    QString m_gap; // Spaces and new lines that are not yet written: they stand outside of emphasis.
    QString m_link;
    Look m_look = Look::Plain;
    bool m_isAlone = false; // The next character: a mark behind it may come to write it by its number.
};

} // namespace

QString markdownOf(const Phrase &words, MarkdownPlace place)
{
    PhraseWriter writer(place);
    writer.write(words);
    return writer.finished();
}

QString markdownOf(const QString &text, MarkdownPlace place) { return markdownOf(Phrase{{text}}, place); }

} // namespace documents
