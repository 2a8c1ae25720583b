#include "core/interchange/writer.h"

#include "core/book/words.h"
#include "core/interchange/json.h"
#include "core/interchange/names.h"
#include "core/interchange/schema.h"

#include <QMultiHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {

class Writer {
public:
    Writer(const QList<Body> &bodies, const QList<Person> &people)
    {
        for (const Body &body : bodies)
            m_bodies.add(body.id, body.name);
        for (const Person &person : people)
            m_people.add(person.id, person.name);
    }

    template <typename T> QByteArray list(const QList<T> &values, int depth)
    {
        QList<QByteArray> texts;
        texts.reserve(values.size());
        for (const T &value : values)
            texts.append(text(value, depth + 1));
        return jsonArray(texts, depth);
    }

    QByteArray text(const Minutes &minutes, int depth)
    {
        QSet<QUuid> items;
        for (const Item &item : minutes.meeting.items)
            items.insert(item.id);
        m_actions.clear();
        for (const Action &action : minutes.actions)
            m_actions[items.contains(action.item) ? action.item : QUuid()].append(action);
        return structure(minutes.meeting, depth);
    }

    template <typename T> QByteArray text(const T &value, int depth)
    {
        if constexpr (std::is_same_v<T, QString>)
            return jsonText(value);
        else if constexpr (std::is_same_v<T, QByteArray>)
            return jsonText(QString::fromLatin1(value.toBase64()));
        else if constexpr (std::is_same_v<T, QUuid>)
            return jsonText(value.toString(QUuid::WithoutBraces));
        else if constexpr (std::is_same_v<T, QDate>)
            return jsonText(value.toString(Qt::ISODate));
        else if constexpr (std::is_same_v<T, QTime>)
            return jsonText(value.toString(u"HH:mm"));
        else if constexpr (std::is_same_v<T, QDateTime>)
            return jsonText(momentText(value));
        else if constexpr (std::is_same_v<T, bool>)
            return value ? "true" : "false";
        else if constexpr (std::is_integral_v<T>)
            return QByteArray::number(value);
        else if constexpr (std::is_enum_v<T>)
            return jsonText(word(value));
        else if constexpr (isOptional<T>)
            return text(*value, depth);
        else if constexpr (isList<T>)
            return list(value, depth);
        else
            return structure(value, depth);
    }

    QByteArray text(const ListedAction &listed, int depth)
    {
        QList<JsonMember> members = membersOf(listed.action, depth);
        const int last = 6; // Behind the keys of an action.
        if (listed.meeting.isValid())
            members.append({"meeting"_L1, text(listed.meeting, depth), last});
        QList<JsonMember> item;
        if (!listed.itemNumber.isEmpty())
            item.append({"number"_L1, text(listed.itemNumber, depth)});
        if (!listed.itemTitle.isEmpty())
            item.append({"title"_L1, text(listed.itemTitle, depth)});
        if (!item.isEmpty())
            members.append({"item"_L1, jsonObject(std::move(item), depth + 1), last});
        if (listed.overdueDays > 0)
            members.append({"overdueDays"_L1, text(listed.overdueDays, depth), last});
        return jsonObject(std::move(members), depth);
    }

    QByteArray text(const MeetingSummary &summary, int depth)
    {
        Meeting meeting{.id = summary.id, .body = summary.body, .number = summary.number, .title = summary.title};
        meeting.date = summary.date;
        meeting.start = summary.start;
        QList<JsonMember> members = membersOf(meeting, depth);
        members.append({"state"_L1, text(summary.state, depth)});
        return jsonObject(std::move(members), depth);
    }

private:
    template <typename T> QByteArray structure(const T &value, int depth)
    {
        QList<JsonMember> members = membersOf(value, depth);
        QUuid actionsOf; // Null: those that stand in no item.
        if constexpr (std::is_same_v<T, Item>)
            actionsOf = value.id;
        if constexpr (std::is_same_v<T, Item> || std::is_same_v<T, Meeting>) {
            if (const auto actions = m_actions.value(actionsOf); !actions.isEmpty())
                members.append({"actions"_L1, list(actions, depth + 1), rankOf<T>("actions"_L1)});
        }
        return jsonObject(std::move(members), depth);
    }

    template <typename T> QList<JsonMember> membersOf(const T &value, int depth)
    {
        QList<JsonMember> members;
        fieldPairsOf(value, blank<T>(), [&](QLatin1StringView key, const auto &field, const auto &nothing) {
            using Field = std::remove_cvref_t<decltype(field)>;
            const bool required = isRequired<T>(key);
            const bool isOwnId = key == "id"_L1; // The blank's is another one, made for it.
            if (!isInFile<T>(key) || (!required && !isOwnId && field == nothing))
                return;
            if constexpr (std::is_same_v<Field, Ref>)
                link(members, key, field, key == "reportsTo"_L1 ? m_bodies : m_people, required, rankOf<T>(key));
            else if (isBodyKey<T>(key))
                bodyLink<T>(members, key, field);
            else
                members.append({key, text(field, depth + 1), rankOf<T>(key)});
        });
        return members;
    }

    template <typename T, typename Field>
    void bodyLink(QList<JsonMember> &members, QLatin1StringView key, const Field &field)
    {
        if constexpr (std::is_same_v<Field, QUuid>)
            link(members, key, {field, m_bodies.nameOf(field)}, m_bodies, isRequired<T>(key), rankOf<T>(key));
    }

    static void link(QList<JsonMember> &members, QLatin1StringView key, const Ref &ref, const Names &names,
                     bool required, int rank)
    {
        const QString id = ref.id.toString(QUuid::WithoutBraces);
        if (linked(ref.name, names, {}) == ref) {
            members.append({key, jsonText(ref.name), rank});
        } else if (linked(id, names, {}) == ref) {
            members.append({key, jsonText(id), rank});
        } else {
            if (required || !ref.name.isEmpty())
                members.append({key, jsonText(ref.name), rank});
            members.append({idKey(key), ref.id.isNull() ? jsonText({}) : jsonText(id), rank});
        }
    }

    Names m_bodies;
    Names m_people;
    QHash<QUuid, QList<Action>> m_actions; // Of the meeting being written, by item; null for those in none.
};

} // namespace

QByteArray writeInterchange(const QList<Body> &bodies, const QList<Person> &people, const QList<Minutes> &minutes,
                            const QList<Action> &looseActions)
{
    Writer writer(bodies, people);
    QList<JsonMember> members{{"minutebook"_L1, "1"}};
    const auto add = [&](QLatin1StringView key, const auto &list) {
        if (!list.isEmpty())
            members.append({key, writer.list(list, 1)});
    };
    add("bodies"_L1, bodies);
    add("people"_L1, people);
    add("meetings"_L1, minutes);
    add("actions"_L1, looseActions);
    return jsonObject(std::move(members), 0) + '\n';
}

QByteArray writeActionList(const QList<Body> &bodies, const QList<ListedAction> &actions)
{
    return Writer(bodies, {}).list(actions, 0) + '\n';
}

QByteArray writeMeetingList(const QList<Body> &bodies, const QList<MeetingSummary> &meetings)
{
    return Writer(bodies, {}).list(meetings, 0) + '\n';
}
