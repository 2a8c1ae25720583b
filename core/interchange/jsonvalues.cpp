#include "core/interchange/jsonvalues.h"

#include "core/interchange/reader.h"
#include "core/say.h"

#include <QJsonDocument>
#include <QRegularExpression>

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace {

// QJsonDocument takes up to a hundred bytes for each; minutes of 50 MB have three quarters of a million.
constexpr qsizetype mostValues = 8'000'000;

// Brackets and commas outside of strings: at least as many as there are values.
qsizetype countValues(const QByteArray &json)
{
    qsizetype count = 0;
    bool inText = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (inText && c == '\\')
            ++i;
        else if (c == '"')
            inText = !inText;
        else if (!inText && (c == ',' || c == '[' || c == '{'))
            ++count;
    }
    return count;
}

QString lineAndColumn(const QByteArray &json, const QJsonParseError &parse)
{
    // Qt stops behind the character that it did not expect, but before the others.
    const bool isBefore = parse.error == QJsonParseError::GarbageAtEnd ||
                          parse.error == QJsonParseError::IllegalUTF8String ||
                          parse.error == QJsonParseError::IllegalNumber;
    const QByteArray before = json.first(qBound(0, parse.offset - (isBefore ? 0 : 1), int(json.size())));
    const qsizetype lineStart = before.lastIndexOf('\n') + 1;
    const qsizetype column = QString::fromUtf8(before.sliced(lineStart)).size() + 1;
    return say("line %1, column %2").arg(before.count('\n') + 1).arg(column);
}

QString reason(QJsonParseError::ParseError error)
{
    switch (error) {
    case QJsonParseError::IllegalUTF8String:
        return say("the text is not UTF-8");
    case QJsonParseError::DeepNesting:
        return say("too many brackets inside each other");
    case QJsonParseError::UnterminatedObject:
    case QJsonParseError::UnterminatedArray:
    case QJsonParseError::UnterminatedString:
        return say("it ends too early, or a bracket, comma or quotation mark is missing");
    case QJsonParseError::GarbageAtEnd:
        return say("more follows after its end");
    case QJsonParseError::IllegalEscapeSequence:
        return say("a backslash is followed by what it cannot escape");
    case QJsonParseError::IllegalNumber:
        return say("a number cannot be read");
    default:
        return say("something else is expected");
    }
}

} // namespace

QString Place::text() const
{
    QString out;
    for (const Step &step : m_steps) {
        if (step.index >= 0)
            out += u"[%1]"_s.arg(step.index);
        else
            out += (out.isEmpty() ? QString() : u"."_s) + step.key;
    }
    return out;
}

QString tooLarge() { return say("is too large to be read at once"); }

Result<QJsonObject> jsonRoot(const QByteArray &json)
{
    if (QByteArrayView(json).trimmed().isEmpty())
        return Error{say("is empty")};
    if (json.size() > largestInterchange || countValues(json) > mostValues)
        return Error{tooLarge()};
    QJsonParseError parse;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parse);
    if (parse.error == QJsonParseError::DocumentTooLarge)
        return Error{tooLarge()};
    if (parse.error != QJsonParseError::NoError)
        return Error{say("is not JSON: %1 (%2)").arg(reason(parse.error), lineAndColumn(json, parse))};
    if (!document.isObject())
        return Error{say("is not a file of Minutebook: it is no JSON object")};
    return document.object();
}

QString plainValue(const QJsonValue &json, QString &out)
{
    if (!json.isString())
        return wrongKind(json, say("text"));
    out = json.toString();
    // Neither could be stored and read again the same; a byte order mark in front says nothing (storable.h).
    if (!out.isValidUtf16())
        return say("holds half a character (a surrogate alone)");
    if (out.contains(QChar(u'\0')))
        return say("holds a character that is none (U+0000)");
    while (out.startsWith(QChar::ByteOrderMark) || out.startsWith(QChar::ByteOrderSwapped))
        out.remove(0, 1);
    return {};
}

