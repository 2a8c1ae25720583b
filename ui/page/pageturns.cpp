#include "ui/page/meetingpage.h"

#include "core/minutes/lineedits.h"
#include "core/minutes/numbering.h"

using namespace Qt::StringLiterals;

// Turning lines into something else by a command, whatever they are: the same that Enter makes of what is typed.

namespace {

using Kind = Line::Kind;

// The words of any line, with what its label and its chips say.
QList<Run> sentence(const Line &line)
{
    if (line.kind == Kind::Action)
        return {{Look::Plain, sentenceOf(line)}};
    QList<Run> runs = line.runs;
    if (line.kind == Kind::Decision && !line.label.isEmpty())
        runs.prepend({Look::Plain, line.label + u' '});
    return runs;
}

// Only minute text between two positions, both within its words.
bool isPart(const Line &line, qsizetype from, qsizetype to)
{
    const QString words = plainText(line);
    return isMinuteText(line.kind) && !QStringView(words).sliced(from, to - from).trimmed().isEmpty() &&
           (!QStringView(words).first(from).trimmed().isEmpty() || !QStringView(words).sliced(to).trimmed().isEmpty());
}

} // namespace

Line MeetingPage::turned(const QTextBlock &block, const Line &line, Kind kind)
{
    if (kind == line.kind)
        return line;
    const QList<Run> words = normal({.runs = sentence(line)}).runs;
    Line made{.kind = kind, .runs = words};
    switch (kind) {
    case Kind::Action: {
        const QString text = u"a "_s + plainText(words).trimmed();
        made = captured({{Look::Plain, text}}, wordsFor(block, text))
                   .value_or(Line{.kind = kind, .id = QUuid::createUuid()});
        restore(made, wasOf(block));
        break;
    }
    case Kind::Decision:
        made.id = QUuid::createUuid();
        made.label = m_words.decisions.value(0);
        // "Noted the report" is a decision that says its word.
        for (const QString &word : m_words.decisions) {
            const QString text = plainText(words);
            if (text.startsWith(word + u' ', Qt::CaseInsensitive)) {
                made.label = word;
                made.runs = split({.runs = words}, word.size() + 1).second.runs;
            }
        }
        restore(made, wasOf(block));
        break;
    case Kind::Bullet:
        made.label = u"•"_s;
        break;
    case Kind::Number:
    case Kind::Letter: {
        const Line above = block.blockNumber() > 0 ? lineOf(block.previous()) : Line{};
        made.label = above.kind == kind ? nextLabel(above, {}) : kind == Kind::Number ? u"1."_s : u"a)"_s;
        break;
    }
    default:
        break;
    }
    return made;
}

void MeetingPage::turnInto(Kind kind)
{
    if (isReadOnly() || kind == Kind::Title)
        return;
    const Act act(*this);
    const QTextCursor was = textCursor();
    if (!commit() || textCursor().position() != was.position())
        return;
    const QTextBlock first = document()->findBlock(was.selectionStart());
    const QTextBlock last = document()->findBlock(qMax(was.selectionStart(), was.selectionEnd() - was.hasSelection()));
    if (first == last && was.hasSelection() && turnPart(first, kind))
        return;
    const int from = first.blockNumber();
    const int to = last.blockNumber();
    const int caretLine = was.blockNumber();
    QString ref;
    for (int number = from; number <= to; ++number) {
        const QTextBlock block = m_text.block(number);
        const Line line = lineOf(block);
        if (line.kind == Kind::Title || line.kind == kind || (isMinuteText(line.kind) && isBlank(line) && from != to))
            continue;
        Line made = turned(block, line, kind);
        if (made.kind == Kind::Action && made.label.isEmpty())
            made.label = ref = ref.isEmpty() ? nextRef() : successor(ref);
        rememberRow(line);
        m_text.write(number, made, isRow(line.kind) && isMinuteText(kind) ? line.id : QUuid());
    }
    placeCaret(caretLine, int(plainText(lineOf(m_text.block(caretLine))).size()));
    commit(turnName(kind));
}

// Words out of a paragraph become a line of their own; what stood before and behind them stays.
bool MeetingPage::turnPart(const QTextBlock &block, Kind kind)
{
    const Line line = lineOf(block);
    const int from = wordsBefore(block, textCursor().selectionStart() - block.position());
    const int to = wordsBefore(block, textCursor().selectionEnd() - block.position());
    if (kind == line.kind || !isPart(line, from, to))
        return false;
    auto [head, rest] = split(line, from);
    auto [middle, tail] = split(rest, to - from);
    tail.kind = Kind::Text;
    tail.label.clear();
    Line made = turned(block, {.runs = middle.runs}, kind);
    if (made.kind == Kind::Action && made.label.isEmpty())
        made.label = nextRef();
    QList<Line> lines;
    if (!isBlank(normal(head)))
        lines.append(normal(head));
    lines.append(made);
    const int at = block.blockNumber() + int(lines.size()) - 1;
    if (!isBlank(normal(tail)))
        lines.append(normal(tail));
    rewrite(turnName(kind), block.blockNumber(), 1, lines, at, plainText(made).size());
    return true;
}

QString MeetingPage::turnName(Kind kind)
{
    switch (kind) {
    case Kind::Action:
        return tr("Turn into an action");
    case Kind::Decision:
        return tr("Turn into a decision");
    case Kind::Heading:
        return tr("Turn into a sub-heading");
    case Kind::Bullet:
    case Kind::Number:
    case Kind::Letter:
        return tr("Turn into a list");
    default:
        return tr("Turn into text");
    }
}
