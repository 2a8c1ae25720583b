#pragma once

#include <QStringList>

namespace documents {

// Columns of a terminal: two for an ideograph, none for a mark above a letter. About right: terminals differ.
int columnsOf(QStringView text);

// The lines of a paragraph: broken at spaces and between ideographs, at U+2028 in any case. `hang` stands before the
// first line; the others begin as far right.
QStringList wrapped(const QString &text, int width, const QString &hang = {});

QString padded(const QString &text, int width);

} // namespace documents
