#include "core/file/replay.h"

#include "core/book/bytes.h"
#include "core/book/fields.h"
#include "core/book/rules.h"
#include "core/book/shapes.h"
#include "core/minutes/capture.h"
#include "core/minutes/lineencoding.h"
#include "core/minutes/typed.h"
#include "core/say.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace {

// ---- The new words of an edit

template <typename T> void wordsOfField(const T &field, QStringList &words);

template <typename T> void wordsOfAll(const T &value, QStringList &words)
{
    fieldsOf(value, [&](QLatin1StringView, const auto &field) { wordsOfField(field, words); });
}

template <typename T> void wordsOfField(const T &field, QStringList &words)
{
    if constexpr (std::is_same_v<T, QString>) {
        if (!field.trimmed().isEmpty())
            words.append(field);
    } else if constexpr (std::is_same_v<T, Ref>) {
        wordsOfField(field.name, words);
    } else if constexpr (isOptional<T>) {
        if (field)
            wordsOfField(*field, words);
    } else if constexpr (isList<T>) {
        for (const auto &one : field)
            wordsOfField(one, words);
    } else if constexpr (std::is_class_v<T> && !std::is_same_v<T, QUuid> && !std::is_same_v<T, QByteArray> &&
                         !std::is_same_v<T, QDate> && !std::is_same_v<T, QTime> && !std::is_same_v<T, QDateTime>) {
        wordsOfAll(field, words);
    }
}

QStringList wordsOf(const std::optional<Record> &record)
{
    QStringList words;
    if (record)
        std::visit([&](const auto &value) { wordsOfAll(value, words); }, *record);
    return words;
}

// ---- What has no place

// The meeting in whose minutes text about this record belongs.
QUuid meetingOf(const std::optional<Record> &record)
{
    if (!record)
        return {};
    if (const auto *meeting = std::get_if<Meeting>(&*record))
        return meeting->id;
    const auto *action = std::get_if<Action>(&*record);
    return action ? action->meeting : QUuid();
}

std::optional<Record> recordWith(const BookValues &values, QUuid id)
{
    if (const Body *body = values.body(id))
        return *body;
    if (const Person *person = values.person(id))
        return *person;
    if (const Action *action = values.action(id))
        return *action;
    return {};
}

bool isOnPage(const Typed &typed) { return typed.path.contains(u'/'); }

} // namespace

Replay::Replay(BookValues &values, const QList<LogEntry> &entries, quint64 committed, bool othersWrote, QDateTime now)
    : m_values(values), m_othersWrote(othersWrote), m_now(std::move(now))
{
    for (const LogEntry &entry : entries) {
        if (const auto *change = std::get_if<Change>(&entry.entry)) {
            if (entry.sequence > committed)
                redo(entry, *change);
        } else if (const auto *typed = std::get_if<Typed>(&entry.entry)) {
            auto &pieces = m_typing[typed->record];
            pieces.removeIf([&](const Typed &one) { return one.path == typed->path; });
            pieces.append(*typed);
        } else {
            m_typing.remove(std::get<Settled>(entry.entry).record);
        }
    }
}

void Replay::redo(const LogEntry &entry, const Change &change)
{
    QList<Edit> missing;
    for (qsizetype i = 0; i < change.edits.size(); ++i) {
        const Edit &slim = change.edits[i];
        const auto now = m_values.current(slim.after ? *slim.after : *slim.before);
        // Where an item is gone the edit cannot be made whole; as it is, the rules refuse it.
        const Edit edit = withItems(slim, entry.untouched.value(i), now).value_or(slim);
        if (now != edit.after)
            missing.append(edit);
    }
    const BinChange bin = missingInBin(entry, missing);
    if (missing.isEmpty() && bin.isEmpty())
        return; // The book has it.
    if (m_values.allowed(missing)) {
        m_values.apply(missing, bin);
        m_steps.append({entry.sequence, missing, bin});
        return;
    }
    for (const Edit &edit : std::as_const(missing)) {
        const QUuid meeting = meetingOf(edit.after);
        keep(meeting.isNull() ? meetingOf(edit.before) : meeting, newWordsOf(edit));
    }
}

