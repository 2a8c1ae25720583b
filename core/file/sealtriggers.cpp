#include "core/file/seals.h"

using namespace Qt::StringLiterals;

// Every way to change a row of sealed minutes. Written out whole, as all SQL here.
const QStringList &sealTriggers()
{
    static const QStringList triggers{
        uR"(CREATE TEMP TRIGGER keep_seal_update BEFORE UPDATE ON main.seal
            BEGIN SELECT RAISE(ABORT, 'signed'); END)"_s,
        uR"(CREATE TEMP TRIGGER keep_seal_delete BEFORE DELETE ON main.seal
            BEGIN SELECT RAISE(ABORT, 'signed'); END)"_s,
        uR"(CREATE TEMP TRIGGER keep_meeting_update BEFORE UPDATE ON main.meeting
            WHEN EXISTS (SELECT 1 FROM seal WHERE meeting = OLD.id)
            BEGIN SELECT RAISE(ABORT, 'signed'); END)"_s,
        uR"(CREATE TEMP TRIGGER keep_meeting_delete BEFORE DELETE ON main.meeting
            WHEN EXISTS (SELECT 1 FROM seal WHERE meeting = OLD.id)
            BEGIN SELECT RAISE(ABORT, 'signed'); END)"_s,
        uR"(CREATE TEMP TRIGGER keep_attendance_insert BEFORE INSERT ON main.attendance
            WHEN EXISTS (SELECT 1 FROM seal WHERE meeting = NEW.meeting)
            BEGIN SELECT RAISE(ABORT, 'signed'); END)"_s,
        uR"(CREATE TEMP TRIGGER keep_attendance_update BEFORE UPDATE ON main.attendance
            WHEN EXISTS (SELECT 1 FROM seal WHERE meeting IN (OLD.meeting, NEW.meeting))
            BEGIN SELECT RAISE(ABORT, 'signed'); END)"_s,
        uR"(CREATE TEMP TRIGGER keep_attendance_delete BEFORE DELETE ON main.attendance
            WHEN EXISTS (SELECT 1 FROM seal WHERE meeting = OLD.meeting)
            BEGIN SELECT RAISE(ABORT, 'signed'); END)"_s,
        uR"(CREATE TEMP TRIGGER keep_item_insert BEFORE INSERT ON main.item
            WHEN EXISTS (SELECT 1 FROM seal WHERE meeting = NEW.meeting)
            BEGIN SELECT RAISE(ABORT, 'signed'); END)"_s,
        uR"(CREATE TEMP TRIGGER keep_item_update BEFORE UPDATE ON main.item
            WHEN EXISTS (SELECT 1 FROM seal WHERE meeting IN (OLD.meeting, NEW.meeting))
            BEGIN SELECT RAISE(ABORT, 'signed'); END)"_s,
        uR"(CREATE TEMP TRIGGER keep_item_delete BEFORE DELETE ON main.item
            WHEN EXISTS (SELECT 1 FROM seal WHERE meeting = OLD.meeting)
            BEGIN SELECT RAISE(ABORT, 'signed'); END)"_s,
        uR"(CREATE TEMP TRIGGER keep_decision_insert BEFORE INSERT ON main.decision
            WHEN EXISTS (SELECT 1 FROM seal WHERE meeting = NEW.meeting)
            BEGIN SELECT RAISE(ABORT, 'signed'); END)"_s,
        uR"(CREATE TEMP TRIGGER keep_decision_update BEFORE UPDATE ON main.decision
            WHEN EXISTS (SELECT 1 FROM seal WHERE meeting IN (OLD.meeting, NEW.meeting))
            BEGIN SELECT RAISE(ABORT, 'signed'); END)"_s,
        uR"(CREATE TEMP TRIGGER keep_decision_delete BEFORE DELETE ON main.decision
            WHEN EXISTS (SELECT 1 FROM seal WHERE meeting = OLD.meeting)
            BEGIN SELECT RAISE(ABORT, 'signed'); END)"_s,
        uR"(CREATE TEMP TRIGGER keep_declaration_insert BEFORE INSERT ON main.declaration
            WHEN EXISTS (SELECT 1 FROM seal WHERE meeting = NEW.meeting)
            BEGIN SELECT RAISE(ABORT, 'signed'); END)"_s,
        uR"(CREATE TEMP TRIGGER keep_declaration_update BEFORE UPDATE ON main.declaration
            WHEN EXISTS (SELECT 1 FROM seal WHERE meeting IN (OLD.meeting, NEW.meeting))
            BEGIN SELECT RAISE(ABORT, 'signed'); END)"_s,
        uR"(CREATE TEMP TRIGGER keep_declaration_delete BEFORE DELETE ON main.declaration
            WHEN EXISTS (SELECT 1 FROM seal WHERE meeting = OLD.meeting)
            BEGIN SELECT RAISE(ABORT, 'signed'); END)"_s,
        uR"(CREATE TEMP TRIGGER keep_paper_insert BEFORE INSERT ON main.paper
            WHEN EXISTS (SELECT 1 FROM seal WHERE meeting = NEW.meeting)
            BEGIN SELECT RAISE(ABORT, 'signed'); END)"_s,
        uR"(CREATE TEMP TRIGGER keep_paper_update BEFORE UPDATE ON main.paper
            WHEN EXISTS (SELECT 1 FROM seal WHERE meeting IN (OLD.meeting, NEW.meeting))
            BEGIN SELECT RAISE(ABORT, 'signed'); END)"_s,
        uR"(CREATE TEMP TRIGGER keep_paper_delete BEFORE DELETE ON main.paper
            WHEN EXISTS (SELECT 1 FROM seal WHERE meeting = OLD.meeting)
            BEGIN SELECT RAISE(ABORT, 'signed'); END)"_s,
        uR"(CREATE TEMP TRIGGER keep_next_meeting_insert BEFORE INSERT ON main.next_meeting
            WHEN EXISTS (SELECT 1 FROM seal WHERE meeting = NEW.meeting)
            BEGIN SELECT RAISE(ABORT, 'signed'); END)"_s,
        uR"(CREATE TEMP TRIGGER keep_next_meeting_update BEFORE UPDATE ON main.next_meeting
            WHEN EXISTS (SELECT 1 FROM seal WHERE meeting IN (OLD.meeting, NEW.meeting))
            BEGIN SELECT RAISE(ABORT, 'signed'); END)"_s,
        uR"(CREATE TEMP TRIGGER keep_next_meeting_delete BEFORE DELETE ON main.next_meeting
            WHEN EXISTS (SELECT 1 FROM seal WHERE meeting = OLD.meeting)
            BEGIN SELECT RAISE(ABORT, 'signed'); END)"_s,
        uR"(CREATE TEMP TRIGGER keep_state_change_insert BEFORE INSERT ON main.state_change
            WHEN EXISTS (SELECT 1 FROM seal WHERE meeting = NEW.meeting)
            BEGIN SELECT RAISE(ABORT, 'signed'); END)"_s,
        uR"(CREATE TEMP TRIGGER keep_state_change_update BEFORE UPDATE ON main.state_change
            WHEN EXISTS (SELECT 1 FROM seal WHERE meeting IN (OLD.meeting, NEW.meeting))
            BEGIN SELECT RAISE(ABORT, 'signed'); END)"_s,
        uR"(CREATE TEMP TRIGGER keep_state_change_delete BEFORE DELETE ON main.state_change
            WHEN EXISTS (SELECT 1 FROM seal WHERE meeting = OLD.meeting)
            BEGIN SELECT RAISE(ABORT, 'signed'); END)"_s,
        uR"(CREATE TEMP TRIGGER keep_action_insert BEFORE INSERT ON main.action
            WHEN EXISTS (SELECT 1 FROM seal WHERE meeting = NEW.meeting)
            BEGIN SELECT RAISE(ABORT, 'signed'); END)"_s,
        uR"(CREATE TEMP TRIGGER keep_action_delete BEFORE DELETE ON main.action
            WHEN EXISTS (SELECT 1 FROM seal WHERE meeting = OLD.meeting)
            BEGIN SELECT RAISE(ABORT, 'signed'); END)"_s,
        // What was minuted; the log of the action goes on.
        uR"(CREATE TEMP TRIGGER keep_action_update BEFORE UPDATE ON main.action
            WHEN EXISTS (SELECT 1 FROM seal WHERE meeting IN (OLD.meeting, NEW.meeting))
                AND (OLD.id IS NOT NEW.id OR OLD.meeting IS NOT NEW.meeting OR OLD.item IS NOT NEW.item
                    OR OLD.body IS NOT NEW.body OR OLD.position IS NOT NEW.position OR OLD.ref IS NOT NEW.ref
                    OR OLD.text IS NOT NEW.text OR OLD.owners IS NOT NEW.owners OR OLD.due_text IS NOT NEW.due_text
                    OR OLD.due_date IS NOT NEW.due_date OR OLD.after_blocks IS NOT NEW.after_blocks)
            BEGIN SELECT RAISE(ABORT, 'signed'); END)"_s,
    };
    return triggers;
}
