#include "ui/meeting/meetingsteps.h"

#include "core/book/minutebook.h"
#include "core/book/rules.h"
#include "core/book/words.h"
#include "core/say.h"
#include "ui/meeting/stepdialogs.h"

namespace {

// The approval and the step are one change: one Ctrl+Z takes both back.
Result<void> approve(Minutebook &book, const Minutes &minutes, QWidget *parent)
{
    ApproveDialog dialog(minutes.meeting, book.today(), parent);
    if (dialog.exec() != QDialog::Accepted)
        return {};
    Minutes with = minutes;
    with.meeting.approval = dialog.approval();
    const Body *body = book.body(minutes.meeting.body);
    const auto approved = advanced(with, MeetingState::Approved, {}, book.now(), {}, body ? body->name : QString());
    if (!approved)
        return approved.failure();
    return book.apply(say("Approve minutes"), {{minutes.meeting, *approved}});
}

Result<void> sign(Minutebook &book, const Minutes &minutes, QWidget *parent)
{
    SignDialog dialog(minutes.meeting, book.now(), parent);
    if (dialog.exec() != QDialog::Accepted)
        return {};
    return book.advance(minutes.meeting.id, MeetingState::Signed, dialog.by(), dialog.at(), {});
}

} // namespace

Result<void> stepForward(Minutebook &book, QUuid id, QWidget *parent)
{
    const auto minutes = book.minutes(id);
    const auto to = minutes ? next(minutes->meeting.state) : std::nullopt;
    if (!to)
        return {};
    if (*to == MeetingState::Approved)
        return approve(book, *minutes, parent);
    if (*to == MeetingState::Signed)
        return sign(book, *minutes, parent);
    return book.advance(id, *to, {}, book.now(), {});
}

Result<void> stepBack(Minutebook &book, QUuid id, QWidget *parent)
{
    const auto minutes = book.minutes(id);
    if (!minutes || minutes->meeting.state == MeetingState::Planned)
        return {};
    BackDialog dialog(minutes->meeting.state, parent);
    if (dialog.exec() != QDialog::Accepted)
        return {};
    return book.advance(id, dialog.to(), {}, book.now(), dialog.reason());
}
