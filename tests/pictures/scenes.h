#pragma once

#include "tests/pictures/studio.h"

// What the pictures of the guide show.
struct Scene {
    QString name;
    // Brings a new studio there by keys and takes the picture.
    QImage (*take)(Studio &studio);
};

QList<Scene> scenes();
