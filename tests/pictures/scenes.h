#pragma once

#include "tests/pictures/studio.h"

// Something that the window can show.
struct Scene {
    QString name;
    QSize size; // Of the window, for the guide.
    // Brings a new studio there by keys and takes the picture.
    QImage (*take)(Studio &studio);
    bool dark = false;
};

// Each is a picture in resources/guide.
QList<Scene> guideScenes();
// These, and what is worth a look before a release.
QList<Scene> allScenes();
