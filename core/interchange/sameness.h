#pragma once

#include "core/book/values.h"

#include <QByteArray>

// Whether what a file says is what the book says, whatever ids they have.

// Equal in all that a file says.
bool isSame(const Minutes &a, const Minutes &b);
bool isSame(const Action &a, const Action &b);

// A digest, equal for two that were minuted word for word the same; what happened to them since (state, approval,
// progress) is not in it.
QByteArray minutedDigest(const Minutes &minutes);
QByteArray minutedDigest(const Action &action);
