#pragma once

#include <QCoreApplication>
#include <QString>

// A sentence for people, in their language; `text` is the English one. What has a QObject at hand uses its tr().
inline QString say(const char *text) { return QCoreApplication::translate("minutebook", text); }
