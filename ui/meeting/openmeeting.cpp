#include "ui/meeting/openmeeting.h"

#include "ui/fields/fieldform.h"

#include <algorithm>

OpenMeeting::OpenMeeting(Minutebook &book, QObject *parent) : QObject(parent), m_book(book)
{
    connect(&book, &Minutebook::changed, this, &OpenMeeting::noteChanged);
}

void OpenMeeting::open(QUuid id)
{
    if (id == m_id && isOpen())
        return;
    commit();
    takeBack();
    m_id = id;
    m_minutes.reset();
    if (id.isNull() || m_book.meeting(id))
        return take();
    m_book.read({id}, this, [this, id](const Result<void> &read) {
        if (id != m_id)
            return; // Somebody has gone on to another one meanwhile.
        if (read)
            take();
        else
            emit failed(read.error());
    });
}

bool OpenMeeting::isEditable() const
{
    return isOpen() && meeting().state != MeetingState::Signed && !m_book.isReadOnly();
}

Body OpenMeeting::body() const
{
    const Body *body = isOpen() ? m_book.body(meeting().body) : nullptr;
    return body ? *body : Body{.id = {}};
}

Result<void> OpenMeeting::edit(const QString &what, const std::function<void(Meeting &)> &change)
{
    if (!isOpen())
        return {};
    if (!m_committing)
        commit();
    Meeting after = meeting();
    change(after);
    return apply(what, {{meeting(), after}});
}

Result<void> OpenMeeting::apply(const QString &what, const QList<Edit> &edits)
{
    const Result<void> applied = m_book.apply(what, edits);
    if (!applied)
        emit refused(applied.error());
    else if (!m_committing)
        settle();
    return applied;
}

void OpenMeeting::add(FieldForm *form)
{
    m_forms.append(form);
    connect(form, &FieldForm::typed, this, [this](const QString &path, const QString &text) {
        if (isOpen())
            m_book.typed({m_id, path, text});
    });
    connect(form, &FieldForm::refused, this, &OpenMeeting::refused);
    connect(form, &FieldForm::takenBack, this, &OpenMeeting::settle);
    connect(this, &OpenMeeting::changed, form, &FieldForm::refresh);
    connect(form, &QObject::destroyed, this, [this, form] { m_forms.removeOne(form); });
}

bool OpenMeeting::commit()
{
    if (!isOpen() || m_committing)
        return true;
    m_committing = true;
    emit committing();
    bool all = true;
    for (FieldForm *form : std::as_const(m_forms))
        all = form->commit() && all;
    m_committing = false;
    settle();
    return all;
}

void OpenMeeting::takeBack()
{
    for (FieldForm *form : std::as_const(m_forms))
        form->takeBack();
    settle();
}

void OpenMeeting::settle()
{
    const bool typing =
        std::any_of(m_forms.begin(), m_forms.end(), [](const FieldForm *form) { return form->isTyping(); });
    if (isOpen() && !typing)
        m_book.settled(m_id);
}

void OpenMeeting::take()
{
    m_minutes = m_book.minutes(m_id);
    emit changed();
}

void OpenMeeting::noteChanged(const QSet<QUuid> &ids)
{
    if (!isOpen())
        return;
    const bool ours = ids.contains(m_id) || ids.contains(meeting().body) ||
                      std::any_of(ids.begin(), ids.end(),
                                  [&](QUuid id) {
                                      const Action *action = m_book.action(id);
                                      return action && action->meeting == m_id;
                                  }) ||
                      std::any_of(m_minutes->actions.begin(), m_minutes->actions.end(),
                                  [&](const Action &action) { return ids.contains(action.id); });
    if (ours)
        take();
}
