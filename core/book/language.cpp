#include "core/book/language.h"

#include <QList>

#include <algorithm>

namespace {

bool isLetter(QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z'); }
bool isLetterOrDigit(QChar c) { return isLetter(c) || (c >= u'0' && c <= u'9'); }

} // namespace

bool isLanguageTag(QStringView text)
{
    if (text.size() < 2 || text.size() > 35)
        return false;
    const QList<QStringView> parts = text.split(u'-');
    const QStringView first = parts.first();
    return (first.size() == 2 || first.size() == 3) && std::all_of(first.begin(), first.end(), isLetter) &&
           std::all_of(parts.begin(), parts.end(), [](QStringView part) {
               return !part.isEmpty() && part.size() <= 8 && std::all_of(part.begin(), part.end(), isLetterOrDigit);
           });
}
