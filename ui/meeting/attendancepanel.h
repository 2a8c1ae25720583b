#pragma once

#include "core/book/values.h"
#include "ui/fields/fieldform.h"

#include <QListView>
#include <QWidget>

#include <optional>

class ElidedLabel;
class OpenMeeting;
class PersonField;
class QBoxLayout;
class QComboBox;
class QLineEdit;
class QPushButton;
class RollModel;

// The list of the roll with its keys: P, A, I and B say how somebody was there, S for whom, R and L when they came and
// went; Delete takes the record away.
class RollView : public QListView {
    Q_OBJECT
public:
    using QListView::QListView;

signals:
    void keyed(Qt::Key key);
    void currentRowChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
};

// Who was there: the quorum, the roll, the times of the person chosen, and a field that finds or adds people.
class AttendancePanel : public QWidget {
    Q_OBJECT
public:
    AttendancePanel(OpenMeeting &meeting, QWidget *parent);

    void focusRoll(); // The roll, or the name field where it is empty.

signals:
    void hint(const QString &text);

private:
    void refresh();
    void refreshPerson();
    void addPersonFields();
    FieldForm::Field timeOf(QTime Attendance::*member, const QString &what);
    FieldForm::Field wordsOf(QString Attendance::*member, const QString &what);
    FieldForm::Field itemsOf();
    void fillSubstitutes(const std::optional<Attendance> &value);
    void onKey(Qt::Key key);
    void setPresence(Presence presence);
    void setTime(QTime Attendance::*member);
    void setSubstitute(const Ref &member);
    void askSubstitute();
    void askKeys(const QPoint &at);
    void addPerson(const Ref &person);
    void addNamed(const QString &name);
    void allPresent();
    // Changes the record of the person chosen, or makes it.
    Result<void> edit(const QString &what, const std::function<void(Attendance &)> &change);
    void goOn();
    void showMore();
    std::optional<Attendance> current() const;

    OpenMeeting &m_meeting;
    RollModel *m_model;
    ElidedLabel *m_quorum;
    RollView *m_roll;
    QWidget *m_person;
    QComboBox *m_substitute = nullptr;
    FieldForm *m_form;
    PersonField *m_name;
    QPushButton *m_all;
    QPushButton *m_more;   // Shows and hides the fields of the person chosen.
    bool m_adding = false; // Came from the name field: back there after the key.
    Ref m_chosen;          // Whose fields are shown.
};
