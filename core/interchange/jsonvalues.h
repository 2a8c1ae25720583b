#pragma once

#include "core/result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QJsonValue>
#include <QVarLengthArray>

// Plain values out of parsed JSON, and what to say where they are none.

// Where in a document the reader is: "meetings[2].items[4].due".
class Place {
public:
    struct Step {
        Step() = default;
        Step(QLatin1StringView name) : key(name) {}
        Step(qsizetype at) : index(at) {}
        QLatin1StringView key;
        qsizetype index = -1;
    };
    void enter(const Step &step) { m_steps.append(step); }
    void leave() { m_steps.removeLast(); }
    QString text() const;

private:
    QVarLengthArray<Step, 8> m_steps;
};

// The object that the document is. The error is without its file's name: "is not JSON: … (line 3, column 7)".
Result<QJsonObject> jsonRoot(const QByteArray &json);

// These return what is wrong, without the place, or nothing: "is no time, written HH:MM: “25:00”".
QString plainValue(const QJsonValue &json, QString &out);
QString plainValue(const QJsonValue &json, bool &out);
QString plainValue(const QJsonValue &json, QDate &out);
QString plainValue(const QJsonValue &json, QTime &out);
QString plainValue(const QJsonValue &json, QDateTime &out);
QString plainValue(const QJsonValue &json, QByteArray &out); // Base64.
QString wholeNumber(const QJsonValue &json, int &out, int minimum);

// "has to be a list and is text"
QString wrongKind(const QJsonValue &json, const QString &right);

// In quotes, short, on one line, whatever the text holds.
QString excerpt(const QString &text);
