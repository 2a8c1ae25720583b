#include "core/minutes/copiedlines.h"

#include "core/minutes/clean.h"
#include "core/minutes/entrymarks.h"
#include "core/minutes/lineedits.h"
#include "core/minutes/paste.h"
#include "core/minutes/pasteeffort.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int version = 1;
constexpr qsizetype mostBytes = 2 << 20; // Several times what the lines can bring.
constexpr qsizetype longestChip = 200;
constexpr qsizetype mostOwners = 100;

// By Line::Kind.
const QStringList &kinds()
{
    static const QStringList all{u"title"_s,  u"text"_s,   u"heading"_s,  u"bullet"_s,
                                 u"number"_s, u"letter"_s, u"decision"_s, u"action"_s};
    return all;
}

std::optional<QString> chipOf(const QJsonValue &value)
{
    const QString words = breakable(value.toString()).simplified();
    return words.size() <= longestChip ? std::optional(words) : std::nullopt;
}

bool hasItsLabel(const Line &line)
{
    if (!isMinuteText(line.kind))
        return true;
    if (!isEntry(line.kind))
        return line.label.isEmpty();
    const EntryMark mark = entryMark(line.label);
    return mark.kind == line.kind && mark.label == line.label;
}

std::optional<Line> lineOf(const QJsonObject &object)
{
    const qsizetype kind = kinds().indexOf(object[u"kind"_s].toString());
    const auto label = chipOf(object[u"label"_s]);
    const auto due = chipOf(object[u"due"_s]);
    const QJsonArray owners = object[u"owners"_s].toArray();
    if (kind < 0 || !label || !due || owners.size() > mostOwners)
        return {};
    Line line{.kind = Line::Kind(kind), .label = *label, .runs = breakable(runsOf(object[u"text"_s].toString()))};
    line.level = qBound(1, object[u"level"_s].toInt(1), 9);
    if (!isMinuteText(line.kind))
        line.id = QUuid::fromString(object[u"id"_s].toString());
    for (const auto &value : owners) {
        const auto owner = chipOf(value);
        if (!owner || line.kind != Line::Kind::Action)
            return {};
        if (!owner->isEmpty())
            line.owners.append(*owner);
    }
    if (line.kind == Line::Kind::Action)
        line.due = *due;
    return hasItsLabel(line) ? std::optional(line) : std::nullopt;
}

bool fits(const Line &line, PasteEffort &effort)
{
    effort.beginLine();
    for (qsizetype chips = !line.label.isEmpty() + line.owners.size() + !line.due.isEmpty(); chips > 0; --chips)
        effort.label();
    qsizetype left = 0;
    for (const Run &run : line.runs) {
        effort.changeLook();
        left += run.text.size() - effort.taken(run.text);
    }
    return left == 0 && !effort.isSpent();
}

QJsonObject objectOf(const Line &line)
{
    QJsonObject object{{u"kind"_s, kinds()[int(line.kind)]}, {u"text"_s, markdownOf(line.runs)}};
    if (!line.label.isEmpty())
        object[u"label"_s] = line.label;
    if (!line.id.isNull())
        object[u"id"_s] = line.id.toString(QUuid::WithoutBraces);
    if (line.level > 1)
        object[u"level"_s] = line.level;
    if (!line.owners.isEmpty())
        object[u"owners"_s] = QJsonArray::fromStringList(line.owners);
    if (!line.due.isEmpty())
        object[u"due"_s] = line.due;
    return object;
}

} // namespace

QByteArray copiedLines(const QList<Line> &lines)
{
    QJsonArray array;
    for (const Line &line : lines)
        array.append(objectOf(line));
    const QJsonObject whole{{u"format"_s, u"minutebook-lines"_s}, {u"version"_s, version}, {u"lines"_s, array}};
    return QJsonDocument(whole).toJson(QJsonDocument::Compact);
}

std::optional<Pasted> pastedLines(const QByteArray &copied)
{
    if (copied.size() > mostBytes)
        return {};
    const QJsonObject whole = QJsonDocument::fromJson(copied).object();
    if (whole[u"format"_s] != u"minutebook-lines"_s || whole[u"version"_s].toInt() != version)
        return {};
    Pasted pasted{.saysLooks = true};
    PasteEffort effort;
    const QJsonArray lines = whole[u"lines"_s].toArray();
    for (const auto &value : lines) {
        const auto line = lineOf(value.toObject());
        if (!line)
            return {};
        if (isBlank(*line) && line->kind != Line::Kind::Title)
            continue;
        const QString words = plainText(*line);
        if (words.size() > longestPastedLine || line->runs.size() > mostLooksInLine)
            return {}; // It comes as HTML too, and that can be cut anywhere.
        pasted.rest = !fits(*line, effort);
        if (pasted.rest)
            break;
        if (pasted.lines.isEmpty())
            pasted.spaceBefore = words.startsWith(u' ');
        pasted.spaceBehind = words.endsWith(u' ');
        pasted.lines.append(normal(*line));
    }
    return pasted;
}
