#pragma once

#include "core/minutes/paste.h"

#include <QStringList>

// What was pasted, to be read by people: Markdown with the labels before it, "⏎" for a line end within a line, and at
// the end what is said of it.
inline QStringList written(const Pasted &pasted)
{
    using namespace Qt::StringLiterals;
    QStringList out;
    for (const Line &line : pasted.lines) {
        const QString mark = line.kind == Line::Kind::Heading ? u"##"_s : line.label;
        QString words = markdownOf(line.runs).replace(QChar(QChar::LineSeparator), u'⏎');
        for (const QString &owner : line.owners)
            words.prepend(u'[' + owner + u"] "_s);
        if (!line.due.isEmpty())
            words += u" {"_s + line.due + u'}';
        out.append(mark.isEmpty() ? words : mark + u' ' + words);
    }
    QStringList said;
    const auto say = [&](bool is, const QString &what) {
        if (is)
            said.append(what);
    };
    say(pasted.spaceBefore, u"space before"_s);
    say(pasted.spaceBehind, u"space behind"_s);
    say(pasted.rest, u"rest"_s);
    say(pasted.pictures, u"pictures"_s);
    say(pasted.comments, u"comments"_s);
    say(pasted.looks, u"looks"_s);
    say(pasted.end, u"end"_s);
    say(pasted.struck, u"struck"_s);
    if (!said.isEmpty())
        out.append(u"("_s + said.join(u", "_s) + u')');
    return out;
}
