#include "tests/pictures/scenes.h"

#include "ui/window/style.h"

#include <QApplication>
#include <QLocale>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace {

// As desktops have it.
QPalette darkPalette()
{
    QPalette palette(QColor(0xee, 0xef, 0xf0), QColor(0x25, 0x28, 0x2b), QColor(0x3a, 0x3e, 0x42),
                     QColor(0x12, 0x14, 0x16), QColor(0x80, 0x85, 0x8a), QColor(0xee, 0xef, 0xf0),
                     QColor(0x1b, 0x1f, 0x22));
    palette.setColor(QPalette::Window, QColor(0x25, 0x28, 0x2b));
    return accented(palette);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    QCoreApplication::setOrganizationName(u"Minutebook"_s);
    QCoreApplication::setApplicationName(u"pictures"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QApplication::setCursorFlashTime(0);
    QFont font(u"Liberation Sans"_s, 11);
    font.setStyleStrategy(QFont::NoSubpixelAntialias);
    QApplication::setFont(font);
    // look
    dress(app);
    const QStringList arguments = QApplication::arguments();
    const QString folder = arguments.value(1);
    const QSize size(arguments.value(3).toInt(), arguments.value(4).toInt());
    if (arguments.value(2) == u"dark"_s)
        QApplication::setPalette(darkPalette());
    for (const Scene &scene : scenes()) {
        if (arguments.size() > 5 && !arguments.mid(5).contains(scene.name))
            continue;
        Studio studio(size);
        const QImage picture = scene.take(studio);
        if (!picture.save(folder + u'/' + scene.name + u".png"_s))
            qFatal("not written");
        printf("%s %dx%d\n", qPrintable(scene.name), picture.width(), picture.height());
        fflush(stdout);
    }
    return 0;
}
