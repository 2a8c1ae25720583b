#pragma once

#include "core/book/minutebook.h"
#include "ui/fields/fieldform.h"
#include "ui/fields/tablemodel.h"

#include <QWidget>

class CrestField;
class FormColumn;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

// A body: what it is called, who belongs to it, its quorum, its standing items, its words and the house style of its
// documents. Writes as it is typed.
class BodyPage : public QWidget {
    Q_OBJECT
public:
    BodyPage(Minutebook &book, QWidget *parent);

    void open(QUuid id);
    QUuid id() const { return m_id; }
    void focusFirst();
    void focusMembers();
    bool commit();
    void takeBack();
    // Deletes the body shown with its meetings.
    void remove();
    QList<QWidget *> panes() const;

signals:
    void newMeetingWanted();
    void hint(const QString &text);
    void problem(const QString &sentence);

private:
    void addNames();
    void addMembers();
    void addWords();
    // documents.cpp
    void addDocuments();
    QComboBox *addChoice(const QString &label, const QString &name, const QStringList &choices,
                         const std::function<void(BodySettings &, int)> &set);
    void setCrest(const QByteArray &picture);
    void refreshDocuments(const BodySettings &settings, bool editable);
    void add(QLineEdit *edit, const QString &path, const QString &what, const std::function<QString(const Body &)> &get,
             const std::function<Result<void>(Body &, const QString &)> &set, bool whole = false);
    void add(QLineEdit *edit, const QString &path, const QString &what, QString BodySettings::*words);
    // `own`: what the program says where the list is empty; shown as the list, and stored as none.
    void add(QPlainTextEdit *edit, const QString &what, const std::function<QStringList &(Body &)> &list,
             const QStringList &own = {});
    QList<TableModel<Member>::Column> memberColumns();
    Result<void> edit(const QString &what, const std::function<Result<void>(Body &)> &change);
    void setMembers(const QList<Member> &members);
    void refresh();

    Minutebook &m_book;
    QUuid m_id;
    FormColumn *m_column;
    FieldForm *m_form;
    QLabel *m_title = nullptr;
    QLineEdit *m_name = nullptr;
    QWidget *m_memberTable = nullptr;
    TableModel<Member> *m_members = nullptr;
    QComboBox *m_numbering = nullptr;
    CrestField *m_crest = nullptr;
    QLineEdit *m_crestText = nullptr;
    QComboBox *m_typeface = nullptr;
    QComboBox *m_decisionLook = nullptr;
    QComboBox *m_minutesLayout = nullptr;
    QPushButton *m_newMeeting;
    QPushButton *m_remove;
};

// The person of a name: the book's where it has one, else a person to be made, appended to `edits`. Empty for no name.
Ref personNamed(const QString &name, const Minutebook &book, QList<Edit> &edits);
