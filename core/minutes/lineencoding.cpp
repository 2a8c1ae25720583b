#include "core/minutes/lineencoding.h"

#include "core/minutes/clean.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

// Control characters never stand in a line (core/minutes/clean.h).
constexpr QChar lineEnd(0x1e);
constexpr QChar ownerEnd(0x1d);

// Lists have the labels of the text format: with another, the text would be no list when it is read again.
bool hasItsLabel(const Line &line)
{
    static const QRegularExpression number(u"^\\d{1,3}\\.$"_s);
    static const QRegularExpression letter(u"^[a-z]{1,4}\\)$"_s);
    switch (line.kind) {
    case Line::Kind::Text:
    case Line::Kind::Heading:
        return line.label.isEmpty();
    case Line::Kind::Bullet:
        return line.label == u"•"_s;
    case Line::Kind::Number:
        return number.match(line.label).hasMatch();
    case Line::Kind::Letter:
        return letter.match(line.label).hasMatch();
    default:
        return true;
    }
}

} // namespace

QString encodedLine(const Line &line)
{
    return QString::number(int(line.kind)) + fieldEnd + (line.id.isNull() ? QString() : line.id.toString()) + fieldEnd +
           line.label + fieldEnd + QString::number(line.level) + fieldEnd + line.owners.join(ownerEnd) + fieldEnd +
           line.due + fieldEnd + markdownOf(line.runs);
}

std::optional<Line> decodedLine(const QString &text)
{
    const QStringList fields = text.split(fieldEnd);
    if (fields.size() != 7)
        return {};
    for (const QString &field : fields) {
        if (cleaned(field).replace(u'\n', QChar::LineSeparator) != QString(field).remove(ownerEnd))
            return {};
    }
    bool kindOk = false;
    bool levelOk = false;
    const int kind = fields[0].toInt(&kindOk);
    const int level = fields[3].toInt(&levelOk);
    if (!kindOk || kind < 0 || kind > int(Line::Kind::Action) || !levelOk || level < 1)
        return {};
    Line line{.kind = Line::Kind(kind), .id = QUuid::fromString(fields[1]), .label = fields[2], .level = level};
    line.owners = fields[4].split(ownerEnd, Qt::SkipEmptyParts);
    line.due = fields[5];
    line.runs = runsOf(fields[6]);
    return isMinuteText(line.kind) == line.id.isNull() && hasItsLabel(line) ? std::optional(line) : std::nullopt;
}

QString encodedLines(const QList<Line> &lines)
{
    QString out;
    for (const Line &line : lines)
        out += encodedLine(line) + lineEnd;
    return out;
}

std::optional<QList<Line>> decodedLines(const QString &text)
{
    QList<Line> lines;
    for (const QString &part : text.split(lineEnd, Qt::SkipEmptyParts)) {
        const auto line = decodedLine(part);
        if (!line)
            return {};
        lines.append(*line);
    }
    return lines;
}

// FNV-1a, 64 bits: the same on every machine and in every version, which qHash is not.
QString digest(const QString &text)
{
    quint64 hash = 0xcbf29ce484222325ULL;
    for (const QChar c : text)
        hash = (hash ^ c.unicode()) * 0x100000001b3ULL;
    return QString::number(hash, 36);
}
