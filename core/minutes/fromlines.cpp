#include "core/minutes/fromlines.h"

#include "core/actions/due.h"

#include <QSet>

#include <algorithm>

namespace {

QString stored(QString text) { return text.replace(QChar::LineSeparator, u'\n'); }

TextBlock blockOf(const Line &line)
{
    switch (line.kind) {
    case Line::Kind::Heading:
        return {TextBlock::Kind::Heading, {}, line.runs};
    case Line::Kind::Bullet:
        return {TextBlock::Kind::Bullet, line.label, line.runs};
    case Line::Kind::Number:
        return {TextBlock::Kind::Number, line.label, line.runs};
    case Line::Kind::Letter:
        return {TextBlock::Kind::Letter, line.label, line.runs};
    default:
        return {TextBlock::Kind::Paragraph, {}, line.runs};
    }
}

// What the lines say: normal, without places to type; an action that waits for its words is the action as it was.
QList<Line> saidBy(const QList<Line> &lines, const Earlier &earlier)
{
    QList<Line> said;
    for (const Line &line : lines) {
        if (line.kind == Line::Kind::Action && isBlank(line)) {
            if (const Action *was = earlier.action(line.id))
                said.append(normal(lineOf(*was)));
        } else if (!isMinuteText(line.kind) || !isBlank(line)) {
            said.append(normal(line));
        }
    }
    return said;
}

QList<Line> normal(QList<Line> lines)
{
    for (Line &line : lines)
        line = normal(line);
    return lines;
}

QList<Line> minuteTextOf(const QList<Line> &lines)
{
    QList<Line> text;
    std::copy_if(lines.begin(), lines.end(), std::back_inserter(text),
                 [](const Line &line) { return isMinuteText(line.kind); });
    return text;
}

// The minute text of an item: its string as it was where its lines are the same. (A block of nothing but a look is a
// blank line: it is in the string, but not said.)
QString minuteOf(const QList<Line> &said, const Item *was, const QList<Line> &wasLines)
{
    const QList<Line> text = minuteTextOf(said);
    if (was && minuteTextOf(wasLines) == text)
        return was->minute;
    QList<TextBlock> blocks;
    for (const Line &line : text)
        blocks.append(blockOf(line));
    return textOf(blocks);
}

Decision decisionOf(const Line &line, const Earlier &earlier, std::optional<int> after)
{
    const Decision *was = earlier.decision(line.id);
    Decision decision = was ? *was : Decision{.id = line.id};
    if (!was || normal(lineOf(*was)) != line) {
        decision.word = line.label;
        decision.text = stored(markdownOf(line.runs));
    }
    decision.after = after;
    return decision;
}

Action actionOf(const Line &line, const Earlier &earlier)
{
    const Action *was = earlier.action(line.id);
    Action action = was ? *was : Action{.id = line.id};
    const Line shownBefore = was ? normal(lineOf(*was)) : Line{};
    if (!was || shownBefore.label != line.label)
        action.ref = line.label;
    if (!was || shownBefore.runs != line.runs)
        action.text = stored(plainText(line));
    if (!was || shownBefore.owners != line.owners)
        action.owners = line.owners;
    if (!was || shownBefore.due != line.due) {
        const Meeting &meeting = earlier.meeting();
        action.due = line.due.isEmpty() ? Due{} : dueOf(line.due, meeting.date, nextMeetingDate(meeting));
    }
    return action;
}

Item bareItemOf(const Line &title, const Item *was)
{
    Item item = was ? *was : Item{.id = title.id};
    if (!was || normal(lineOf(*was)) != title) {
        item.number = title.label;
        item.title = stored(plainText(title));
        item.level = title.level;
    }
    item.decisions.clear();
    return item;
}

} // namespace

