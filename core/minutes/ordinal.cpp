#include "core/minutes/ordinal.h"

#include <QCoreApplication>

QString ordinalNumber(int number)
{
    const auto say = [&](const char *text) { return QCoreApplication::translate("ordinal", text).arg(number); };
    const int last = qAbs(number % 10);
    const bool teen = qAbs(number / 10 % 10) == 1;
    if (last == 1 && !teen)
        return say("%1st");
    if (last == 2 && !teen)
        return say("%1nd");
    return last == 3 && !teen ? say("%1rd") : say("%1th");
}
