#include "core/minutes/text.h"

#include "core/book/language.h"
#include "core/minutes/languagespans.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

bool isBold(Look look) { return look == Look::Bold || look == Look::BoldItalic; }
bool isItalic(Look look) { return look == Look::Italic || look == Look::BoldItalic; }

Look lookOf(bool bold, bool italic)
{
    if (bold)
        return italic ? Look::BoldItalic : Look::Bold;
    return italic ? Look::Italic : Look::Plain;
}

// The mark that a line of this kind starts with, in Markdown. Empty for a paragraph.
QString markOf(const TextBlock &block)
{
    switch (block.kind) {
    case TextBlock::Kind::Heading:
        return u"## "_s;
    case TextBlock::Kind::Bullet:
        return u"- "_s;
    case TextBlock::Kind::Number:
    case TextBlock::Kind::Letter:
        return block.label + u' ';
    case TextBlock::Kind::Paragraph:
        break;
    }
    return {};
}

TextBlock blockOf(QStringView line)
{
    using Kind = TextBlock::Kind;
    // Whole words only: "1.5 million" is no list, nor is "I) " or "e.g. ".
    static const QRegularExpression numbered(u"^(\\d{1,3}\\.) +"_s);
    static const QRegularExpression lettered(u"^([a-z]{1,4}\\)) +"_s);
    if (line.startsWith("## "_L1))
        return {Kind::Heading, {}, runsOf(line.sliced(3).trimmed())};
    if (line.startsWith("- "_L1))
        return {Kind::Bullet, u"•"_s, runsOf(line.sliced(2).trimmed())};
    if (const auto found = numbered.match(line); found.hasMatch())
        return {Kind::Number, found.captured(1), runsOf(line.sliced(found.capturedLength()).trimmed())};
    if (const auto found = lettered.match(line); found.hasMatch())
        return {Kind::Letter, found.captured(1), runsOf(line.sliced(found.capturedLength()).trimmed())};
    return {Kind::Paragraph, {}, runsOf(line)};
}

QString lineOf(const TextBlock &block)
{
    const QString text = markdownOf(block.runs).trimmed();
    if (block.kind != TextBlock::Kind::Paragraph)
        return markOf(block) + text;
    // A paragraph that would read as another kind says that it is none.
    return blockOf(text).kind == TextBlock::Kind::Paragraph ? text : u"\\"_s + text;
}

} // namespace

namespace {

// As in CommonMark: a mark opens before a letter, and only where it is closed again behind one in the same line; else
// it is the character itself ("2 * 3").
class RunReader {
public:
    explicit RunReader(QStringView markdown)
        : m_markdown(markdown), m_spans(languageSpansIn(markdown)), m_span(m_spans.begin())
    {
    }

    QList<Run> read()
    {
        for (qsizetype i = 0; i < m_markdown.size(); ++i) {
            if (const qsizetype mark = nextMark(i); mark > i) {
                add(m_markdown.sliced(i, mark - i));
                i = mark - 1;
                continue;
            }
            const QStringView rest = m_markdown.sliced(i);
            const bool escapes = rest[0] == u'\\' && rest.size() > 1;
            if (escapes && canBeEscaped(rest[1])) {
                add(m_markdown[++i]);
            } else if (escapes && i == 0 && blockOf(rest.sliced(1)).kind != TextBlock::Kind::Paragraph) {
                continue; // Before a mark at the line's start: what follows is text.
            } else if (isAt(i, &LanguageSpan::from)) {
                m_language = m_span->language;
            } else if (isAt(i, &LanguageSpan::to)) {
                m_language.clear();
                i = m_span++->end - 1;
            } else if (rest.startsWith("**"_L1) && (m_bold || opens(i + 2, "**"_L1))) {
                m_bold = !m_bold;
                ++i;
            } else if (rest[0] == u'*' && !rest.startsWith("**"_L1) && (m_italic || opens(i + 1, "*"_L1))) {
                m_italic = !m_italic;
            } else {
                add(m_markdown[i]);
            }
        }
        return std::move(m_runs);
    }

private:
    bool isAt(qsizetype i, qsizetype LanguageSpan::*place) const
    {
        return m_span != m_spans.end() && (*m_span).*place == i;
    }

    qsizetype nextMark(qsizetype from) const
    {
        const auto isMark = [](QChar c) { return c == u'*' || canBeEscaped(c); };
        return std::find_if(m_markdown.begin() + from, m_markdown.end(), isMark) - m_markdown.begin();
    }

