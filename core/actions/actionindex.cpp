#include "core/actions/actionindex.h"

#include "core/actions/actiontable.h"
#include "core/actions/standing.h"
#include "core/minutes/exempt.h"

#include <algorithm>

namespace {

using Row = ActionTable::Row;

QDate dateOf(qint32 day) { return day == ActionTable::noDay ? QDate() : QDate::fromJulianDay(day); }

quint32 orderOf(const ActionRow &row)
{
    if (row.meeting.isNull())
        return quint32(std::max(row.position, 0));
    return quint32(std::clamp(row.itemPosition, 0, 0xffff)) << 16 | quint32(std::clamp(row.position, 0, 0xffff));
}

Due dueAt(const ActionTable &table, quint32 number)
{
    const ActionTable::Day &day = table.dues[number];
    return {table.dueWords.at(day.words), dateOf(day.day)};
}

// What is stored once for all rows.
void putShared(ActionTable &table, Row &row, const ActionRow &from)
{
    table.putOwners(row, from.owners);
    row.meeting = table.meetingNumber(from.meeting, from.meetingDate);
    row.item = table.itemNumber(from.itemNumber, from.itemTitle);
    row.ref = table.refs.numberOf(from.ref);
    row.theme = table.themes.numberOf(from.theme);
    row.body = table.bodyNumber(from.body);
    row.due = table.dueNumber(from.due);
    const Due holds = effectiveDue(from.due, from.revisedDue);
    row.revised = holds == from.due ? 0 : table.dueNumber(holds);
}

QStringList sorted(QStringList words)
{
    std::sort(words.begin(), words.end(), [](const QString &a, const QString &b) {
        const int folded = a.compare(b, Qt::CaseInsensitive);
        return folded != 0 ? folded < 0 : a < b;
    });
    return words;
}

// Those of `words` that are marked; the empty one never.
QStringList marked(const Lexicon &words, const std::vector<char> &marks)
{
    QStringList list;
    for (quint32 i = 1; i < marks.size(); ++i) {
        if (marks[i])
            list.append(words.at(i));
    }
    return sorted(std::move(list));
}

} // namespace

ActionRow actionRow(const Action &action, const Meeting *meeting)
{
    ActionRow row{.id = action.id,
                  .body = action.body.isNull() && meeting ? meeting->body : action.body,
                  .ref = action.ref,
                  .text = action.text,
                  .owners = action.owners,
                  .due = action.due,
                  .revisedDue = action.revisedDue,
                  .theme = action.theme,
                  .status = action.status,
                  .rag = action.rag,
                  .position = action.position,
                  .meeting = action.meeting};
    if (!meeting)
        return row;
    row.meetingDate = meeting->date;
    for (qsizetype i = 0; i < meeting->items.size(); ++i) {
        const Item &item = meeting->items[i];
        if (item.id != action.item)
            continue;
        row.itemPosition = int(i);
        row.itemNumber = item.number;
        row.itemTitle = item.title;
        row.exempt = isExempt(meeting->items, i);
    }
    return row;
}

ActionIndex::ActionIndex() : m_table(std::make_unique<ActionTable>()) {}
ActionIndex::~ActionIndex() = default;
ActionIndex::ActionIndex(ActionIndex &&other) noexcept = default;
ActionIndex &ActionIndex::operator=(ActionIndex &&other) noexcept = default;

void ActionIndex::reserve(int actions)
{
    constexpr int usualWords = 15; // Memory that is reserved and not touched costs nothing.
    m_table->rows.reserve(size_t(actions));
    m_table->ownerLists.reserve(size_t(actions) * 2);
    m_table->texts.reserve(qsizetype(actions) * usualWords);
}

void ActionIndex::insert(const ActionRow &from)
{
    ActionTable &table = *m_table;
    quint32 number = table.findRow(from.id);
    const bool added = number == HashSlots::none;
    if (added) {
        number = quint32(table.rows.size());
        table.rows.push_back({.id = from.id});
        table.rowOfId.add(number, [&](quint32 row) { return qHash(table.rows[row].id); });
    }
    const Row before = table.rows[number];
    Row &row = table.rows[number];
    row.text = table.texts.replace(row.text, from.text);
    putShared(table, row, from);
    row.order = orderOf(from);
    row.slips = quint8(std::min(::timesSlipped(from.due, from.revisedDue), 0xff));
    row.status = quint8(from.status) & 7;
    row.rag = from.rag ? (quint8(*from.rag) + 1) & 7 : 0;
    row.exempt = from.exempt ? 1 : 0;
    row.removed = 0;
    const bool stays = !added && !before.removed && before.effective() == row.effective() &&
                       before.meeting == row.meeting && before.order == row.order && before.ref == row.ref;
    table.inOrder = table.inOrder && stays;
}

