#pragma once

#include "core/book/values.h"

#include <QHash>

// The people, or the bodies, that a text can mean: by the id it spells, or by the name it is.
class Names {
public:
    void add(QUuid id, const QString &name);

    bool contains(QUuid id) const { return m_names.contains(id); }
    // Empty where there is none.
    QString nameOf(QUuid id) const { return m_names.value(id); }
    // Who has the name, and the one where it is one.
    QList<QUuid> all(const QString &name) const { return m_ids.value(name); }
    QUuid only(const QString &name) const;

private:
    QHash<QUuid, QString> m_names;
    QHash<QString, QList<QUuid>> m_ids;
};

// The id that the text spells as the schema does (no braces); null where it is none.
QUuid spelledId(const QString &text);

// What a text in a file means: the record whose id it spells; else the one whose name it is, of the file if anybody
// there has the name, else of the book; else nobody, and the name stays. Of two with one name neither is meant.
Ref linked(const QString &text, const Names &file, const Names &book);
