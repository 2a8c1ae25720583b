#include "core/interchange/json.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int step = 2;

QByteArray enclosed(char open, char close, const QList<QByteArray> &lines, int depth)
{
    if (lines.isEmpty())
        return QByteArray(1, open) + close;
    const QByteArray outer = '\n' + QByteArray(qsizetype(depth) * step, ' ');
    const QByteArray inner = outer + QByteArray(step, ' ');
    return open + inner + lines.join(',' + inner) + outer + close;
}

QString escaped(QChar c)
{
    switch (c.unicode()) {
    case '"':
        return u"\\\""_s;
    case '\\':
        return u"\\\\"_s;
    case '\n':
        return u"\\n"_s;
    case '\r':
        return u"\\r"_s;
    case '\t':
        return u"\\t"_s;
    default:
        return u"\\u%1"_s.arg(uint(c.unicode()), 4, 16, QChar(u'0'));
    }
}

} // namespace

QByteArray jsonText(const QString &text)
{
    const auto needsEscape = [](QChar c) { return c < u' ' || c == u'"' || c == u'\\'; };
    QString out;
    out.reserve(text.size() + 2);
    out += u'"';
    for (const QChar c : text) {
        if (needsEscape(c))
            out += escaped(c);
        else
            out += c;
    }
    out += u'"';
    return out.toUtf8();
}

QByteArray jsonObject(QList<JsonMember> members, int depth)
{
    std::stable_sort(members.begin(), members.end(),
                     [](const JsonMember &a, const JsonMember &b) { return a.rank < b.rank; });
    QList<QByteArray> lines;
    lines.reserve(members.size());
    for (const JsonMember &member : std::as_const(members))
        lines.append(jsonText(member.key) + ": " + member.value);
    return enclosed('{', '}', lines, depth);
}

QByteArray jsonArray(const QList<QByteArray> &values, int depth) { return enclosed('[', ']', values, depth); }

QString momentText(const QDateTime &moment)
{
    // Qt writes no offset for local time.
    const QDateTime fixed = moment.toOffsetFromUtc(moment.offsetFromUtc());
    return fixed.toString(fixed.time().msec() ? Qt::ISODateWithMs : Qt::ISODate);
}
