#include "ui/pages/pdf/pictures.h"

#include <QImage>
#include <QPainter>

namespace pages::pdf {

Id addPicture(File &file, const QByteArray &picture)
{
    QImage image;
    image.loadFromData(picture);
    QImage opaque(image.size(), QImage::Format_RGB888);
    opaque.fill(Qt::white);
    {
        QPainter painter(&opaque);
        painter.drawImage(QRectF(QPointF(), QSizeF(image.size())), image, QRectF(image.rect()));
    }
    QByteArray data;
    data.reserve(qsizetype(opaque.width()) * opaque.height() * 3);
    for (int y = 0; y < opaque.height(); ++y)
        data.append(reinterpret_cast<const char *>(opaque.constScanLine(y)), qsizetype(opaque.width()) * 3);
    return file.addStream("/Type/XObject/Subtype/Image/Width " + QByteArray::number(opaque.width()) + "/Height " +
                              QByteArray::number(opaque.height()) + "/ColorSpace/DeviceRGB/BitsPerComponent 8",
                          data);
}

Id addWatermark(File &file, const Watermark &mark, const QSizeF &paper)
{
    QByteArray out;
    for (const int part : {qRed(mark.ink), qGreen(mark.ink), qBlue(mark.ink)}) {
        appendNumber(out, part / 255.0, 3);
        out += ' ';
    }
    out += "rg\n";
    using Kind = Watermark::Stroke::Kind;
    for (const Watermark::Stroke &stroke : mark.outline) {
        const int points = stroke.kind == Kind::Curve ? 3 : stroke.kind == Kind::Close ? 0 : 1;
        for (int i = 0; i < points; ++i) {
            appendNumber(out, stroke.points[i].x());
            out += ' ';
            appendNumber(out, paper.height() - stroke.points[i].y());
            out += ' ';
        }
        out += stroke.kind == Kind::Move    ? "m\n"
               : stroke.kind == Kind::Line  ? "l\n"
               : stroke.kind == Kind::Curve ? "c\n"
                                            : "h\n";
    }
    out += "f\n";
    return file.addStream("/Type/XObject/Subtype/Form/BBox" + rectangle(QRectF({}, paper), paper.height()), out);
}

} // namespace pages::pdf
