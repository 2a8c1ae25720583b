#pragma once

#include <QByteArray>
#include <QList>

namespace documents {

struct ZipEntry {
    QByteArray name; // UTF-8, folders by "/".
    QByteArray bytes;
    bool stored = false; // As it is, as ODF asks of its first entry; else packed where that makes it smaller.
};

// The entries as a ZIP archive, in the order given. The same bytes for the same entries: every time in it is the first
// of January 1980, the earliest that ZIP can say, and there are no extra fields. Less than 4 GiB in all.
QByteArray zipOf(const QList<ZipEntry> &entries);

} // namespace documents
