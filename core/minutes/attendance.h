#pragma once

#include "core/book/values.h"

// The attendance list as it is called: the members of the body, recorded or not yet, then everybody else on record.
struct RollEntry {
    Attendance value;      // Of a member not yet recorded: what a record would start from.
    bool recorded = false; // Stands in the minutes.
    bool member = false;
    bool voting = false;
    bool operator==(const RollEntry &) const = default;
};

// Members in the body's order, then present and substitutes, then apologies and absent, then those in attendance, each
// in the order of the minutes. Nobody is present before somebody said so: a member without a record is not recorded.
QList<RollEntry> rollOf(const Meeting &meeting, const Body &body);

// Puts a record into the meeting, in place of the same person's, if there is one; members keep the body's order.
void record(Meeting &meeting, const Body &body, const Attendance &value);
// What a first record of somebody starts from: a member is present with their role, anybody else in attendance;
// initials and organisation as the book has them.
Attendance firstRecord(const Ref &person, const Meeting &meeting, const Body &body, const QList<Person> &people);
// Everybody of the roll as people, those without a record in the book too (with a null id).
QList<Person> peopleOnTheRoll(const Meeting &meeting, const Body &body, const QList<Person> &people);
// Takes the record of a person out.
void unrecord(Meeting &meeting, const Ref &person);

// "PD" of "P Davies", "LRJ" of "Louise Reece-Jones": what minutes would call somebody.
QString initialsOf(const QString &name);
