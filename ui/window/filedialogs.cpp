#include "ui/window/filedialogs.h"

#include "core/say.h"

#include <QApplication>
#include <QFileDialog>
#include <QFileIconProvider>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSettings>
#include <QStandardPaths>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace {

class NamesOnly : public QFileIconProvider {
public:
    QIcon icon(IconType type) const override
    {
        return QApplication::style()->standardIcon(type == File ? QStyle::SP_FileIcon : QStyle::SP_DirIcon);
    }
    QIcon icon(const QFileInfo &file) const override { return icon(file.isDir() ? Folder : File); }
    QString type(const QFileInfo &file) const override
    {
        if (file.isDir())
            return say("Folder");
        return file.suffix().isEmpty() ? say("File") : say("%1 file").arg(file.suffix());
    }
};

QString suffixOf(FileKind kind)
{
    switch (kind) {
    case FileKind::Book:
        return u"minutebook"_s;
    case FileKind::Json:
        return u"json"_s;
    case FileKind::Picture:
        return u"png"_s;
    }
    Q_UNREACHABLE();
}

QString filterOf(FileKind kind)
{
    switch (kind) {
    case FileKind::Book:
        return say("Minute books (*.minutebook)");
    case FileKind::Json:
        return say("Minutebook interchange (*.json)");
    case FileKind::Picture:
        return say("Pictures (*.png *.jpg *.jpeg)");
    }
    Q_UNREACHABLE();
}

QStringList chosen(QFileDialog *dialog)
{
    QStringList files;
    if (dialog->exec() == QDialog::Accepted) {
        files = dialog->selectedFiles();
        QSettings().setValue(u"files/folder"_s, dialog->directory().absolutePath());
    }
    dialog->deleteLater();
    return files;
}

} // namespace

static QFileDialog *makeDialog(QWidget *parent, const QString &title, const QString &suffix, const QString &filter)
{
    static auto *names = new NamesOnly; // Never deleted: the listing thread of a dialog may outlive the dialog.
    auto *dialog = new QFileDialog(parent, title);
    dialog->setIconProvider(names);
    dialog->setNameFilters({filter, say("All files (*)")});
    dialog->setDefaultSuffix(suffix);
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString last = QSettings().value(u"files/folder"_s, documents).toString();
    dialog->setDirectory(QFileInfo(last).isDir() ? last : documents);
    return dialog;
}

QFileDialog *makeFileDialog(QWidget *parent, FileKind kind, const QString &title)
{
    return makeDialog(parent, title, suffixOf(kind), filterOf(kind));
}

QString askOpenFile(QWidget *parent, FileKind kind, const QString &title)
{
    auto *dialog = makeFileDialog(parent, kind, title);
    dialog->setFileMode(QFileDialog::ExistingFile);
    return chosen(dialog).value(0);
}

QStringList askOpenFiles(QWidget *parent, FileKind kind, const QString &title)
{
    auto *dialog = makeFileDialog(parent, kind, title);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    return chosen(dialog);
}

static QString askSave(QFileDialog *dialog, const QString &suggestedName)
{
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->selectFile(suggestedName);
    return chosen(dialog).value(0);
}

QString askSaveFile(QWidget *parent, FileKind kind, const QString &title, const QString &suggestedName)
{
    return askSave(makeFileDialog(parent, kind, title), suggestedName);
}

QString askSaveDocument(QWidget *parent, documents::Format format, const QString &title, const QString &suggestedName)
{
    const QString suffix = documents::suffixOf(format);
    const QString filter = u"%1 (*.%2)"_s.arg(documents::labelOf(format).section(u" ("_s, 0, 0), suffix);
    return askSave(makeDialog(parent, title, suffix, filter), suggestedName);
}

QString askFolder(QWidget *parent, const QString &title)
{
    auto *dialog = makeDialog(parent, title, {}, {});
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    return chosen(dialog).value(0);
}

QString fileNameOf(const QString &words)
{
    static const QRegularExpression refused(uR"([\x00-\x1f<>:"/\\|?*]+)"_s);
    QString name = words;
    name.replace(refused, u" "_s);
    name = name.simplified().left(120);
    while (name.endsWith(u'.')) // Windows drops it.
        name.chop(1);
    return name;
}
