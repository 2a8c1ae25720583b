#include "core/minutes/saidmovement.h"

#include "core/minutes/attendance.h"
#include "core/minutes/saidtime.h"
#include "core/minutes/text.h"
#include "core/say.h"

#include <QMap>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using What = SaidMovement::What;

const QRegularExpression &actOf()
{
    static const QRegularExpression act(u"^(?:(?<in>in)|(?<out>out)|(?<di>di)) +(?=\\S)"_s);
    return act;
}

bool isAtEnd(const QString &text, qsizetype from)
{
    static const QRegularExpression end(u"\\G\\s*\\.?\\s*$"_s);
    return end.match(text, from).hasMatch();
}

// "13:25", "at 2.10pm", "for this item": all that may follow.
bool readTime(const QString &text, qsizetype at, const QTime &start, SaidMovement &said)
{
    static const QRegularExpression itemOnly(u"\\G,? +(?:for|during) +th(?:is|e) +item\\b"_s);
    const auto time = [&] {
        if (const auto found = saidTime(text, at, start)) {
            said.at = found->at;
            at = found->end;
        }
    };
    time();
    if (const auto found = itemOnly.match(text, at); found.hasMatch() && said.what == What::Out) {
        said.what = What::OutOfTheRoom;
        at = found.capturedEnd();
        time();
    }
    return isAtEnd(text, at);
}

bool readInterest(QString text, const Meeting &meeting, SaidMovement &said)
{
    static const QRegularExpression left(
        u"(?:\\s*[,;]\\s*(?:and +)?| +and +)(?:left|out)(?: the room)?\\s*\\.?\\s*$"_s);
    static const QRegularExpression item(u"^\\s*,? *(?:in )?item +(?<number>[\\w.]*\\w)\\b"_s);
    static const QRegularExpression front(u"^\\s*[,:;–—-]?\\s*(?:as +)?"_s);
    if (const auto found = left.match(text); found.hasMatch()) {
        said.leavesRoom = true;
        text.truncate(found.capturedStart());
    }
    if (const auto found = item.match(text); found.hasMatch()) {
        said.item = found.captured(u"number"_s);
        text.remove(0, found.capturedLength());
        const auto numbered = std::count_if(meeting.items.begin(), meeting.items.end(),
                                            [&](const Item &one) { return one.number == said.item; });
        if (numbered != 1) // "4" twice, or none: nobody knows which.
            return false;
    }
    text.remove(0, front.match(text).capturedLength());
    said.nature = text.simplified();
    if (said.nature.endsWith(u'.'))
        said.nature.chop(1);
    return true;
}

Attendance &recordOf(Meeting &meeting, const Body &body, const QList<Person> &people, const Ref &person)
{
    const auto find = [&] {
        return std::find_if(meeting.attendance.begin(), meeting.attendance.end(),
                            [&](const Attendance &one) { return samePerson(one.person, person); });
    };
    if (const auto found = find(); found != meeting.attendance.end())
        return *found;
    record(meeting, body, firstRecord(person, meeting, body, people));
    return *find();
}

// The time of the moment belongs to the day of the meeting, and its night.
QTime moment(const QDateTime &now, const QDate &day)
{
    const bool another = now.addSecs(-5LL * 3600).date() > day;
    return another ? QTime() : QTime(now.time().hour(), now.time().minute());
}

using Kind = Movement::Kind;

// What it is for one of them, from where they are; nothing where they are there (or gone) already.
std::optional<Kind> kindFor(What what, const Meeting &meeting, QUuid item, const Ref &person)
{
    const auto now = whereabouts(meeting, item, person);
    const auto last = lastMovement(meeting, item, person);
    if (what == What::Out)
        return last == Kind::Left ? std::nullopt : std::optional(Kind::Left);
    if (what == What::OutOfTheRoom)
        return now.value_or(Whereabouts::InTheRoom) == Whereabouts::InTheRoom ? std::optional(Kind::LeftTheRoom)
                                                                              : std::nullopt;
    if (last == Kind::Left || last == Kind::LeftTheRoom || hasDeclaredOut(meeting, item, person))
        return Kind::Returned;
    return last ? std::nullopt : std::optional(Kind::Arrived);
}

void recordTimes(Attendance &value, Kind kind, const QTime &at)
{
    const bool wasThere = value.presence == Presence::Present || value.presence == Presence::InAttendance;
    if (!wasThere)
        value.presence = Presence::Present;
    if (kind == Kind::Arrived && at.isValid())
        value.arrived = at;
    if (kind == Kind::Left && at.isValid())
        value.left = at;
    if (kind == Kind::Returned || (kind == Kind::Arrived && value.left <= value.arrived))
        value.left = {}; // They did not leave early after all; the sentences tell the whole story.
}

