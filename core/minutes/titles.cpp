#include "core/minutes/titles.h"

#include "core/minutes/ownernames.h"

#include <QHash>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

// Of which some are the same, and some are a man's or a woman's.
constexpr QStringView titles[] = {
    u"mr",        u"mrs",        u"ms",     u"miss",   u"mx",          u"dr",     u"doctor",   u"prof",
    u"professor", u"cllr",       u"clr",    u"coun",   u"councillor",  u"rev",    u"revd",     u"reverend",
    u"canon",     u"fr",         u"father", u"sister", u"sr",          u"pastor", u"imam",     u"rabbi",
    u"bishop",    u"archdeacon", u"sir",    u"dame",   u"lord",        u"lady",   u"baroness", u"capt",
    u"captain",   u"major",      u"col",    u"lt",     u"colonel",     u"sgt",    u"pc",       u"pcso",
    u"insp",      u"inspector",  u"supt",   u"hon",    u"judge",       u"ald",    u"alderman", u"nurse",
    u"mme",       u"messrs",     u"cllrs",  u"drs",    u"councillors", u"profs"};

constexpr std::array<std::array<QStringView, 3>, 8> sameTitles{{{u"dr", u"doctor", u"drs"},
                                                                {u"prof", u"professor", u"profs"},
                                                                {u"cllr", u"councillor", u"cllrs"},
                                                                {u"cllr", u"clr", u"councillors"},
                                                                {u"rev", u"revd", u"reverend"},
                                                                {u"fr", u"father", u"father"},
                                                                {u"insp", u"inspector", u"inspector"},
                                                                {u"mr", u"messrs", u"messrs"}}};

quint64 bitOf(QStringView title)
{
    const auto *found = std::find(std::begin(titles), std::end(titles), title);
    return found == std::end(titles) ? 0 : 1ULL << (found - std::begin(titles));
}

} // namespace

quint64 titleBits(QStringView word)
{
    QString plain = word.toString().toLower();
    plain.remove(u'.');
    quint64 bits = bitOf(plain);
    for (const auto &same : sameTitles) {
        if (std::find(same.begin(), same.end(), plain) != same.end()) {
            for (const QStringView one : same)
                bits |= bitOf(one);
        }
    }
    return bits;
}

bool areOfTwo(quint64 a, quint64 b)
{
    static const quint64 men = bitOf(u"mr") | bitOf(u"sir") | bitOf(u"lord") | bitOf(u"father") | bitOf(u"fr");
    static const quint64 women = bitOf(u"mrs") | bitOf(u"ms") | bitOf(u"miss") | bitOf(u"dame") | bitOf(u"lady") |
                                 bitOf(u"sister") | bitOf(u"baroness") | bitOf(u"mme");
    return ((a & men) != 0 && (b & women) != 0) || ((a & women) != 0 && (b & men) != 0);
}

QStringList sameRoles(const QString &words)
{
    static const QList<QStringList> groups{
        {u"chair"_s, u"chairman"_s, u"chairwoman"_s, u"chairperson"_s},
        {u"vicechair"_s, u"vicechairman"_s, u"vicechairwoman"_s, u"vicechairperson"_s, u"deputychair"_s},
        {u"secretary"_s, u"sec"_s, u"honsecretary"_s, u"honorarysecretary"_s},
        {u"treasurer"_s, u"treas"_s, u"hontreasurer"_s, u"honorarytreasurer"_s},
        {u"headteacher"_s, u"head"_s, u"ht"_s},
        {u"deputyheadteacher"_s, u"deputyhead"_s, u"dht"_s},
        {u"businessmanager"_s, u"sbm"_s, u"schoolbusinessmanager"_s},
        {u"chiefexecutive"_s, u"ceo"_s, u"chiefexec"_s, u"chiefexecutiveofficer"_s},
        {u"clerk"_s, u"parishclerk"_s, u"townclerk"_s},
        {u"minutetaker"_s, u"minutessecretary"_s, u"minutesecretary"_s},
        {u"vicepresident"_s, u"vp"_s},
    };
    static const QHash<quint64, qsizetype> byKey = [] {
        QHash<quint64, qsizetype> keys;
        for (qsizetype i = 0; i < groups.size(); ++i) {
            for (const QString &one : groups[i])
                keys.insert(OwnerNames::keyOf(one), i);
        }
        return keys;
    }();
    const auto found = byKey.constFind(OwnerNames::keyOf(words));
    return found == byKey.cend() ? QStringList() : groups[*found];
}
