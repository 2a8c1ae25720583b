#pragma once

#include "ui/fields/formcolumn.h"

class FieldForm;
class NextMeetings;
class OpenMeeting;
class PersonField;
class QComboBox;
class QPlainTextEdit;

// Everything about the meeting that is not the page and not the attendance: when, where, who leads and who writes, the
// next dates, the summary, the approval, the signature.
class DetailsPanel : public FormColumn {
    Q_OBJECT
public:
    DetailsPanel(OpenMeeting &meeting, QWidget *parent);

    void focusFirst();
    void focusNextMeetings();

private:
    void addWhen();
    void addWho();
    void addApproval();
    void addSignature();
    void refresh();

    OpenMeeting &m_meeting;
    FieldForm *m_form;
    QLineEdit *m_date = nullptr;
    PersonField *m_chair = nullptr;
    PersonField *m_minuteTaker = nullptr;
    NextMeetings *m_next = nullptr;
    QWidget *m_approval = nullptr; // Shown from the chair's agreement on.
    QComboBox *m_approvedAs = nullptr;
    QPlainTextEdit *m_corrections = nullptr;
    QWidget *m_signature = nullptr;
    QLineEdit *m_signedBy = nullptr;
    QLineEdit *m_hash = nullptr;
};
