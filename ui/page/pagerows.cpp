#include "ui/page/meetingpage.h"

#include "core/actions/due.h"
#include "ui/page/capturehint.h"

#include <QAbstractTextDocumentLayout>
#include <QLocale>
#include <QMouseEvent>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

// What a row says beyond its words: the owners and the due of an action, who moved a decision and how the votes fell.

namespace {

QStringList ownersIn(const QString &text)
{
    static const QRegularExpression between(u"\\s*[,;/]\\s*"_s);
    QStringList owners;
    for (const QString &owner : text.split(between, Qt::SkipEmptyParts)) {
        if (!owners.contains(owner.simplified()))
            owners.append(owner.simplified());
    }
    return owners;
}

std::optional<int> count(const QString &text)
{
    bool ok = false;
    const int number = text.toInt(&ok);
    return ok && number >= 0 ? std::optional(number) : std::nullopt;
}

QString shown(std::optional<int> number) { return number ? QString::number(*number) : QString(); }

} // namespace

void MeetingPage::editRow(int field)
{
    const QTextBlock block = textCursor().block();
    const Line::Kind kind = kindOf(block).value_or(Line::Kind::Text);
    if (isReadOnly() || !isRow(kind))
        return sayDone(tr("Only actions and decisions have details of their own."));
    const QUuid id = idOf(block);
    if (!commit())
        return;
    m_hintBox->hide();
    const Action *action = m_earlier.action(id);
    const Decision *decision = m_earlier.decision(id);
    if (!action && !decision)
        return sayDone(tr("The row has no words yet."));
    const QTextLayout *layout = m_text.blockWith(id).layout();
    QRect row = layout->boundingRect().translated(layout->position()).toRect();
    row.translate(0, -verticalScrollBar()->value());
    row.setLeft(qRound(10 * m_text.style().unit));
    auto *editor = new RowEditor(action ? tr("Action %1").arg(action->ref).trimmed() : tr("Decision"),
                                 action ? actionFields(*action) : decisionFields(*decision), row,
                                 qRound(m_text.style().unit), viewport());
    connect(editor, &RowEditor::taken, this, [this, id](const QStringList &texts) { takeFields(id, texts); });
    connect(editor, &RowEditor::left, this, [this](bool byKey) {
        if (byKey)
            setFocus(Qt::OtherFocusReason);
    });
    editor->focusField(field);
}

// A click on what was understood puts it right.
void MeetingPage::clickChip(const QMouseEvent &event)
{
    if (event.button() != Qt::LeftButton || textCursor().hasSelection() || isReadOnly())
        return;
    const QPointF at = event.position() + QPointF(0, verticalScrollBar()->value());
    const int position = document()->documentLayout()->hitTest(at, Qt::ExactHit);
    if (position < 0)
        return;
    const QTextBlock block = document()->findBlock(position);
    const Part part = partAt(block, position - block.position());
    if (kindOf(block) == Line::Kind::Action && (part == Part::Owner || part == Part::Due))
        editRow(part == Part::Due);
}

QList<RowEditor::Field> MeetingPage::actionFields(const Action &action)
{
    const auto offers = [this](const QString &text) {
        const Completion found = completions().amongOwners(text, captureWords(u"a "_s).owners);
        QStringList whole;
        for (const QString &one : found.texts)
            whole.append(text.chopped(found.length) + one);
        return whole;
    };
    const auto reading = [this](const QString &text) {
        if (text.trimmed().isEmpty())
            return tr("No date");
        const QDate day = dayOf(text, m_minutes.meeting.date, nextMeetingDate(m_minutes.meeting));
        return day.isValid() ? QLocale().toString(day, u"ddd d MMM yyyy"_s) : tr("Names no day");
    };
    const QString owner = m_body.settings.ownerWord.isEmpty() ? tr("Owners") : m_body.settings.ownerWord;
    const QString ref = m_body.settings.refWord.isEmpty() ? tr("Ref") : m_body.settings.refWord;
    return {{owner, action.owners.join(u", "_s), 24, offers},
            {tr("Due"), action.due.text, 16, {}, reading},
            {tr("Theme"), action.theme, 12},
            {ref, action.ref, 6}};
}

QList<RowEditor::Field> MeetingPage::decisionFields(const Decision &decision)
{
    const auto words = [this](const QString &text) {
        QStringList found;
        for (const QString &word : m_words.decisions) {
            if (word.startsWith(text, Qt::CaseInsensitive) && word != text)
                found.append(word);
        }
        return found;
    };
    const auto names = [this](const QString &text) { return completions().amongOwners(text, {}).texts; };
    return {{tr("Decision"), decision.word, 12, words},           {tr("To"), decision.to, 12},
            {tr("Moved by"), decision.mover, 12, names},          {tr("Seconded by"), decision.seconder, 12, names},
            {tr("For"), shown(decision.votes.inFavour), 3},       {tr("Against"), shown(decision.votes.against), 3},
            {tr("Abstained"), shown(decision.votes.abstained), 3}};
}

void MeetingPage::takeFields(QUuid row, const QStringList &texts)
{
    const Act act(*this);
    if (isReadOnly() || !commit())
        return;
    Minutes after = m_minutes;
    for (Action &action : after.actions) {
        if (action.id != row)
            continue;
        action.owners = ownersIn(texts[0]);
        if (action.due.text != texts[1])
            action.due = dueOf(texts[1], after.meeting.date, nextMeetingDate(after.meeting));
        action.theme = texts[2];
        action.ref = texts[3];
        put(tr("Edit action %1").arg(action.ref).trimmed(), after);
        return;
    }
    for (Item &item : after.meeting.items) {
        const auto decision = std::find_if(item.decisions.begin(), item.decisions.end(),
                                           [&](const Decision &one) { return one.id == row; });
        if (decision == item.decisions.end())
            continue;
        decision->word = texts[0];
        decision->to = texts[1];
        decision->mover = texts[2];
        decision->seconder = texts[3];
        decision->votes = {count(texts[4]), count(texts[5]), count(texts[6])};
        put(tr("Edit decision"), after);
        return;
    }
}
