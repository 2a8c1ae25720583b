#include "core/documents/closing.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace documents {

QString sealLine(const Document &document)
{
    if (document.seal.isEmpty())
        return {};
    return QCoreApplication::translate("documents", "SHA-256 of the signed record: %1").arg(document.seal);
}

QString attachmentLine(const Document &document)
{
    if (!document.attachment)
        return {};
    return QCoreApplication::translate("documents", "The record itself, %1, is attached to the PDF of this document.")
        .arg(document.attachment->name);
}

QString markedTitle(const Document &document)
{
    return document.mark.isEmpty() ? document.title : document.mark + u" – "_s + document.title;
}

QString momentText(const Document &document)
{
    return document.moment.isValid() ? document.moment.toUTC().toString(Qt::ISODate) : QString();
}

QList<PageCountPart> pageCountParts(const QString &pageCount)
{
    using Kind = PageCountPart::Kind;
    QList<PageCountPart> parts;
    qsizetype from = 0;
    const auto addText = [&](qsizetype to) {
        if (to > from)
            parts.append({Kind::Text, pageCount.sliced(from, to - from)});
    };
    for (qsizetype at = 0; at + 1 < pageCount.size(); ++at) {
        const QChar which = pageCount[at + 1];
        if (pageCount[at] != u'%' || (which != u'1' && which != u'2'))
            continue;
        addText(at);
        parts.append({which == u'1' ? Kind::Page : Kind::LastPage, {}});
        from = at + 2;
    }
    addText(pageCount.size());
    return parts;
}

} // namespace documents
