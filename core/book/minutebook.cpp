#include "core/book/minutebook.h"

#include "core/book/minutebookprivate.h"
#include "core/book/rules.h"
#include "core/book/storable.h"
#include "core/file/creating.h"

#include <QCoreApplication>
#include <QPointer>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

Minutebook::Minutebook(const QString &path, const Settings &settings)
    : d(std::make_unique<Private>(this, path, settings))
{
}

Minutebook::~Minutebook()
{
    blockSignals(true); // Whoever listens may be half gone by now.
    d->close();
}

Result<void> Minutebook::create(const QString &path) { return createBook(path, QDateTime::currentDateTime()); }

std::unique_ptr<Minutebook> Minutebook::open(const QString &path, const Settings &settings)
{
    std::unique_ptr<Minutebook> book(new Minutebook(path, settings));
    book->d->open();
    return book;
}

Result<void> Minutebook::waitUntilOpen()
{
    d->storage.waitUntil([this] { return d->opened.has_value(); });
    return *d->opened;
}

Result<void> Minutebook::flush() { return d->flush(); }
QString Minutebook::path() const { return d->path; }
bool Minutebook::isReadOnly() const { return !d->readOnly.isEmpty(); }
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
const Bin &Minutebook::bin() const { return d->values.bin(); }

void Minutebook::read(const QList<QUuid> &ids, QObject *context, std::function<void(Result<void>)> then)
{
    d->read(ids, whileThere(context, std::move(then)));
}

std::function<void(Result<void>)> whileThere(QObject *context, std::function<void(Result<void>)> then)
{
    return [guard = QPointer<QObject>(context), then = std::move(then)](const Result<void> &result) {
        if (guard)
            then(result);
    };
}

Result<void> Minutebook::readNow(const QList<QUuid> &ids)
{
    std::optional<Result<void>> answer;
    d->read(ids, [&](const Result<void> &result) { answer = result; });
    d->storage.waitUntil([&] { return answer.has_value(); });
    return *answer;
}

Result<void> Minutebook::apply(const QString &what, const QList<Edit> &edits)
{
    QList<Edit> real;
    for (const Edit &edit : edits) {
        Edit kept{edit.before, edit.after ? std::optional(storable(*edit.after, edit.before)) : std::nullopt};
        if (kept.before != kept.after)
            real.append(std::move(kept));
    }
    if (real.isEmpty())
        return {};
    const auto done = d->perform(what, real, d->values.binnedBy(real, now()));
    if (!done)
        return done.failure();
    d->history.add({{what, real}, *done});
    d->forgetSigned(real);
    emit historyChanged();
    return {};
}

Result<void> Minutebook::undo()
{
    const DoneChange *change = d->history.toUndo();
    if (!change)
        return {};
    const QList<Edit> edits = reversed(change->edits);
    if (const auto done = d->perform(change->what, edits, backIntoBin(edits, change->fromBin)); !done)
        return done.failure();
    d->history.undone();
    emit historyChanged();
    return {};
}

Result<void> Minutebook::redo()
{
    const DoneChange *change = d->history.toRedo();
    if (!change)
        return {};
    const QList<Edit> edits = change->edits;
    const auto done = d->perform(change->what, edits, d->values.binnedBy(edits, now()));
    if (!done)
        return done.failure();
    d->history.redone(*done);
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
    // A moment with its offset: "half past ten" means another moment once the laptop has travelled.
    const QDateTime moment = at.isValid() ? at.toOffsetFromUtc(at.offsetFromUtc()) : at;
    const auto meeting = advanced(*minutes, to, by, moment, reason, body ? body->name : QString());
    if (!meeting)
        return meeting.failure();
    if (to == MeetingState::Signed)
        return d->sign({minutes->meeting, storable(*meeting)});
    return apply(tr("Change of state"), {{minutes->meeting, *meeting}});
}

void Minutebook::typed(const Typed &what) { d->typed(what); }
void Minutebook::settled(QUuid record) { d->settled(record); }

QString Minutebook::nextActionRef(QUuid body) const
{
    static const QRegularExpression number(u"^[[:alpha:]]*([0-9]{1,9})$"_s);
    d->storage.waitUntil([this] { return d->actionsLoaded || d->actionsFailed || !d->opened || !*d->opened; });
    int highest = 0;
    for (const ActionIndex::Number row : d->actions.inOrder()) {
        if (d->actions.body(row) == body)
            highest = qMax(highest, number.match(d->actions.ref(row)).captured(1).toInt());
    }
    return u"A%1"_s.arg(highest + 1);
}

Result<void> Minutebook::saveCopy(const QString &path)
{
    if (auto flushed = flush(); !flushed)
        return flushed;
    std::optional<Result<void>> answer;
    d->storage.ask([path, now = now()](BookFile &file) { return file.saveCopy(path, now); },
                   [&](const Result<void> &done) { answer = done; });
    d->storage.waitUntil([&] { return answer.has_value(); });
    return *answer;
}
