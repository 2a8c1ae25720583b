#include "ui/window/recentbooks.h"

#include <QFileInfo>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype most = 10;

void keep(const QStringList &paths) { QSettings().setValue(u"books/recent"_s, paths.mid(0, most)); }

} // namespace

QStringList recentBooks() { return QSettings().value(u"books/recent"_s).toStringList(); }

void rememberBook(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList paths = recentBooks();
    paths.removeAll(absolute);
    paths.prepend(absolute);
    keep(paths);
}

void forgetBook(const QString &path)
{
    QStringList paths = recentBooks();
    paths.removeAll(QFileInfo(path).absoluteFilePath());
    keep(paths);
}
