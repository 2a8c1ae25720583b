#include "tests/core/randombook.h"

#include "core/book/bytes.h"
#include "core/book/fields.h"
#include "core/book/shapes.h"
#include "core/book/words.h"
#include "tests/core/samplepictures.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace {

class Filler {
public:
    Filler(unsigned seed, Fill fill) : m_random(seed), m_fill(fill) {}

    int below(int limit) { return int(m_random.bounded(limit)); }
    bool says() { return m_fill == Fill::Always || below(2) == 0; }
    QUuid id()
    {
        const quint32 words[4] = {m_random.generate(), m_random.generate(), m_random.generate(), m_random.generate()};
        return QUuid::fromRfc4122(QByteArrayView(reinterpret_cast<const char *>(words), sizeof words));
    }

    QString text()
    {
        static const QStringList pieces{u"agreed"_s,
                                        u" "_s,
                                        u"\n\n"_s,
                                        u"- point"_s,
                                        u"\"quoted\""_s,
                                        u"back\\slash"_s,
                                        u"£5,000"_s,
                                        u"اجتماع"_s,
                                        u"👩🏽‍🏫"_s,
                                        u"e\u0301\u0323"_s,
                                        u"\t\r\u0001\u001f\u007f"_s,
                                        u"\u2028\u202e\ufeff"_s,
                                        u"\u0002\u000b"_s,
                                        u"**bold** *not"_s,
                                        u"</script>"_s};
        QString out = pieces[below(int(pieces.size()))];
        for (int i = below(6); i > 0; --i)
            out += pieces[below(int(pieces.size()))];
        return out;
    }

    // Few names, so that people share them.
    QString name()
    {
        static const QStringList names{u"Ada Fenwick"_s,   u"Ada Fenwick"_s, u"Tomasz Zieliński"_s,  u"آمنة الصغير"_s,
                                       u"O'Hara \"Bo\""_s, u"Chair"_s,       u"Nobody’s namesake"_s, u"Ž\nLine"_s};
        return names[below(int(names.size()))];
    }

    void links(const QList<QUuid> &people, const QStringList &names)
    {
        m_ids = people;
        m_names = names;
    }

    template <typename T> void fill(T &value)
    {
        fieldsOf(value, [&](QLatin1StringView, auto &field) {
            if (says())
                one(field);
        });
        if constexpr (std::is_same_v<T, BodySettings>)
            keepAllowed(value);
    }

private:
    template <typename T> void one(T &field)
    {
        if constexpr (std::is_same_v<T, QString>)
            field = text();
        else if constexpr (std::is_same_v<T, QByteArray>)
            field = text().toUtf8();
        else if constexpr (std::is_same_v<T, QUuid>)
            field = id();
        else if constexpr (std::is_same_v<T, QDate>)
            field = QDate(1894, 12, 4).addDays(below(60000));
        else if constexpr (std::is_same_v<T, QTime>)
            field = QTime(below(24), below(60));
        else if constexpr (std::is_same_v<T, QDateTime>)
            field = QDateTime(QDate(2000, 1, 1).addDays(below(20000)), QTime(below(24), 59, 7, below(2) * 250),
                              Qt::OffsetFromUTC, (below(49) - 24) * 1800);
        else if constexpr (std::is_same_v<T, bool>)
            field = !T{field};
        else if constexpr (std::is_integral_v<T>)
            field = 2 + below(5);
        else if constexpr (std::is_enum_v<T>)
            field = fromWord<T>(wordsOf(T{})[1 + below(int(wordsOf(T{}).size()) - 1)]).value();
        else if constexpr (std::is_same_v<T, Ref>)
            field = ref();
        else if constexpr (isOptional<T>)
            one(field.emplace());
        else if constexpr (isList<T>)
            list(field);
        else
            fill(field);
    }

    template <typename T> void list(QList<T> &values)
    {
        for (int i = 1 + below(3); i > 0; --i)
            one(values.emplace_back());
    }

    // Linked by the record's name, by an older name, to nobody, to somebody deleted.
    Ref ref()
    {
        const qsizetype who = m_ids.isEmpty() ? -1 : below(int(m_ids.size()));
        switch (below(5)) {
        case 0:
            return {{}, name()};
        case 1:
            return {id(), name()};
        case 2:
            return who < 0 ? Ref{{}, text()} : Ref{m_ids[who], name()};
        default:
            return who < 0 ? Ref{{}, name()} : Ref{m_ids[who], m_names[who]};
        }
    }

    QRandomGenerator m_random;
    Fill m_fill;
    QList<QUuid> m_ids;
    QStringList m_names;
};