void ActionIndex::settle() { m_table->sort(); }

void ActionIndex::remove(QUuid id)
{
    const quint32 row = m_table->findRow(id);
    if (row == HashSlots::none || m_table->rows[row].removed)
        return;
    m_table->rows[row].removed = 1;
    m_table->inOrder = false;
}

int ActionIndex::size() const { return int(inOrder().size()); }

const std::vector<ActionIndex::Number> &ActionIndex::inOrder() const
{
    m_table->sort();
    return m_table->order;
}

std::optional<ActionIndex::Number> ActionIndex::find(QUuid id) const
{
    const quint32 row = m_table->findRow(id);
    return row == HashSlots::none || m_table->rows[row].removed ? std::nullopt : std::optional(row);
}

QUuid ActionIndex::id(Number row) const { return m_table->rows[row].id; }

QString ActionIndex::ref(Number row) const { return m_table->refs.at(m_table->rows[row].ref); }
QString ActionIndex::text(Number row) const { return m_table->texts.text(m_table->rows[row].text); }

QStringList ActionIndex::owners(Number row) const
{
    const Row &one = m_table->rows[row];
    QStringList names;
    for (quint32 i = 0; i < one.ownerCount; ++i)
        names.append(m_table->owners.at(m_table->ownerLists[one.owners + i]));
    return names;
}

Due ActionIndex::due(Number row) const { return dueAt(*m_table, m_table->rows[row].due); }

std::optional<Due> ActionIndex::revisedDue(Number row) const
{
    const Row &one = m_table->rows[row];
    return one.revised ? std::optional(dueAt(*m_table, one.revised)) : std::nullopt;
}

Due ActionIndex::effectiveDue(Number row) const { return dueAt(*m_table, m_table->rows[row].effective()); }
int ActionIndex::timesSlipped(Number row) const { return m_table->rows[row].slips; }
ActionStatus ActionIndex::status(Number row) const { return ActionStatus(m_table->rows[row].status); }

bool ActionIndex::isExempt(Number row) const { return m_table->rows[row].exempt; }

std::optional<Rag> ActionIndex::rag(Number row) const
{
    const quint8 rag = m_table->rows[row].rag;
    return rag ? std::optional(Rag(rag - 1)) : std::nullopt;
}

QString ActionIndex::theme(Number row) const { return m_table->themes.at(m_table->rows[row].theme); }
QUuid ActionIndex::body(Number row) const { return m_table->bodies[m_table->rows[row].body]; }
QUuid ActionIndex::meeting(Number row) const { return m_table->meetings[m_table->rows[row].meeting].id; }
QDate ActionIndex::meetingDate(Number row) const { return dateOf(m_table->meetings[m_table->rows[row].meeting].day); }

QString ActionIndex::itemNumber(Number row) const
{
    return m_table->itemNumbers.at(m_table->items[m_table->rows[row].item].number);
}

QString ActionIndex::itemTitle(Number row) const
{
    return m_table->texts.text(m_table->items[m_table->rows[row].item].title);
}

template <typename Condition> QStringList ActionIndex::ownersWhere(Condition condition) const
{
    std::vector<char> used(size_t(m_table->owners.size()));
    for (const Number row : inOrder()) {
        const Row &one = m_table->rows[row];
        for (quint32 i = 0; condition(one) && i < one.ownerCount; ++i)
            used[m_table->ownerLists[one.owners + i]] = true;
    }
    return marked(m_table->owners, used);
}

QStringList ActionIndex::owners() const
{
    return ownersWhere([](const Row &) { return true; });
}

QStringList ActionIndex::owners(QUuid body) const
{
    const quint32 number = m_table->bodyOfId.value(body);
    if (number == 0 && !body.isNull())
        return {};
    return ownersWhere([&](const Row &row) { return row.body == number; });
}

QStringList ActionIndex::themes() const
{
    std::vector<char> used(size_t(m_table->themes.size()));
    for (const Number row : inOrder())
        used[m_table->rows[row].theme] = true;
    return marked(m_table->themes, used);
}
