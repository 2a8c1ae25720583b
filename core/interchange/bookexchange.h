#pragma once

#include "core/book/values.h"
#include "core/interchange/reader.h"
#include "core/result.h"

#include <QByteArray>

class Minutebook;

// Import and export of an open book. Both wait for the file to be read; the actions of the book have to be loaded.

// As importEdits() of import.h, with what the book holds: the edits of one Change.
Result<QList<Edit>> importEdits(Minutebook &book, const QList<Interchange> &files);

// What to export: null for all.
struct Selection {
    QUuid body;    // Its meetings, and the actions of its log that stand in no meeting.
    QUuid meeting; // This one alone.
};

// A part of a book comes with the bodies that it is of and those they report to, and with the people it names.
Result<QByteArray> exported(Minutebook &book, const Selection &selection);
