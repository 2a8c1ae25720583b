#include "core/book/minutebookprivate.h"

#include "core/say.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// Whether lists of actions show something of the meeting that is other now.
bool showsElsewhere(const Edit &edit)
{
    const auto *was = edit.before ? std::get_if<Meeting>(&*edit.before) : nullptr;
    const auto *is = edit.after ? std::get_if<Meeting>(&*edit.after) : nullptr;
    if (!was || !is)
        return is != nullptr;
    return was->date != is->date || was->body != is->body ||
           !std::equal(
               was->items.begin(), was->items.end(), is->items.begin(), is->items.end(),
               [](const Item &a, const Item &b) { return a.id == b.id && a.number == b.number && a.title == b.title; });
}

} // namespace

void Minutebook::Private::open()
{
    if (settings.recoveryFolder.isEmpty())
        settings.recoveryFolder =
            QDir(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)).filePath(u"recovery"_s);
    const Opening opening{.path = path,
                          .recoveryFolder = settings.recoveryFolder,
                          .now = q->now(),
                          .readOnly = settings.readOnly,
                          .pagesAtMost = settings.pagesAtMost};
    storage.ask([opening](BookFile &file) { return file.open(opening); },
                [this](const Result<Opened> &found) { onOpened(found); });
}

void Minutebook::Private::onOpened(const Result<Opened> &found)
{
    if (!found) {
        opened = Result<void>(found.failure());
        emit q->failed(found.error());
        return;
    }
    values.setLists(found->lists.bodies, found->lists.people, found->lists.meetings, found->lists.actionsOfBody);
    values.setBin(found->lists.bin);
    readOnly = found->readOnly;
    noLog = found->noLog;
    savedAt = q->now();
    QString sentence;
    if (readOnly.isEmpty() && found->log)
        sentence = putBack(*found);
    if (readOnly.isEmpty())
        lease.start();
    opened = Result<void>();
    showState();
    emit q->opened();
    loadActions(std::make_shared<ActionIndex>(), 0);
    if (!sentence.isEmpty())
        emit q->recovered(sentence);
}

// What the log holds beyond the book. Returns what came of it, for people; empty where there was nothing.
QString Minutebook::Private::putBack(const Opened &found)
{
    lock = found.lock;
    recovery = std::make_unique<RecoveryLog>(found.log->path);
    const QList<LogEntry> &entries = found.log->entries;
    sequence = qMax(found.committed, entries.isEmpty() ? 0 : entries.last().sequence);
    bringIn(found.logged);

    Replay replay(values, entries, found.committed, found.othersWrote, q->now());
    for (const Step &step : replay.steps()) {
        sinceOpened += step.edits;
        queue(step);
    }
    const QList<QList<Typed>> typing = replay.typing();
    for (const QList<Typed> &pieces : typing) {
        const QList<Edit> edits = replay.editsFor(pieces);
        if (!edits.isEmpty() && !q->apply(say("Recovered typing"), edits)) {
            for (const Typed &typed : pieces)
                replay.keep(typed.record, wordsOf(typed));
        }
    }
    const QList<Edit> beside = replay.itemsBeside();
    if (!beside.isEmpty() && !q->apply(say("Recovered text"), beside))
        logHolds = true;
    const QString file = replay.forFile().isEmpty() ? QString() : keepInFile(replay.forFile());
    logHolds = logHolds || (!replay.forFile().isEmpty() && file.isEmpty());
    if (!logHolds) {
        for (const QList<Typed> &pieces : typing)
            log({++sequence, Settled{pieces.first().record}});
    }
    emptyLog();
    return sentenceOf(replay, !beside.isEmpty(), file, found.log->damage);
}

QString Minutebook::Private::sentenceOf(const Replay &replay, bool items, const QString &file, const QString &damage)
{
    QStringList sentences;
    if (replay.changes() + replay.typed() > 0)
        sentences.append(say("What had not reached the book was put back from this computer."));
    if (items)
        sentences.append(say("Where the book has newer text, what was typed here stands beside it in an item "
                             "“Recovered text”."));
    if (!file.isEmpty())
        sentences.append(say("What has no place in the book any more is in the file %1.").arg(file));
    if (!damage.isEmpty())
        sentences.append(damage);
    return sentences.join(u' ');
}

// The file that the texts are in now; empty where it could not be written.
QString Minutebook::Private::keepInFile(const QStringList &texts) const
{
    const QString name = say("Recovered text %1.txt").arg(q->now().toString(u"yyyy-MM-dd HH.mm.ss.zzz"));
    const QString filePath = QDir(settings.recoveryFolder).filePath(name);
    QFile file(filePath);
    const QByteArray bytes = texts.join(u"\n\n"_s).toUtf8() + '\n';
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly) || file.write(bytes) != bytes.size() || !file.flush())
        return {};
    return QDir::toNativeSeparators(filePath);
}

// In slices, so that reading a meeting need not wait for all of them. What is applied meanwhile is put in at the end.
void Minutebook::Private::loadActions(const std::shared_ptr<ActionIndex> &index, qint64 after)
{
    storage.ask([index, after](BookFile &file) { return file.indexActions(*index, after); },
                [this, index](const Result<std::optional<qint64>> &next) {
                    actionsFailed = !next;
                    if (!next)
                        reload.start();
                    else if (*next)
                        loadActions(index, **next);
                    else
                        onActions(index);
                });
}

void Minutebook::Private::onActions(const std::shared_ptr<ActionIndex> &index)
{
    actions = std::move(*index);
    actionsLoaded = true;
    reindex(std::exchange(sinceOpened, {}));
    emit q->actionsLoaded();
}

void Minutebook::Private::reindex(const QList<Edit> &edits)
{
    if (!actionsLoaded) {
        sinceOpened += edits;
        return;
    }
    const auto put = [&](const Action &action) { actions.insert(actionRow(action, values.meeting(action.meeting))); };
    for (const Edit &edit : edits) {
        // As they are now: an edit of before the actions were loaded may have been undone since.
        if (const Action *action = values.action(idOf(edit)))
            put(*action);
        else if (std::holds_alternative<Action>(edit.after ? *edit.after : *edit.before))
            actions.remove(idOf(edit));
        else if (const auto minutes = values.minutes(idOf(edit)); minutes && showsElsewhere(edit))
            std::for_each(minutes->actions.begin(), minutes->actions.end(), put);
    }
}

void Minutebook::Private::read(const QList<QUuid> &ids, std::function<void(Result<void>)> then)
{
    QList<QUuid> missing;
    for (const QUuid &id : ids) {
        if (!values.body(id) && !values.person(id) && !values.meeting(id) && !values.action(id))
            missing.append(id);
    }
    storage.ask([missing](BookFile &file) { return file.read(missing); },
                [this, then = std::move(then)](const Found &found) {
                    bringIn(found);
                    then(found.result);
                });
}

void Minutebook::Private::bringIn(const Found &found)
{
    for (const Minutes &minutes : found.minutes)
        values.bringIn(minutes);
    for (const Action &action : found.actions)
        values.bringIn(action);
}
