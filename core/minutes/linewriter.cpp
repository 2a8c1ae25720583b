#include "core/minutes/linewriter.h"

#include "core/minutes/clean.h"
#include "core/minutes/entrymarks.h"
#include "core/minutes/lineedits.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

// Spaces of a width of their own are words, as in HTML: nobody writes them to fill.
bool isSpace(QChar c)
{
    const char16_t code = c.unicode();
    return code == u' ' || (code >= u'\t' && code <= u'\r') || code == 0xa0 || code == 0x85 || code == 0x2028 ||
           code == 0x2029;
}

bool isSeen(QChar c) { return !c.isSpace() && c.category() != QChar::Other_Format; }

bool saysSomething(const Line &line)
{
    return std::any_of(line.runs.begin(), line.runs.end(),
                       [](const Run &run) { return std::any_of(run.text.begin(), run.text.end(), isSeen); });
}

qsizetype length(const Line &line)
{
    qsizetype length = 0;
    for (const Run &run : line.runs)
        length += run.text.size();
    return length;
}

} // namespace

void LineWriter::setNext(Line::Kind kind, const QString &label)
{
    if (isBlank())
        m_line = {.kind = kind, .label = label};
}

void LineWriter::add(QStringView words, Look look)
{
    for (qsizetype at = 0; at < words.size() && !isFull();) {
        if (isSpace(words[at])) {
            m_space = true;
            ++at;
            continue;
        }
        qsizetype to = at + 1;
        while (to < words.size() && !isSpace(words[to]))
            ++to;
        addAsWritten(words.sliced(at, to - at), look);
        at = to;
    }
}

void LineWriter::addAsWritten(QStringView words, Look look)
{
    if (m_space && isBlank())
        m_pasted.spaceBefore = m_pasted.spaceBefore || count() == 0;
    else if (m_space && !m_line.runs.last().text.endsWith(QChar::LineSeparator))
        append(u" ", look);
    m_space = false;
    append(words, look);
}

void LineWriter::append(QStringView words, Look look)
{
    while (m_length + words.size() > longestPastedLine && !isFull()) {
        QStringView fitting = words.first(longestPastedLine - m_length);
        if (fitting.size() > 1 && fitting.back().isHighSurrogate())
            fitting.chop(1);
        const qsizetype space = fitting.lastIndexOf(u' ');
        const bool isOneWord = space < 0 && words.size() < longestPastedLine / 10; // It begins the next line.
        put(isOneWord ? QStringView() : fitting.first(space < 0 ? fitting.size() : space), look);
        words = words.sliced(isOneWord ? 0 : space < 0 ? fitting.size() : space + 1);
        endLine();
    }
    put(words, look);
}

void LineWriter::put(QStringView words, Look look)
{
    QList<Run> &runs = m_line.runs;
    if (look != Look::Plain && runs.size() >= mostLooksInLine) {
        m_pasted.looks = true;
        look = Look::Plain;
    }
    const bool isNew = runs.isEmpty() || runs.last().look != look;
    if (runs.isEmpty())
        m_effort.beginLine();
    else if (isNew)
        m_effort.changeLook();
    if (isBlank() && !m_line.label.isEmpty())
        m_effort.label();
    const qsizetype taken = m_effort.taken(words);
    m_pasted.rest = taken < words.size();
    if (taken == 0)
        return;
    if (isNew)
        runs.append({look, {}});
    runs.last().text += words.first(taken);
    m_length += taken;
}

void LineWriter::breakLine()
{
    m_space = false;
    if (!isBlank() && !m_line.runs.last().text.endsWith(QChar::LineSeparator))
        m_line.runs.last().text += QChar(QChar::LineSeparator);
}

void LineWriter::readMark()
{
    if (isBlank() || m_line.kind != Line::Kind::Text)
        return;
    const QString words = plainText(m_line);
    const auto found = writtenMark(words);
    if (!found)
        return;
    Line rest = split(m_line, found->length).second;
    rest.kind = found->mark.kind;
    rest.label = found->mark.label;
    m_line = rest;
}

void LineWriter::endLine()
{
    const bool space = std::exchange(m_space, false);
    if (isBlank())
        return;
    m_pasted.spaceBehind = space;
    m_length = 0;
    Line line = std::exchange(m_line, {});
    line.runs = breakable(line.runs);
    if (line.kind == Line::Kind::Heading) // Is in bold as it is.
        line.runs = {{Look::Plain, plainText(line)}};
    if (saysSomething(line))
        m_pasted.lines.append(normal(line));
}

Pasted LineWriter::finished()
{
    endLine();
    return std::move(m_pasted);
}

bool LineWriter::fitsInRow(qsizetype from, qsizetype to) const
{
    constexpr int most = 4;
    constexpr int longest = 40; // Names and dates below each other, not paragraphs.
    const auto isShort = [](const Line &line) { return length(line) <= longest; };
    const auto isText = [](const Line &line) { return line.label.isEmpty(); };
    const auto first = m_pasted.lines.begin() + from;
    const auto last = m_pasted.lines.begin() + to;
    return std::all_of(first, last, isText) &&
           (to - from <= 1 || (to - from <= most && std::all_of(first, last, isShort)));
}

void LineWriter::joinRow(const QList<qsizetype> &cells)
{
    constexpr qsizetype most = 100; // More is no table that anybody reads.
    endLine();
    if (cells.size() > most)
        return;
    QList<Run> row;
    int written = 0;
    qsizetype end = 0; // Of what is written: empty cells that follow it are not.
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const qsizetype to = i + 1 < cells.size() ? cells[i + 1] : count();
        if (!fitsInRow(cells[i], to))
            return;
        if (i > 0)
            row.append({Look::Plain, u" | "_s});
        if (cells[i] == to)
            row.append({Look::Plain, u"–"_s});
        for (qsizetype at = cells[i]; at < to; ++at) {
            if (at > cells[i])
                row.append({Look::Plain, u" / "_s});
            row += m_pasted.lines[at].runs;
            end = row.size();
        }
        written += cells[i] < to;
    }
    if (written < 2 || length({.runs = row}) > longestPastedLine / 10)
        return;
    row.resize(end);
    m_pasted.lines.erase(m_pasted.lines.begin() + cells.first(), m_pasted.lines.end());
    m_pasted.lines.append(normal({.runs = row}));
}
