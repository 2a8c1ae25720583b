#include "core/minutes/nextmeeting.h"

#include "core/actions/standing.h"
#include "core/minutes/numbering.h"
#include "core/minutes/text.h"
#include "core/say.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Why = CarriedItem::Why;

// What standing items are called. Whoever calls them otherwise gets the item as it is called, in its place.
QRegularExpression words(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption);
}
bool matches(const QString &title, const QRegularExpression &pattern) { return pattern.match(title).hasMatch(); }
bool isMinutes(const QString &title)
{
    static const QRegularExpression pattern =
        words(u"^(approval of (the )?)?(draft )?minutes\\b|\\b(last|previous) minutes\\b|\\bminutes of\\b"_s);
    return matches(title, pattern);
}
bool isOpening(const QString &title)
{
    static const QRegularExpression pattern =
        words(u"\\b(welcome|introductions?|apolog\\w+|attendance|declarations?|quorum)\\b"_s);
    return matches(title, pattern);
}
bool isClosing(const QString &title)
{
    static const QRegularExpression pattern = words(u"\\b(any other|aob|next meetings?|future meetings?|close)\\b"_s);
    return matches(title, pattern);
}

QString folded(const QString &title) { return title.simplified().toCaseFolded(); }

bool says(const Item &item, const Minutes &minutes)
{
    return !item.minute.trimmed().isEmpty() || !item.decisions.isEmpty() ||
           std::any_of(minutes.actions.begin(), minutes.actions.end(),
                       [&](const Action &action) { return action.item == item.id; });
}

// What the last meeting put off or did not come to; a meeting that has not been minuted came to nothing at all.
QList<CarriedItem> leftOver(const Minutes &last, const QSet<QString> &standing)
{
    const QList<Item> &items = last.meeting.items;
    const bool minuted = std::any_of(items.begin(), items.end(), [&](const Item &item) { return says(item, last); });
    QList<CarriedItem> left;
    for (qsizetype i = 0; i < items.size(); ++i) {
        const bool above = i + 1 < items.size() && items[i + 1].level > items[i].level;
        const bool notReached = minuted && !above && !says(items[i], last);
        const QString title = items[i].title;
        const bool ofEveryAgenda = standing.contains(folded(title)) || isMinutes(title) || isActionLog(title) ||
                                   isOpening(title) || isClosing(title);
        if ((!items[i].deferred && !notReached) || title.trimmed().isEmpty() || ofEveryAgenda)
            continue;
        left.append({items[i].deferred ? Why::Deferred : Why::NotReached,
                     {.title = title,
                      .presenter = items[i].presenter,
                      .exempt = items[i].exempt,
                      .exemptReason = items[i].exemptReason,
                      .papers = items[i].papers}});
    }
    return left;
}

QList<CarriedItem> standingItems(const Minutes *last, const Body &body)
{
    QStringList titles = body.standingItems;
    if (titles.isEmpty() && last) { // A body that has named none has its habits.
        for (const Item &item : last->meeting.items) {
            if (item.level == 1 &&
                (isOpening(item.title) || isMinutes(item.title) || isActionLog(item.title) || isClosing(item.title)))
                titles.append(item.title);
        }
    }
    QList<CarriedItem> items;
    for (const QString &title : std::as_const(titles))
        items.append({Why::Standing, {.title = title}});
    return items;
}

template <typename Is> qsizetype placeOf(const QList<CarriedItem> &items, Is is)
{
    const auto found =
        std::find_if(items.begin(), items.end(), [&](const CarriedItem &one) { return is(one.item.title); });
    return found == items.end() ? -1 : found - items.begin();
}

// Behind the last of those that open a meeting.
qsizetype behindOpening(const QList<CarriedItem> &items)
{
    qsizetype at = 0;
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (isOpening(items[i].item.title))
            at = i + 1;
    }
    return at;
}

QString dayOf(const Meeting &meeting) { return QLocale().toString(meeting.date, u"d MMMM yyyy"_s); }

