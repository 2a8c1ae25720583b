#include "core/minutes/exempt.h"

bool isExempt(const QList<Item> &items, qsizetype at)
{
    int level = items[at].level;
    if (items[at].exempt)
        return true;
    while (--at >= 0) {
        if (items[at].level >= level)
            continue;
        if (items[at].exempt)
            return true;
        level = items[at].level;
    }
    return false;
}
