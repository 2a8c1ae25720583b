#include "core/speech/decisions.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace speech {

namespace {

bool isSame(const QString &a, QStringView b) { return b.compare(a, Qt::CaseInsensitive) == 0; }

} // namespace

QString spelledAs(const QString &word, const QStringList &ofBody)
{
    const auto found =
        std::find_if(ofBody.begin(), ofBody.end(), [&](const QString &one) { return isSame(one, word); });
    return found == ofBody.end() ? word : *found;
}

DecisionWord decisionAt(const QString &text, const QStringList &ofBody)
{
    static const QStringList everywhere{u"Agreed"_s,      u"Resolved"_s, u"Noted"_s,
                                        u"Recommended"_s, u"Approved"_s, u"Endorsed"_s};
    for (const QString &known : ofBody + everywhere) {
        if (known.isEmpty() || !isSame(known, QStringView(text).first(qMin(known.size(), text.size()))))
            continue;
        qsizetype end = known.size();
        if (end < text.size() && (text[end] == u':' || text[end] == u','))
            ++end;
        const qsizetype sign = end;
        while (end < text.size() && text[end].isSpace())
            ++end;
        // "Agreed:that", but not "Agreedment".
        if (end < text.size() && (end > sign || sign > known.size()))
            return {spelledAs(known, ofBody), end};
    }
    return {};
}

} // namespace speech
