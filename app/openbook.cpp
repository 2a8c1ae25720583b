#include "app/openbook.h"

#include "core/say.h"

#include <QDir>
#include <QEventLoop>

using namespace Qt::StringLiterals;

namespace {

// A reason may be a sentence already.
QString sentence(const QString &words) { return words.endsWith(u'.') ? words : words + u'.'; }

QString described(const Minutebook &book, const MeetingSummary &meeting)
{
    const Body *body = book.body(meeting.body);
    QStringList parts{meeting.id.toString(QUuid::WithoutBraces)};
    if (body)
        parts.append(body->name);
    if (meeting.start.isValid())
        parts.append(meeting.start.toString(u"HH:mm"));
    if (!meeting.title.isEmpty())
        parts.append(meeting.title);
    return parts.join(u' ');
}

QUuid only(const QList<Body> &bodies, const std::function<bool(const Body &)> &fits, int *count)
{
    QUuid found;
    *count = 0;
    for (const Body &body : bodies) {
        if (fits(body) && ++*count == 1)
            found = body.id;
    }
    return found;
}

} // namespace

Result<std::unique_ptr<Minutebook>> openBook(const QString &path, Access access)
{
    auto book = Minutebook::open(path, {.readOnly = access == Access::Read});
    bool loaded = false;
    QEventLoop loop;
    QObject::connect(book.get(), &Minutebook::actionsLoaded, &loop, [&] {
        loaded = true;
        loop.quit();
    });
    QObject::connect(book.get(), &Minutebook::failed, &loop, &QEventLoop::quit);
    if (auto ok = book->waitUntilOpen(); !ok)
        return ok.failure();
    if (!loaded)
        loop.exec();
    if (access == Access::Write && book->isReadOnly())
        return Error{say("The book %1 can only be read: %2")
                         .arg(QDir::toNativeSeparators(path), sentence(book->saveState().detail))};
    return book;
}

Result<QUuid> bodyNamed(const Minutebook &book, const QString &name)
{
    const QString wanted = name.simplified();
    const auto same = [&](const QString &text) { return text.simplified().compare(wanted, Qt::CaseInsensitive) == 0; };
    const QUuid id(wanted);
    const QList<std::function<bool(const Body &)>> ways{
        [&](const Body &body) { return !id.isNull() && body.id == id; },
        [&](const Body &body) { return same(body.name); },
        [&](const Body &body) { return same(body.shortName); },
        [&](const Body &body) {
            return (u' ' + body.name.simplified() + u' ').contains(u' ' + wanted + u' ', Qt::CaseInsensitive);
        },
    };
    QStringList names;
    for (const Body &body : book.bodies())
        names.append(body.name);
    for (const auto &fits : ways) {
        int count = 0;
        const QUuid found = only(book.bodies(), fits, &count);
        if (count == 1)
            return found;
        if (count > 1)
            return Error{say("“%1” is the name of several bodies of the book; name one by more of its name: %2.")
                             .arg(name, names.join(u", "_s))};
    }
    return Error{names.isEmpty()
                     ? say("There is no body “%1”: the book has none.").arg(name)
                     : say("There is no body “%1” in the book; it has: %2.").arg(name, names.join(u", "_s))};
}

Result<QUuid> meetingNamed(const Minutebook &book, const QString &dateOrId, const QString &body)
{
    QUuid bodyId;
    if (!body.isEmpty()) {
        const auto found = bodyNamed(book, body);
        if (!found)
            return found.failure();
        bodyId = *found;
    }
    const QUuid id(dateOrId);
    QDate day;
    if (id.isNull()) {
        const auto read = dayOf(u"meeting"_s, dateOrId);
        if (!read)
            return Error{say("“%1” is neither the date of a meeting, as YYYY-MM-DD, nor its id.").arg(dateOrId)};
        day = *read;
    }
    QList<MeetingSummary> found;
    for (const MeetingSummary &meeting : book.meetings()) {
        if ((id.isNull() ? meeting.date == day : meeting.id == id) && (bodyId.isNull() || meeting.body == bodyId))
            found.append(meeting);
    }
    if (found.isEmpty())
        return Error{body.isEmpty() ? say("There is no meeting “%1” in the book.").arg(dateOrId)
                                    : say("There is no meeting “%1” of “%2” in the book.").arg(dateOrId, body)};
    if (found.size() == 1)
        return found.first().id;
    QStringList choices;
    for (const MeetingSummary &meeting : std::as_const(found))
        choices.append(described(book, meeting));
    return Error{say("There are %1 meetings on %2; name one by its id: %3.")
                     .arg(QString::number(found.size()), dateOrId, choices.join(u", "_s))};
}

Result<QDate> dayOf(const QString &option, const QString &value)
{
    const QDate day = QDate::fromString(value, u"yyyy-MM-dd"_s);
    if (!day.isValid() || value.size() != 10)
        return Error{say("--%1 needs a day that exists, as YYYY-MM-DD; “%2” is none.").arg(option, value)};
    return day;
}

Result<QString> oneOf(const QString &option, const QString &value, const QStringList &words)
{
    if (words.contains(value))
        return value;
    return Error{say("--%1 needs one of: %2; “%3” is none of them.").arg(option, words.join(u", "_s), value)};
}
