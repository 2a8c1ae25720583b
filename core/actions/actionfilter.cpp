#include "core/actions/actionfilter.h"

#include "core/actions/actiontable.h"
#include "core/actions/folding.h"
#include "core/actions/ownermatch.h"
#include "core/actions/standing.h"
#include "core/book/words.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

using Marks = std::vector<quint8>; // By number: 1 where it is meant.
using Row = ActionTable::Row;

// How an action stands, in bits.
constexpr int kindBits = 4;
constexpr quint8 isOpenBit = 1;
constexpr quint8 isOverdueBit = 2;
constexpr quint8 isSoonBit = 4;
constexpr quint8 isClosedBit = 8;

quint8 bitsOf(ActionFilter::Status status)
{
    switch (status) {
    case ActionFilter::Status::Open:
        return isOpenBit;
    case ActionFilter::Status::Overdue:
        return isOverdueBit;
    case ActionFilter::Status::DueSoon:
        return isSoonBit;
    case ActionFilter::Status::Closed:
        return isClosedBit;
    case ActionFilter::Status::All:
        return isOpenBit | isClosedBit;
    }
    Q_UNREACHABLE();
}

// Where something has exactly this name, that; otherwise whatever has these words. `namesOf(i)`: all names of one.
template <typename NamesOf> Marks named(size_t count, const QString &wanted, bool begun, NamesOf namesOf)
{
    const QList<QByteArray> words = wordsIn(wanted);
    Marks exact(count);
    Marks having(count);
    for (size_t i = 0; i < count; ++i) {
        for (const QString &name : namesOf(i)) {
            const QList<QByteArray> own = wordsIn(name);
            exact[i] = exact[i] || (!own.isEmpty() && own == words);
            having[i] = having[i] || (!words.isEmpty() && standIn(words, own, begun));
        }
    }
    return std::find(exact.cbegin(), exact.cend(), 1) == exact.cend() ? having : exact;
}

QStringList namesOf(const ActionTable &table, size_t body, const QList<Body> &bodies)
{
    const auto one =
        std::find_if(bodies.cbegin(), bodies.cend(), [&](const Body &other) { return other.id == table.bodies[body]; });
    return one == bodies.cend() ? QStringList() : QStringList{one->name, one->shortName};
}

// Where up to eight words that are looked for stand: a bit a word, in a mark for each thing that rows have in common.
class WordMarks {
public:
    static constexpr qsizetype most = 8;

    WordMarks(const ActionTable &table, const QList<QByteArray> &words, const QList<Body> &bodies);

    bool hasAll(const Row &row) const
    {
        quint8 found = m_refs[row.ref] | m_themes[row.theme] | m_items[row.item] | m_bodies[row.body];
        const quint32 *owner = m_table.ownerLists.data() + row.owners;
        for (const quint32 *end = owner + row.ownerCount; owner != end; ++owner)
            found |= m_owners[*owner];
        return found == m_all || (found | m_table.texts.marksOf(row.text, m_words)) == m_all;
    }

private:
    using Bits = std::vector<quint8>;

    const ActionTable &m_table;
    quint8 m_all = 0;
    Bits m_words, m_refs, m_owners, m_themes, m_items, m_bodies;
};

WordMarks::WordMarks(const ActionTable &table, const QList<QByteArray> &words, const QList<Body> &bodies)
    : m_table(table), m_words(size_t(table.texts.words().size())), m_refs(size_t(table.refs.size())),
      m_owners(size_t(table.owners.size())), m_themes(size_t(table.themes.size())), m_items(table.items.size()),
      m_bodies(table.bodies.size())
{
    for (qsizetype i = 0; i < words.size(); ++i) {
        const auto bit = quint8(1U << i);
        const Needle needle(words[i]);
        m_all |= bit;
        table.texts.words().mark(m_words, needle, bit);
        table.refs.mark(m_refs, needle, bit);
        table.owners.mark(m_owners, needle, bit);
        table.themes.mark(m_themes, needle, bit);
        for (size_t body = 0; body < m_bodies.size(); ++body) {
            for (const QString &name : namesOf(table, body, bodies)) {
                if (folded(name).contains(words[i]))
                    m_bodies[body] |= bit;
            }
        }
    }
    std::transform(table.items.cbegin(), table.items.cend(), m_items.begin(),
                   [&](const ActionTable::Origin &item) { return table.texts.marksOf(item.title, m_words); });
}

class Search {
public:
    Search(const ActionIndex &index, const ActionFilter &filter)
        : m_order(index.inOrder()), m_table(index.table()), m_filter(filter), m_keep(m_table.rows.size())
    {
        std::transform(m_table.rows.cbegin(), m_table.rows.cend(), m_keep.begin(),
                       [](const Row &row) { return !row.removed; });
    }

    void narrowToOwner(const QList<Person> &people);
    void narrowToBody(const QList<Body> &bodies);
    void narrowToTheme();
    void narrowToDue();
    void narrowToText(const QList<Body> &bodies);
    ActionMatches finish();

private:
    template <typename Holds> void narrow(Holds holds)
    {
        for (size_t i = 0; i < m_keep.size(); ++i) {
            if (m_keep[i])
                m_keep[i] = holds(m_table.rows[i]);
        }
    }
    bool anyOwner(const Row &row, const Marks &marks) const
    {
        quint8 any = 0;
        const quint32 *owner = m_table.ownerLists.data() + row.owners;
        for (const quint32 *end = owner + row.ownerCount; owner != end; ++owner)
            any |= marks[*owner];
        return any != 0;
    }
    std::vector<quint8> lateOfDues() const;