RecordedMovement declared(const Meeting &meeting, const SaidMovement &said, QUuid item)
{
    RecordedMovement made{meeting, {}, say("Declaration of interest")};
    QList<Item> &items = made.meeting.items;
    const auto there = std::find_if(items.begin(), items.end(), [&](const Item &one) {
        return said.item.isEmpty() ? one.id == item : one.number == said.item;
    });
    if (there == items.end())
        return made;
    QStringList names;
    for (const Ref &person : said.people) {
        names.append(person.name);
        QList<Declaration> &list = there->declarations;
        auto declaration = std::find_if(list.begin(), list.end(),
                                        [&](const Declaration &one) { return samePerson(one.person, person); });
        if (declaration == list.end())
            declaration = list.insert(list.end(), {.person = person});
        if (!said.nature.isEmpty())
            declaration->nature = said.nature;
        declaration->leftTheRoom = declaration->leftTheRoom || said.leavesRoom;
    }
    const bool elsewhere = there->id != item;
    made.sentence = listed(names) + u" declared an interest"_s;
    if (elsewhere)
        made.sentence += u" in item "_s + there->number;
    if (!said.nature.isEmpty())
        made.sentence += u" ("_s + said.nature + u')';
    if (said.leavesRoom)
        made.sentence += elsewhere ? u" and left the room for it"_s : u" and left the room"_s;
    made.sentence += u'.';
    return made;
}

} // namespace

bool mayBeSaidMovement(const QString &line) { return actOf().match(line).hasMatch(); }

std::optional<SaidMovement> saidMovement(const QString &line, const KnownPeople &known, const Meeting &meeting)
{
    const auto act = actOf().match(line);
    if (!act.hasMatch())
        return {};
    const auto found = known.severalAt(line, act.capturedLength(), KnownPeople::In::Keys);
    if (!found)
        return {};
    const qsizetype end = act.capturedLength() + found->length;
    SaidMovement said{.what = What::Declares, .people = found->people};
    if (!act.captured(u"di"_s).isEmpty())
        return readInterest(line.sliced(end), meeting, said) ? std::optional(said) : std::nullopt;
    said.what = act.captured(u"in"_s).isEmpty() ? What::Out : What::In;
    const QTime start = meeting.actualStart.isValid() ? meeting.actualStart : meeting.start;
    return readTime(line, end, start, said) ? std::optional(said) : std::nullopt;
}

RecordedMovement recorded(const Meeting &meeting, const Body &body, const QList<Person> &people,
                          const SaidMovement &said, QUuid item, const QDateTime &now)
{
    if (said.what == What::Declares)
        return declared(meeting, said, item);
    static const char *const steps[] = {QT_TRANSLATE_NOOP("SaidMovement", "Record arrival"),
                                        QT_TRANSLATE_NOOP("SaidMovement", "Record departure"),
                                        QT_TRANSLATE_NOOP("SaidMovement", "Record who left the room"),
                                        QT_TRANSLATE_NOOP("SaidMovement", "Record return")};
    RecordedMovement made{meeting, {}, {}};
    QMap<std::pair<Kind, QTime>, QStringList> told;
    for (const Ref &person : said.people) {
        const auto kind = kindFor(said.what, meeting, item, person);
        if (!kind)
            continue;
        // Who only left the room comes and goes without a time, unless one is said.
        const bool timed = *kind == Kind::Arrived || *kind == Kind::Left ||
                           (*kind == Kind::Returned && lastMovement(meeting, item, person) == Kind::Left);
        const QTime at = said.at.isValid() || !timed ? said.at : moment(now, meeting.date);
        Attendance &value = recordOf(made.meeting, body, people, person);
        recordTimes(value, *kind, at);
        told[{*kind, at}].append(value.person.name);
        made.what = say(steps[size_t(*kind)]);
    }
    QStringList sentences;
    for (auto it = told.cbegin(); it != told.cend(); ++it)
        sentences.append(sentenceOf(it.key().first, it.value(), it.key().second));
    made.sentence = sentences.join(u' ');
    return made;
}

void putRight(Meeting &meeting, const Movement &movement, const QTime &at)
{
    const QStringList name{movement.person.name};
    const QString before = markdownOf({{Look::Plain, sentenceOf(movement.kind, name, movement.at)}});
    const QString after = markdownOf({{Look::Plain, sentenceOf(movement.kind, name, at)}});
    // At its own beginning: "Ann Lee left …" stands in "Mary Ann Lee left …" too.
    const QRegularExpression sentence(u"(?<=^|\\n|[.!?;:)] )"_s + QRegularExpression::escape(before));
    for (Item &item : meeting.items) {
        if (const auto found = sentence.match(item.minute); found.hasMatch())
            item.minute.replace(found.capturedStart(), found.capturedLength(), after);
    }
}
