#include "core/minutes/capture.h"

#include "core/minutes/numbering.h"
#include "core/minutes/saiddue.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

constexpr auto anyCase = QRegularExpression::CaseInsensitiveOption;

QString spelled(const QString &word, const QStringList &decisions)
{
    for (const QString &known : decisions) {
        if (known.compare(word, Qt::CaseInsensitive) == 0)
            return known;
    }
    return word;
}

// The decision word behind a short key; empty where the key is none.
QString decisionWord(const QString &key, const QStringList &decisions)
{
    if (key == u"d"_s)
        return decisions.value(0, u"Agreed"_s);
    if (key == u"r"_s)
        return spelled(u"Resolved"_s, decisions);
    if (key == u"n"_s)
        return spelled(u"Noted"_s, decisions);
    if (key == u"rec"_s)
        return spelled(u"Recommended"_s, decisions);
    return {};
}

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

struct SaidOwners {
    QStringList owners;
    qsizetype length = 0; // Of the text that they take, with what follows them.
};

// "PD", "PD/JH", "LR, PD and the Chair": as far as each is known.
std::optional<SaidOwners> ownersAt(const QString &text, const KnownOwners &known)
{
    static const QRegularExpression between(u"\\G(?:\\s*/\\s*|\\s*[,;]\\s*(?:and |& )?|\\s+(?:and|&|\\+)\\s+)"_s);
    SaidOwners said;
    qsizetype at = 0;
    while (true) {
        const auto found = known.at(QStringView(text).sliced(at));
        if (!found)
            return {};
        if (!said.owners.contains(found->owner))
            said.owners.append(found->owner);
        said.length = at + found->length;
        const auto next = between.match(text, said.length);
        if (!next.hasMatch())
            return said;
        at = next.capturedEnd();
    }
}

std::optional<SaidOwners> ownersFirst(const QString &text, const KnownOwners &known)
{
    static const QRegularExpression verb(
        u"\\G(?:\\s*:\\s*(?:to\\s)?|\\s+(?:(?:has|have)\\s+)?"
        "(?:(?:agreed|offered|undertook|undertaken|volunteered|is|are)\\s+)?to\\s|\\s+(?:will|shall)\\s|\\s+[-–—]\\s)"
        "\\s*(?=\\S)"_s,
        anyCase);
    static const QRegularExpression initials(
        u"^((?:[A-Z]{2,4})(?:(?:/|, ?| and | & )[A-Z]{2,4})*)\\s*:\\s*(?:to )?(?=\\S)"_s);
    if (auto said = ownersAt(text, known)) {
        if (const auto found = verb.match(text, said->length); found.hasMatch()) {
            said->length = found.capturedEnd();
            return said;
        }
    }
    if (const auto found = initials.match(text); found.hasMatch()) {
        static const QRegularExpression between(u"/|, ?| and | & "_s);
        return SaidOwners{found.captured(1).split(between), found.capturedLength()};
    }
    return {};
}

// "circulate the template (PD/JH)"
void takeOwnersLast(Line &line, QString &text, const KnownOwners &known)
{
    static const QRegularExpression last(u"\\s*[(\\[]([^()\\[\\]]+)[)\\]]\\.?$"_s);
    const auto found = last.match(text);
    if (!found.hasMatch() || found.capturedStart() == 0)
        return;
    const auto said = ownersAt(found.captured(1), known);
    if (!said || said->length != found.captured(1).size())
        return;
    line.owners = said->owners;
    text.truncate(found.capturedStart());
}

void takeDue(Line &line, QString &text, const QString &dueBefore)
{
    const QString before = asSaid(dueBefore);
    if (!before.isEmpty() && text.endsWith(before) && text.size() > before.size()) {
        line.due = dueBefore;
        text.chop(before.size());
    } else if (const auto said = saidDue(text)) {
        line.due = said->due;
        text = said->text;
    }
}

void takeOwners(Line &line, QString &text, const KnownOwners &known)
{
    if (const auto said = ownersFirst(text, known)) {
        line.owners = said->owners;
        text.remove(0, said->length);
    } else {
        takeOwnersLast(line, text, known);
    }
}

