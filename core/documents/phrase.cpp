#include "core/documents/phrase.h"

#include "core/documents/links.h"
#include "core/minutes/clean.h"

using namespace Qt::StringLiterals;

namespace documents {

namespace {

void add(Phrase &phrase, const Words &like, const QString &text, const QString &link)
{
    Words words = like;
    words.text = breakable(text).replace(u'\n', QChar::LineSeparator);
    words.link = link;
    if (!words.text.isEmpty())
        phrase.append(words);
}

void addLinked(Phrase &phrase, const Words &like)
{
    qsizetype at = 0;
    for (const Link &link : linksIn(like.text)) {
        add(phrase, like, like.text.mid(at, link.from - at), {});
        at = link.from + link.length;
        add(phrase, like, like.text.mid(link.from, link.length), link.address);
    }
    add(phrase, like, like.text.mid(at), {});
}

} // namespace

Phrase said(const QString &text, Manner manner)
{
    Phrase phrase;
    addLinked(phrase, {.text = text, .look = manner.look, .quiet = manner.quiet});
    return phrase;
}

Phrase phraseOf(const QList<Run> &runs)
{
    Phrase phrase;
    for (const Run &run : runs)
        addLinked(phrase, {.text = run.text, .look = run.look, .language = run.language});
    return phrase;
}

QString oneLine(const QString &text) { return breakable(text).replace(u'\n', u' '); }

} // namespace documents
