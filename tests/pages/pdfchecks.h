#pragma once

#include <QByteArray>
#include <QStringList>

// What is wrong with a PDF, a sentence a fault, along PDF/UA-1 (as far as the Matterhorn protocol leaves it to a
// machine), PDF/A-2a or 3a and what our writer promises beyond them. None: it is as it should be. Never throws.
QStringList faultsOf(const QByteArray &pdf);
