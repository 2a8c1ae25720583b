#pragma once

#include "core/book/minutebook.h"
#include "core/result.h"

#include <memory>

enum class Access { Read, Write };

// The book, opened, with its actions loaded. For Write, an error where it can only be read.
Result<std::unique_ptr<Minutebook>> openBook(const QString &path, Access access);

// The body that a name means: by id, by name or short name in any case, else by words of its name. One, or an error.
Result<QUuid> bodyNamed(const Minutebook &book, const QString &name);

// The meeting on a date (YYYY-MM-DD), or with an id; `body` may be empty. One, or an error that names the ids there are
// to choose from.
Result<QUuid> meetingNamed(const Minutebook &book, const QString &dateOrId, const QString &body);

// YYYY-MM-DD. The error says which option it was.
Result<QDate> dayOf(const QString &option, const QString &value);

// One of the words, else an error that says which option it was and what there is.
Result<QString> oneOf(const QString &option, const QString &value, const QStringList &words);
