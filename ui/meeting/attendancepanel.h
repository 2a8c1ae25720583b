#pragma once

#include "core/book/values.h"
#include "core/minutes/saidmovement.h"
#include "ui/fields/fieldform.h"
#include "ui/fields/quietview.h"

#include <QListView>
#include <QWidget>

#include <optional>

class ElidedLabel;
class LiveQuorum;
class OpenMeeting;
class PersonField;
class QBoxLayout;
class QComboBox;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QuorumPill;
class RollModel;

// The list of the roll with its keys: P, A, I and B say how somebody was there, S for whom; R, L and O that they come,
// leave, or are out of the room for a while; Delete takes the record away.
class RollView : public QuietView<QListView> {
    Q_OBJECT
public:
    using QuietView::QuietView;

signals:
    void keyed(Qt::Key key);
    void currentRowChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
};

// Who is there: the quorum, the roll, the times of the person chosen, and a field that finds or adds people.
class AttendancePanel : public QWidget {
    Q_OBJECT
public:
    // Records who comes and goes, where the minutes are written; what it said, or nothing where nothing was done.
    using Recorder = std::function<QString(const SaidMovement &)>;
    AttendancePanel(OpenMeeting &meeting, LiveQuorum &quorum, Recorder recorder, QWidget *parent);

    void focusRoll(); // The roll, or the name field where it is empty.

signals:
    void hint(const QString &text);

private:
    void refresh();
    void refreshPerson();
    void addPersonFields();
    FieldForm::Field timeOf(QTime Attendance::*member, const QString &what);
    Result<void> retime(const QString &what, QTime Attendance::*member, const QTime &time);
    FieldForm::Field wordsOf(QString Attendance::*member, const QString &what);
    FieldForm::Field itemsOf();
    void fillSubstitutes(const std::optional<Attendance> &value);
    void onKey(Qt::Key key);
    void setUpName();
    void onNameKey(const Ref &person, QChar key);
    void tellKeys(const Ref &person, const QString &keys);
    Result<void> setPresence(const Ref &person, Presence presence);
    void callPresence(Presence presence);
    void move(Qt::Key key);
    void setSubstitute(const Ref &person, const Ref &member);
    void askSubstitute(const Ref &person);
    void askKeys();
    void addPerson(const Ref &person);
    void addNamed(const QString &name);
    void allPresent();
    // Changes the record of a person, or makes it.
    Attendance recordOf(const Ref &person) const;
    Result<void> edit(const QString &what, const Ref &person, const std::function<void(Attendance &)> &change);
    void choose(const Ref &person);
    void goOn();
    void showMore();
    std::optional<Attendance> current() const;

    OpenMeeting &m_meeting;
    LiveQuorum &m_live;
    Recorder m_record;
    RollModel *m_model;
    QuorumPill *m_quorum;
    RollView *m_roll;
    QWidget *m_person;
    QScrollArea *m_fields; // Of the person; gives way to the roll in a low window.
    QComboBox *m_substitute = nullptr;
    FieldForm *m_form;
    PersonField *m_name;
    ElidedLabel *m_keys; // What a key means in it now.
    QPushButton *m_all;
    QPushButton *m_more;   // Shows and hides the fields of the person chosen.
    bool m_adding = false; // Came from the name field: back there after the key.
    Ref m_chosen;          // Whose fields are shown.
};
