#include "core/documents/publiccopy.h"

#include "core/documents/wording.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace documents {

namespace {

// What was taken out, to find traces of it elsewhere.
struct TakenOut {
    QSet<QUuid> items;
    QStringList numbers;
};

void takeOut(const Item &item, TakenOut &out)
{
    out.items.insert(item.id);
    if (!item.number.isEmpty())
        out.numbers.append(item.number);
}

// With the items below it.
QList<Item> withStubs(const QList<Item> &items, TakenOut &out)
{
    QList<Item> left;
    std::optional<int> below; // Level of the exempt item that we are under.
    for (const Item &item : items) {
        if (below && item.level > *below) {
            takeOut(item, out);
            continue;
        }
        below = item.exempt ? std::optional(item.level) : std::nullopt;
        if (item.exempt)
            takeOut(item, out);
        left.append(item.exempt ? Item{.id = item.id,
                                       .number = item.number,
                                       .level = item.level,
                                       .exempt = true,
                                       .exemptReason = item.exemptReason}
                                : item);
    }
    return left;
}

// "declared an interest in item 9 (wife of the tenant) and left the room for it": without what is in the brackets.
void hideNatures(QString &minute, const TakenOut &out)
{
    for (const QString &number : out.numbers) {
        const QString told = u"interest in item "_s + number + u" ("_s;
        for (qsizetype at = minute.indexOf(told); at >= 0; at = minute.indexOf(told, at)) {
            const qsizetype from = at + told.size() - 2;
            qsizetype end = from + 2;
            for (int open = 1; open > 0 && end < minute.size() && minute[end] != u'\n'; ++end)
                open += int(minute[end] == u'(') - int(minute[end] == u')');
            minute.remove(from, end - from);
        }
    }
}

bool isOfPublicItems(const QString &correction, const QList<Item> &items)
{
    static const QRegularExpression named(u"\\b(?:items?|minutes?|min|no|number)\\b\\.?\\s*(\\w*\\d[\\w.]*\\w|\\d)"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    bool any = false;
    for (auto it = named.globalMatch(correction); it.hasNext();) {
        const QString number = it.next().captured(1);
        const auto has = [&](bool exempt) {
            return std::any_of(items.begin(), items.end(),
                               [&](const Item &item) { return item.exempt == exempt && item.number == number; });
        };
        if (has(true) || !has(false))
            return false;
        any = true;
    }
    return any;
}

} // namespace

Minutes publicCopyOf(Minutes minutes)
{
    Meeting &meeting = minutes.meeting;
    meeting.history.clear();
    TakenOut out;
    meeting.items = withStubs(meeting.items, out);
    if (out.items.isEmpty())
        return minutes;
    for (Item &item : meeting.items)
        hideNatures(item.minute, out);
    minutes.actions.removeIf([&](const Action &action) { return out.items.contains(action.item); });
    if (meeting.approval) {
        for (QString &correction : meeting.approval->corrections) {
            if (!isOfPublicItems(correction, meeting.items))
                correction = say("A correction that is not in the public copy.");
        }
    }
    if (meeting.signature)
        meeting.signature->sha256.clear();
    return minutes;
}

} // namespace documents
