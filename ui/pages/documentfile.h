#pragma once

#include "core/documents/formats.h"
#include "core/result.h"

class QIODevice;

// The file that a document is written as. An error where it cannot be: the sentence says why. Thread as layOut().
Result<QByteArray> fileOf(const documents::Document &document, documents::Format format);

// Whole or not at all: a file that stood there stays as it was when this fails.
Result<void> writeDocument(const documents::Document &document, documents::Format format, const QString &path);

// The same to a device open for writing. When this fails, part may have been written.
Result<void> writeDocument(const documents::Document &document, documents::Format format, QIODevice *device);