BinChange Replay::missingInBin(const LogEntry &entry, const QList<Edit> &missing) const
{
    BinChange bin = entry.bin ? *entry.bin : m_values.binnedBy(missing, m_now);
    bin.in.removeIf([&](const Binned &one) {
        const BinEntry *there = m_values.bin().find(one.entry.id);
        return there && *there == one.entry;
    });
    bin.forGood.removeIf([&](QUuid id) { return !m_values.bin().find(id); });
    return bin;
}

QList<Edit> Replay::editsFor(const QList<Typed> &pieces)
{
    const QUuid id = pieces.first().record;
    if (const auto minutes = m_values.minutes(id))
        return intoMeeting(*minutes, pieces);
    if (const auto record = recordWith(m_values, id))
        return intoRecord(*record, pieces);
    for (const Typed &typed : pieces)
        keep(id, wordsOf(typed));
    return {};
}

QList<Edit> Replay::intoMeeting(const Minutes &was, const QList<Typed> &pieces)
{
    Minutes minutes = was;
    QList<Typed> page;
    for (const Edit &edit : intoRecord(was.meeting, pieces))
        minutes.meeting = std::get<Meeting>(*edit.after);
    std::copy_if(pieces.begin(), pieces.end(), std::back_inserter(page), isOnPage);
    Minutes next = minutes;
    // It knows what it was typed upon, whoever has written since, and keeps beside what no longer fits.
    const bool typed = applyTyped(next, page);
    if (typed && m_values.allowed(difference(was, next))) {
        minutes = next;
        ++m_typed;
    } else if (typed || was.meeting.state == MeetingState::Signed) {
        for (const Typed &one : std::as_const(page))
            keep(was.meeting.id, wordsOf(one));
    }
    return difference(was, minutes);
}

// Each field on its own: what the rules refuse takes nothing else with it.
QList<Edit> Replay::intoRecord(const Record &was, const QList<Typed> &pieces)
{
    Record record = was;
    for (const Typed &typed : pieces) {
        if (isOnPage(typed))
            continue;
        Record next = record;
        const bool placed = setField(next, typed.path, typed.text);
        if (placed && next == record)
            continue;
        if (placed && !m_othersWrote && m_values.allowed({{was, next}})) {
            record = next;
            ++m_typed;
        } else {
            keep(meetingOf(was), typed.text);
        }
    }
    return record == was ? QList<Edit>() : QList<Edit>{{was, record}};
}

void Replay::keep(QUuid meeting, const QString &text)
{
    if (text.trimmed().isEmpty())
        return;
    ++m_keptBeside;
    const Meeting *there = m_values.meeting(meeting);
    if (there && there->state != MeetingState::Signed)
        m_besides[meeting].append(text);
    else
        m_forFile.append(text);
}

// One item a meeting. Its id comes from what it says: a replay that was interrupted makes it once.
QList<Edit> Replay::itemsBeside() const
{
    QList<Edit> edits;
    for (auto it = m_besides.constBegin(); it != m_besides.constEnd(); ++it) {
        const Meeting was = *m_values.meeting(it.key());
        const QString text = it->join(u"\n\n"_s);
        const QUuid id = QUuid::createUuidV5(it.key(), text);
        if (std::any_of(was.items.begin(), was.items.end(), [&](const Item &one) { return one.id == id; }))
            continue;
        Meeting with = was;
        with.items.append(Item{.id = id, .title = say("Recovered text"), .minute = text});
        edits.append({was, with});
    }
    return edits;
}

QString newWordsOf(const Edit &edit)
{
    QStringList words = wordsOf(edit.after);
    const QStringList old = wordsOf(edit.before);
    for (const QString &one : old)
        words.removeOne(one);
    return words.join(u"\n\n"_s);
}

// As people typed them: an entry of the page is lines, encoded.
QString wordsOf(const Typed &typed)
{
    if (!isOnPage(typed))
        return typed.text;
    const QString encoded = typed.text.section(fieldEnd, 1);
    QStringList words;
    if (const auto lines = decodedLines(encoded)) {
        for (const Line &line : *lines)
            words.append(sentenceOf(line));
    } else if (const auto line = decodedLine(encoded)) {
        words.append(sentenceOf(*line));
    } else {
        words.append(typed.text);
    }
    words.removeAll(QString());
    return words.join(u"\n\n"_s);
}