class BookFiller {
public:
    BookFiller(unsigned seed, Fill fill) : m_filler(seed, fill), m_fill(fill) {}

    RandomBook book()
    {
        for (int i = count(); i > 0; --i) {
            Person person;
            m_filler.fill(person);
            person.id = m_filler.id();
            person.name = m_filler.name();
            m_book.people.append(person);
        }
        bodies();
        for (int i = count(); i > 0; --i)
            m_book.minutes.append(minutes());
        for (int i = count(); i > 0; --i)
            m_book.looseActions.append(action({}, {}, int(m_book.looseActions.size())));
        return m_book;
    }

private:
    int count() { return (m_fill == Fill::Always ? 2 : 0) + m_filler.below(4); }

    void bodies()
    {
        linkTo(m_book.people);
        for (int i = 1 + count(); i > 0; --i) {
            Body body;
            m_filler.fill(body);
            body.id = m_filler.id();
            body.name = m_filler.name();
            m_book.bodies.append(body);
        }
        for (Body &body : m_book.bodies) { // One that reports to itself, too: a book can say so.
            const Body &other = m_book.bodies[m_filler.below(int(m_book.bodies.size()))];
            if (m_filler.says())
                body.reportsTo = {m_filler.below(2) ? other.id : QUuid(), other.name};
        }
        linkTo(m_book.people);
    }

    template <typename T> void linkTo(const QList<T> &records)
    {
        QList<QUuid> ids;
        QStringList names;
        for (const T &record : records) {
            ids.append(record.id);
            names.append(record.name);
        }
        m_filler.links(ids, names);
    }

    QUuid someBody() { return m_book.bodies[m_filler.below(int(m_book.bodies.size()))].id; }

    Minutes minutes()
    {
        Minutes minutes;
        Meeting &meeting = minutes.meeting;
        m_filler.fill(meeting);
        meeting.id = m_filler.id();
        meeting.body = someBody();
        if (!meeting.date.isValid())
            meeting.date = QDate(2026, 2, 28);
        for (Item &item : meeting.items) {
            item.id = m_filler.id();
            for (Decision &decision : item.decisions)
                decision.id = m_filler.id();
            for (int i = 0, n = count(); i < n; ++i)
                minutes.actions.append(action(meeting.id, item.id, i));
        }
        for (int i = 0, n = m_filler.below(2); i < n; ++i) // Of the meeting and none of its items.
            minutes.actions.append(action(meeting.id, {}, i));
        if (meeting.state == MeetingState::Signed)
            sign(minutes);
        return minutes;
    }

    void sign(Minutes &minutes)
    {
        auto &signature = minutes.meeting.signature;
        if (!signature)
            signature.emplace();
        signature->sha256.clear();
        if (!m_filler.says())
            return;
        signature->bodyName = u"The name it had then"_s;
        signature->sha256 = sha256(canonicalBytes(minutes, {}));
    }

    Action action(QUuid meeting, QUuid item, int position)
    {
        Action action;
        m_filler.fill(action);
        action.id = m_filler.id();
        action.meeting = meeting;
        action.item = item;
        action.position = position;
        action.body = m_filler.says() ? someBody() : QUuid();
        if (action.text.trimmed().isEmpty())
            action.text = u"Mend the gate"_s;
        return action;
    }

    Filler m_filler;
    Fill m_fill;
    RandomBook m_book;
};

} // namespace

QList<Record> RandomBook::records() const
{
    QList<Record> out(bodies.begin(), bodies.end());
    out += QList<Record>(people.begin(), people.end());
    for (const Minutes &one : minutes) {
        out.append(one.meeting);
        out += QList<Record>(one.actions.begin(), one.actions.end());
    }
    return out + QList<Record>(looseActions.begin(), looseActions.end());
}

RandomBook randomBook(unsigned seed, Fill fill) { return BookFiller(seed, fill).book(); }

RandomBook withoutItemIds(RandomBook book)
{
    const auto placed = [](qsizetype place) { return QUuid(uint(place) + 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0); };
    for (Minutes &minutes : book.minutes) {
        QHash<QUuid, QUuid> ids;
        for (qsizetype i = 0; i < minutes.meeting.items.size(); ++i) {
            Item &item = minutes.meeting.items[i];
            ids.insert(item.id, placed(i));
            item.id = placed(i);
            for (qsizetype j = 0; j < item.decisions.size(); ++j)
                item.decisions[j].id = placed(j);
        }
        for (Action &action : minutes.actions)
            action.item = ids.value(action.item);
    }
    return book;
}
