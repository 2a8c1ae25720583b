#include "core/actions/actiontable.h"

#include <algorithm>

namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }

// "A2" before "A10": runs of digits are numbers.
int compareNatural(std::string_view a, std::string_view b)
{
    size_t i = 0;
    size_t j = 0;
    while (i < a.size() && j < b.size()) {
        if (!isDigit(a[i]) || !isDigit(b[j])) {
            if (a[i] != b[j])
                return a[i] < b[j] ? -1 : 1;
            ++i;
            ++j;
            continue;
        }
        const auto run = [](std::string_view text, size_t &at) {
            while (at < text.size() && text[at] == '0')
                ++at;
            const size_t start = at;
            while (at < text.size() && isDigit(text[at]))
                ++at;
            return text.substr(start, at - start);
        };
        const std::string_view left = run(a, i);
        const std::string_view right = run(b, j);
        if (left.size() != right.size())
            return left.size() < right.size() ? -1 : 1;
        if (const int difference = left.compare(right))
            return difference;
    }
    return int(i < a.size()) - int(j < b.size());
}

qint32 dayNumber(const QDate &date)
{
    return date.isValid() ? qint32(std::clamp<qint64>(date.toJulianDay(), -2'000'000'000, ActionTable::noDay - 1))
                          : ActionTable::noDay;
}

} // namespace

quint32 ActionTable::findRow(QUuid id) const
{
    return rowOfId.find(qHash(id), [&](quint32 row) { return rows[row].id == id; });
}

quint32 ActionTable::dueNumber(const Due &due)
{
    if (due.isEmpty())
        return 0;
    const Day day{dueWords.numberOf(due.text), dayNumber(due.date)};
    const quint64 key = quint64(day.words) << 32 | quint32(day.day);
    const auto known = dueOfWordsAndDay.constFind(key);
    if (known != dueOfWordsAndDay.cend())
        return *known;
    dues.push_back(day);
    dueOfWordsAndDay.insert(key, quint32(dues.size() - 1));
    return quint32(dues.size() - 1);
}

quint32 ActionTable::bodyNumber(QUuid id)
{
    if (id.isNull())
        return 0;
    const auto known = bodyOfId.constFind(id);
    if (known != bodyOfId.cend())
        return *known;
    bodies.push_back(id);
    bodyOfId.insert(id, quint32(bodies.size() - 1));
    return quint32(bodies.size() - 1);
}

quint32 ActionTable::itemNumber(const QString &number, const QString &title)
{
    if (number.isEmpty() && title.isEmpty())
        return 0;
    const Origin origin{itemNumbers.numberOf(number), texts.add(title)};
    const auto hashOf = [this](const Origin &one) { return texts.hash(one.title) ^ one.number; };
    const quint32 known = itemOfOrigin.find(hashOf(origin), [&](quint32 one) {
        return items[one].number == origin.number && texts.equal(items[one].title, origin.title);
    });
    if (known != HashSlots::none) {
        texts.dropLast(origin.title);
        return known;
    }
    items.push_back(origin);
    itemOfOrigin.add(quint32(items.size() - 1), [&](quint32 one) { return hashOf(items[one]); });
    return quint32(items.size() - 1);
}

quint32 ActionTable::meetingNumber(QUuid id, const QDate &date)
{
    if (id.isNull())
        return 0;
    const qint32 day = dayNumber(date);
    const auto known = meetingOfId.constFind(id);
    if (known == meetingOfId.cend()) {
        meetings.push_back({id, day});
        meetingOfId.insert(id, quint32(meetings.size() - 1));
        return quint32(meetings.size() - 1);
    }
    inOrder = inOrder && meetings[*known].day == day;
    meetings[*known].day = day;
    return *known;
}

void ActionTable::putOwners(Row &row, const QStringList &names)
{
    const auto count = quint16(qMin<qsizetype>(names.size(), 0xffff));
    if (count > row.ownerCount) {
        row.owners = quint32(ownerLists.size());
        ownerLists.resize(ownerLists.size() + count);
    }
    row.ownerCount = count;
    for (quint16 i = 0; i < count; ++i)
        ownerLists[row.owners + i] = owners.numberOf(names[i]);
}

// By due, undated last; then as minuted: meeting by meeting, and in each from its top. The id makes the order the same
// in every run.
void ActionTable::sort()
{
    if (inOrder)
        return;
    inOrder = true;
    struct Key {
        qint32 due;
        qint32 meeting;
        quint32 row;
    };
    std::vector<Key> keys;
    keys.reserve(rows.size());
    for (quint32 i = 0; i < rows.size(); ++i) {
        const Row &row = rows[i];
        if (!row.removed)
            keys.push_back({dues[row.effective()].day, meetings[row.meeting].day, i});
    }
    std::sort(keys.begin(), keys.end(), [&](const Key &a, const Key &b) {
        if (a.due != b.due)
            return a.due < b.due;
        if (a.meeting != b.meeting)
            return a.meeting < b.meeting;
        const Row &left = rows[a.row];
        const Row &right = rows[b.row];
        if (left.meeting != right.meeting)
            return meetings[left.meeting].id < meetings[right.meeting].id;
        if (left.order != right.order)
            return left.order < right.order;
        if (const int byRef = compareNatural(refs.utf8(left.ref), refs.utf8(right.ref)))
            return byRef < 0;
        return left.id < right.id;
    });
    order.clear();
    order.reserve(keys.size());
    for (const Key &key : keys)
        order.push_back(key.row);
}
