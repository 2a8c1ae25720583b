#include "core/minutes/movementwords.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

using Kind = Movement::Kind;

constexpr auto anyCase = QRegularExpression::CaseInsensitiveOption;

} // namespace

std::optional<Act> actAt(const QString &text, qsizetype from)
{
    static const QRegularExpression act(
        u"\\G\\s+(?:(?:then|both|all|also|now|later|subsequently|briefly)\\s+)*(?:"
        "(?<back>(?:re-?joined|returned(?:\\s+to)?|came\\s+back(?:\\s+(?:in)?to)?|re-?entered)"
        "(?:\\s+(?:the\\s+(?:meeting|room|call|chamber)|it))?)"
        "|(?<came>(?:joined|arrived(?:\\s+(?:at|in))?|entered|came\\s+in(?:to)?)(?:\\s+(?:the|this)\\s+(?:meeting|room|"
        "call|chamber))?"
        "(?:\\s+(?:late|online|remotely|virtually|by\\s+(?:tele)?phone|by\\s+video(?:\\s+link)?))?)"
        "|(?<room>(?:left|withdrew\\s+from|stepped\\s+out\\s+of|went\\s+out\\s+of)\\s+the\\s+(?:room|chamber)"
        "|withdrew(?:\\s+from\\s+the\\s+meeting)?|stepped\\s+out"
        "|(?:was|were)\\s+(?:out\\s+of|not\\s+in)\\s+the\\s+(?:room|chamber))"
        "|(?<left>(?:had\\s+to\\s+leave|left|departed)(?:\\s+(?:the|this)\\s+(?:meeting|call|building))?(?:\\s+early)?"
        "(?:\\s+and\\s+did\\s+not\\s+return)?)"
        ")(?![\\w’'])"_s,
        anyCase);
    const auto found = act.match(text, from);
    if (!found.hasMatch())
        return {};
    const Kind kind = !found.captured(u"back"_s).isEmpty()   ? Kind::Returned
                      : !found.captured(u"came"_s).isEmpty() ? Kind::Arrived
                      : !found.captured(u"room"_s).isEmpty() ? Kind::LeftTheRoom
                                                             : Kind::Left;
    static const QRegularExpression place(u"the\\s+(?:meeting|room|call|chamber|building)"_s, anyCase);
    return Act{kind, found.capturedEnd(), place.match(found.captured()).hasMatch()};
}

qsizetype itemOnlyAt(const QString &text, qsizetype from)
{
    static const QRegularExpression itemOnly(
        u"\\G,?\\s+(?:(?:for|during|while|whilst)\\s+(?:it|that|this)\\b"
        "|(?:for|during|while|whilst)\\s+[^.;,()\\d]*?\\b"
        "(?:items?|matter|discussions?|discussed|debate|vote|voting|voted|considered|consideration)\\b"
        "(?:\\s+(?:of|on|about|and\\s+vote|was|were|took)\\b[^.;,()\\d]*?)?)(?=\\s+(?:and|at)\\b|\\s*[.;,()]|\\s*$)"_s,
        anyCase);
    const auto found = itemOnly.match(text, from);
    return found.hasMatch() ? found.capturedEnd() : from;
}

qsizetype declaredAt(const QString &text, qsizetype from)
{
    static const QRegularExpression declared(
        u"\\G\\s+declared\\s+(?:an?|his|her|their)\\s+(?:\\([^()]*\\)|[^.;()])*?\\binterests?\\b"
        "(?:\\([^()]*\\)|[^.;()])*?,?\\s+and(?=\\s+(?:left|withdrew|stepped|went)\\b)"_s,
        anyCase);
    static const QRegularExpression otherItem(u"\\bitems?\\s+\\w*\\d"_s, anyCase);
    const auto found = declared.match(text, from);
    return !found.hasMatch() || otherItem.match(found.captured()).hasMatch() ? from : found.capturedEnd();
}

qsizetype tailAt(const QString &text, qsizetype from)
{
    static const QRegularExpression tail(
        u"\\G(?:\\s*,)?\\s+(?:and|to|as|because|due|owing|having|since|in\\s+order)\\b[^.;()\\n]*(?:[.;)]|\\n|$)"_s,
        anyCase);
    static const QRegularExpression again(u"\\b(?:back|return\\w*|re-?join\\w*|re-?enter\\w*|left|leav\\w*)\\b"_s,
                                          anyCase);
    const auto found = tail.match(text, from);
    return found.hasMatch() && !again.match(found.captured()).hasMatch() ? found.capturedEnd() : -1;
}
