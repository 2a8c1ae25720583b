#pragma once

#include <QString>

namespace documents {

// The link as a file may carry it, in ASCII: http and https with a host, mailto with an address. Empty for all else:
// what a reader clicks on in minutes runs nothing, and opens no file.
QString safeLink(const QString &link);

} // namespace documents
