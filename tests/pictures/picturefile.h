#pragma once

#include <QImage>

// A PNG of few colours, as small as it gets: a window has few, and letters their shades.
bool writePicture(const QImage &picture, const QString &path);
