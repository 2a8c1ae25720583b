#pragma once

#include "core/book/values.h"
#include "ui/window/dialog.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

// Which meeting confirmed the minutes, and with which corrections.
class ApproveDialog : public Dialog {
    Q_OBJECT
public:
    ApproveDialog(const Meeting &meeting, const QDate &today, QWidget *parent);
    Approval approval() const;

protected:
    QString mistake() const override;

private:
    QDate m_today;
    QLineEdit *m_date;
    QComboBox *m_as;
    QPlainTextEdit *m_corrections;
};

// Who signs. Says that it is final.
class SignDialog : public Dialog {
    Q_OBJECT
public:
    SignDialog(const Meeting &meeting, const QDateTime &now, QWidget *parent);
    QString by() const;
    QDateTime at() const { return m_at; }

protected:
    QString mistake() const override;

private:
    QDateTime m_at;
    QLineEdit *m_by;
};

// To which earlier state, and why.
class BackDialog : public Dialog {
    Q_OBJECT
public:
    BackDialog(MeetingState from, QWidget *parent);
    MeetingState to() const;
    QString reason() const;

protected:
    QString mistake() const override;

private:
    QComboBox *m_to;
    QLineEdit *m_reason;
};
