#include "core/book/minutebook.h"

#include "core/book/bookvalues.h"
#include "core/book/history.h"
#include "core/book/rules.h"

#include <QCoreApplication>
#include <QPointer>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

class Minutebook::Private {
public:
    QString path;
    Settings settings;
    BookValues values;
    History history;
    ActionIndex actions;
    SaveState state;
    bool open = false;
};

Minutebook::Minutebook(std::unique_ptr<Private> data) : d(std::move(data)) {}
Minutebook::~Minutebook() = default;

Result<void> Minutebook::create(const QString &) { return {}; }

std::unique_ptr<Minutebook> Minutebook::open(const QString &path, const Settings &settings)
{
    auto data = std::make_unique<Private>();
    data->path = path;
    data->settings = settings;
    std::unique_ptr<Minutebook> book(new Minutebook(std::move(data)));
    QMetaObject::invokeMethod(
        book.get(), [self = book.get()] { (void)self->waitUntilOpen(); }, Qt::QueuedConnection);
    return book;
}

Result<void> Minutebook::waitUntilOpen()
{
    if (!d->open) {
        d->open = true;
        emit opened();
        emit actionsLoaded();
    }
    return {};
}

Result<void> Minutebook::flush() { return {}; }
QString Minutebook::path() const { return d->path; }
bool Minutebook::isReadOnly() const { return d->settings.readOnly; }
SaveState Minutebook::saveState() const { return d->state; }
QDateTime Minutebook::now() const { return d->settings.clock ? d->settings.clock() : QDateTime::currentDateTime(); }
const QList<Body> &Minutebook::bodies() const { return d->values.bodies(); }
const QList<Person> &Minutebook::people() const { return d->values.people(); }
const QList<MeetingSummary> &Minutebook::meetings() const { return d->values.meetings(); }
const ActionIndex &Minutebook::actions() const { return d->actions; }
const Body *Minutebook::body(QUuid id) const { return d->values.body(id); }
const Person *Minutebook::person(QUuid id) const { return d->values.person(id); }
const Meeting *Minutebook::meeting(QUuid id) const { return d->values.meeting(id); }
const Action *Minutebook::action(QUuid id) const { return d->values.action(id); }
std::optional<Minutes> Minutebook::minutes(QUuid meeting) const { return d->values.minutes(meeting); }

void Minutebook::read(const QList<QUuid> &ids, QObject *context, std::function<void(Result<void>)> then)
{
    QMetaObject::invokeMethod(
        context, [this, ids, then = std::move(then)] { then(readNow(ids)); }, Qt::QueuedConnection);
}

Result<void> Minutebook::readNow(const QList<QUuid> &) { return {}; }

Result<void> Minutebook::apply(const QString &what, const QList<Edit> &edits)
{
    QList<Edit> real;
    for (const Edit &edit : edits) {
        if (edit.before != edit.after)
            real.append(edit);
    }
    if (real.isEmpty())
        return {};
    if (auto ok = d->values.allowed(real); !ok)
        return ok;
    d->values.apply(real);
    d->history.add({what, real});
    QSet<QUuid> ids;
    for (const Edit &edit : std::as_const(real))
        ids.insert(idOf(edit));
    emit changed(ids);
    emit historyChanged();
    return {};
}

Result<void> Minutebook::undo()
{
    const Change *change = d->history.toUndo();
    if (!change)
        return {};
    const QList<Edit> back = reversed(change->edits);
    if (auto ok = d->values.allowed(back); !ok)
        return ok;
    d->values.apply(back);
    d->history.undone();
    QSet<QUuid> ids;
    for (const Edit &edit : back)
        ids.insert(idOf(edit));
    emit changed(ids);
    emit historyChanged();
    return {};
}

Result<void> Minutebook::redo()
{
    const Change *change = d->history.toRedo();
    if (!change)
        return {};
    const QList<Edit> edits = change->edits;
    if (auto ok = d->values.allowed(edits); !ok)
        return ok;
    d->values.apply(edits);
    d->history.redone();
    QSet<QUuid> ids;
    for (const Edit &edit : edits)
        ids.insert(idOf(edit));
    emit changed(ids);
    emit historyChanged();
    return {};
}

QString Minutebook::undoText() const { return d->history.toUndo() ? d->history.toUndo()->what : QString(); }
QString Minutebook::redoText() const { return d->history.toRedo() ? d->history.toRedo()->what : QString(); }

Result<void> Minutebook::advance(QUuid id, MeetingState to, const QString &by, const QDateTime &at,
                                 const QString &reason)
{
    const auto minutes = d->values.minutes(id);
    if (!minutes)
        return Error{tr("This meeting is not in the book.")};
    const Body *body = d->values.body(minutes->meeting.body);
    const auto meeting = advanced(*minutes, to, by, at, reason, body ? body->name : QString());
    if (!meeting)
        return meeting.failure();
    return apply(tr("Change of state"), {{minutes->meeting, *meeting}});
}

void Minutebook::typed(const Typed &) {}
void Minutebook::settled(QUuid) {}
QString Minutebook::nextActionRef(QUuid) const { return u"A1"_s; }
Result<void> Minutebook::saveCopy(const QString &) { return {}; }
