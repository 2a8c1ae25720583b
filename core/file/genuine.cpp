#include "core/file/genuine.h"

#include <QCryptographicHash>

namespace {

// Each column with its length before it.
QByteArray digestOf(const QVariantList &columns)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QVariant &column : columns) {
        const QByteArray bytes =
            column.typeId() == QMetaType::QByteArray ? column.toByteArray() : column.toString().toUtf8();
        hash.addData(QByteArray::number(bytes.size()) + ' ');
        hash.addData(bytes);
    }
    return hash.result();
}

} // namespace

QVariantList withDigest(QVariantList columns)
{
    columns.append(digestOf(columns));
    return columns;
}

std::optional<QVariantList> genuine(const Statement &row, int count)
{
    QVariantList columns;
    for (int i = 0; i < count; ++i)
        columns.append(row.value(i));
    if (row.value(count).toByteArray() != digestOf(columns))
        return {};
    return columns;
}
