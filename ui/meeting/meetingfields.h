#pragma once

#include "core/book/values.h"
#include "ui/fields/fieldform.h"

class OpenMeeting;

// Fields of the open meeting, by member: what they show, what a text typed into them means.
FieldForm::Field textField(OpenMeeting &meeting, const QString &path, const QString &what, QString Meeting::*member);
FieldForm::Field dateField(OpenMeeting &meeting, const QString &path, const QString &what, QDate Meeting::*member);
FieldForm::Field timeField(OpenMeeting &meeting, const QString &path, const QString &what, QTime Meeting::*member);
FieldForm::Field numberField(OpenMeeting &meeting, const QString &path, const QString &what,
                             std::optional<int> Meeting::*member);

// A date or a time as typed, or the sentence that says it is none. Empty text is a null date.
Result<QDate> dateTyped(const QString &text, const QDate &today);
Result<QTime> timeTyped(const QString &text);
Result<std::optional<int>> numberTyped(const QString &text);

// One entry a line, without the empty ones.
QStringList linesTyped(const QString &text);
