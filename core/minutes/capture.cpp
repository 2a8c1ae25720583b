#include "core/minutes/capture.h"

#include "core/minutes/numbering.h"
#include "core/speech/actions.h"
#include "core/speech/decisions.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

QList<Run> dropped(QList<Run> runs, qsizetype count)
{
    while (count > 0 && !runs.isEmpty()) {
        const qsizetype part = std::min(count, runs.first().text.size());
        runs.first().text.remove(0, part);
        count -= part;
        if (runs.first().text.isEmpty())
            runs.removeFirst();
    }
    return runs;
}

// A due that this line had, whatever it says.
bool takeDueBefore(Line &line, QString &text, const QString &dueBefore)
{
    if (dueBefore.isEmpty())
        return false;
    for (const QString &said : waysToSay(dueBefore)) {
        if (text.endsWith(said) && text.size() > said.size()) {
            line.due = dueBefore;
            text.chop(said.size());
            return true;
        }
    }
    return false;
}

Line action(Line line, QString text, const CaptureWords &words)
{
    const speech::Wanted wanted{line.owners.isEmpty(),
                                line.due.isEmpty() && !takeDueBefore(line, text, words.dueBefore)};
    const speech::Action said = speech::actionSaid(text, words.owners, wanted);
    if (wanted.owners)
        line.owners = said.owners;
    if (wanted.due)
        line.due = said.due;
    line.runs = {{Look::Plain, said.text}};
    return line;
}

// "4a Regional approach", "4a" alone. A year is no number: "2024 budget"; "1772. Budget" has one.
Line title(const QString &typed, QUuid id)
{
    static const QRegularExpression numbered(
        u"^((?!(?:19|20)\\d\\d(?:\\s|$))(?:\\d{1,4}(?:\\.\\d{1,4}){0,3}[a-z]?|[A-Z]\\d{1,3}))[.):]?(?:\\s+(?=\\S)|$)"_s);
    Line line{.kind = Line::Kind::Title, .id = id};
    const auto found = numbered.match(typed);
    line.label = found.captured(1);
    line.runs = {{Look::Plain, typed.sliced(found.capturedLength()).trimmed()}};
    return line;
}

struct Marked {
    Line::Kind kind = Line::Kind::Text;
    QString label;
    qsizetype length = 0; // Of the mark.
};

// List entries and sub-headings, by the mark that they start with.
std::optional<Marked> marked(const QString &text)
{
    static const QRegularExpression heading(u"^#{1,6} +"_s);
    static const QRegularExpression bullet(u"^[-*•–·▪◦] +|^[•▪◦·]\\s*"_s);
    static const QRegularExpression number(u"^(\\d{1,3})[.)] +"_s);
    static const QRegularExpression letter(u"^\\(?([a-z]|ii|iii|iv|vi|vii|viii|ix|xi|xii)\\) *"_s);
    if (const auto found = heading.match(text); found.hasMatch())
        return Marked{Line::Kind::Heading, {}, found.capturedLength()};
    if (const auto found = bullet.match(text); found.hasMatch())
        return Marked{Line::Kind::Bullet, u"•"_s, found.capturedLength()};
    if (const auto found = number.match(text); found.hasMatch())
        return Marked{Line::Kind::Number, found.captured(1) + u'.', found.capturedLength()};
    if (const auto found = letter.match(text); found.hasMatch())
        return Marked{Line::Kind::Letter, found.captured(1) + u')', found.capturedLength()};
    return {};
}

} // namespace

QString decisionWord(const QString &key, const QStringList &decisions)
{
    if (key == u"d"_s)
        return decisions.value(0, u"Agreed"_s);
    if (key == u"r"_s)
        return speech::spelledAs(u"Resolved"_s, decisions);
    if (key == u"n"_s)
        return speech::spelledAs(u"Noted"_s, decisions);
    if (key == u"rec"_s)
        return speech::spelledAs(u"Recommended"_s, decisions);
    return {};
}

std::optional<Line> captured(const QList<Run> &typed, const CaptureWords &words)
{
    static const QRegularExpression act(
        u"^(?:a +|(?i:action): *|(?i:action) +(?=[A-Z]{2,4}(?:/[A-Z]{2,4})*(?: *:| to )))(?=\\S)"_s);
    const QString text = plainText(typed);
    const qsizetype space = text.indexOf(u' ');
    const QString key = text.left(space);
    const QString rest = space < 0 ? QString() : text.sliced(space + 1).trimmed();
    const auto kept = [&](Line line, qsizetype mark) {
        line.runs = dropped(typed, mark);
        line = normal(line);
        return isBlank(line) ? std::nullopt : std::optional(line);
    };
    const auto decided = [&](const QString &word, qsizetype mark) {
        return kept({.kind = Line::Kind::Decision, .id = QUuid::createUuid(), .label = word}, mark);
    };
    if (const auto found = act.match(text); found.hasMatch())
        return action({.kind = Line::Kind::Action, .id = QUuid::createUuid()},
                      text.sliced(found.capturedLength()).trimmed(), words);
    if (key == u"i"_s) // Alone too: items without a title are minuted.
        return title(rest, QUuid::createUuid());
    if (const QString word = decisionWord(key, words.decisions); !word.isEmpty() && space > 0) {
        const auto said = speech::decisionAt(rest, words.decisions); // "d approved the accounts"
        const qsizetype mark = text.size() - text.sliced(space + 1).trimmed().size();
        return said.word.isEmpty() ? decided(word, space + 1) : decided(said.word, mark + said.length);
    }
    if (const auto said = speech::decisionAt(text, words.decisions); !said.word.isEmpty()) {
        const QStringView mark = QStringView(text).first(said.length);
        if (mark.trimmed().endsWith(u':'))
            return decided(said.word, said.length);
    }
    if (const auto found = marked(text))
        return kept({.kind = found->kind, .label = found->label}, found->length);
    return {};
}

std::optional<Line> capturedFromRow(const Line &row, const CaptureWords &words)
{
    Line line = action(row, plainText(row), words);
    if (line.due == row.due && line.owners == row.owners)
        return {};
    return line;
}

std::optional<Line> capturedFromTitle(const Line &line)
{
    const QString text = plainText(line);
    if (!text.startsWith(u"i "_s) || text.sliced(2).trimmed().isEmpty())
        return {};
    Line made = title(text.sliced(2).trimmed(), line.id);
    made.level = line.level;
    if (made.label.isEmpty())
        made.label = line.label;
    return made;
}

Line pastedLine(const QString &text)
{
    const QString words = text.trimmed();
    Line line;
    if (const auto found = marked(words); found && found->length < words.size()) {
        line = {.kind = found->kind, .label = found->label};
        line.runs = {{Look::Plain, words.sliced(found->length)}};
    } else if (!words.isEmpty()) {
        line.runs = {{Look::Plain, words}};
    }
    return line;
}