QString plainValue(const QJsonValue &json, bool &out)
{
    if (!json.isBool())
        return wrongKind(json, say("true or false"));
    out = json.toBool();
    return {};
}

QString plainValue(const QJsonValue &json, QDate &out)
{
    static const QRegularExpression shape(u"^\\d{4}-\\d\\d-\\d\\d\\z"_s);
    QString text;
    if (QString wrong = plainValue(json, text); !wrong.isEmpty())
        return wrong;
    if (!shape.match(text).hasMatch())
        return say("is %1 and has to be a date as YYYY-MM-DD").arg(excerpt(text));
    out = QDate::fromString(text, Qt::ISODate);
    return out.isValid() ? QString() : say("is %1, a day that does not exist").arg(excerpt(text));
}

QString plainValue(const QJsonValue &json, QTime &out)
{
    static const QRegularExpression shape(u"^\\d\\d:\\d\\d\\z"_s);
    QString text;
    if (QString wrong = plainValue(json, text); !wrong.isEmpty())
        return wrong;
    if (!shape.match(text).hasMatch())
        return say("is %1 and has to be a time as HH:MM").arg(excerpt(text));
    out = QTime::fromString(text, u"HH:mm"_s);
    return out.isValid() ? QString() : say("is %1, a time that does not exist").arg(excerpt(text));
}

QString plainValue(const QJsonValue &json, QDateTime &out)
{
    static const QRegularExpression shape(
        u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?(Z|[+-]\\d\\d:\\d\\d)\\z"_s,
        QRegularExpression::CaseInsensitiveOption);
    QString text;
    if (QString wrong = plainValue(json, text); !wrong.isEmpty())
        return wrong;
    if (shape.match(text).hasMatch())
        out = QDateTime::fromString(text.toUpper(), Qt::ISODateWithMs);
    return out.isValid() ? QString()
                         : say("is %1 and has to be a moment as 2014-01-21T15:00:00+00:00").arg(excerpt(text));
}

QString plainValue(const QJsonValue &json, QByteArray &out)
{
    if (!json.isString())
        return wrongKind(json, say("text"));
    const auto read =
        QByteArray::fromBase64Encoding(json.toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!read)
        return say("is no Base64");
    out = *read;
    return {};
}

QString wholeNumber(const QJsonValue &json, int &out, int minimum)
{
    if (!json.isDouble())
        return wrongKind(json, say("a whole number"));
    const double number = json.toDouble();
    if (number != std::floor(number))
        return say("is %1 and has to be a whole number").arg(number);
    if (number < minimum && minimum > std::numeric_limits<int>::min())
        return say("is %1 and has to be at least %2").arg(number).arg(minimum);
    if (number < std::numeric_limits<int>::min() || number > std::numeric_limits<int>::max())
        return say("is %1, a number out of range").arg(number);
    out = int(number);
    return {};
}

QString wrongKind(const QJsonValue &json, const QString &right)
{
    QString kind = say("null");
    switch (json.type()) {
    case QJsonValue::Bool:
        kind = say("true or false");
        break;
    case QJsonValue::Double:
        kind = say("a number");
        break;
    case QJsonValue::String:
        kind = say("text");
        break;
    case QJsonValue::Array:
        kind = say("a list");
        break;
    case QJsonValue::Object:
        kind = say("an object");
        break;
    default:
        break;
    }
    return say("is %1 and has to be %2").arg(kind, right);
}

QString excerpt(const QString &text)
{
    constexpr qsizetype longest = 40;
    QString line = text.simplified();
    for (QChar &c : line) {
        if (!c.isPrint() && !c.isSurrogate())
            c = u'�';
    }
    if (line.size() > longest)
        line = line.first(line[longest - 1].isHighSurrogate() ? longest - 1 : longest) + u'…';
    return u'“' + line + u'”';
}
