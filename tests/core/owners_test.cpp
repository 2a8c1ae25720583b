#include "core/minutes/owners.h"
#include "tests/catch.h"

using namespace Qt::StringLiterals;

namespace {

// People who do not exist.
KnownOwners owners()
{
    Minutes minutes;
    const auto meets = [&](const QString &name, const QString &initials, const QString &role = {}) {
        minutes.meeting.attendance.append({.person = {{}, name}, .initials = initials, .role = role});
    };
    meets(u"Cllr Imogen Vale-Astley"_s, u"IVA"_s, u"Chair"_s);
    meets(u"Mrs Roberta Quayle"_s, u"RQ"_s);
    meets(u"Duncan Quayle"_s, u"DQ"_s, u"Head of Estates"_s);
    meets(u"Marian Foss"_s, u"MF"_s);
    meets(u"Marian O’Dell"_s, {});
    meets(u"Zoë van der Lind"_s, u"ZL"_s);
    meets(u"Jo Pell"_s, u"JP"_s);
    meets(u"Will May"_s, u"WM"_s);
    meets(u"Jane Oakes"_s, u"JO"_s);
    meets(u"Mary Ann Lloyd Price"_s, u"MLP"_s);
    meets(u"Abel Brand"_s, {});
    meets(u"Ada Bloom"_s, {});
    minutes.actions = {{.owners = {u"Kit"_s}}};
    const Person member{.name = u"Dr Ines Calder"_s, .initials = u"ICA"_s, .organisation = u"Harbour Trust"_s};
    const QList<Person> people{member,
                               {.name = u"Jo Stannard"_s, .initials = u"JS"_s},
                               {.name = u"Gareth May"_s, .initials = u"GM"_s},
                               {.name = u"Prof. Lucia Thorpe"_s}};
    return {minutes,
            {{.person = {member.id, member.name}, .role = u"Treasurer"_s}},
            people,
            {u"IT & Facilities"_s, u"Comms team"_s, u"Estates"_s, u"Parent Carer Forum"_s}};
}

// Who is meant by the words that a text starts with, and what follows them.
QString meant(const QString &text)
{
    const auto found = owners().at(text);
    return found ? found->owner + u'|' + text.sliced(found->length) : u"-"_s;
}

} // namespace

TEST_CASE("owners: a person is known by every usual way to say the name")
{
    for (const QString &said :
         {u"Imogen"_s, u"Vale-Astley"_s, u"Vale Astley"_s, u"Imogen Vale-Astley"_s, u"I Vale-Astley"_s,
          u"I. Vale-Astley"_s, u"Imogen V"_s, u"Cllr Vale-Astley"_s, u"Cllr. Vale-Astley"_s,
          u"Councillor Imogen Vale-Astley"_s, u"Cllr Imogen"_s, u"Ms Vale-Astley"_s, u"imogen vale-astley"_s,
          u"VALE-ASTLEY"_s, u"the Cllr Vale-Astley"_s}) {
        INFO(said.toStdString());
        CHECK(meant(said + u" to"_s) == u"Cllr Imogen Vale-Astley| to"_s);
    }
    CHECK(meant(u"Zoe to"_s) == u"Zoë van der Lind| to"_s);
    CHECK(meant(u"Ms van der Lind to"_s) == u"Zoë van der Lind| to"_s);
    CHECK(meant(u"Lloyd Price to"_s) == u"Mary Ann Lloyd Price| to"_s);
    CHECK(meant(u"Mary Ann to"_s) == u"Mary Ann Lloyd Price| to"_s);
    CHECK(meant(u"Marian O'Dell to"_s) == u"Marian O’Dell| to"_s);
    CHECK(meant(u"ODell to"_s) == u"Marian O’Dell| to"_s);
    CHECK(meant(u"Professor Thorpe to"_s) == u"Prof. Lucia Thorpe| to"_s);
}

TEST_CASE("owners: initials are given as they are listed, in any case and with points")
{
    CHECK(meant(u"IVA to"_s) == u"IVA| to"_s);
    CHECK(meant(u"iva to"_s) == u"IVA| to"_s);
    CHECK(meant(u"R.Q. to"_s) == u"RQ| to"_s);
    CHECK(meant(u"MOD to"_s) == u"MOD| to"_s); // Made from the name.
    CHECK(meant(u"ICA to"_s) == u"ICA| to"_s); // Of the person's record.
    CHECK(meant(u"RQ. Then"_s) == u"RQ|. Then"_s);
}

