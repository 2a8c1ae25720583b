#include "core/actions/ownermatch.h"

#include "core/actions/folding.h"

using namespace Qt::StringLiterals;

namespace {

// "P.D.", "P D" and "pd" are the same initials.
QByteArray initialsIn(const QString &text) { return wordsIn(text).join(); }

// "PD/JH" are two owners typed as one.
QStringList partsOf(QString owner)
{
    for (const QChar separator : u",;&+"_s)
        owner.replace(separator, u'/');
    return owner.split(u'/', Qt::SkipEmptyParts);
}

} // namespace

OwnerMatch::OwnerMatch(const QString &wanted, const QList<Person> &people, bool begun)
    : m_words(wordsIn(wanted)), m_begun(begun)
{
    if (m_words.isEmpty())
        return;
    const QByteArray asInitials = m_words.join();
    for (const Person &person : people) {
        const QByteArray initials = initialsIn(person.initials);
        const QList<QByteArray> name = wordsIn(person.name);
        const bool byInitials = begun ? initials.startsWith(asInitials) : initials == asInitials;
        if (!byInitials && !standIn(m_words, name, begun))
            continue;
        if (!name.isEmpty())
            m_names.append(name);
        if (!initials.isEmpty())
            m_initials.append(initials);
    }
}

bool OwnerMatch::isMeant(const QString &owner) const
{
    const QList<QByteArray> words = wordsIn(owner);
    if (standIn(m_words, words, m_begun))
        return true;
    for (const QList<QByteArray> &name : m_names) {
        if (standIn(name, words))
            return true;
    }
    for (const QString &part : partsOf(owner)) {
        if (m_initials.contains(initialsIn(part)))
            return true;
    }
    return false;
}
