#include "core/interchange/reader.h"

#include "core/book/words.h"
#include "core/interchange/json.h"
#include "core/interchange/jsonvalues.h"
#include "core/interchange/names.h"
#include "core/interchange/schema.h"
#include "core/say.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

// Five times a book of 10,000 meetings and 100,000 actions; an edit of each takes more than a kilobyte.
constexpr qsizetype mostRecords = 500'000;

class Reader {
public:
    explicit Reader(Interchange &out) : m_out(out) {}

    bool read(const QJsonObject &root)
    {
        return version(root.value("minutebook"_L1)) && records(root, "bodies"_L1, m_out.bodies) &&
               records(root, "people"_L1, m_out.people) && records(root, "meetings"_L1, m_out.minutes) &&
               records(root, "actions"_L1, m_out.actions);
    }

    Error error() const { return refusal(m_out.fileName, m_place.text(), m_wrong); }

private:
    bool fail(const QString &what)
    {
        m_wrong = what;
        return false;
    }

    // In the place named, so that an error there is said with it. The place of a failure stays.
    template <typename Read> bool in(const Place::Step &step, Read read)
    {
        m_place.enter(step);
        if (!read())
            return false;
        m_place.leave();
        return true;
    }

    bool version(const QJsonValue &json)
    {
        const QString ours = say("is not a file of Minutebook: it says no \"minutebook\": 1 at the top");
        if (!json.isDouble())
            return fail(ours);
        if (json.toDouble() > 1)
            return fail(say("was written by a newer Minutebook, in version %1 of the format; this one reads version 1")
                            .arg(json.toDouble()));
        return json.toDouble() == 1 || fail(ours);
    }

    template <typename T> bool records(const QJsonObject &root, QLatin1StringView key, QList<T> &out)
    {
        const auto found = root.constFind(key);
        return found == root.constEnd() || in(key, [&] { return value(found.value(), out); });
    }

    template <typename T> bool value(const QJsonValue &json, T &out)
    {
        if constexpr (std::is_same_v<T, QString> || std::is_same_v<T, bool> || std::is_same_v<T, QDate> ||
                      std::is_same_v<T, QTime> || std::is_same_v<T, QDateTime> || std::is_same_v<T, QByteArray>) {
            const QString wrong = plainValue(json, out);
            return wrong.isEmpty() || fail(wrong);
        } else if constexpr (std::is_enum_v<T>) {
            return word(json, out);
        } else if constexpr (isOptional<T>) {
            return value(json, out.emplace());
        } else if constexpr (isList<T>) {
            return list(json, out);
        } else if constexpr (std::is_same_v<T, Minutes>) {
            return minutes(json, out);
        } else {
            return structure(json, out);
        }
    }

    template <typename T> bool word(const QJsonValue &json, T &out)
    {
        QString text;
        if (const QString wrong = plainValue(json, text); !wrong.isEmpty())
            return fail(wrong);
        const auto found = fromWord<T>(text);
        out = found.value_or(T{});
        return found || fail(say("is %1 and has to be one of: %2").arg(excerpt(text), wordsOf(T{}).join(u", "_s)));
    }

    template <typename T> bool list(const QJsonValue &json, QList<T> &out)
    {
        if (!json.isArray())
            return fail(wrongKind(json, say("a list")));
        const QJsonArray array = json.toArray();
        out.reserve(qMin(array.size(), mostRecords));
        for (qsizetype i = 0; i < array.size(); ++i) {
            T &one = out.emplace_back();
            if (!in(i, [&] { return value(array.at(i), one); }))
                return false;
        }
        return true;
    }

    template <typename T> bool structure(const QJsonValue &json, T &out)
    {
        if (!json.isObject())
            return fail(wrongKind(json, say("an object")));
        if constexpr (std::is_same_v<T, Body> || std::is_same_v<T, Person> || std::is_same_v<T, Meeting> ||
                      std::is_same_v<T, Action>) {
            if (++m_records > mostRecords)
                return fail(tooLarge());
        }
        const QJsonObject object = json.toObject();
        bool ok = true;
        fieldsOf(out, [&](QLatin1StringView key, auto &one) {
            ok = ok && (!isInFile<T>(key) || field<T>(object, key, one, out));
        });
        return ok;
    }

