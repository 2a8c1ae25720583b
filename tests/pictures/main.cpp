// Takes the pictures of the guide, as tests/make-pictures says.
//
//     pictures FOLDER           those of resources/guide
//     pictures --look FOLDER [NAME…]    all there is to see, or some, light and dark, in a large window and in a small
//     one
#include "tests/pictures/picturefile.h"
#include "tests/pictures/scenes.h"

#include "ui/window/style.h"

#include <QApplication>
#include <QLocale>
#include <QPainter>
#include <QSettings>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

// What Qt remarks about a window without a display is nobody's business.
void sayFatal(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtFatalMsg || type == QtCriticalMsg)
        std::fprintf(stderr, "%s\n", qPrintable(message));
}

// As desktops have it.
QPalette darkPalette()
{
    const QColor text(0xee, 0xef, 0xf0);
    const QColor window(0x25, 0x28, 0x2b);
    QPalette palette(text, window, QColor(0x3a, 0x3e, 0x42), QColor(0x12, 0x14, 0x16), QColor(0x80, 0x85, 0x8a), text,
                     QColor(0x1b, 0x1f, 0x22));
    palette.setColor(QPalette::Window, window);
    return accented(palette);
}

// Where it ends would not be seen on a page of the same colour.
QImage framed(QImage picture)
{
    QPainter painter(&picture);
    painter.setPen(QPen(Colours(QApplication::palette()).line, 1));
    const QSizeF size = picture.deviceIndependentSize();
    painter.drawRect(QRectF(QPointF(0.5, 0.5), size - QSizeF(1, 1)));
    return picture;
}

void take(const Scene &scene, QSize size, const QPalette &palette, const QString &path)
{
    QApplication::setPalette(palette);
    Studio studio(size);
    const QImage picture = scene.take(studio);
    if (!writePicture(framed(picture), path))
        qFatal("%s could not be written", qPrintable(path));
    std::printf("%s  %d x %d\n", qPrintable(path), picture.width(), picture.height());
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_SCALE_FACTOR", "2"); // Sharp on every screen: see madeAt in ui/guide/guidewindow.cpp.
    qInstallMessageHandler(sayFatal);
    QApplication app(argc, argv);
    QCoreApplication::setOrganizationName(u"Minutebook"_s);
    QCoreApplication::setApplicationName(u"pictures"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QApplication::setCursorFlashTime(0); // The caret is there in every picture.
    QFont font(u"Liberation Sans"_s, 11);
    font.setStyleStrategy(QFont::NoSubpixelAntialias);
    QApplication::setFont(font);
    dress(app);
    const QPalette light = QApplication::palette();
    const QPalette dark = darkPalette();
    QStringList arguments = QApplication::arguments().mid(1);
    const bool look = arguments.removeOne(u"--look"_s);
    if (arguments.isEmpty() || (!look && arguments.size() > 1))
        qFatal("pictures [--look] FOLDER");
    const QString file = arguments.takeFirst() + u"/%1.png"_s;
    if (!look) {
        for (const Scene &scene : guideScenes())
            take(scene, scene.size, scene.dark ? dark : light, file.arg(scene.name));
        return 0;
    }
    for (const Scene &scene : allScenes()) {
        if (!arguments.isEmpty() && !arguments.contains(scene.name))
            continue;
        for (const auto &[name, palette] : {std::pair{u"light"_s, light}, std::pair{u"dark"_s, dark}}) {
            take(scene, {1280, 800}, palette, file.arg(scene.name + u'-' + name));
            take(scene, {640, 400}, palette, file.arg(scene.name + u'-' + name + u"-small"_s));
        }
    }
    return 0;
}
