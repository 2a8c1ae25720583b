#pragma once

#include "app/commandline.h"
#include "core/book/minutebook.h"
#include "core/documents/formats.h"

// A document of a book, as the options ask for it: --document, --meeting, --item, --owner, --body, --exempt,
// --first-page.
Result<QByteArray> exportedDocument(Minutebook &book, const QCommandLineParser &options, documents::Format format);

// The words of --document.
QStringList documentWords();
