#pragma once

#include "core/result.h"

#include <QCommandLineParser>
#include <QStringList>

// The commands of `minutebook COMMAND BOOK …`: what each takes, what its help says, and what it does. One table for
// all three, in commandline.cpp.

// What a command has to say.
struct Answer {
    QByteArray text;  // To standard output.
    QString negative; // One sentence to standard error, where the answer is no: exit code 1.
};

struct CommandOption {
    QString name; // "meeting"
    QString shortName;
    QString value; // "DATE|ID"
    QString help;
};

struct Command {
    QString name;
    QString arguments;            // "BOOK FILE..."
    qsizetype least = 1;          // How many arguments,
    qsizetype most = 1;           // and at most.
    QString summary;              // One line.
    QString description;          // Paragraphs.
    QList<CommandOption> options; // Besides --help.
    QStringList examples;         // "BOOK --format json"
    Result<Answer> (*run)(const QCommandLineParser &options) = nullptr;
};

const QList<Command> &commands();
const Command *commandNamed(const QString &name);

// Runs `minutebook ARGUMENTS…`, the program's name not among them; prints, and returns the exit code: 0, 1 where the
// answer is no, 2 where it cannot be done.
int runCommand(const Command &command, const QStringList &arguments);

// These return the exit code. One sentence to standard error:
int complain(const Error &error);
// To standard output; 2 where it takes nothing, as on a full disk.
int print(const QByteArray &text);
