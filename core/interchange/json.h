#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

// JSON as text in an order of our own: QJsonObject sorts its keys by name.

struct JsonMember {
    QLatin1StringView key;
    QByteArray value; // Written already, for the same depth.
    int rank = 0;     // Members are in the order of their ranks, else as added.
};

// In quotes, with what JSON forbids escaped; all else stays readable.
QByteArray jsonText(const QString &text);

// `depth` is that of the braces; what stands in them is indented by one more.
QByteArray jsonObject(QList<JsonMember> members, int depth);
QByteArray jsonArray(const QList<QByteArray> &values, int depth);

// ISO 8601 with the offset, milliseconds where there are any.
QString momentText(const QDateTime &moment);
