#include "core/minutes/numbering.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QStringList &romans()
{
    static const QStringList all{u"i"_s,  u"ii"_s, u"iii"_s, u"iv"_s,  u"v"_s,    u"vi"_s,  u"vii"_s, u"viii"_s,
                                 u"ix"_s, u"x"_s,  u"xi"_s,  u"xii"_s, u"xiii"_s, u"xiv"_s, u"xv"_s};
    return all;
}

QString nextLetters(const QString &letters)
{
    QString next = letters;
    for (qsizetype i = next.size() - 1; i >= 0; --i) {
        if (next[i] != u'z') {
            next[i] = QChar(next[i].unicode() + 1);
            return next;
        }
        next[i] = u'a';
    }
    return u'a' + next;
}

std::optional<qlonglong> lastNumber(const QString &label)
{
    static const QRegularExpression digits(u"(\\d{1,9})$"_s);
    const auto found = digits.match(label);
    return found.hasMatch() ? std::optional(found.captured(1).toLongLong()) : std::nullopt;
}

QStringList labelsBelow(const QList<Item> &items, qsizetype at)
{
    QStringList labels;
    for (qsizetype i = at + 1; i < items.size(); ++i) {
        if (items[i].level <= items[at].level)
            labels.append(items[i].number);
        if (items[i].level < items[at].level)
            break;
    }
    return labels;
}

void rename(QList<Item> &items, qsizetype at, const QString &number)
{
    const QString dotted = items[at].number + u'.';
    for (qsizetype i = at + 1; i < groupEnd(items, at); ++i) {
        if (dotted.size() > 1 && items[i].number.startsWith(dotted))
            items[i].number.replace(0, dotted.size() - 1, number);
    }
    items[at].number = number;
}

void setLabelsBelow(QList<Item> &items, qsizetype at, const QStringList &labels)
{
    qsizetype next = 0;
    for (qsizetype i = at + 1; i < items.size() && next < labels.size(); ++i) {
        if (items[i].level <= items[at].level) {
            if (items[i].number != labels[next])
                rename(items, i, labels[next]);
            ++next;
        }
    }
}

} // namespace

QString successor(const QString &label)
{
    static const QRegularExpression shape(u"^(.*?)(?:(\\d{1,9})|(?<![A-Za-z0-9])([a-z]{1,4}))([.)]?)$"_s);
    const auto found = shape.match(label);
    if (!found.hasMatch())
        return {};
    const QString digits = found.captured(2);
    const QString letters = found.captured(3);
    QString next;
    if (!digits.isEmpty()) {
        next = QString::number(digits.toLongLong() + 1);
        if (found.captured(4) == u"."_s && next.size() > 3)
            return {}; // No list of the text format: it has three digits.
    } else if (const qsizetype roman = romans().indexOf(letters); roman >= 0 && letters.size() > 1) {
        next = romans().value(roman + 1);
    } else {
        next = nextLetters(letters);
    }
    if (next.isEmpty() || next.size() > (digits.isEmpty() ? 4 : 9))
        return {};
    return found.captured(1) + next + found.captured(4);
}

QString successorInList(const QString &label, const QString &above)
{
    if (label == u"i)"_s && above != u"h)"_s)
        return u"ii)"_s;
    const qsizetype roman = romans().indexOf(label.chopped(1));
    if (roman > 0 && above == romans()[roman - 1] + u')' && roman + 1 < romans().size())
        return romans()[roman + 1] + u')';
    return successor(label);
}

QStringList movedOn(QString taken, QStringList below)
{
    for (QString &label : below) {
        if (label.isEmpty() || label != taken)
            break;
        const QString next = successor(label);
        if (next.isEmpty())
            break;
        taken = label = next;
    }
    return below;
}

QStringList closedUp(QString removed, QStringList below)
{
    for (QString &label : below) {
        if (removed.isEmpty() || label.isEmpty() || label != successor(removed))
            break;
        std::swap(label, removed);
    }
    return below;
}

