#include "core/minutes/wordcount.h"

int wordCount(const QString &text)
{
    int count = 0;
    bool says = false;
    for (const QChar c : text) {
        if (c.isSpace()) {
            count += says;
            says = false;
        } else {
            says = says || c.isLetterOrNumber() || c.isSurrogate();
        }
    }
    return count + says;
}

int wordCount(const Minutes &minutes)
{
    int count = 0;
    for (const Item &item : minutes.meeting.items) {
        count += wordCount(item.title) + wordCount(item.minute);
        for (const Decision &decision : item.decisions)
            count += wordCount(decision.text);
    }
    for (const Action &action : minutes.actions)
        count += wordCount(action.text);
    return count;
}
