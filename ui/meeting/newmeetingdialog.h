#pragma once

#include "core/book/minutebook.h"
#include "ui/window/dialog.h"

class QComboBox;
class QLineEdit;

// Whose meeting, when and where. What the body knows is filled in; the number is one more than the last.
class NewMeetingDialog : public Dialog {
    Q_OBJECT
public:
    NewMeetingDialog(const Minutebook &book, QUuid body, QWidget *parent);
    Meeting meeting() const;

protected:
    QString mistake() const override;

private:
    void fillIn();
    const Body *body() const;

    const Minutebook &m_book;
    QComboBox *m_body;
    QLineEdit *m_date;
    QLineEdit *m_start;
    QLineEdit *m_end;
    QLineEdit *m_venue;
    QLineEdit *m_number;
};
