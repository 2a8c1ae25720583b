#pragma once

#include "core/book/values.h"
#include "core/result.h"

class QIODevice;

// The minutes of one meeting as an A4 PDF, with every name and word as minuted: attendance, items, decisions, actions,
// an action table, the signature block. Every page says DRAFT until the minutes are approved or signed. Needs a
// QGuiApplication (offscreen will do) and no widgets; call it in the thread of that application.

// Writes the file whole or not at all: one that stood there stays as it was when this fails.
Result<void> writePdf(const Minutes &minutes, const Body &body, const QString &path);

// The same to a device open for writing. When this fails, part may have been written.
Result<void> writePdf(const Minutes &minutes, const Body &body, QIODevice *device);