TEST_CASE("owners: a name that two of one layer share means nobody, the nearest layer has it")
{
    CHECK(meant(u"Marian to"_s) == u"-"_s);
    CHECK(meant(u"Quayle to"_s) == u"-"_s);
    CHECK(meant(u"Marian F to"_s) == u"Marian Foss| to"_s);
    CHECK(meant(u"D Quayle to"_s) == u"Duncan Quayle| to"_s);
    CHECK(meant(u"Jo to"_s) == u"Jo Pell| to"_s); // Not Jo Stannard, who is only in the book.
    CHECK(meant(u"Jo Stannard to"_s) == u"Jo Stannard| to"_s);
    CHECK(meant(u"JO to"_s) == u"JO| to"_s); // Initials are in capitals, a name is not.
    CHECK(meant(u"May to"_s) == u"Will May| to"_s);
    CHECK(meant(u"Nobody to"_s) == u"-"_s);
    CHECK(meant(u"AB to"_s) == u"-"_s); // Two have these initials.
}

TEST_CASE("owners: a title says which of two is meant")
{
    CHECK(meant(u"Mrs Quayle to"_s) == u"Mrs Roberta Quayle| to"_s);
    CHECK(meant(u"Mr Quayle to"_s) == u"Duncan Quayle| to"_s);
    CHECK(meant(u"Dr Quayle to"_s) == u"-"_s);
    CHECK(meant(u"Mr Nobody to"_s) == u"-"_s);
    CHECK(meant(u"Mr to"_s) == u"-"_s);
}

TEST_CASE("owners: roles and teams give their own names")
{
    CHECK(meant(u"the Chair to"_s) == u"Chair| to"_s);
    CHECK(meant(u"chairman to"_s) == u"Chair| to"_s);
    CHECK(meant(u"Vice Chair to"_s) == u"Vice-chair| to"_s);
    CHECK(meant(u"Treasurer to"_s) == u"Treasurer| to"_s);
    CHECK(meant(u"head of estates to"_s) == u"Head of Estates| to"_s);
    CHECK(meant(u"all members to"_s) == u"All members| to"_s);
    CHECK(meant(u"IT & Facilities to"_s) == u"IT & Facilities| to"_s);
    CHECK(meant(u"IT and facilities to"_s) == u"IT & Facilities| to"_s);
    CHECK(meant(u"the Comms Team to"_s) == u"Comms team| to"_s);
    CHECK(meant(u"Comms to"_s) == u"Comms team| to"_s);
    CHECK(meant(u"Estates team to"_s) == u"Estates| to"_s);
    CHECK(meant(u"PCF to"_s) == u"Parent Carer Forum| to"_s);
    CHECK(meant(u"Harbour Trust to"_s) == u"Harbour Trust| to"_s);
    CHECK(meant(u"Kit to"_s) == u"Kit| to"_s); // Owns another action of these minutes.
}

TEST_CASE("owners: what is somebody's is nobody, and a word that goes on is another")
{
    CHECK(meant(u"RQ's draft"_s) == u"-"_s);
    CHECK(meant(u"Imogen’s draft"_s) == u"-"_s);
    CHECK(meant(u"RQX to"_s) == u"-"_s);
    CHECK(meant(u"Chairs to"_s) == u"-"_s);
    CHECK(meant(u""_s) == u"-"_s);
    CHECK(meant(u" RQ"_s) == u"-"_s);
    CHECK(meant(u"RQ-"_s) == u"RQ|-"_s);
    CHECK(meant(u"(RQ)"_s) == u"-"_s);
}

TEST_CASE("owners: who is added is meant, whoever else is called so")
{
    KnownOwners known = owners();
    const KnownOwners before = known;
    known.add(u"Marian"_s);
    known.add(u"R.Q. (acting)"_s);
    CHECK(known.at(u"marian to")->owner == u"Marian"_s);
    CHECK(known.at(u"R.Q. (acting) to")->owner == u"R.Q. (acting)"_s);
    CHECK_FALSE(before.at(u"marian to"));
    KnownOwners().add({});
}

TEST_CASE("owners: among ten thousand people each is found, and nobody by a name of two")
{
    QList<Person> people;
    for (int i = 0; i < 10'000; ++i)
        people.append({.name = u"Given%1 Family%2"_s.arg(i).arg(i / 2)});
    const KnownOwners known({}, {}, people);
    CHECK(known.at(u"Given4711 to")->owner == u"Given4711 Family2355"_s);
    CHECK(known.at(u"Given9999 Family4999 to")->owner == u"Given9999 Family4999"_s);
    CHECK_FALSE(known.at(u"Family17 to"));
}
