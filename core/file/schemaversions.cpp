#include "core/file/schema.h"

using namespace Qt::StringLiterals;

// Never edit a version that has shipped; append one. One statement a string: Qt's driver refuses two at once. The last
// of a version sets user_version: it rolls back with the transaction.
//
// Columns are named after the keys of core/book/fields.h. Ids are the 16 bytes of the UUID. An absent date, time or
// number is NULL, an absent text is ''. Lists of plain strings are JSON arrays (json_valid() would be
// the check, but is refused in a schema that is not trusted). References to people and items have no
// foreign key: a name stays when its person goes. Foreign keys from record to record are checked at commit, because the
// edits of one change come in any order. `digest` is the SHA-256 of the whole record (core/book/bytes.h).
const Versions &bookVersions()
{
    static const QStringList first{
        u"PRAGMA application_id = 0x4D42544B"_s,

        // ---- The book itself
        uR"(CREATE TABLE book (
            only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
            uuid BLOB NOT NULL CHECK (length(uuid) = 16),
            created TEXT NOT NULL,
            digest BLOB NOT NULL CHECK (length(digest) = 32)) STRICT)"_s,
        // How far each recovery log is in the book, written in the transaction that commits its changes.
        uR"(CREATE TABLE recovery_log (
            id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
            committed INTEGER NOT NULL,
            digest BLOB NOT NULL CHECK (length(digest) = 32)) STRICT, WITHOUT ROWID)"_s,
        // Who may write; the row stays when it is given back, and says who wrote last.
        uR"(CREATE TABLE lease (
            only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
            token BLOB NOT NULL CHECK (length(token) = 16),
            log BLOB NOT NULL CHECK (length(log) = 16),
            held INTEGER NOT NULL CHECK (held IN (0, 1)),
            host TEXT NOT NULL,
            user TEXT NOT NULL,
            program TEXT NOT NULL,
            since TEXT NOT NULL,
            renewed TEXT NOT NULL,
            digest BLOB NOT NULL CHECK (length(digest) = 32)) STRICT)"_s,

        // ---- Bodies and people
        uR"(CREATE TABLE body (
            id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
            name TEXT NOT NULL,
            short_name TEXT NOT NULL,
            reports_to_id BLOB,
            reports_to_name TEXT NOT NULL,
            quorum INTEGER,
            venue TEXT NOT NULL,
            standing_items TEXT NOT NULL CHECK (standing_items LIKE '[%]'),
            owner_word TEXT NOT NULL,
            ref_word TEXT NOT NULL,
            substitute_word TEXT NOT NULL,
            decision_words TEXT NOT NULL CHECK (decision_words LIKE '[%]'),
            numbering TEXT NOT NULL CHECK (numbering IN ('running', 'on from meeting to meeting', 'free')),
            digest BLOB NOT NULL CHECK (length(digest) = 32)) STRICT)"_s,
        uR"(CREATE TABLE member (
            body BLOB NOT NULL REFERENCES body (id) ON DELETE CASCADE,
            position INTEGER NOT NULL,
            person_id BLOB,
            person_name TEXT NOT NULL,
            role TEXT NOT NULL,
            from_date TEXT,
            to_date TEXT,
            voting INTEGER NOT NULL CHECK (voting IN (0, 1)),
            PRIMARY KEY (body, position)) STRICT, WITHOUT ROWID)"_s,
        uR"(CREATE TABLE person (
            id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
            name TEXT NOT NULL,
            initials TEXT NOT NULL,
            job_title TEXT NOT NULL,
            organisation TEXT NOT NULL,
            email TEXT NOT NULL,
            digest BLOB NOT NULL CHECK (length(digest) = 32)) STRICT)"_s,

        // ---- Meetings. The summary stands last: the list of meetings need not read over it.
        uR"(CREATE TABLE meeting (
            id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
            body BLOB NOT NULL REFERENCES body (id) DEFERRABLE INITIALLY DEFERRED,
            number INTEGER,
            title TEXT NOT NULL,
            date TEXT NOT NULL,
            planned_start TEXT,
            planned_end TEXT,
            actual_start TEXT,
            actual_end TEXT,
            venue TEXT NOT NULL,
            chair TEXT NOT NULL,
            minute_taker TEXT NOT NULL,
            state TEXT NOT NULL
                CHECK (state IN ('planned', 'draft', 'with chair', 'agreed by chair', 'approved', 'signed')),
            approved_on TEXT,
            approved_as TEXT CHECK (approved_as IN ('presented', 'corrected')),
            approved_corrections TEXT CHECK (approved_corrections LIKE '[%]'),
            signed_by TEXT,
            signed_at TEXT,
            signed_sha256 TEXT,
            signed_body_name TEXT,
            digest BLOB NOT NULL CHECK (length(digest) = 32),
            summary TEXT NOT NULL) STRICT)"_s,
        u"CREATE INDEX meeting_of_body ON meeting (body)"_s,
        uR"(CREATE TABLE attendance (
            meeting BLOB NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
            position INTEGER NOT NULL,
            person_id BLOB,
            person_name TEXT NOT NULL,
            initials TEXT NOT NULL,
            role TEXT NOT NULL,
            organisation TEXT NOT NULL,
            presence TEXT NOT NULL CHECK (presence IN ('present', 'in attendance', 'apologies', 'absent')),
            substitute_for_id BLOB,
            substitute_for_name TEXT NOT NULL,
            arrived_at TEXT,
            left_at TEXT,
            items TEXT NOT NULL CHECK (items LIKE '[%]'),
            PRIMARY KEY (meeting, position)) STRICT, WITHOUT ROWID)"_s,
        uR"(CREATE TABLE item (
            meeting BLOB NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
            id BLOB NOT NULL CHECK (length(id) = 16),
            position INTEGER NOT NULL,
            number TEXT NOT NULL,
            level INTEGER NOT NULL,
            title TEXT NOT NULL,
            presenter TEXT NOT NULL,
            exempt INTEGER NOT NULL CHECK (exempt IN (0, 1)),
            exempt_reason TEXT NOT NULL,
            deferred INTEGER NOT NULL CHECK (deferred IN (0, 1)),
            minute TEXT NOT NULL,
            PRIMARY KEY (meeting, id)) STRICT)"_s,
        uR"(CREATE TABLE decision (
            meeting BLOB NOT NULL,
            item BLOB NOT NULL,
            position INTEGER NOT NULL,
            id BLOB,
            word TEXT NOT NULL,
            text TEXT NOT NULL,
            recommended_to TEXT NOT NULL,
            mover TEXT NOT NULL,
            seconder TEXT NOT NULL,
            votes_for INTEGER,
            votes_against INTEGER,
            votes_abstained INTEGER,
            after_blocks INTEGER,
            PRIMARY KEY (meeting, item, position),
            FOREIGN KEY (meeting, item) REFERENCES item (meeting, id) ON DELETE CASCADE) STRICT, WITHOUT ROWID)"_s,
        uR"(CREATE TABLE declaration (
            meeting BLOB NOT NULL,
            item BLOB NOT NULL,
            position INTEGER NOT NULL,
            person_id BLOB,
            person_name TEXT NOT NULL,
            nature TEXT NOT NULL,
            left_the_room INTEGER NOT NULL CHECK (left_the_room IN (0, 1)),
            PRIMARY KEY (meeting, item, position),
            FOREIGN KEY (meeting, item) REFERENCES item (meeting, id) ON DELETE CASCADE) STRICT, WITHOUT ROWID)"_s,
        uR"(CREATE TABLE paper (
            meeting BLOB NOT NULL,
            item BLOB NOT NULL,
            position INTEGER NOT NULL,
            title TEXT NOT NULL,
            reference TEXT NOT NULL,
            PRIMARY KEY (meeting, item, position),
            FOREIGN KEY (meeting, item) REFERENCES item (meeting, id) ON DELETE CASCADE) STRICT, WITHOUT ROWID)"_s,
        uR"(CREATE TABLE next_meeting (
            meeting BLOB NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
            position INTEGER NOT NULL,
            date TEXT,
            planned_start TEXT,
            planned_end TEXT,
            venue TEXT NOT NULL,
            note TEXT NOT NULL,
            PRIMARY KEY (meeting, position)) STRICT, WITHOUT ROWID)"_s,
        uR"(CREATE TABLE state_change (
            meeting BLOB NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
            position INTEGER NOT NULL,
            from_state TEXT NOT NULL,
            to_state TEXT NOT NULL,
            made_by TEXT NOT NULL,
            made_at TEXT,
            reason TEXT NOT NULL,
            PRIMARY KEY (meeting, position)) STRICT, WITHOUT ROWID)"_s,

        // ---- Actions: those of a meeting, and those of none.
        uR"(CREATE TABLE action (
            id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
            meeting BLOB REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
            item BLOB,
            body BLOB REFERENCES body (id) DEFERRABLE INITIALLY DEFERRED,
            position INTEGER NOT NULL,
            ref TEXT NOT NULL,
            text TEXT NOT NULL,
            owners TEXT NOT NULL CHECK (owners LIKE '[%]'),
            due_text TEXT NOT NULL,
            due_date TEXT,
            after_blocks INTEGER,
            theme TEXT NOT NULL,
            status TEXT NOT NULL
                CHECK (status IN ('open', 'in progress', 'done', 'closed', 'on hold', 'cancelled')),
            rag TEXT CHECK (rag IN ('blue', 'red', 'amber', 'green')),
            rag_reason TEXT NOT NULL,
            opened TEXT,
            closed TEXT,
            report_from TEXT,
            digest BLOB NOT NULL CHECK (length(digest) = 32)) STRICT)"_s,
        u"CREATE INDEX action_of_meeting ON action (meeting) WHERE meeting IS NOT NULL"_s,
        u"CREATE INDEX action_of_body ON action (body) WHERE body IS NOT NULL"_s,
        uR"(CREATE TABLE revised_due (
            action BLOB NOT NULL REFERENCES action (id) ON DELETE CASCADE,
            position INTEGER NOT NULL,
            due_text TEXT NOT NULL,
            due_date TEXT,
            PRIMARY KEY (action, position)) STRICT, WITHOUT ROWID)"_s,
        uR"(CREATE TABLE progress (
            action BLOB NOT NULL REFERENCES action (id) ON DELETE CASCADE,
            position INTEGER NOT NULL,
            date TEXT,
            meeting_date TEXT,
            text TEXT NOT NULL,
            PRIMARY KEY (action, position)) STRICT, WITHOUT ROWID)"_s,

        // ---- Signed minutes: the bytes that were signed, chained. `previous` is the entry before's `entry`.
        uR"(CREATE TABLE seal (
            number INTEGER PRIMARY KEY NOT NULL,
            meeting BLOB NOT NULL UNIQUE REFERENCES meeting (id),
            body_name TEXT NOT NULL,
            bytes BLOB NOT NULL,
            sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
            record TEXT NOT NULL CHECK (length(record) = 64),
            previous TEXT NOT NULL,
            entry TEXT NOT NULL CHECK (length(entry) = 64)) STRICT)"_s,

        u"PRAGMA user_version = 1"_s,
    };

    // ---- The bin: each record whole, as core/book/bytes.h writes it, and last: the list is read without it. `digest`
    // is of all the other columns. No foreign keys: what an entry belonged to may be gone.
    static const QStringList second{
        uR"(CREATE TABLE bin (
            id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
            kind TEXT NOT NULL CHECK (kind IN ('body', 'person', 'meeting', 'action')),
            parent BLOB,
            deletion BLOB NOT NULL CHECK (length(deletion) = 16),
            deleted_at TEXT NOT NULL,
            name TEXT NOT NULL,
            date TEXT,
            body_name TEXT NOT NULL,
            digest BLOB NOT NULL CHECK (length(digest) = 32),
            record BLOB NOT NULL) STRICT)"_s,
        // What a body says again and again, and how it spells.
        u"ALTER TABLE body ADD COLUMN phrases TEXT NOT NULL DEFAULT '[]' CHECK (phrases LIKE '[%]')"_s,
        u"ALTER TABLE body ADD COLUMN spelling TEXT NOT NULL DEFAULT '[]' CHECK (spelling LIKE '[%]')"_s,
        u"PRAGMA user_version = 2"_s,
    };

    // ---- The house style of a body's documents
    static const QStringList third{
        u"ALTER TABLE body ADD COLUMN crest BLOB NOT NULL DEFAULT x''"_s,
        u"ALTER TABLE body ADD COLUMN crest_text TEXT NOT NULL DEFAULT ''"_s,
        u"ALTER TABLE body ADD COLUMN typeface TEXT NOT NULL DEFAULT 'source sans' "
        "CHECK (typeface IN ('source sans', 'source serif', 'liberation sans'))"_s,
        u"ALTER TABLE body ADD COLUMN page_header TEXT NOT NULL DEFAULT ''"_s,
        u"ALTER TABLE body ADD COLUMN page_footer TEXT NOT NULL DEFAULT ''"_s,
        u"ALTER TABLE body ADD COLUMN decision_look TEXT NOT NULL DEFAULT 'bold' "
        "CHECK (decision_look IN ('bold', 'capitals'))"_s,
        u"ALTER TABLE body ADD COLUMN minutes_layout TEXT NOT NULL DEFAULT 'flowing' "
        "CHECK (minutes_layout IN ('flowing', 'action column'))"_s,
        u"ALTER TABLE body ADD COLUMN language TEXT NOT NULL DEFAULT ''"_s,
        u"PRAGMA user_version = 3"_s,
    };
    static const Versions versions{first, second, third};
    return versions;
}