QString numberFor(const QList<Item> &items, qsizetype at, int level, BodySettings::Numbering numbering)
{
    using Numbering = BodySettings::Numbering;
    if (numbering == Numbering::Free)
        return {};
    if (items.isEmpty())
        return numbering == Numbering::Running ? u"1"_s : QString();
    if (numbering == Numbering::OnFromMeetingToMeeting) {
        QString highest;
        for (const Item &item : items) {
            if (item.level == level && lastNumber(item.number) > lastNumber(highest))
                highest = item.number;
        }
        return successor(highest);
    }
    for (qsizetype i = std::min(at, items.size()) - 1; i >= 0; --i) {
        const QString &number = items[i].number;
        if (items[i].level == level && lastNumber(number))
            return successor(number);
        if (items[i].level < level)
            return number.isEmpty() ? QString() : number + u".1"_s;
    }
    // Above the first: its number is taken over, and the others move on.
    return at == 0 && items.first().number == u"1"_s ? u"1"_s : QString();
}

void makeRoom(QList<Item> &items, qsizetype at, BodySettings::Numbering numbering)
{
    if (numbering == BodySettings::Numbering::Running)
        setLabelsBelow(items, at, movedOn(items[at].number, labelsBelow(items, at)));
}

void removeAt(QList<Item> &items, qsizetype at, BodySettings::Numbering numbering)
{
    if (numbering == BodySettings::Numbering::Running)
        setLabelsBelow(items, at, closedUp(items[at].number, labelsBelow(items, at)));
    items.removeAt(at);
}

qsizetype groupEnd(const QList<Item> &items, qsizetype at)
{
    qsizetype end = at + 1;
    while (end < items.size() && items[end].level > items[at].level)
        ++end;
    return end;
}

qsizetype moveGroup(QList<Item> &items, qsizetype at, int by, BodySettings::Numbering numbering)
{
    qsizetype first = at;
    if (by < 0) {
        do
            --first;
        while (first >= 0 && items[first].level > items[at].level);
        if (first < 0 || items[first].level < items[at].level)
            return at;
    }
    const qsizetype second = by < 0 ? at : groupEnd(items, at);
    if (second >= items.size() || items[second].level != items[at].level)
        return at;
    const qsizetype end = groupEnd(items, second);
    const QString upper = items[first].number;
    const QString lower = items[second].number;
    // Only a pair of the running kind: of "4" and "4a" each keeps its own.
    if (numbering == BodySettings::Numbering::Running && !upper.isEmpty() && successor(upper) == lower) {
        rename(items, first, lower);
        rename(items, second, upper);
    }
    std::rotate(items.begin() + first, items.begin() + second, items.begin() + end);
    return by < 0 ? first : first + (end - second);
}

namespace {

// Those that stood beside an item that went up a level are under it now: "4.3" below a new "5" is "5.1".
void adoptSiblings(QList<Item> &items, qsizetype at, qsizetype ownEnd, const QString &parent)
{
    const QString dotted = parent + u'.';
    QString last;
    for (qsizetype i = at + 1; i < groupEnd(items, at); ++i) {
        if (items[i].level != items[at].level + 1)
            continue;
        if (i >= ownEnd && !parent.isEmpty() && items[i].number.startsWith(dotted)) {
            const QString number = last.isEmpty() ? items[at].number + u".1"_s : successor(last);
            rename(items, i, number);
        }
        last = items[i].number;
    }
}

QString parentOf(const QList<Item> &items, qsizetype at)
{
    for (qsizetype i = at - 1; i >= 0; --i) {
        if (items[i].level < items[at].level)
            return items[i].number;
    }
    return {};
}

} // namespace

bool nestGroup(QList<Item> &items, qsizetype at, int by, BodySettings::Numbering numbering)
{
    const bool under = by > 0 && at > 0 && items[at].level <= items[at - 1].level;
    const bool up = by < 0 && items[at].level > 1;
    if (!under && !up)
        return false;
    const bool running = numbering == BodySettings::Numbering::Running && !items[at].number.isEmpty();
    const QString parent = parentOf(items, at);
    if (running)
        setLabelsBelow(items, at, closedUp(items[at].number, labelsBelow(items, at)));
    const qsizetype end = groupEnd(items, at);
    for (qsizetype i = at; i < end; ++i)
        items[i].level += under ? 1 : -1;
    if (!running)
        return true;
    if (const QString number = numberFor(items, at, items[at].level, numbering); !number.isEmpty()) {
        rename(items, at, number);
        adoptSiblings(items, at, end, parent);
        makeRoom(items, at, numbering);
    }
    return true;
}
