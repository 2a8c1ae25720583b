#include "ui/actions/actiondetails.h"

#include "core/actions/logchanges.h"
#include "core/actions/standing.h"
#include "core/book/words.h"
#include "ui/actions/actionedits.h"
#include "ui/fields/dates.h"
#include "ui/fields/fieldform.h"
#include "ui/window/style.h"

#include <QComboBox>
#include <QCompleter>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStringListModel>

using namespace Qt::StringLiterals;

ActionDetails::ActionDetails(Minutebook &book, QWidget *parent)
    : FormColumn(parent), m_book(book), m_minuted(new FieldForm(this)), m_log(new FieldForm(this))
{
    setAccessibleName(tr("Details of the action"));
    setObjectName(u"actionDetails"_s);
    m_title = heading({});
    m_title->setTextFormat(Qt::PlainText);
    setType(m_title, Type::Section);
    m_origin = note({});
    addMinuted();
    addLog();
    addJudgement();
    addProgress();
    stretch();
    for (FieldForm *form : {m_minuted, m_log}) {
        connect(form, &FieldForm::typed, this, [this](const QString &path, const QString &text) {
            if (one())
                m_book.typed({m_ids.first(), path, text});
        });
        connect(form, &FieldForm::takenBack, this, &ActionDetails::settle);
        connect(form, &FieldForm::refused, this, &ActionDetails::problem);
    }
    m_pause.setSingleShot(true);
    m_pause.setInterval(400); // Milliseconds, as everywhere (reliability.md).
    m_pause.callOnTimeout([this] { writeChoices(); });
    connect(&m_book, &Minutebook::changed, this, &ActionDetails::refresh);
}

void ActionDetails::addMinuted()
{
    m_meeting = new QPushButton(tr("Open the meeting"), content());
    m_meeting->setObjectName(u"openMeeting"_s);
    add(m_meeting);
    connect(m_meeting, &QPushButton::clicked, this, [this] {
        if (const Action *action = one())
            emit meetingWanted(action->meeting, action->item);
    });
    m_text = text(tr("Action"), 4);
    m_text->setObjectName(u"actionText"_s);
    m_minuted->add(m_text, {u"text"_s, [this] { return common(&Action::text); },
                            [this](const QString &typed) {
                                return this->edit(tr("Edit action"), [&](Action &action) { action.text = typed; });
                            }});
    m_owners = line(tr("Owners, with commas between them"));
    m_owners->setObjectName(u"actionOwners"_s);
    m_minuted->add(m_owners, {u"owners"_s, [this] { return one() ? lineOf(one()->owners) : QString(); },
                              [this](const QString &typed) {
                                  return this->edit(tr("Edit owners"),
                                                    [&](Action &action) { action.owners = ownersTyped(typed); });
                              },
                              true, [](const QString &typed) { return ownersTyped(typed).join(u'\n'); }});
    m_due = line(tr("Due, as minuted"));
    m_due->setObjectName(u"actionDue"_s);
    m_minuted->add(m_due, {u"due"_s, [this] { return one() ? shown(one()->due) : QString(); },
                           [this](const QString &typed) {
                               return this->edit(tr("Edit due"), [&](Action &action) {
                                   const auto row = m_book.actions().find(action.id);
                                   const QDate minuted = row ? m_book.actions().meetingDate(*row) : QDate();
                                   action.due =
                                       dueTyped(m_book, action, typed, minuted.isValid() ? minuted : m_book.today());
                               });
                           },
                           true});
    m_sealed = note(tr("The minutes are signed: this stays as it was minuted."));
}

void ActionDetails::addLog()
{
    heading(tr("In the log"));
    m_status = addChoice(tr("Status"), u"actionStatus"_s);
    for (const ActionStatus status : statusesOffered())
        m_status->addItem(shown(status));
    m_theme = line(tr("Theme"));
    m_theme->setObjectName(u"actionTheme"_s);
    m_themes = new QStringListModel(this);
    auto *completer = new QCompleter(m_themes, m_theme);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_theme->setCompleter(completer);
    m_log->add(m_theme, {u"theme"_s, [this] { return common(&Action::theme); },
                         [this](const QString &typed) {
                             return this->edit(tr("Set theme"),
                                               [&](Action &action) { action.theme = typed.simplified(); });
                         },
                         true});
    m_newDue = line(tr("Put off, or bring forward, to"));
    m_newDue->setObjectName(u"actionNewDue"_s);
    m_log->add(m_newDue, {u"revisedDue"_s, [] { return QString(); },
                          [this](const QString &typed) {
                              return this->edit(tr("Change due"), [&](Action &action) {
                                  reviseDue(action, dueTyped(m_book, action, typed, m_book.today()));
                              });
                          },
                          true});
    m_history = note({});
}

