#include "core/minutes/saidtime.h"

#include "core/actions/due.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

std::optional<SaidTime> saidTime(const QString &text, qsizetype from)
{
    static const QRegularExpression time(
        u"\\G[\\s,]*(?<open>[(\\[])?\\s*(?<at>(?:at|about|around|approx\\.|approximately)\\s+)*"
        "(?<time>\\d{1,2}[:.]\\d{2}(?:\\s?[ap]\\.?m\\b\\.?)?(?:\\s?(?:hrs|hours|h)\\b)?|\\d{1,2}\\s?[ap]\\.?m\\b\\.?"
        "|\\d{4}(?:\\s?(?:hrs|hours|h)\\b)?|noon|midday|midnight|(?<bare>\\d{1,2})(?![\\d:.]\\d))(?(<open>)[)\\]])"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto found = time.match(text, from);
    if (!found.hasMatch() || (!found.captured(u"bare"_s).isEmpty() && found.captured(u"at"_s).isEmpty()))
        return {};
    const QTime at = exactTime(found.captured(u"time"_s));
    return at.isValid() ? std::optional(SaidTime{at, found.capturedEnd()}) : std::nullopt;
}

std::optional<SaidTime> saidTime(const QString &text, qsizetype from, const QTime &start)
{
    static const QRegularExpression exact(u"m\\b|noon|midnight|\\b0\\d|\\d{4}"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    auto said = saidTime(text, from);
    if (!said || !start.isValid() || said->at.hour() == 0 || said->at.hour() >= 12 ||
        exact.match(text.sliced(from, said->end - from)).hasMatch())
        return said;
    const QTime later = said->at.addSecs(12 * 3600);
    const QTime earliest = start.hour() > 0 ? start.addSecs(-3600) : start; // Some come before it begins.
    if (said->at < earliest && later >= earliest)
        said->at = later;
    return said;
}
