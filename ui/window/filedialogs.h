#pragma once

#include "core/documents/formats.h"

#include <QString>
#include <QStringList>

class QFileDialog;
class QWidget;

// Every file dialog of Minutebook is made here. A dialog that opens the files it lists, to tell their type by their
// content, would drop SQLite's lock on the book that we have open (reliability.md, "The trap nobody knows"): the icons
// and types shown here come from names alone.
enum class FileKind { Book, Json, Picture };

// The dialog itself, for who needs more than the questions below. The last folder used is remembered.
QFileDialog *makeFileDialog(QWidget *parent, FileKind kind, const QString &title);

// Empty, where nothing was chosen.
QString askOpenFile(QWidget *parent, FileKind kind, const QString &title);
QStringList askOpenFiles(QWidget *parent, FileKind kind, const QString &title);
// With the suffix of the kind. Asks before a file is replaced; a book is never replaced (Minutebook refuses).
QString askSaveFile(QWidget *parent, FileKind kind, const QString &title, const QString &suggestedName);

QString askSaveDocument(QWidget *parent, documents::Format format, const QString &title, const QString &suggestedName);
// The last folder used is where it begins.
QString askFolder(QWidget *parent, const QString &title);

// A name for a file made of words: without what file systems refuse.
QString fileNameOf(const QString &words);
