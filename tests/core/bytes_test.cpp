#include "core/book/bytes.h"

#include "core/interchange/schema.h"
#include "tests/catch.h"
#include "tests/core/randombook.h"

using namespace Qt::StringLiterals;

namespace {

// Changes the leaf that is the given number along, whatever kind it is, and says where it is: "items minute". Empty
// where there are not so many.
class Leaf {
public:
    explicit Leaf(int number) : m_left(number) {}

    template <typename T> QString changeIn(T &value)
    {
        QString where;
        fieldsOf(value, [&](QLatin1StringView key, auto &field) {
            if (where.isEmpty()) {
                if (const QString found = change(field); !found.isNull())
                    where = found.isEmpty() ? QString(key) : key + u' ' + found;
            }
        });
        return where;
    }

private:
    // Null: not here. Empty: this one. Else where in it.
    template <typename T> QString change(T &field)
    {
        if constexpr (isOptional<T>) {
            return field ? change(*field) : QString();
        } else if constexpr (isList<T>) {
            QString where;
            for (qsizetype i = 0; i < field.size() && where.isNull(); ++i)
                where = change(field[i]);
            return where;
        } else if constexpr (requires { fieldsOf(field, [](QLatin1StringView, auto &) {}); }) {
            const QString where = changeIn(field);
            return where.isEmpty() ? QString() : where;
        } else {
            if (m_left-- != 0)
                return {};
            other(field);
            return u""_s;
        }
    }

    static void other(QString &value) { value += u'x'; }
    static void other(QUuid &value) { value = QUuid::createUuid(); }
    static void other(QDate &value) { value = value.addDays(1); }
    static void other(QTime &value) { value = value.addSecs(60); }
    static void other(QDateTime &value) { value = value.addSecs(1); }
    static void other(bool &value) { value = !value; }
    static void other(int &value) { ++value; }
    static void other(Ref &value) { value.name += u'x'; }
    template <typename T> static void other(T &value)
    {
        static_assert(std::is_enum_v<T>);
        value = T(value == T(0) ? 1 : 0);
    }

    int m_left;
};

bool isSigned(const QString &where)
{
    const QStringList ofMeeting{u"id"_s,
                                u"body"_s,
                                u"state"_s,
                                u"items id"_s,
                                u"items decisions id"_s,
                                u"signature sha256"_s,
                                u"signature bodyName"_s};
    return !ofMeeting.contains(where) && !where.startsWith(u"history"_s);
}

bool isSignedOfAction(const QString &where)
{
    return QStringList{u"item"_s, u"ref"_s, u"text"_s, u"owners"_s, u"due text"_s, u"due date"_s, u"after"_s}.contains(
        where);
}

Minutes someMinutes() { return randomBook(3, Fill::Always).minutes.first(); }

} // namespace

TEST_CASE("every record comes back from its bytes", "[bytes]")
{
    const auto fill = GENERATE(Fill::Always, Fill::Sometimes);
    for (unsigned seed = 0; seed < 50; ++seed) {
        for (const Record &record : randomBook(seed, fill).records()) {
            const auto again = recordOf(bytesOf(record));
            REQUIRE(again);
            REQUIRE(*again == record);
            REQUIRE(bytesOf(*again) == bytesOf(record));
        }
    }
}

TEST_CASE("bytes that were cut are refused", "[bytes]")
{
    for (const Record &record : randomBook(1, Fill::Always).records()) {
        const QByteArray bytes = bytesOf(record);
        for (qsizetype length = 0; length < bytes.size(); length += 7) {
            const auto again = recordOf(bytes.first(length));
            REQUIRE((!again || *again != record));
        }
    }
    CHECK(!recordOf({}));
    CHECK(!recordOf("\x09"));
}

TEST_CASE("a moment is the same everywhere, in local time too", "[bytes]")
{
    Meeting meeting;
    meeting.signature = Signature{.at = QDateTime(QDate(2026, 7, 1), QTime(12, 0))};
    const QByteArray bytes = bytesOf(meeting);
    Meeting fixed = meeting;
    fixed.signature->at = meeting.signature->at.toOffsetFromUtc(meeting.signature->at.offsetFromUtc());
    CHECK(bytes == bytesOf(fixed));
}

TEST_CASE("the canonical bytes do not depend on ids", "[bytes]")
{
    const Minutes minutes = someMinutes();
    Minutes other = minutes;
    other.meeting.id = QUuid::createUuid();
    other.meeting.body = QUuid::createUuid();
    QHash<QUuid, QUuid> items;
    for (Item &item : other.meeting.items) {
        const QUuid id = QUuid::createUuid();
        items.insert(item.id, id);
        item.id = id;
        for (Decision &decision : item.decisions)
            decision.id = QUuid::createUuid();
        for (Declaration &declaration : item.declarations)
            declaration.person.id = QUuid::createUuid();
    }
    for (Attendance &attendance : other.meeting.attendance)
        attendance.person.id = QUuid::createUuid();
    for (Action &action : other.actions) {
        action.id = QUuid::createUuid();
        action.meeting = other.meeting.id;
        action.item = items.value(action.item);
    }
    CHECK(canonicalBytes(other, u"Body"_s) == canonicalBytes(minutes, u"Body"_s));
}

TEST_CASE("the canonical bytes change with everything that is signed, and with nothing else", "[bytes]")
{
    const Minutes minutes = someMinutes();
    REQUIRE(!minutes.actions.isEmpty());
    const QByteArray bytes = canonicalBytes(minutes, {});
    int leaves = 0;
    for (int number = 0;; ++number) {
        Minutes changed = minutes;
        const QString where = Leaf(number).changeIn(changed.meeting);
        if (where.isEmpty())
            break;
        if (where == u"items id"_s)
            continue; // Its actions would no longer stand in it.
        CAPTURE(where);
        // The name that the body had stands in front.
        REQUIRE((canonicalBytes(changed, {}) != bytes) == (isSigned(where) || where == u"signature bodyName"_s));
        ++leaves;
    }
    CHECK(leaves > 60);
    for (int number = 0;; ++number) {
        Minutes changed = minutes;
        const QString where = Leaf(number).changeIn(changed.actions.first());
        if (where.isEmpty())
            break;
        CAPTURE(where);
        REQUIRE((canonicalBytes(changed, {}) != bytes) == isSignedOfAction(where));
    }
    Minutes fewer = minutes;
    fewer.actions.removeLast();
    CHECK(canonicalBytes(fewer, {}) != bytes);
}

TEST_CASE("minutes are signed under the name that the body had", "[bytes]")
{
    Minutes minutes{Meeting{.date = {2026, 3, 4}}, {}};
    CHECK(canonicalBytes(minutes, u"Old"_s) != canonicalBytes(minutes, u"New"_s));
    minutes.meeting.signature = Signature{.by = u"Ada"_s, .bodyName = u"Old"_s};
    CHECK(canonicalBytes(minutes, u"New"_s) == canonicalBytes(minutes, u"Old"_s));
}

TEST_CASE("a field is set by its key and what was typed", "[bytes]")
{
    Record record = Meeting{};
    CHECK(setField(record, u"venue"_s, u"Room 4"_s));
    CHECK(setField(record, u"start"_s, u"13:30"_s));
    CHECK(setField(record, u"number"_s, u"10"_s));
    CHECK(!setField(record, u"start"_s, u"soon"_s));
    CHECK(!setField(record, u"no such key"_s, u"x"_s));
    const auto &meeting = std::get<Meeting>(record);
    CHECK(meeting.venue == u"Room 4"_s);
    CHECK(meeting.number == 10);
}
