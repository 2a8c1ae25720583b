#include "core/documents/safelink.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace documents {

QString safeLink(const QString &link)
{
    constexpr qsizetype longest = 2000; // What browsers and Word agree to open.
    const QUrl url(link.size() > longest ? QString() : link, QUrl::StrictMode);
    if (!url.isValid())
        return {};
    const bool isPage = (url.scheme() == "https"_L1 || url.scheme() == "http"_L1) && !url.host().isEmpty();
    const bool isMail = url.scheme() == "mailto"_L1 && url.path().contains(u'@');
    return isPage || isMail ? QString::fromLatin1(url.toEncoded()) : QString();
}

} // namespace documents
