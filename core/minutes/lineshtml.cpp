#include "core/minutes/capture.h"
#include "core/minutes/copiedlines.h"
#include "core/minutes/lineedits.h"

using namespace Qt::StringLiterals;

namespace {

// The one way for words into HTML.
QString escaped(const QString &words) { return words.toHtmlEscaped().replace(QChar(QChar::LineSeparator), u"<br>"_s); }

QString element(const QString &name, const QString &content)
{
    return u'<' + name + u'>' + content + u"</"_s + name + u'>';
}

QString paragraphOf(const Line &line)
{
    const QString label = line.label.isEmpty() ? QString() : element(u"strong"_s, escaped(line.label)) + u' ';
    switch (line.kind) {
    case Line::Kind::Title:
        return element(u"h%1"_s.arg(1 + qMin(line.level, 4)), escaped((line.label + u' ' + plainText(line)).trimmed()));
    case Line::Kind::Heading:
        return element(u"h3"_s, htmlOf(line.runs));
    case Line::Kind::Action:
        return element(u"p"_s, label + escaped(sentenceOf(line)));
    case Line::Kind::Decision:
        return element(u"p"_s, label + htmlOf(line.runs));
    default:
        return element(u"p"_s, htmlOf(line.runs));
    }
}

// "i)" begins Roman ones; as a letter it stands below "h)".
bool isRoman(const QString &first) { return first == u"i)"_s || (first.size() > 2 && first[0] != first[1]); }

int romanValue(const QString &label)
{
    static constexpr QStringView signs = u"ivxlc";
    static constexpr int values[] = {1, 5, 10, 50, 100};
    int sum = 0;
    int last = 0;
    for (qsizetype i = label.size() - 2; i >= 0; --i) {
        const qsizetype sign = signs.indexOf(label[i]);
        const int value = sign < 0 ? 0 : values[sign];
        sum += value < last ? -value : value;
        last = qMax(last, value);
    }
    return sum;
}

// Which one in its list: "c)" is the third.
int placeOf(const Line &entry, bool roman)
{
    if (entry.kind == Line::Kind::Number)
        return entry.label.chopped(1).toInt();
    if (roman)
        return romanValue(entry.label);
    int place = 0;
    for (const QChar c : entry.label.chopped(1))
        place = place * 26 + (c.unicode() - u'a' + 1);
    return place;
}

// The entries from `from` to `to`, all of one kind.
QString listOf(const QList<Line> &lines, qsizetype from, qsizetype to)
{
    const bool counts = lines[from].kind != Line::Kind::Bullet;
    const bool roman = counts && isRoman(lines[from].label);
    QString entries;
    int next = 1;
    for (qsizetype i = from; i < to; ++i) {
        const int place = counts ? placeOf(lines[i], roman) : next;
        entries += place == next ? u"<li>"_s : u"<li value=\"%1\">"_s.arg(place);
        entries += htmlOf(lines[i].runs) + u"</li>"_s;
        next = place + 1;
    }
    if (!counts)
        return element(u"ul"_s, entries);
    const QString type = lines[from].kind == Line::Kind::Number ? QString()
                         : roman                                ? u" type=\"i\""_s
                                                                : u" type=\"a\""_s;
    return u"<ol"_s + type + u'>' + entries + u"</ol>"_s;
}

} // namespace

QString htmlOf(const QList<Run> &words)
{
    QString out;
    for (const Run &run : words) {
        QString html = escaped(run.text);
        if (run.look == Look::Italic || run.look == Look::BoldItalic)
            html = element(u"em"_s, html);
        if (run.look == Look::Bold || run.look == Look::BoldItalic)
            html = element(u"strong"_s, html);
        if (!run.language.isEmpty())
            html = u"<span lang=\"%1\">"_s.arg(run.language.toHtmlEscaped()) + html + u"</span>"_s;
        out += html;
    }
    return out;
}

QString htmlOf(const QList<Line> &lines)
{
    QString out;
    for (qsizetype at = 0; at < lines.size();) {
        const qsizetype from = at++;
        if (!isEntry(lines[from].kind)) {
            out += paragraphOf(lines[from]);
            continue;
        }
        while (at < lines.size() && lines[at].kind == lines[from].kind)
            ++at;
        out += listOf(lines, from, at);
    }
    return out;
}
