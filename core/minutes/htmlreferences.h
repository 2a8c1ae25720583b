#pragma once

#include <QString>

// Words of HTML with their character references put in place: "&amp;", "&eacute;", "&#8217;", "&#x2019;". Numbers from
// 128 to 159 mean what Windows means by them, as browsers read them; what is no character is U+FFFD. A reference that
// is broken or unknown stays as it is written.
QString withReferences(QStringView words);
