#include "core/minutes/lineedits.h"

#include "core/minutes/capture.h"
#include "core/minutes/numbering.h"

using namespace Qt::StringLiterals;

bool isEntry(Line::Kind kind)
{
    return kind == Line::Kind::Bullet || kind == Line::Kind::Number || kind == Line::Kind::Letter;
}

QString nextLabel(const Line &entry, const Line &above)
{
    if (!isEntry(entry.kind) || entry.kind == Line::Kind::Bullet)
        return entry.label;
    const QString next = entry.kind == Line::Kind::Letter
                             ? successorInList(entry.label, above.kind == entry.kind ? above.label : QString())
                             : successor(entry.label);
    return next.isEmpty() ? entry.label : next; // "999." is the last that there is.
}

std::pair<Line, Line> split(const Line &line, qsizetype at)
{
    Line upper = line;
    Line lower;
    if (isEntry(line.kind))
        lower = {.kind = line.kind, .label = nextLabel(line, {})};
    upper.runs.clear();
    for (const Run &run : line.runs) {
        const qsizetype part = std::clamp<qsizetype>(at, 0, run.text.size());
        if (part > 0)
            upper.runs.append({run.look, run.text.first(part), run.language});
        if (part < run.text.size())
            lower.runs.append({run.look, run.text.sliced(part), run.language});
        at -= run.text.size();
    }
    return {upper, lower};
}

Line joined(Line upper, const Line &lower)
{
    if (upper.kind != Line::Kind::Action && !(lower.owners.isEmpty() && lower.due.isEmpty())) {
        upper.runs.append({Look::Plain, sentenceOf(lower)});
        return upper;
    }
    for (const QString &owner : lower.owners) {
        if (!upper.owners.contains(owner))
            upper.owners.append(owner);
    }
    for (const Run &run : lower.runs)
        upper.runs.append(takesLooks(upper.kind) ? run : Run{Look::Plain, run.text});
    if (upper.due.isEmpty())
        upper.due = lower.due;
    else if (upper.due != lower.due)
        upper.runs.append({Look::Plain, asSaid(lower.due)});
    return upper;
}

Line asText(Line line)
{
    if (!line.owners.isEmpty() || !line.due.isEmpty())
        return {.runs = {{Look::Plain, sentenceOf(line)}}};
    return {.runs = std::move(line.runs)};
}
