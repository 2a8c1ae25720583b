#include "core/minutes/clean.h"
#include "core/minutes/entrymarks.h"
#include "core/minutes/linewriter.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

// Twice what the lines can bring: what is beyond is not even looked at.
constexpr qsizetype mostText = qsizetype(2) * PasteEffort::most;

bool isWhite(QChar c) { return c.isSpace(); }
bool isNoText(QChar c) { return c == QChar::ByteOrderMark || (c.category() == QChar::Other_Control && !c.isSpace()); }

qsizetype indentOf(QStringView line) { return std::find_if_not(line.begin(), line.end(), isWhite) - line.begin(); }

// As it is written, without white space behind it.
QList<QStringView> writtenLines(QStringView text)
{
    QList<QStringView> lines;
    for (qsizetype from = 0; from <= text.size();) {
        const qsizetype end = std::find_if(text.begin() + from, text.end(), endsLine) - text.begin();
        const QStringView line = text.sliced(from, end - from);
        lines.append(line.first(indentOf(line) == line.size() ? 0 : indentOf(line) + line.trimmed().size()));
        from = end + 1;
    }
    return lines;
}

// "b. words".
QChar letterOf(QStringView line)
{
    const QStringView words = line.trimmed();
    const bool isOne =
        words.size() > 3 && words[0] >= u'a' && words[0] <= u'z' && words[1] == u'.' && words[2].isSpace();
    return isOne ? words[0] : QChar();
}

// The cells of a line of a table, as in a row that comes as HTML.
QString rowOf(QStringView words)
{
    QStringList cells;
    for (const QStringView cell : words.split(u'\t'))
        cells.append(cell.trimmed().isEmpty() ? u"–"_s : cell.trimmed().toString());
    return cells.join(u" | "_s);
}

class TextReader {
public:
    explicit TextReader(QStringView text);
    Pasted read();

private:
    bool isRow(qsizetype at) const;
    bool isLettered(qsizetype at) const;
    std::optional<WrittenMark> markAt(qsizetype at) const;
    qsizetype endOfParagraph(qsizetype from) const;
    bool isWrapped(qsizetype from, qsizetype to) const;
    void write(qsizetype from, qsizetype to);

    QStringView m_text;
    QList<QStringView> m_lines;
    qsizetype m_width = 0; // Of the longest line.
    LineWriter m_writer;
};

TextReader::TextReader(QStringView text) : m_text(text), m_lines(writtenLines(text))
{
    for (const QStringView line : std::as_const(m_lines))
        m_width = qMax(m_width, line.size());
}

// The line above or below has as many cells. Two alone may be a number and a title.
bool TextReader::isRow(qsizetype at) const
{
    const qsizetype tabs = m_lines[at].count(u'\t');
    const auto hasThem = [&](qsizetype other) {
        return other >= 0 && other < m_lines.size() && m_lines[other].count(u'\t') == tabs;
    };
    return tabs > 1 && (hasThem(at - 1) || hasThem(at + 1));
}

// The line above or below goes on with it: "a. Smith" alone is somebody.
bool TextReader::isLettered(qsizetype at) const
{
    const char16_t letter = letterOf(m_lines[at]).unicode();
    const auto says = [&](qsizetype other, int wanted) {
        return other >= 0 && other < m_lines.size() && letterOf(m_lines[other]).unicode() == wanted;
    };
    return letter != 0 && (says(at - 1, letter - 1) || says(at + 1, letter + 1));
}

std::optional<WrittenMark> TextReader::markAt(qsizetype at) const
{
    const QStringView words = m_lines[at].trimmed();
    const auto mark = writtenMark(words);
    if (mark || !isLettered(at))
        return mark;
    return WrittenMark{{Line::Kind::Letter, QString(words[0]) + u')'}, 2 + indentOf(words.sliced(2))};
}

// One past the last line that could be its own, wrapped.
qsizetype TextReader::endOfParagraph(qsizetype from) const
{
    qsizetype to = from + 1;
    while (to < m_lines.size() && !m_lines[to].isEmpty() && !m_lines[to].trimmed().startsWith(u'>') && !markAt(to))
        ++to;
    return to;
}

// That a program broke these lines is certain where each is so full that the next word had no place in it, and one is
// broken within a sentence. Two lines could be so by chance; not where the second is indented.
bool TextReader::isWrapped(qsizetype from, qsizetype to) const
{
    bool withinSentence = false;
    for (qsizetype at = from; at + 1 < to; ++at) {
        const QStringView next = m_lines[at + 1].trimmed();
        const qsizetype word = std::find_if(next.begin(), next.end(), isWhite) - next.begin();
        if (m_lines[at].size() + 1 + word <= m_width)
            return false;
        withinSentence = withinSentence || (next.front().isLower() && !u".!?:;"_s.contains(m_lines[at].back()));
    }
    return withinSentence && (to - from > 2 || indentOf(m_lines[from + 1]) > indentOf(m_lines[from]));
}

// As one line of the page.
void TextReader::write(qsizetype from, qsizetype to)
{
    if (isRow(from)) {
        m_writer.addAsWritten(rowOf(m_lines[from]), Look::Plain);
        return m_writer.endLine();
    }
    const auto mark = markAt(from);
    if (mark)
        m_writer.setNext(mark->mark.kind, mark->mark.label);
    if (from == 0)
        m_writer.add(m_lines[0].first(indentOf(m_lines[0])), Look::Plain);
    m_writer.addAsWritten(m_lines[from].trimmed().sliced(mark ? mark->length : 0), Look::Plain);
    for (qsizetype at = from + 1; at < to; ++at) {
        m_writer.add(u" ", Look::Plain);
        m_writer.addAsWritten(m_lines[at].trimmed(), Look::Plain);
    }
    if (to == m_lines.size() && m_text.back().isSpace())
        m_writer.add(u" ", Look::Plain);
    m_writer.endLine();
}

Pasted TextReader::read()
{
    const bool wraps = m_width >= 60 && m_width <= 80; // As mail programs do.
    for (qsizetype at = 0; at < m_lines.size() && !m_writer.isFull();) {
        if (m_lines[at].isEmpty()) {
            ++at;
            continue;
        }
        const qsizetype end = wraps ? endOfParagraph(at) : at + 1;
        const bool isOne = isWrapped(at, end);
        for (; at < end && !isOne; ++at)
            write(at, at + 1);
        if (isOne)
            write(at, end);
        at = end;
    }
    return m_writer.finished();
}

} // namespace

Pasted pastedText(const QString &text)
{
    QString words = text.first(qMin(text.size(), mostText));
    words.replace(QChar::Nbsp, u' '); // As in HTML.
    words.removeIf(isNoText);         // Before a mark it would be none.
    Pasted pasted = TextReader(words).read();
    pasted.rest = pasted.rest || text.size() > mostText;
    return pasted;
}