    void add(QChar c) { add(QStringView(&c, 1)); }
    void add(QStringView text)
    {
        const Look look = lookOf(m_bold, m_italic);
        if (m_runs.isEmpty() || m_runs.last().look != look || m_runs.last().language != m_language)
            m_runs.append({look, {}, m_language});
        m_runs.last().text += text;
    }

    bool opens(qsizetype from, QLatin1StringView mark)
    {
        bool &exhausted = m_exhausted[mark.size() - 1];
        if (exhausted || from >= m_markdown.size() || m_markdown[from].isSpace())
            return false;
        for (qsizetype i = from; i < m_markdown.size(); ++i) {
            const QStringView rest = m_markdown.sliced(i);
            const bool other = mark.size() == 1 && rest.startsWith("**"_L1) && !rest.startsWith("***"_L1);
            if (rest[0] == u'\\' || other)
                ++i;
            else if (rest.startsWith(mark) && i > from && !m_markdown[i - 1].isSpace())
                return true;
        }
        exhausted = true;
        return false;
    }

    QStringView m_markdown;
    const QList<LanguageSpan> m_spans;
    QList<LanguageSpan>::const_iterator m_span; // That we are in, or that comes next.
    bool m_bold = false;
    bool m_italic = false;
    QString m_language;
    bool m_exhausted[2] = {false, false}; // By length of the mark: no closing one is left, do not look again and again.
    QList<Run> m_runs;
};

// The marks of one line. White space between two runs gets none, for a mark beside it would not be read as one.
class RunWriter {
public:
    void add(const Run &run)
    {
        const QString language = isLanguageTag(run.language) ? run.language : QString();
        for (const QChar c : run.text) {
            if (c.isSpace()) {
                m_gap += c;
                continue;
            }
            close(run.look, language);
            m_out.text += std::exchange(m_gap, {});
            open(run.look, language);
            m_out.addWord(c);
        }
    }
    QString written()
    {
        close(Look::Plain, {});
        return m_out.written() + m_gap;
    }

private:
    void close(Look look, const QString &language)
    {
        const bool span = !m_language.isEmpty() && m_language != language;
        const auto closeSpan = [&] {
            m_out.close(m_language);
            m_language.clear();
        };
        // What was opened last is closed first, as far as it is all closed here.
        if (span && !m_looksWithin)
            closeSpan();
        if (m_italic && !isItalic(look))
            m_out.text += u'*';
        if (m_bold && !isBold(look))
            m_out.text += "**"_L1;
        m_italic = m_italic && isItalic(look);
        m_bold = m_bold && isBold(look);
        if (span && !m_language.isEmpty())
            closeSpan();
    }
    void open(Look look, const QString &language)
    {
        if (m_language.isEmpty() && !language.isEmpty()) {
            m_out.open();
            m_language = language;
            m_looksWithin = false;
        }
        m_looksWithin = m_looksWithin || (!m_bold && isBold(look)) || (!m_italic && isItalic(look));
        if (!m_bold && isBold(look))
            m_out.text += "**"_L1;
        if (!m_italic && isItalic(look))
            m_out.text += u'*';
        m_bold = isBold(look);
        m_italic = isItalic(look);
    }

    SpanWriter m_out;
    QString m_gap; // White space not yet written.
    bool m_bold = false;
    bool m_italic = false;
    QString m_language;
    bool m_looksWithin = false; // A look was opened in the span.
};

} // namespace

QList<Run> runsOf(QStringView markdown) { return RunReader(markdown).read(); }

QString markdownOf(const QList<Run> &runs)
{
    RunWriter writer;
    for (const Run &run : runs)
        writer.add(run);
    return writer.written();
}

QList<TextBlock> blocksOf(const QString &markdown)
{
    QList<TextBlock> blocks;
    for (const QStringView line : QStringView(markdown).split(u'\n')) {
        if (!line.trimmed().isEmpty())
            blocks.append(blockOf(line.trimmed()));
    }
    return blocks;
}

QString textOf(const QList<TextBlock> &blocks)
{
    QString out;
    const auto isList = [](const TextBlock &block) {
        return block.kind != TextBlock::Kind::Paragraph && block.kind != TextBlock::Kind::Heading;
    };
    const TextBlock *above = nullptr;
    for (const TextBlock &block : blocks) {
        if (plainText(block.runs).trimmed().isEmpty())
            continue; // A place to type, not a paragraph.
        if (above)
            out += isList(block) && above->kind == block.kind ? "\n"_L1 : "\n\n"_L1;
        out += lineOf(block);
        above = &block;
    }
    return out;
}

QString plainText(const QList<Run> &runs)
{
    QString out;
    for (const Run &run : runs)
        out += run.text;
    return out;
}
