#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace documents {

struct PictureFile {
    QString mimeType; // image/png or image/jpeg.
    QString suffix;
    int width = 1; // Pixels, at least 1.
    int height = 1;
};

// What a picture's own head says; nothing for what is neither PNG nor JPEG. Whether it may come in is not said here.
std::optional<PictureFile> pictureFileOf(const QByteArray &data);

} // namespace documents
