#pragma once

#include "core/interchange/names.h"
#include "core/interchange/reader.h"
#include "core/interchange/schema.h"

// Turns the names of a file into links to the people and bodies of it and of the book.
struct Links {
    Names filePeople;
    Names bookPeople;
    Names fileBodies;
    Names bookBodies;

    void linkBody(Ref &ref) const { link(ref, fileBodies, bookBodies); }
    // The body that a meeting or an action is of: it has to be there, an id alone is not enough.
    Ref ownerBody(Ref ref) const
    {
        if (!fileBodies.contains(ref.id) && !bookBodies.contains(ref.id))
            ref.id = {};
        linkBody(ref);
        return ref;
    }
    bool isBody(const QString &name) const
    {
        return !fileBodies.all(name).isEmpty() || !bookBodies.all(name).isEmpty();
    }

    // Every person named in a record, however deep.
    template <typename T> void linkPeople(T &record) const
    {
        fieldsOf(record, [&](QLatin1StringView key, auto &field) {
            using Field = std::remove_cvref_t<decltype(field)>;
            if constexpr (std::is_same_v<Field, Ref>) {
                if (key != "reportsTo"_L1)
                    link(field, filePeople, bookPeople);
            } else if constexpr (std::is_same_v<Field, QString>) {
                if (namesPerson<T>(key))
                    spellOut(field);
            } else if constexpr (std::is_same_v<Field, QStringList>) {
                if (namesPerson<T>(key))
                    std::for_each(field.begin(), field.end(), [&](QString &name) { spellOut(name); });
            } else if constexpr (isList<Field>) {
                for (auto &one : field)
                    linkPeople(one);
            }
        });
    }

private:
    static void link(Ref &ref, const Names &file, const Names &book)
    {
        if (ref.id == linkedToNobody)
            ref.id = {};
        else if (ref.id.isNull() && !ref.isEmpty())
            ref = linked(ref.name, file, book);
    }

    // A name alone is kept here: an id is no word to minute.
    void spellOut(QString &name) const
    {
        const Ref ref = spelledId(name).isNull() ? Ref{} : linked(name, filePeople, bookPeople);
        if (!ref.id.isNull())
            name = ref.name;
    }
};
