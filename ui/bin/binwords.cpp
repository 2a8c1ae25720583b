#include "ui/bin/binwords.h"

#include "core/say.h"
#include "ui/fields/dates.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int namesAtMost = 5;

// In the middle of a sentence.
QString nameOf(const BinEntry &entry)
{
    switch (entry.kind) {
    case BinEntry::Kind::Meeting:
        return say("the meeting of %1").arg(dayInFull(entry.date));
    case BinEntry::Kind::Action:
        return say("the action “%1”").arg(entry.name);
    case BinEntry::Kind::Body:
    case BinEntry::Kind::Person:
        break;
    }
    return entry.name;
}

QString counted(int count, const char *one, const char *many)
{
    return count == 0 ? QString() : count == 1 ? say(one) : say(many).arg(count);
}

} // namespace

QString titleOf(const BinEntry &entry)
{
    switch (entry.kind) {
    case BinEntry::Kind::Meeting: {
        const QString day = say("Meeting of %1").arg(dayInFull(entry.date));
        return entry.name.isEmpty() ? day : say("%1 · %2").arg(day, entry.name);
    }
    case BinEntry::Kind::Action:
        return say("Action: %1").arg(entry.name);
    case BinEntry::Kind::Body:
    case BinEntry::Kind::Person:
        break;
    }
    return entry.name;
}

QString contentOf(int meetings, int actions)
{
    QStringList parts{counted(meetings, "1 meeting", "%1 meetings"), counted(actions, "1 action", "%1 actions")};
    parts.removeAll(QString());
    return parts.size() == 2 ? say("%1 and %2").arg(parts[0], parts[1]) : parts.value(0);
}

QString whenDeleted(const BinEntry &entry)
{
    const QDateTime at = entry.at.toLocalTime();
    return say("Deleted %1 %2").arg(dayInShort(at.date()), shownTime(at.time()));
}

QString detailOf(const Bin::Listed &listed)
{
    QStringList parts;
    switch (listed.entry.kind) {
    case BinEntry::Kind::Body:
        parts.append(say("Body"));
        break;
    case BinEntry::Kind::Person:
        parts.append(say("Person"));
        break;
    case BinEntry::Kind::Action:
        parts.append(say("What it belonged to was restored without it"));
        break;
    case BinEntry::Kind::Meeting:
        parts.append(listed.entry.bodyName);
    }
    if (const QString content = contentOf(listed.meetings, listed.actions); !content.isEmpty())
        parts.append(say("with %1").arg(content));
    return parts.join(u" · "_s);
}

QString sentenceOf(const Bin::Listed &listed)
{
    return QStringList{titleOf(listed.entry), detailOf(listed), whenDeleted(listed.entry)}.join(u", "_s);
}

QString namesOf(const QList<BinEntry> &entries)
{
    QStringList names;
    for (const BinEntry &entry : entries.first(qMin<qsizetype>(entries.size(), namesAtMost)))
        names.append(nameOf(entry));
    if (const qsizetype more = entries.size() - names.size(); more > 0)
        return say("%1 and %2 more").arg(names.join(u", "_s)).arg(more);
    if (names.size() < 2)
        return names.value(0);
    const QString last = names.takeLast();
    return say("%1 and %2").arg(names.join(u", "_s), last);
}
