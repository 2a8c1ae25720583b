#include "core/minutes/typed.h"

#include "core/minutes/capture.h"
#include "core/minutes/lineencoding.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Place {
    QUuid item;
    std::optional<qsizetype> line; // The whole item where absent.
    QString base;
};

std::optional<Place> placeOf(const QString &path)
{
    const QStringList parts = path.split(u'/');
    Place place{QUuid::fromString(parts.value(1)), {}, parts.last()};
    if (place.item.isNull())
        return {};
    if (parts.size() == 3 && parts[0] == u"item"_s)
        return place;
    bool ok = false;
    place.line = parts.value(2).toInt(&ok);
    if (parts.size() == 4 && parts[0] == u"line"_s && ok && *place.line >= 0)
        return place;
    return {};
}

// An entry's text: the digest of what the entry before it left there, then what was typed.
struct Content {
    QString before;
    QString text;
};

Content contentOf(const QString &text)
{
    const qsizetype end = text.indexOf(fieldEnd);
    return end < 0 ? Content{} : Content{text.first(end), text.sliced(end + 1)};
}

qsizetype indexOf(const Meeting &meeting, QUuid item)
{
    const auto found =
        std::find_if(meeting.items.begin(), meeting.items.end(), [&](const Item &one) { return one.id == item; });
    return found == meeting.items.end() ? -1 : found - meeting.items.begin();
}

void putLines(Minutes &minutes, qsizetype at, const QList<Line> &lines)
{
    const MinutedItem made = itemOf(lines, Earlier(minutes));
    minutes.actions.removeIf([&](const Action &action) { return action.item == made.item.id; });
    // Behind those of the items above, where linesOf() and the file have them.
    qsizetype to = 0;
    for (qsizetype i = 0; i < minutes.actions.size(); ++i) {
        const qsizetype item = indexOf(minutes.meeting, minutes.actions[i].item);
        if (item >= 0 && item < at)
            to = i + 1;
    }
    for (const Action &action : made.actions)
        minutes.actions.insert(to++, action);
    minutes.meeting.items[at] = made.item;
}

// Rows of an entry that this item cannot have, because they are another's or come twice, are their words.
void settleIds(QList<Line> &lines, QUuid item, const Earlier &earlier)
{
    QList<QUuid> seen;
    for (Line &line : lines) {
        if (isMinuteText(line.kind) || (line.kind == Line::Kind::Title && line.id == item))
            continue;
        const Action *action = earlier.action(line.id);
        const Item *own = earlier.item(item);
        const bool foreignDecision =
            earlier.decision(line.id) &&
            !(own && std::any_of(own->decisions.begin(), own->decisions.end(),
                                 [&](const Decision &decision) { return decision.id == line.id; }));
        if (line.kind == Line::Kind::Title || line.id.isNull() || seen.contains(line.id) || foreignDecision ||
            (action && action->item != item))
            line = {.runs = {{Look::Plain, sentenceOf(line)}}};
        seen.append(line.id);
    }
}

bool applyLine(Minutes &minutes, qsizetype item, const Place &place, const Content &content, const Line &line)
{
    const Earlier earlier(minutes);
    QList<Line> lines = linesOf(minutes.meeting.items[item], earlier.actionsOf(place.item));
    if (*place.line >= lines.size())
        return false;
    Line &there = lines[*place.line];
    if (there.kind != line.kind || there.id != line.id)
        return false;
    const QString now = digest(encodedLine(normal(there)));
    if (normal(there) == normal(line))
        return true;
    if (now != place.base && now != content.before)
        return false;
    there = line;
    putLines(minutes, item, lines);
    return true;
}

bool applyItem(Minutes &minutes, qsizetype item, const Place &place, const Content &content, QList<Line> lines)
{
    const Earlier earlier(minutes);
    if (lines.isEmpty() || lines.first().kind != Line::Kind::Title || lines.first().id != place.item)
        return false;
    settleIds(lines, place.item, earlier);
    // Begun on an empty page, and emptied again: an item that never was.
    if (place.base == digest(QString()) && std::all_of(lines.begin(), lines.end(), isBlank)) {
        if (item >= 0)
            minutes.meeting.items.removeAt(item);
        return true;
    }
    QList<Line> there;
    if (item >= 0) {
        const MinutedItem now{minutes.meeting.items[item], earlier.actionsOf(place.item)};
        if (itemOf(lines, earlier) == now)
            return true;
        for (const Line &line : linesOf(now.item, now.actions))
            there.append(normal(line));
    }
    const QString now = digest(encodedLines(there));
    if (now != place.base && now != content.before)
        return false;
    if (item < 0) {
        minutes.meeting.items.append(Item{.id = place.item});
        item = minutes.meeting.items.size() - 1;
    }
    putLines(minutes, item, lines);
    return true;
}

// What was typed but no longer fits, as paragraphs at the end of its item, unless its words are there.
bool keep(Minutes &minutes, const Typed &typed)
{
    const auto place = placeOf(typed.path);
    const Content content = contentOf(typed.text);
    const auto lines = decodedLines(content.text);
    if (!place || !lines || minutes.meeting.state == MeetingState::Signed || typed.record != minutes.meeting.id)
        return false;
    qsizetype at = indexOf(minutes.meeting, place->item);
    QString there;
    QList<Line> now;
    if (at >= 0) {
        now = linesOf(minutes.meeting.items[at], Earlier(minutes).actionsOf(place->item));
        for (const Line &line : now)
            there += sentenceOf(line) + u'\n';
    }
    QList<Line> kept;
    for (const Line &line : *lines) {
        if (const QString words = sentenceOf(normal(line)); !words.isEmpty() && !there.contains(words))
            kept.append({.runs = {{Look::Plain, words}}});
    }
    if (kept.isEmpty())
        return false;
    if (at < 0) {
        minutes.meeting.items.append(Item{.id = place->item});
        at = minutes.meeting.items.size() - 1;
        now = {lineOf(minutes.meeting.items.last())};
    }
    putLines(minutes, at, now + kept);
    return true;
}

} // namespace

bool applyTyped(Minutes &minutes, const Typed &typed)
{
    const auto place = placeOf(typed.path);
    if (!place || typed.record != minutes.meeting.id || minutes.meeting.state == MeetingState::Signed)
        return false;
    const Content content = contentOf(typed.text);
    const qsizetype item = indexOf(minutes.meeting, place->item);
    if (place->line) {
        const auto line = decodedLine(content.text);
        return line && item >= 0 && applyLine(minutes, item, *place, content, *line);
    }
    const auto lines = decodedLines(content.text);
    return lines && applyItem(minutes, item, *place, content, *lines);
}

bool applyTyped(Minutes &minutes, const QList<Typed> &log)
{
    // The last of each line, and of each item, says all that those before it said.
    QHash<QString, qsizetype> last;
    const auto item = [](const Typed &typed) { return typed.path.section(u'/', 1, 1); };
    for (qsizetype i = 0; i < log.size(); ++i) {
        last.insert(log[i].path, i);
        if (log[i].path.startsWith("item/"_L1))
            last.insert(item(log[i]), i);
    }
    const Minutes before = minutes;
    for (qsizetype i = 0; i < log.size(); ++i) {
        if (last.value(log[i].path) == i && last.value(item(log[i]), -1) <= i && !applyTyped(minutes, log[i]))
            keep(minutes, log[i]);
    }
    return !(minutes == before);
}
