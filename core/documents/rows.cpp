#include "core/documents/rows.h"

#include "core/documents/phrase.h"
#include "core/documents/wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace documents {

namespace {

void addNote(Blocks &blocks, const QStringList &parts)
{
    if (const QString note = joined(parts, u" · "_s); !note.isEmpty())
        blocks.push_back(paragraph(said(note, quiet), Paragraph::Role::Note));
}

// Text of a row behind the word that it begins with: in the same paragraph, where it begins with one.
Blocks withLead(const Phrase &lead, const QString &markdown)
{
    Blocks blocks = textBlocks(markdown, 0);
    auto *first = blocks.empty() ? nullptr : std::get_if<Paragraph>(&blocks.front().content);
    if (!first || blocksOf(markdown).first().kind == TextBlock::Kind::Heading) {
        blocks.insert(blocks.begin(), paragraph(lead));
        blocks.front().keepWithNext = blocks.size() > 1;
        return blocks;
    }
    first->words = lead + Phrase{{.text = u" "_s}} + first->words;
    return blocks;
}

Phrase wordOf(const Decision &decision, const BodySettings &style)
{
    if (style.decisionLook == BodySettings::DecisionLook::Capitals)
        return said(decision.word.toUpper());
    return said(decision.word, bold);
}

template <typename Row> bool standsAt(const Row &row, qsizetype above, qsizetype all)
{
    return std::clamp<qsizetype>(row.after.value_or(int(all)), 0, all) == above;
}

} // namespace

QList<ItemPart> partsOf(const Item &item, const QList<const Action *> &itsActions)
{
    const QList<TextBlock> texts = blocksOf(item.minute);
    QList<ItemPart> parts;
    for (qsizetype above = 0; above <= texts.size(); ++above) {
        for (const Decision &decision : item.decisions) {
            if (standsAt(decision, above, texts.size()))
                parts.append(&decision);
        }
        for (const Action *action : itsActions) {
            if (standsAt(*action, above, texts.size()))
                parts.append(action);
        }
        if (above == texts.size())
            break;
        if (parts.isEmpty() || !std::holds_alternative<QList<TextBlock>>(parts.last()))
            parts.append(QList<TextBlock>());
        std::get<QList<TextBlock>>(parts.last()).append(texts[above]);
    }
    return parts;
}

Block panelOf(const Decision &decision, const Source &source)
{
    Panel panel{.kind = Panel::Kind::Decision};
    panel.blocks = withLead(wordOf(decision, source.body.settings), decision.text);
    addNote(panel.blocks, {decision.to.isEmpty() ? QString() : say("To: %1").arg(decision.to),
                           decision.mover.isEmpty() ? QString() : say("Moved by %1").arg(decision.mover),
                           decision.seconder.isEmpty() ? QString() : say("Seconded by %1").arg(decision.seconder),
                           votesText(decision.votes)});
    return {panel};
}

Block panelOf(const Action &action, const Source &source, bool withOwners)
{
    Panel panel{.kind = Panel::Kind::Action};
    const QString lead = action.ref.isEmpty() ? say("Action") : say("Action %1").arg(action.ref);
    Phrase words = said(lead, bold);
    if (!action.text.isEmpty())
        words += Phrase{{.text = u" "_s}} + said(action.text);
    panel.blocks = {paragraph(words)};
    const QString owners = action.owners.join(u", "_s);
    const QString due = dueText(action.due);
    if (withOwners)
        addNote(panel.blocks, {owners.isEmpty() ? QString() : u"%1: %2"_s.arg(ownerWord(source.body), owners),
                               due.isEmpty() ? QString() : say("Due: %1").arg(due)});
    return {panel};
}

} // namespace documents