QComboBox *ActionDetails::addChoice(const QString &label, const QString &name)
{
    auto *box = field(label, new QComboBox(content()));
    box->setObjectName(name);
    connect(box, &QComboBox::activated, this, [this, box] {
        m_unwritten.insert(box);
        m_pause.start();
    });
    return box;
}

void ActionDetails::writeChoices()
{
    m_pause.stop();
    const QSet<QComboBox *> boxes = std::exchange(m_unwritten, {});
    Result<void> done;
    if (boxes.contains(m_status)) {
        const ActionStatus status = statusesOffered()[m_status->currentIndex()];
        done = edit(tr("Set status"), [&](Action &action) { setStatus(action, status, m_book.today()); });
    }
    if (done && boxes.contains(m_rag)) {
        const int place = m_rag->currentIndex();
        const auto rag = place > 0 ? std::optional(judgementsOffered()[place - 1]) : std::nullopt;
        done = edit(tr("Judge action"), [&](Action &action) { action.rag = rag; });
    }
    if (done)
        return;
    emit problem(done.error());
    refresh();
}

void ActionDetails::addJudgement()
{
    m_rag = addChoice(tr("Red, amber or green"), u"actionRag"_s);
    m_rag->addItem({});
    for (const Rag rag : judgementsOffered())
        m_rag->addItem(shown(rag));
    m_ragReason = line(tr("Why it is judged so"));
    m_ragReason->setObjectName(u"actionRagReason"_s);
    m_log->add(m_ragReason, {u"ragReason"_s, [this] { return common(&Action::ragReason); },
                             [this](const QString &typed) {
                                 return this->edit(tr("Edit reason"),
                                                   [&](Action &action) { action.ragReason = typed.trimmed(); });
                             }});
}

// The note in the field is a note of its own from its first pause on, and goes on being that one until another action
// is shown: going away for a moment does not make two of it.
void ActionDetails::addProgress()
{
    m_note = text(tr("Note on progress, dated today"), 3);
    m_note->setObjectName(u"actionNote"_s);
    const auto isWritten = [this] { return one() && m_noteAt >= 0 && one()->progress.size() == m_noteAt + 1; };
    m_log->add(m_note,
               {u"progress"_s, [this, isWritten] { return isWritten() ? one()->progress.last().text : QString(); },
                [this, isWritten](const QString &typed) {
                    const bool again = isWritten();
                    m_noteAt = one() ? one()->progress.size() - (again ? 1 : 0) : -1;
                    return this->edit(tr("Note on progress"), [&](Action &action) {
                        if (again)
                            action.progress.removeLast();
                        ::addProgress(action, typed, m_book.today());
                    });
                }});
    m_notes = note({});
    m_notes->setObjectName(u"actionNotes"_s);
    m_notes->setForegroundRole(QPalette::WindowText);
    m_notes->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
}

void ActionDetails::setActions(const QList<QUuid> &ids)
{
    if (ids == m_ids)
        return;
    commit();
    takeBack();
    m_ids = ids;
    m_noteAt = -1;
    refresh();
    ensureWidgetVisible(m_title);
}

bool ActionDetails::commit()
{
    writeChoices();
    const bool minuted = m_minuted->commit();
    const bool log = m_log->commit();
    settle();
    return minuted && log;
}

void ActionDetails::takeBack()
{
    m_unwritten.clear();
    m_minuted->takeBack();
    m_log->takeBack();
    settle();
}

void ActionDetails::settle()
{
    if (one() && !m_minuted->isTyping() && !m_log->isTyping())
        m_book.settled(m_ids.first());
}

void ActionDetails::focusStatus() { m_status->setFocus(Qt::OtherFocusReason); }
void ActionDetails::focusTheme() { m_theme->setFocus(Qt::OtherFocusReason); }
void ActionDetails::focusDue() { m_newDue->setFocus(Qt::OtherFocusReason); }

void ActionDetails::focusText()
{
    m_text->setFocus(Qt::OtherFocusReason);
    m_text->selectAll();
}

void ActionDetails::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return emit left();
    FormColumn::keyPressEvent(event);
}

const Action *ActionDetails::one() const { return m_ids.size() == 1 ? m_book.action(m_ids.first()) : nullptr; }

Result<void> ActionDetails::edit(const QString &what, const std::function<void(Action &)> &change)
{
    const Result<void> done = editActions(m_book, m_ids, what, change);
    if (done)
        settle();
    return done;
}
