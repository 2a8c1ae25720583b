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

} // namespace pages::pdf
