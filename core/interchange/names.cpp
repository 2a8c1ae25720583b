#include "core/interchange/names.h"

void Names::add(QUuid id, const QString &name)
{
    if (m_names.contains(id))
        return;
    m_names.insert(id, name);
    m_ids[name].append(id);
}

QUuid Names::only(const QString &name) const
{
    const QList<QUuid> ids = m_ids.value(name);
    return ids.size() == 1 ? ids.first() : QUuid();
}

QUuid spelledId(const QString &text)
{
    constexpr qsizetype length = 36; // QUuid would take braces, too.
    return text.size() == length ? QUuid::fromString(text) : QUuid();
}

Ref linked(const QString &text, const Names &file, const Names &book)
{
    if (const QUuid id = spelledId(text); !id.isNull()) {
        for (const Names *names : {&file, &book}) {
            if (names->contains(id))
                return {id, names->nameOf(id)};
        }
    }
    return {file.all(text).isEmpty() ? book.only(text) : file.only(text), text};
}
