#include "core/book/minutebook.h"

#include "core/book/bookvalues.h"
#include "core/book/history.h"
#include "core/book/rules.h"
#include "core/book/storable.h"
#include "core/file/bookfile.h"
#include "core/file/creating.h"
#include "core/file/storagethread.h"

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
    std::optional<Result<void>> opened; // Once it is known.
    QList<Step> pending;                // Applied, not in the file yet.
    bool writing = false;
    std::optional<Error> lastFailure;
    quint64 sequence = 0;
    StorageThread storage; // Last: it ends before what it tells ends.
};

Minutebook::Minutebook(std::unique_ptr<Private> data) : d(std::move(data)) {}
Minutebook::~Minutebook() { (void)flush(); }

Result<void> Minutebook::create(const QString &path) { return createBook(path, QDateTime::currentDateTime()); }

std::unique_ptr<Minutebook> Minutebook::open(const QString &path, const Settings &settings)
{
    auto data = std::make_unique<Private>();
    data->path = path;
    data->settings = settings;
    std::unique_ptr<Minutebook> book(new Minutebook(std::move(data)));
    Minutebook *self = book.get();
    const Opening opening{.path = path, .readOnly = settings.readOnly};
    self->d->storage.ask([opening](BookFile &file) { return file.open(opening); },
                         [self](const Result<Opened> &opened) { self->onOpened(opened); });
    return book;
}

void Minutebook::onOpened(const Result<Opened> &opened)
{
    if (!opened) {
        d->opened = Result<void>(opened.failure());
        emit failed(opened.error());
        return;
    }
    d->values.setLists(opened->lists.bodies, opened->lists.people, opened->lists.meetings, opened->lists.actionsOfBody);
    d->opened = Result<void>();
    emit this->opened();
    emit actionsLoaded();
}

Result<void> Minutebook::waitUntilOpen()
{
    d->storage.waitUntil([this] { return d->opened.has_value(); });
    return *d->opened;
}

void Minutebook::writeSoon()
{
    if (d->writing || d->pending.isEmpty())
        return;
    d->writing = true;
    d->storage.ask([steps = d->pending](BookFile &file) { return file.write(steps); },
                   [this, last = d->pending.last().sequence](const Result<void> &written) {
                       d->writing = false;
                       d->lastFailure = written ? std::nullopt : std::optional(written.failure());
                       if (written)
                           d->pending.removeIf([&](const Step &step) { return step.sequence <= last; });
                       if (written)
                           writeSoon();
                   });
}

Result<void> Minutebook::flush()
{
    d->storage.waitUntil([this] { return !d->writing; });
    while (!d->pending.isEmpty()) {
        writeSoon();
        d->storage.waitUntil([this] { return !d->writing; });
        if (d->lastFailure)
            return *d->lastFailure;
    }
    return {};
}

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

void Minutebook::ask(const QList<QUuid> &ids, std::function<void(Result<void>)> then)
{
    QList<QUuid> meetings;
    QList<QUuid> actions;
    const QList<MeetingSummary> &known = d->values.meetings();
    for (const QUuid &id : ids) {
        if (body(id) || person(id) || meeting(id) || action(id))
            continue;
        const bool isMeeting =
            std::any_of(known.begin(), known.end(), [&](const MeetingSummary &one) { return one.id == id; });
        (isMeeting ? meetings : actions).append(id);
    }
    d->storage.ask([meetings, actions](BookFile &file) { return file.read(meetings, actions); },
                   [this, then = std::move(then)](const Found &found) {
                       for (const Minutes &minutes : found.minutes)
                           d->values.bringIn(minutes);
                       for (const Action &action : found.actions)
                           d->values.bringIn(action);
                       then(found.result);
                   });
}

void Minutebook::read(const QList<QUuid> &ids, QObject *context, std::function<void(Result<void>)> then)
{
    ask(ids, [guard = QPointer<QObject>(context), then = std::move(then)](const Result<void> &result) {
        if (guard)
            then(result);
    });
}

Result<void> Minutebook::readNow(const QList<QUuid> &ids)
{
    std::optional<Result<void>> answer;
    ask(ids, [&](const Result<void> &result) { answer = result; });
    d->storage.waitUntil([&] { return answer.has_value(); });
    return *answer;
}

Result<void> Minutebook::apply(const QString &what, const QList<Edit> &edits)
{
    QList<Edit> real;
    for (const Edit &edit : edits) {
        const Edit kept{edit.before, edit.after ? std::optional(storable(*edit.after)) : std::nullopt};
        if (kept.before != kept.after)
            real.append(kept);
    }
    if (real.isEmpty())
        return {};
    if (auto ok = d->values.allowed(real); !ok)
        return ok;
    d->values.apply(real);
    d->history.add({what, real});
    d->pending.append({++d->sequence, real});
    writeSoon();
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
    d->pending.append({++d->sequence, back});
    writeSoon();
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
    d->pending.append({++d->sequence, edits});
    writeSoon();
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
