#include "core/minutes/typed.h"

#include "core/minutes/lineencoding.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// Not what it says, but which it is.
bool sameLine(const Line &a, const Line &b) { return a.kind == b.kind && a.id == b.id && a.label == b.label; }

} // namespace

TypedItem::TypedItem(QUuid meeting, QUuid item, const QList<Line> &lines)
    : m_meeting(meeting), m_item(item), m_base(lines)
{
    for (Line &line : m_base)
        line = normal(line);
    m_said = m_base;
}

Typed TypedItem::line(qsizetype at, const Line &now) const
{
    const QString path = u"line/%1/%2/%3"_s.arg(m_item.toString(QUuid::WithoutBraces), QString::number(at),
                                                digest(encodedLine(m_base[at])));
    return {m_meeting, path, digest(encodedLine(m_said[at])) + fieldEnd + encodedLine(now)};
}

Typed TypedItem::whole(const QList<Line> &now) const
{
    return {m_meeting, u"item/%1/%2"_s.arg(m_item.toString(QUuid::WithoutBraces), digest(encodedLines(m_base))),
            digest(encodedLines(m_said)) + fieldEnd + encodedLines(now)};
}

bool TypedItem::isOneOf(qsizetype count, qsizetype at, const Line &line) const
{
    return count == m_said.size() && at < count && !isBlank(line) && sameLine(m_said[at], line);
}

std::optional<Typed> TypedItem::entry(qsizetype at, const Line &touched)
{
    const Line now = normal(touched);
    if (now == m_said[at])
        return {};
    QList<Line> lines = m_said;
    lines[at] = now;
    const Typed typed = m_whole ? whole(lines) : line(at, now);
    m_said = lines;
    return typed;
}

// What putting the lines back will make of them, so that the next entry knows what it stands on.
QList<Line> TypedItem::saidBy(const QList<Line> &lines) const
{
    QList<Line> said;
    for (const Line &line : lines) {
        if (line.kind == Line::Kind::Action && isBlank(line)) { // Waits for its words, and is what it was till then.
            const auto was =
                std::find_if(m_base.begin(), m_base.end(), [&](const Line &base) { return base.id == line.id; });
            if (was != m_base.end())
                said.append(*was);
        } else if (!isMinuteText(line.kind) || !isBlank(line)) {
            said.append(normal(line));
        }
    }
    return inOrder(said);
}

std::optional<Typed> TypedItem::entry(const QList<Line> &lines)
{
    const QList<Line> now = saidBy(lines);
    if (now == m_said)
        return {};
    m_whole = m_whole || now.size() != m_base.size() ||
              !std::equal(now.begin(), now.end(), m_base.begin(), m_base.end(), sameLine);
    qsizetype at = 0;
    if (!m_whole) {
        while (now[at] == m_said[at])
            ++at;
        m_whole = !std::equal(now.begin() + at + 1, now.end(), m_said.begin() + at + 1);
    }
    const Typed typed = m_whole ? whole(now) : line(at, now[at]);
    m_said = now;
    return typed;
}
