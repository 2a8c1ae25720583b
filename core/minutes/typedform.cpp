#include "core/minutes/capture.h"
#include "core/speech/actions.h"
#include "core/speech/dues.h"

using namespace Qt::StringLiterals;

// Rows as somebody would say and type them.

namespace {

bool isSame(const Line &row, const QString &sentence, const KnownOwners &known)
{
    const speech::Action said = speech::actionSaid(sentence, known);
    return said.owners == row.owners && said.due == row.due && said.text == plainText(row);
}

} // namespace

QString asSaid(const QString &due)
{
    if (due.isEmpty())
        return {};
    return (speech::isSaidAlone(due) ? u" "_s : u" by "_s) + due;
}

QStringList waysToSay(const QString &due) { return {asSaid(due), u" ("_s + due + u')', u" – "_s + due}; }

QString sentenceOf(const Line &row)
{
    const QString text = plainText(row);
    const bool isVerb = !text.isEmpty() && text.front().isLower();
    const QString owners = row.owners.join(u'/');
    const QStringList joins = row.owners.isEmpty() ? QStringList{QString()}
                              : isVerb             ? QStringList{u" to "_s, u": "_s, u" "_s}
                                                   : QStringList{u": "_s, u" to "_s};
    KnownOwners known;
    for (const QString &owner : row.owners)
        known.add(owner);
    const QStringList dues = row.due.isEmpty() ? QStringList{QString()} : waysToSay(row.due);
    // The first that would be understood as this row.
    for (const QString &join : joins) {
        for (const QString &due : dues) {
            const QString sentence = owners + join + text + due;
            if (isSame(row, sentence, known))
                return sentence;
        }
    }
    return owners + joins.first() + text + dues.first();
}

QString typedForm(const Line &line, const QStringList &decisions)
{
    const QString text = plainText(line);
    switch (line.kind) {
    case Line::Kind::Action:
        return u"a "_s + sentenceOf(line);
    case Line::Kind::Decision:
        for (const QString &key : {u"d"_s, u"r"_s, u"n"_s, u"rec"_s}) {
            if (decisionWord(key, decisions) == line.label)
                return key + u' ' + text;
        }
        return line.label.isEmpty() ? text : line.label + u": "_s + text;
    case Line::Kind::Title:
        return u"i "_s + (line.label.isEmpty() ? QString() : line.label + u' ') + text;
    case Line::Kind::Heading:
        return u"## "_s + text;
    case Line::Kind::Bullet:
        return u"- "_s + text;
    case Line::Kind::Number:
    case Line::Kind::Letter:
        return line.label + u' ' + text;
    case Line::Kind::Text:
        break;
    }
    return text;
}