Earlier::Earlier(Minutes minutes) : m_minutes(std::move(minutes))
{
    for (const Item &item : std::as_const(m_minutes.meeting.items)) {
        m_items.insert(item.id, &item);
        for (const Decision &decision : item.decisions)
            m_decisions.insert(decision.id, &decision);
    }
    for (const Action &action : std::as_const(m_minutes.actions)) {
        m_actions.insert(action.id, &action);
        m_byItem[action.item].append(&action);
    }
    for (auto &actions : m_byItem) {
        std::stable_sort(actions.begin(), actions.end(),
                         [](const Action *a, const Action *b) { return a->position < b->position; });
    }
}

const Decision *Earlier::decision(QUuid id) const
{
    if (const Decision *found = m_decisions.value(id))
        return found;
    const auto added = m_addedDecisions.constFind(id);
    return added == m_addedDecisions.cend() ? nullptr : &*added;
}

const Action *Earlier::action(QUuid id) const
{
    if (const Action *found = m_actions.value(id))
        return found;
    const auto added = m_addedActions.constFind(id);
    return added == m_addedActions.cend() ? nullptr : &*added;
}

QList<Action> Earlier::actionsOf(QUuid item) const
{
    QList<Action> actions;
    for (const Action *action : m_byItem.value(item))
        actions.append(*action);
    return actions;
}

QList<Action> Earlier::actionsOfNoItem() const
{
    QList<Action> actions;
    for (const Action &action : m_minutes.actions) {
        if (!m_items.contains(action.item))
            actions.append(action);
    }
    return actions;
}

MinutedItem itemOf(const QList<Line> &lines, const Earlier &earlier)
{
    const QList<Line> said = saidBy(lines, earlier);
    const Item *was = earlier.item(said.first().id);
    QList<Line> wasLines;
    if (was) {
        const QList<Action> itsActions = earlier.actionsOf(was->id);
        wasLines = normal(linesOf(*was, itsActions));
        if (said == wasLines)
            return {*was, itsActions};
    }
    MinutedItem made{bareItemOf(said.first(), was), {}};
    made.item.minute = minuteOf(said, was, wasLines);
    const qsizetype all = minuteTextOf(said).size();
    int above = 0;
    int position = 0; // Kept where the order allows, so that a new row changes as few others as can be.
    for (const Line &line : said) {
        const std::optional<int> after = above == all ? std::nullopt : std::optional(above);
        if (isMinuteText(line.kind)) {
            ++above;
        } else if (line.kind == Line::Kind::Decision) {
            made.item.decisions.append(decisionOf(line, earlier, after));
        } else if (line.kind == Line::Kind::Action) {
            Action action = actionOf(line, earlier);
            const bool sameItem = action.item == made.item.id;
            action.meeting = earlier.meeting().id;
            action.item = made.item.id;
            action.after = after;
            action.position = sameItem ? std::max(action.position, position) : position;
            position = action.position + 1;
            made.actions.append(action);
        }
    }
    return made;
}

Minutes minutesOf(const QList<Line> &lines, const Minutes &before)
{
    const Earlier earlier(before);
    Minutes minutes{before.meeting, {}};
    minutes.meeting.items.clear();
    QSet<QUuid> seen;
    for (qsizetype at = 0; at < lines.size();) {
        QList<Line> itsLines;
        if (lines[at].kind != Line::Kind::Title)
            itsLines.append({.kind = Line::Kind::Title, .id = QUuid::createUuid()});
        do {
            Line line = lines[at++];
            if (!isMinuteText(line.kind) && (line.id.isNull() || seen.contains(line.id)))
                line.id = QUuid::createUuid();
            seen.insert(line.id);
            itsLines.append(line);
        } while (at < lines.size() && lines[at].kind != Line::Kind::Title);
        const MinutedItem made = itemOf(itsLines, earlier);
        minutes.meeting.items.append(made.item);
        minutes.actions += made.actions;
    }
    minutes.actions += earlier.actionsOfNoItem();
    return minutes;
}

QDate nextMeetingDate(const Meeting &meeting)
{
    QDate first;
    for (const NextMeeting &next : meeting.next) {
        if (next.date.isValid() && (first.isNull() || next.date < first))
            first = next.date;
    }
    return first;
}
