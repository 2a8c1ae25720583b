#pragma once

#include <QString>
#include <QStringList>
#include <QTemporaryDir>

// What a run of the real program said.
struct Said {
    int code = -1; // 128 and more: it crashed.
    QString out;
    QString error;
    QByteArray bytes; // Standard output as it was.
};

// The program in a folder of its own: no display, no home, nothing of the machine reaches it.
class Program {
public:
    // Files are made and named in this folder.
    QString path(const QString &name) const { return m_folder.filePath(name); }
    void write(const QString &name, const QByteArray &content) const;
    QByteArray content(const QString &name) const;
    bool exists(const QString &name) const;

    // `minutebook ARGUMENTS…` in the folder.
    Said run(const QStringList &arguments) const;
    // The same under a shell command that ends in `exec "$@"`.
    Said runUnder(const QString &shell, const QStringList &arguments) const;

private:
    Said start(const QString &program, const QStringList &arguments) const;

    QTemporaryDir m_folder;
};

// A fixture's path.
QString fixture(const QString &name);
