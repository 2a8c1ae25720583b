#include "core/minutes/lines.h"

#include "core/minutes/clean.h"
#include "core/minutes/fromlines.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

QString shown(const QString &text) { return cleaned(text).replace(u'\n', QChar::LineSeparator); }
QString shownOnOneLine(const QString &text) { return cleaned(text).replace(u'\n', u' ').replace(QChar::Nbsp, u' '); }

QList<Run> shown(QList<Run> runs)
{
    for (Run &run : runs)
        run.text = shown(run.text);
    return runs;
}

QList<Run> plainRuns(const QString &text) { return text.isEmpty() ? QList<Run>() : QList<Run>{{Look::Plain, text}}; }

Line lineOf(const TextBlock &block)
{
    static constexpr Line::Kind kinds[] = {Line::Kind::Text, Line::Kind::Heading, Line::Kind::Bullet,
                                           Line::Kind::Number, Line::Kind::Letter};
    return {.kind = kinds[size_t(block.kind)], .label = block.label, .runs = shown(block.runs)};
}

Look inCommon(Look a, Look b)
{
    if (a == b || b == Look::BoldItalic)
        return a;
    return a == Look::BoldItalic ? b : Look::Plain;
}

// Equal neighbours are one run. White space between two looks has what both have in common, as it is written; so has
// that between two languages.
QList<Run> joined(const QList<Run> &runs)
{
    QList<Run> joined;
    const auto add = [&](Look look, const QString &language, QStringView text) {
        if (joined.isEmpty() || joined.last().look != look || joined.last().language != language)
            joined.append({look, {}, language});
        joined.last().text += text;
    };
    QString gap;
    Run last;
    for (const Run &run : runs) {
        for (const QChar c : run.text) {
            if (c.isSpace()) {
                gap += c;
                continue;
            }
            if (!gap.isEmpty())
                add(inCommon(last.look, run.look), last.language == run.language ? run.language : QString(),
                    std::exchange(gap, {}));
            add(run.look, run.language, QStringView(&c, 1));
            last = {run.look, {}, run.language};
        }
    }
    return joined;
}

void trimRuns(QList<Run> &runs)
{
    const auto firstWord = [](const QString &text) {
        return std::find_if_not(text.begin(), text.end(), [](QChar c) { return c.isSpace(); }) - text.begin();
    };
    while (!runs.isEmpty() && firstWord(runs.first().text) == runs.first().text.size())
        runs.removeFirst();
    while (!runs.isEmpty() && firstWord(runs.last().text) == runs.last().text.size())
        runs.removeLast();
    if (runs.isEmpty())
        return;
    runs.first().text.remove(0, firstWord(runs.first().text));
    QString &last = runs.last().text;
    while (last.back().isSpace())
        last.chop(1);
}

} // namespace

bool isRow(Line::Kind kind) { return kind == Line::Kind::Decision || kind == Line::Kind::Action; }
bool isMinuteText(Line::Kind kind) { return kind != Line::Kind::Title && !isRow(kind); }
bool takesLooks(Line::Kind kind) { return kind != Line::Kind::Title && kind != Line::Kind::Action; }

QString plainText(const Line &line) { return plainText(line.runs); }

bool isBlank(const Line &line)
{
    return line.owners.isEmpty() && line.due.isEmpty() &&
           std::all_of(line.runs.begin(), line.runs.end(), [](const Run &run) { return run.text.trimmed().isEmpty(); });
}

Line normal(Line line)
{
    if (!takesLooks(line.kind))
        line.runs = plainRuns(plainText(line));
    else if (line.runs.size() > 1)
        line.runs = joined(line.runs);
    trimRuns(line.runs);
    line.due = line.due.trimmed();
    return line;
}

Line lineOf(const Item &item)
{
    return {.kind = Line::Kind::Title,
            .id = item.id,
            .label = shownOnOneLine(item.number),
            .level = item.level,
            .runs = plainRuns(shown(item.title))};
}

Line lineOf(const Decision &decision)
{
    return {.kind = Line::Kind::Decision,
            .id = decision.id,
            .label = shownOnOneLine(decision.word),
            .runs = shown(runsOf(decision.text))};
}

Line lineOf(const Action &action)
{
    Line line{.kind = Line::Kind::Action,
              .id = action.id,
              .label = shownOnOneLine(action.ref),
              .runs = plainRuns(shown(action.text)),
              .due = shownOnOneLine(action.due.text)};
    for (const QString &owner : action.owners) {
        if (const QString words = shownOnOneLine(owner).simplified(); !words.isEmpty())
            line.owners.append(words);
    }
    return line;
}

QList<Line> inOrder(QList<Line> lines)
{
    for (auto from = lines.begin(); from != lines.end();) {
        from = std::find_if(from, lines.end(), [](const Line &line) { return isRow(line.kind); });
        const auto to = std::find_if_not(from, lines.end(), [](const Line &line) { return isRow(line.kind); });
        std::stable_partition(from, to, [](const Line &line) { return line.kind == Line::Kind::Decision; });
        from = to;
    }
    return lines;
}

QList<Line> linesOf(const Item &item, const QList<Action> &itsActions)
{
    const QList<TextBlock> blocks = blocksOf(item.minute);
    const auto place = [&](const std::optional<int> &after) {
        return std::clamp<qsizetype>(after.value_or(int(blocks.size())), 0, blocks.size());
    };
    QList<Line> lines{lineOf(item)};
    const auto addRows = [&](qsizetype above) {
        for (const Decision &decision : item.decisions) {
            if (place(decision.after) == above)
                lines.append(lineOf(decision));
        }
        for (const Action &action : itsActions) {
            if (place(action.after) == above)
                lines.append(lineOf(action));
        }
    };
    addRows(0);
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        lines.append(lineOf(blocks[i]));
        addRows(i + 1);
    }
    return lines;
}

QList<Line> linesOf(const Minutes &minutes)
{
    const Earlier index(minutes);
    QList<Line> lines;
    for (const Item &item : minutes.meeting.items)
        lines += linesOf(item, index.actionsOf(item.id));
    return lines;
}
