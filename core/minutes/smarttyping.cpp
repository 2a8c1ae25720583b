#include "core/minutes/smarttyping.h"

namespace {

constexpr QChar enDash(0x2013);

bool opens(QStringView before)
{
    static constexpr QStringView openers = u"([{/“‘–—-";
    return before.isEmpty() || before.back().isSpace() || openers.contains(before.back());
}

bool saysSomething(QStringView before)
{
    return std::any_of(before.begin(), before.end(), [](QChar c) { return c.isLetterOrNumber(); });
}

} // namespace

std::optional<SmartTyping> smartTyping(QStringView before, QChar typed)
{
    if (typed == u'"')
        return SmartTyping{0, opens(before) ? QStringLiteral("“") : QStringLiteral("”")};
    if (typed == u'\'')
        return SmartTyping{0, opens(before) ? QStringLiteral("‘") : QStringLiteral("’")};
    if (typed == u'-' && before.endsWith(u'-') && !before.endsWith(u"--") && saysSomething(before))
        return SmartTyping{1, QString(enDash)};
    // "so - so"; at a line's start it is a bullet.
    if (typed == u' ' && before.endsWith(u" -") && saysSomething(before))
        return SmartTyping{1, QString(enDash) + u' '};
    if (typed == u'.' && before.endsWith(u"..") && !before.endsWith(u"..."))
        return SmartTyping{2, QStringLiteral("…")};
    return {};
}