void addLastMinutes(QList<CarriedItem> &items, const Minutes &last)
{
    qsizetype at = placeOf(items, isMinutes);
    if (at < 0) {
        at = behindOpening(items);
        items.insert(at, {Why::LastMinutes, {.title = say("Minutes of the last meeting")}});
    }
    items[at].why = Why::LastMinutes;
    items[at].item.papers = {{.title = say("Minutes of the meeting of %1").arg(dayOf(last.meeting))}};
}

void addActionLog(QList<CarriedItem> &items, bool open)
{
    qsizetype at = placeOf(items, isActionLog);
    if (at < 0 && open) {
        at = std::max(behindOpening(items), placeOf(items, isMinutes) + 1);
        items.insert(at, {Why::ActionLog, {.title = say("Action log")}});
    }
    if (at >= 0)
        items[at].why = Why::ActionLog;
}

QString lineOf(const ActionRow &row)
{
    QString line = row.ref.isEmpty() ? QString() : row.ref + u' ';
    if (!row.owners.isEmpty())
        line += row.owners.join(u", "_s) + u": "_s;
    // The log is an item that the public sees; what the action is about was minuted where it does not.
    line += row.exempt ? say("an action of an exempt item") : row.text.simplified();
    if (const QString due = shown(effectiveDue(row.due, row.revisedDue)); !due.isEmpty())
        line += u" (%1)"_s.arg(due);
    return row.status == ActionStatus::Done ? say("%1 – said to be done").arg(line) : line;
}

} // namespace

bool isNextMeeting(const QString &title)
{
    static const QRegularExpression pattern = words(u"^(the )?(dates?|times?)\\b.*\\b(next|future) meetings?\\b"
                                                    "|^(next|future) meetings?( dates?)?$"_s);
    return matches(title.simplified(), pattern);
}

bool isActionLog(const QString &title)
{
    static const QRegularExpression pattern =
        words(u"\\baction (log|plan|list|points?|tracker|sheet)\\b|\\bmatters arising\\b|^actions?\\b"_s);
    return matches(title, pattern);
}

QList<ActionRow> openActionsOf(const ActionIndex &index, QUuid body)
{
    QList<ActionRow> open;
    for (const ActionIndex::Number number : index.inOrder()) {
        if (index.body(number) != body || !isOpen(index.status(number)))
            continue;
        ActionRow row{.id = index.id(number), .body = body, .ref = index.ref(number), .text = index.text(number)};
        row.owners = index.owners(number);
        row.due = index.effectiveDue(number);
        row.status = index.status(number);
        row.exempt = index.isExempt(number);
        open.append(row);
    }
    return open;
}

CarryOver carryOver(const Minutes *last, const Body &body, const QList<ActionRow> &open)
{
    CarryOver carried{standingItems(last, body), {}};
    QList<CarriedItem> &items = carried.items;
    if (last)
        addLastMinutes(items, *last);
    addActionLog(items, !open.isEmpty());
    for (const ActionRow &row : open)
        carried.actions.append({row.id, lineOf(row)});
    if (!last)
        return carried;
    QSet<QString> standing;
    for (const CarriedItem &one : std::as_const(items))
        standing.insert(folded(one.item.title));
    qsizetype at = placeOf(items, isClosing);
    if (at < 0)
        at = items.size();
    for (const CarriedItem &one : leftOver(*last, standing))
        items.insert(at++, one);
    return carried;
}

QList<Item> agendaOf(const CarryOver &carried, const Body &body, const Minutes *last)
{
    using Numbering = BodySettings::Numbering;
    const Numbering numbering = body.settings.numbering;
    QList<TextBlock> log;
    for (const CarriedAction &action : carried.actions) {
        if (action.taken)
            log.append({TextBlock::Kind::Bullet, u"•"_s, {{Look::Plain, action.line}}});
    }
    // Minute numbers go on: as if the last meeting's items stood above.
    QList<Item> above = last && numbering == Numbering::OnFromMeetingToMeeting ? last->meeting.items : QList<Item>();
    const qsizetype before = above.size();
    for (const CarriedItem &one : carried.items) {
        if (!one.taken)
            continue;
        Item item = one.item;
        item.number = numberFor(above, above.size(), item.level, numbering);
        if (one.why == Why::ActionLog)
            item.minute = textOf(log);
        above.append(item);
    }
    return above.mid(before);
}
