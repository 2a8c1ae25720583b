#pragma once

#include <QByteArray>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

// Programs that are not ours, asked about a PDF. Where one is not installed the test fails: tests/run installs them.
struct Answer {
    int code = -1; // -1: it crashed or had no end.
    QByteArray out;
    QByteArray error;
};
Answer ask(const QString &program, const QStringList &arguments,
           const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment(),
           const QString &folder = {});
