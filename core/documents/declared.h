#pragma once

#include "core/book/values.h"

namespace documents {

// Which declarations of interest the text of the minutes tells already. Whoever types "di PD governor, left" has the
// declaration on record and its sentence in the text: nobody wants to read it twice. Told is only what a text tells
// whole: who declared an interest, its nature as recorded, and that they left, if they did; and where it stands in
// another item, the number of the item that it is in.
class ToldInterests {
public:
    explicit ToldInterests(const Meeting &meeting);

    // Those of an item of the meeting that still have to be said.
    QList<Declaration> untold(const Item &item) const;

private:
    // What is told around one "declared": who before it, what behind it.
    struct Telling {
        QUuid item;
        QString before;
        QString behind;
        QStringList items; // Numbers named behind it.
    };
    static QList<Telling> tellingsIn(const QString &text);
    bool tells(const Telling &telling, const Declaration &declaration) const;

    const Meeting &m_meeting;
    QList<Telling> m_tellings;
};

} // namespace documents
