#pragma once

#include <QString>

// "1st", "22nd", "113th": how minutes number the meetings of a series.
QString ordinalNumber(int number);