    template <typename T, typename Field>
    bool field(const QJsonObject &object, QLatin1StringView key, Field &out, const T &record)
    {
        const auto found = object.constFind(key);
        if (found == object.constEnd() && isRequired<T>(key))
            return fail(say("has no \"%1\"").arg(key));
        if constexpr (std::is_same_v<Field, Ref>)
            return link(object, key, out);
        if (found == object.constEnd() && !isBodyKey<T>(key))
            return true;
        if constexpr (std::is_same_v<Field, QUuid>) {
            if (isBodyKey<T>(key))
                return bodyLink(object, key, record.id);
            return in(key, [&] { return id(found.value(), out); });
        } else if constexpr (std::is_same_v<Field, int> || std::is_same_v<Field, std::optional<int>>) {
            return in(key, [&] { return number(found.value(), out, minimumOf<T>(key)); });
        } else if constexpr (!std::is_same_v<Field, Ref>) {
            return in(key, [&] { return value(found.value(), out) && notBlank<T>(key, out); });
        }
    }

    // A body or a person is found by its name.
    template <typename T, typename Field> bool notBlank(QLatin1StringView key, const Field &out)
    {
        if constexpr ((std::is_same_v<T, Body> || std::is_same_v<T, Person>)&&std::is_same_v<Field, QString>) {
            if (isRequired<T>(key) && out.trimmed().isEmpty())
                return fail(say("is empty"));
        }
        return true;
    }

    template <typename Field> bool number(const QJsonValue &json, Field &out, int minimum)
    {
        int read = 0;
        const QString wrong = wholeNumber(json, read, minimum);
        out = read;
        return wrong.isEmpty() || fail(wrong);
    }

    bool id(const QJsonValue &json, QUuid &out)
    {
        QString text;
        if (const QString wrong = plainValue(json, text); !wrong.isEmpty())
            return fail(wrong);
        out = spelledId(text);
        if (out.isNull())
            return fail(say("is %1 and no id").arg(excerpt(text)));
        if (const auto other = m_out.given.constFind(out); other != m_out.given.constEnd())
            return fail(say("is the same id as %1").arg(*other));
        m_out.given.insert(out, m_place.text());
        return true;
    }

    bool link(const QJsonObject &object, QLatin1StringView key, Ref &out)
    {
        if (const auto found = object.constFind(key); found != object.constEnd()) {
            if (!in(key, [&] { return value(found.value(), out.name); }))
                return false;
        }
        // Not ours if it is no id: then it is a key like others that we do not know.
        const QJsonValue beside = object.value(idKey(key));
        if (beside.isString())
            out.id = beside.toString().isEmpty() ? linkedToNobody : spelledId(beside.toString());
        return true;
    }

    bool bodyLink(const QJsonObject &object, QLatin1StringView key, QUuid record)
    {
        Ref body;
        if (!link(object, key, body))
            return false;
        if (!body.isEmpty())
            m_out.bodyOf.insert(record, body);
        return true;
    }

    bool minutes(const QJsonValue &json, Minutes &out)
    {
        if (!structure(json, out.meeting))
            return false;
        const QJsonObject object = json.toObject();
        if (m_out.bodyOf.value(out.meeting.id).name.isEmpty())
            return in("body"_L1, [&] { return fail(say("is empty")); });
        const QJsonArray items = object.value("items"_L1).toArray();
        for (qsizetype i = 0; i < items.size(); ++i) {
            const auto read = [&] { return actions(items.at(i).toObject(), out, out.meeting.items.at(i).id); };
            if (!in("items"_L1, [&] { return in(i, read); }))
                return false;
        }
        return actions(object, out, {});
    }

    bool actions(const QJsonObject &object, Minutes &out, QUuid item)
    {
        const auto found = object.constFind("actions"_L1);
        if (found == object.constEnd())
            return true;
        QList<Action> read;
        if (!in("actions"_L1, [&] { return value(found.value(), read); }))
            return false;
        for (qsizetype i = 0; i < read.size(); ++i) {
            read[i].meeting = out.meeting.id;
            read[i].item = item;
            read[i].position = int(i);
        }
        out.actions += read;
        return true;
    }

    Interchange &m_out;
    qsizetype m_records = 0;
    Place m_place;
    QString m_wrong;
};

} // namespace

Error refusal(const QString &fileName, const QString &place, const QString &what, Error::Kind kind)
{
    const QString sentence = place.isEmpty() ? say("%1 %2; nothing was imported.").arg(fileName, what)
                                             : say("%1: %2 %3; nothing was imported.").arg(fileName, place, what);
    return {sentence, kind};
}

Result<Interchange> readInterchange(const QByteArray &json, const QString &fileName)
{
    const auto root = jsonRoot(json);
    if (!root)
        return refusal(fileName, {}, root.error());
    Interchange out{.fileName = fileName};
    Reader reader(out);
    if (!reader.read(*root))
        return reader.error();
    for (qsizetype i = 0; i < out.actions.size(); ++i)
        out.actions[i].position = int(i);
    return out;
}