Line action(QString text, const CaptureWords &words)
{
    Line line{.kind = Line::Kind::Action, .id = QUuid::createUuid()};
    takeOwners(line, text, words.owners);
    takeDue(line, text, words.dueBefore);
    if (line.owners.isEmpty()) // Before the due: "… (PD) by 4 Feb".
        takeOwnersLast(line, text, words.owners);
    line.runs = {{Look::Plain, text.trimmed()}};
    return line;
}

// "4a Regional approach". A year is no number: "2024 budget"; "1772. Budget" has one.
Line title(const QString &typed, QUuid id)
{
    static const QRegularExpression numbered(
        u"^((?!(?:19|20)\\d\\d\\s)(?:\\d{1,4}(?:\\.\\d{1,4}){0,3}[a-z]?|[A-Z]\\d{1,3}))[.):]?\\s+(?=\\S)"_s);
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

std::optional<Line> captured(const QList<Run> &typed, const CaptureWords &words)
{
    static const QRegularExpression act(
        u"^(?:a +|(?i:action): *|(?i:action) +(?=[A-Z]{2,4}(?:/[A-Z]{2,4})*(?: *:| to )))(?=\\S)"_s);
    static const QRegularExpression decision(u"^(\\w+): *(?=\\S)"_s);
    const QString text = plainText(typed);
    const qsizetype space = text.indexOf(u' ');
    const QString key = text.left(space);
    const QString rest = space < 0 ? QString() : text.sliced(space + 1).trimmed();
    const auto kept = [&](Line line, qsizetype mark) {
        line.runs = dropped(typed, mark);
        line = normal(line);
        return isBlank(line) ? std::nullopt : std::optional(line);
    };
    if (const auto found = act.match(text); found.hasMatch())
        return action(text.sliced(found.capturedLength()).trimmed(), words);
    if (key == u"i"_s) // Alone too: items without a title are minuted.
        return title(rest, QUuid::createUuid());
    if (const QString word = decisionWord(key, words.decisions); !word.isEmpty() && space > 0)
        return kept({.kind = Line::Kind::Decision, .id = QUuid::createUuid(), .label = word}, space + 1);
    if (const auto found = decision.match(text); found.hasMatch()) {
        if (const QString word = spelled(found.captured(1), words.decisions); words.decisions.contains(word))
            return kept({.kind = Line::Kind::Decision, .id = QUuid::createUuid(), .label = word},
                        found.capturedLength());
    }
    if (const auto found = marked(text))
        return kept({.kind = found->kind, .label = found->label}, found->length);
    return {};
}

std::optional<Line> capturedFromRow(const Line &action, const CaptureWords &words)
{
    Line line = action;
    QString text = plainText(action);
    if (line.due.isEmpty())
        takeDue(line, text, words.dueBefore);
    if (line.owners.isEmpty())
        takeOwners(line, text, words.owners);
    if (line.due == action.due && line.owners == action.owners)
        return {};
    line.runs = {{Look::Plain, text.trimmed()}};
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

QString sentenceOf(const Line &row)
{
    QString text = plainText(row);
    if (!row.owners.isEmpty())
        text = row.owners.join(u'/') + u" to "_s + text;
    return text + asSaid(row.due);
}

QString typedForm(const Line &line, const QStringList &decisions)
{
    const QString text = plainText(line);
    switch (line.kind) {
    case Line::Kind::Action:
        return u"a "_s + sentenceOf(line);
    case Line::Kind::Decision:
        for (const QString &key : {u"d"_s, u"r"_s, u"n"_s, u"rec"_s}) {
            if (decisionWord(key, decisions) == line.label)
                return key + u' ' + text;
        }
        return line.label.isEmpty() ? text : line.label + u": "_s + text;
    case Line::Kind::Title:
        return u"i "_s + (line.label.isEmpty() ? QString() : line.label + u' ') + text;
    case Line::Kind::Heading:
        return u"## "_s + text;
    case Line::Kind::Bullet:
        return u"- "_s + text;
    case Line::Kind::Number:
    case Line::Kind::Letter:
        return line.label + u' ' + text;
    case Line::Kind::Text:
        break;
    }
    return text;
}