    const std::vector<ActionIndex::Number> &m_order;
    const ActionTable &m_table;
    const ActionFilter &m_filter;
    Marks m_keep; // By row.
};

void Search::narrowToOwner(const QList<Person> &people)
{
    if (m_filter.owner.trimmed().isEmpty())
        return;
    const OwnerMatch match(m_filter.owner, people, m_filter.typing);
    Marks meant(size_t(m_table.owners.size()));
    for (quint32 i = 0; i < meant.size(); ++i)
        meant[i] = match.isMeant(m_table.owners.at(i));
    narrow([&](const Row &row) { return anyOwner(row, meant); });
}

void Search::narrowToBody(const QList<Body> &bodies)
{
    if (m_filter.body.trimmed().isEmpty())
        return;
    const QUuid id(m_filter.body.trimmed());
    Marks meant(m_table.bodies.size());
    if (id.isNull())
        meant =
            named(meant.size(), m_filter.body, m_filter.typing, [&](size_t i) { return namesOf(m_table, i, bodies); });
    else
        std::transform(m_table.bodies.cbegin(), m_table.bodies.cend(), meant.begin(),
                       [&](const QUuid &one) { return one == id; });
    narrow([&](const Row &row) { return meant[row.body] != 0; });
}

void Search::narrowToTheme()
{
    if (m_filter.theme.trimmed().isEmpty())
        return;
    const Marks meant = named(size_t(m_table.themes.size()), m_filter.theme, m_filter.typing,
                              [&](size_t i) { return QStringList{m_table.themes.at(quint32(i))}; });
    narrow([&](const Row &row) { return meant[row.theme] != 0; });
}

void Search::narrowToDue()
{
    if (!m_filter.dueBefore.isValid())
        return;
    const qint64 before = m_filter.dueBefore.toJulianDay();
    narrow([&](const Row &row) {
        const qint32 day = m_table.dues[row.effective()].day;
        return day != ActionTable::noDay && day < before;
    });
}

void Search::narrowToText(const QList<Body> &bodies)
{
    if (m_filter.text.trimmed().isEmpty())
        return;
    const QList<QByteArray> words = folded(m_filter.text).simplified().split(' ');
    for (qsizetype first = 0; first < words.size(); first += WordMarks::most) {
        const WordMarks marks(m_table, words.mid(first, WordMarks::most), bodies);
        narrow([&](const Row &row) { return marks.hasAll(row); });
    }
}

// As if each due were of an action that awaits its owner.
std::vector<quint8> Search::lateOfDues() const
{
    std::vector<quint8> late;
    late.reserve(m_table.dues.size());
    for (const ActionTable::Day &due : m_table.dues) {
        const QDate day = due.day == ActionTable::noDay ? QDate() : QDate::fromJulianDay(due.day);
        late.push_back(isOverdue(ActionStatus::Open, day, m_filter.today)   ? isOverdueBit
                       : isDueSoon(ActionStatus::Open, day, m_filter.today) ? isSoonBit
                                                                            : 0);
    }
    return late;
}

ActionMatches Search::finish()
{
    constexpr int statuses = 8; // What Row::status can hold.
    std::array<quint8, statuses> kindOfStatus{};
    std::array<quint8, statuses> lateMatters{};
    for (int i = 0; i < wordsOf(ActionStatus()).size(); ++i) {
        kindOfStatus[i] = isOpen(ActionStatus(i)) ? isOpenBit : isClosedBit;
        lateMatters[i] = awaitsOwner(ActionStatus(i)) ? isOverdueBit | isSoonBit : 0;
    }
    const std::vector<quint8> lateOf = lateOfDues();
    const quint8 wanted = bitsOf(m_filter.status);
    std::array<int, 1 << kindBits> counts{};
    for (size_t i = 0; i < m_keep.size(); ++i) {
        const Row &row = m_table.rows[i];
        // No branches: what comes next is anybody's guess, and a wrong one costs more than the rest.
        const auto kind = quint8(kindOfStatus[row.status] | (lateOf[row.effective()] & lateMatters[row.status]));
        counts[kind] += m_keep[i];
        m_keep[i] &= quint8((kind & wanted) != 0);
    }
    const auto having = [&](quint8 bit) {
        int sum = 0;
        for (size_t kind = 0; kind < counts.size(); ++kind)
            sum += kind & bit ? counts[kind] : 0;
        return sum;
    };
    ActionMatches matches{.counts = {having(isOpenBit), having(isOverdueBit), having(isSoonBit), having(isClosedBit)}};
    matches.rows.resize(m_order.size());
    size_t kept = 0;
    for (const quint32 row : m_order) {
        matches.rows[kept] = row;
        kept += size_t(m_keep[row]);
    }
    matches.rows.resize(kept);
    return matches;
}

} // namespace

ActionMatches matching(const ActionIndex &index, const ActionFilter &filter, const QList<Person> &people,
                       const QList<Body> &bodies)
{
    Search search(index, filter);
    search.narrowToOwner(people);
    search.narrowToBody(bodies);
    search.narrowToTheme();
    search.narrowToDue();
    search.narrowToText(bodies);
    return search.finish();
}

ActionCounts countsOf(const ActionIndex &index, const QDate &today)
{
    return matching(index, {.status = ActionFilter::Status::All, .today = today}, {}, {}).counts;
}

const QStringList &wordsOf(ActionFilter::Status)
{
    static const QStringList words{u"open"_s, u"overdue"_s, u"due-soon"_s, u"closed"_s, u"all"_s};
    return words;
}
