// What the details show: nothing here changes the book.
#include "ui/actions/actiondetails.h"

#include "core/actions/standing.h"
#include "ui/actions/actionedits.h"
#include "ui/fields/dates.h"
#include "ui/fields/fieldform.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStringListModel>

using namespace Qt::StringLiterals;

void ActionDetails::refresh()
{
    const Action *action = one();
    const bool readOnly = m_book.isReadOnly();
    const bool isSigned = action && stateOfMeeting(m_book, *action) == MeetingState::Signed;
    m_minuted->setReadOnly(readOnly || isSigned);
    m_log->setReadOnly(readOnly);
    for (QWidget *widget : QList<QWidget *>{m_text, m_owners, m_due, m_rag, m_ragReason, m_note})
        showField(widget, action);
    m_sealed->setVisible(isSigned);
    m_meeting->setVisible(action && !action->meeting.isNull());
    m_notes->setVisible(action && !action->progress.isEmpty());
    for (QComboBox *box : {m_status, m_rag})
        box->setEnabled(!readOnly);
    m_title->setText(m_ids.size() > 1        ? tr("%1 actions, changed together").arg(m_ids.size())
                     : !action               ? QString()
                     : action->ref.isEmpty() ? tr("Action")
                                             : tr("Action %1").arg(action->ref));
    int status = -1;
    for (const QUuid &id : std::as_const(m_ids)) {
        const Action *each = m_book.action(id);
        const int place = each ? int(statusesOffered().indexOf(each->status)) : -1;
        status = id == m_ids.first() || place == status ? place : -1;
        if (status < 0)
            break;
    }
    if (!m_unwritten.contains(m_status))
        m_status->setCurrentIndex(status);
    m_history->setText(dueHistory());
    m_history->setVisible(!m_history->text().isEmpty());
    m_themes->setStringList(m_book.actions().themes());
    if (action)
        refreshNotes(*action);
    else
        m_origin->hide();
    m_minuted->refresh();
    m_log->refresh();
}

void ActionDetails::refreshNotes(const Action &action)
{
    const auto row = m_book.actions().find(action.id);
    const Body *body = m_book.body(row ? m_book.actions().body(*row) : action.body);
    QStringList origin;
    if (row)
        origin = {QString(m_book.actions().itemNumber(*row) + u' ' + m_book.actions().itemTitle(*row)).trimmed(),
                  body ? body->name : QString(), dayInFull(m_book.actions().meetingDate(*row))};
    origin.removeAll(QString());
    m_origin->setText(origin.join(u'\n'));
    m_origin->setVisible(!origin.isEmpty());
    const auto derived = derivedRag(action.status, effectiveDue(action).date, m_book.today());
    m_rag->setItemText(0, derived ? tr("%1, by the date").arg(shown(*derived)) : tr("None, by the date"));
    if (!m_unwritten.contains(m_rag))
        m_rag->setCurrentIndex(action.rag ? int(judgementsOffered().indexOf(*action.rag)) + 1 : 0);
    showField(m_ragReason, action.rag || !action.ragReason.isEmpty());
    QStringList notes;
    for (auto note = action.progress.crbegin(); note != action.progress.crend(); ++note) {
        const QDate date = note->date.isValid() ? note->date : note->meetingDate;
        notes.append(date.isValid() ? dayInShort(date) + u'\n' + note->text : note->text);
    }
    m_notes->setText(notes.join(u"\n\n"_s));
    m_notes->setAccessibleName(tr("Progress, newest first: %1").arg(m_notes->text()));
}

// "Minuted: 21 Jan 2014. Then 4 Feb 2014. Now March. Slipped 2 times."
QString ActionDetails::dueHistory() const
{
    const Action *action = one();
    if (!action || action->revisedDue.isEmpty())
        return {};
    QStringList lines;
    if (!action->due.isEmpty())
        lines.append(tr("Minuted: %1").arg(shown(action->due)));
    for (qsizetype i = 0; i < action->revisedDue.size(); ++i) {
        const bool last = i + 1 == action->revisedDue.size();
        lines.append((last ? tr("Now: %1") : tr("Then: %1")).arg(shown(action->revisedDue[i])));
    }
    const int slips = timesSlipped(*action);
    if (slips > 0)
        lines.append(slips == 1 ? tr("Slipped once") : tr("Slipped %1 times").arg(slips));
    return lines.join(u'\n');
}

// The same in all of them; empty where they differ.
QString ActionDetails::common(QString Action::*member) const
{
    QString value;
    for (qsizetype i = 0; i < m_ids.size(); ++i) {
        const Action *action = m_book.action(m_ids[i]);
        if (!action || (i > 0 && action->*member != value))
            return {};
        value = action->*member;
    }
    return value;
}

void ActionDetails::showField(QWidget *field, bool visible)
{
    field->setVisible(visible);
    const auto labels = content()->findChildren<QLabel *>();
    for (QLabel *label : labels) {
        if (label->buddy() == field)
            label->setVisible(visible);
    }
}
