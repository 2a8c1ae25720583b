#include "core/file/columns.h"

#include "core/result.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

QString jsonOf(const QStringList &list)
{
    if (list.isEmpty())
        return u"[]"_s;
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(list)).toJson(QJsonDocument::Compact));
}

void throwStrangeValue()
{
    throw Error{QCoreApplication::translate("file", "A value in the book is not as Minutebook wrote it: the file was "
                                                    "damaged or changed by another program. The rest of the book can "
                                                    "be read; look for a copy of the book that still has it.")};
}

QStringList listOf(const QString &json)
{
    if (json == "[]"_L1)
        return {};
    QStringList list;
    const QJsonArray array = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const auto &one : array)
        list.append(one.toString());
    return list;
}
