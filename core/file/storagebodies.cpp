#include "core/file/rows.h"
#include "core/file/storage.h"
#include "core/say.h"

using namespace Qt::StringLiterals;

namespace {

const ListTable &memberTable()
{
    static const ListTable table{
        uR"(INSERT INTO member (body, position, person_id, person_name, role, from_date, to_date, voting)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?))"_s,
        uR"(UPDATE member SET person_id = ?, person_name = ?, role = ?, from_date = ?, to_date = ?, voting = ?
            WHERE body = ? AND position = ?)"_s,
        u"DELETE FROM member WHERE body = ? AND position >= ?"_s};
    return table;
}

// A book of an older version that may not be written is read as it is: what it does not know says nothing.
QString selectBody(Database &db)
{
    const int version = db.number(u"PRAGMA user_version"_s);
    if (version < 2)
        return uR"(
            SELECT id, name, short_name, reports_to_id, reports_to_name, quorum, venue, standing_items, owner_word,
                   ref_word, substitute_word, decision_words, numbering, '[]', '[]', x'', '', 'source sans', '', '',
                   'bold', 'flowing', '', digest
            FROM body WHERE id = ?)"_s;
    if (version < 3)
        return uR"(
            SELECT id, name, short_name, reports_to_id, reports_to_name, quorum, venue, standing_items, owner_word,
                   ref_word, substitute_word, decision_words, numbering, phrases, spelling, x'', '', 'source sans', '',
                   '', 'bold', 'flowing', '', digest
            FROM body WHERE id = ?)"_s;
    return uR"(
            SELECT id, name, short_name, reports_to_id, reports_to_name, quorum, venue, standing_items, owner_word,
                   ref_word, substitute_word, decision_words, numbering, phrases, spelling, crest, crest_text, typeface,
                   page_header, page_footer, decision_look, minutes_layout, language, digest
            FROM body WHERE id = ?)"_s;
}

} // namespace

Body readBody(Database &db, QUuid id)
{
    Body body;
    QByteArray digest;
    {
        Statement row = db.run(selectBody(db), {keyOf(id)});
        if (!row.next())
            throw Error{say("This body is not in the book.")};
        Row columns(row);
        columns.take(body);
        digest = columns.next().toByteArray();
    }
    body.members = readList<Member>(
        db,
        u"SELECT position, person_id, person_name, role, from_date, to_date, voting FROM member WHERE body = ? ORDER BY position"_s,
        {keyOf(id)});
    expectDigest(body, digest, say("The body %1").arg(body.name));
    return body;
}

void writeBody(Database &db, const Body *before, const Body *after)
{
    const QString named = say("The body %1").arg((after ? after : before)->name);
    if (!after) {
        expectOne(db.run(u"DELETE FROM body WHERE id = ? AND digest = ?"_s, {keyOf(before->id), digestOf(*before)}),
                  named);
        return;
    }
    const QVariantList columns = columnsOf(*after) + QVariantList{digestOf(*after)};
    if (before)
        expectOne(db.run(uR"(
            UPDATE body SET name = ?, short_name = ?, reports_to_id = ?, reports_to_name = ?, quorum = ?,
                venue = ?, standing_items = ?, owner_word = ?, ref_word = ?, substitute_word = ?,
                decision_words = ?, numbering = ?, phrases = ?, spelling = ?, crest = ?, crest_text = ?, typeface = ?,
                page_header = ?, page_footer = ?, decision_look = ?, minutes_layout = ?, language = ?, digest = ?
            WHERE id = ? AND digest = ?)"_s,
                         columns.mid(1) + QVariantList{columns.first(), digestOf(*before)}),
                  named);
    else
        db.run(uR"(
            INSERT INTO body (id, name, short_name, reports_to_id, reports_to_name, quorum, venue, standing_items,
                owner_word, ref_word, substitute_word, decision_words, numbering, phrases, spelling, crest, crest_text,
                typeface, page_header, page_footer, decision_look, minutes_layout, language, digest)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))"_s,
               columns);
    writeList(db, memberTable(), {keyOf(after->id)}, before ? before->members : QList<Member>(), after->members);
}

Person readPerson(Database &db, QUuid id)
{
    Statement row = db.run(
        u"SELECT id, name, initials, job_title, organisation, email, digest FROM person WHERE id = ?"_s, {keyOf(id)});
    if (!row.next())
        throw Error{say("This person is not in the book.")};
    Person person;
    Row columns(row);
    columns.take(person);
    expectDigest(person, columns.next().toByteArray(), say("The person %1").arg(person.name));
    return person;
}

void writePerson(Database &db, const Person *before, const Person *after)
{
    const QString named = say("The person %1").arg((after ? after : before)->name);
    if (!after) {
        expectOne(db.run(u"DELETE FROM person WHERE id = ? AND digest = ?"_s, {keyOf(before->id), digestOf(*before)}),
                  named);
        return;
    }
    const QVariantList columns = columnsOf(*after) + QVariantList{digestOf(*after)};
    if (before)
        expectOne(db.run(uR"(
            UPDATE person SET name = ?, initials = ?, job_title = ?, organisation = ?, email = ?, digest = ?
            WHERE id = ? AND digest = ?)"_s,
                         columns.mid(1) + QVariantList{columns.first(), digestOf(*before)}),
                  named);
    else
        db.run(uR"(
            INSERT INTO person (id, name, initials, job_title, organisation, email, digest)
            VALUES (?, ?, ?, ?, ?, ?, ?))"_s,
               columns);
}
