#include "ui/page/blocks.h"

using namespace Qt::StringLiterals;

namespace {

Part partOf(const QTextFragment &fragment) { return Part(fragment.charFormat().intProperty(PartProperty)); }

template <typename Visit> void eachFragment(const QTextBlock &block, Visit visit)
{
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        const int start = fragment.position() - block.position();
        if (!visit(fragment, start, start + fragment.length()))
            return;
    }
}

} // namespace

std::optional<Line::Kind> kindOf(const QTextBlock &block)
{
    const int kind = block.blockFormat().intProperty(KindProperty) - 1;
    return kind < 0 || kind > int(Line::Kind::Action) ? std::nullopt : std::optional(Line::Kind(kind));
}

QUuid idOf(const QTextBlock &block) { return QUuid::fromString(block.blockFormat().stringProperty(IdProperty)); }
QUuid wasOf(const QTextBlock &block) { return QUuid::fromString(block.blockFormat().stringProperty(WasProperty)); }

bool saysWords(const QTextBlock &block)
{
    bool says = false;
    eachFragment(block, [&](const QTextFragment &fragment, int, int) {
        says = partOf(fragment) == Part::Words && !fragment.text().trimmed().isEmpty();
        return !says;
    });
    return says;
}

QTextBlock titleOf(QTextBlock block)
{
    while (block.isValid() && kindOf(block) != Line::Kind::Title)
        block = block.previous();
    return block;
}

Line lineOf(const QTextBlock &block, int from, int to)
{
    const QTextBlockFormat format = block.blockFormat();
    Line line{.kind = kindOf(block).value_or(Line::Kind::Text), .id = idOf(block)};
    line.level = qMax(1, format.intProperty(LevelProperty));
    const int last = to < 0 ? block.length() : to;
    bool chipSince = false; // Words on both sides of a chip are not one word.
    eachFragment(block, [&](const QTextFragment &fragment, int start, int end) {
        const Part part = partOf(fragment);
        const QString text = fragment.text();
        const bool whole = start >= from && end <= last;
        if (part == Part::Label && whole) {
            line.label = text.chopped(1);
        } else if (part == Part::Owner || part == Part::Due) {
            chipSince = true;
            const QString words = QString(text).replace(QChar::Nbsp, u' ').remove(wordJoiner);
            if (whole && part == Part::Owner)
                line.owners.append(words);
            else if (whole)
                line.due = words;
        } else if (part == Part::Words && start < last && end > from) {
            const int first = qMax(from - start, 0);
            QString words = text.mid(first, qMin(last, end) - start - first);
            if (chipSince && !line.runs.isEmpty() && !line.runs.last().text.back().isSpace() &&
                !words.front().isSpace())
                words.prepend(u' ');
            chipSince = false;
            line.runs.append(likeOf(fragment.charFormat()));
            line.runs.last().text = words;
        }
        return true;
    });
    return line;
}

QList<Atom> atomsOf(const QTextBlock &block)
{
    QList<Atom> atoms;
    eachFragment(block, [&](const QTextFragment &fragment, int start, int end) {
        const Part part = partOf(fragment);
        const bool closes = (part == Part::OwnerGap || part == Part::Due) && !atoms.isEmpty() &&
                            atoms.last().end == start &&
                            atoms.last().part == (part == Part::Due ? Part::DueGap : Part::Owner);
        if (closes)
            atoms.last().end = end;
        else if (part != Part::Words)
            atoms.append({start, end, part});
        return true;
    });
    return atoms;
}

int labelLength(const QTextBlock &block)
{
    int length = 0;
    eachFragment(block, [&](const QTextFragment &fragment, int, int end) {
        if (partOf(fragment) == Part::Label)
            length = end;
        return false;
    });
    return length;
}

int caretPlace(const QTextBlock &block, int position, bool backwards)
{
    for (const Atom &atom : atomsOf(block)) {
        const bool inside = position > atom.start && position < atom.end;
        if (atom.part == Part::Label && position < atom.end)
            return atom.end;
        if (inside)
            return backwards ? atom.start : atom.end;
    }
    return position;
}

int wordsBefore(const QTextBlock &block, int position) { return int(plainText(lineOf(block, 0, position)).size()); }

int positionAfter(const QTextBlock &block, int words)
{
    int place = labelLength(block);
    int left = words;
    eachFragment(block, [&](const QTextFragment &fragment, int start, int end) {
        const Part part = partOf(fragment);
        if (part == Part::Owner || part == Part::OwnerGap)
            place = left == words ? end : place; // Words begin behind the owners.
        if (part != Part::Words)
            return true;
        place = start + qMin(left, end - start);
        left -= end - start;
        return left > 0;
    });
    return place;
}

Part partAt(const QTextBlock &block, int position)
{
    Part part = Part::Words;
    eachFragment(block, [&](const QTextFragment &fragment, int start, int end) {
        if (position < start || position >= end)
            return true;
        part = partOf(fragment);
        return false;
    });
    return part;
}

Run likeAt(const QTextBlock &block, int position)
{
    Run like;
    eachFragment(block, [&](const QTextFragment &fragment, int start, int end) {
        if (position < start || position >= end)
            return true;
        like = likeOf(fragment.charFormat());
        return false;
    });
    return like;
}
