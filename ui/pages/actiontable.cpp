#include "ui/pages/minutesblocks.h"
#include "ui/pages/wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace printed {

namespace {

QString say(const char *text) { return QCoreApplication::translate("pages", text); }

// Ref, Action, Owner, Due, Item: parts of the width.
constexpr std::array<qreal, 5> columns{0.09, 0.36, 0.16, 0.17, 0.22};
constexpr qreal gap = 8;

PageBlock row(const std::array<QString, 5> &cells, qreal width, bool bold)
{
    PageBlock block;
    qreal left = 0;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const qreal across = columns[i] * width;
        const qreal inset = i == 0 ? 4 : 0;
        block.texts.append({.pieces = {{cells[i], bold}},
                            .role = TextRole::Table,
                            .left = left + inset,
                            .width = across - inset - (i + 1 < cells.size() ? gap : 4)});
        left += across;
    }
    block.whole = true;
    return block;
}

// An action list has to say what each action is about: the number and the title of its item.
QString itemName(const Meeting &meeting, QUuid id)
{
    const auto found =
        std::find_if(meeting.items.begin(), meeting.items.end(), [&](const Item &item) { return item.id == id; });
    if (found == meeting.items.end())
        return {};
    return found->number.isEmpty() || found->title.isEmpty() ? found->number + found->title
                                                             : found->number + u' ' + found->title;
}

} // namespace

QString ownerWord(const Body &body)
{
    return body.settings.ownerWord.isEmpty() ? say("Owner") : body.settings.ownerWord;
}
QString refWord(const Body &body) { return body.settings.refWord.isEmpty() ? say("Ref") : body.settings.refWord; }

QList<PageBlock> actionTableBlocks(const Minutes &minutes, const Body &body, qreal width)
{
    if (minutes.actions.isEmpty())
        return {};
    QList<PageBlock> blocks;
    blocks.append(
        {.texts = {{.pieces = {{say("Actions")}}, .role = TextRole::Heading}}, .before = 26, .keepWithNext = true});
    PageBlock head = row({refWord(body), say("Action"), ownerWord(body), say("Due"), say("Item")}, width, true);
    head.look = PageBlock::Look::TableHead;
    head.before = 8;
    head.keepWithNext = true;
    blocks.append(head);
    for (const Action &action : minutes.actions) {
        blocks.append(row({action.ref, action.text, action.owners.join(u", "_s), dueText(action),
                           itemName(minutes.meeting, action.item)},
                          width, false));
        blocks.last().look = PageBlock::Look::TableRow;
    }
    return blocks;
}

} // namespace printed
