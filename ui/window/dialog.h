#pragma once

#include <QDialog>
#include <QFormLayout>

class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QPushButton;

// A dialog of one sentence, some rows and two buttons: Esc leaves it, Enter does it. A mistake is said in it, in one
// sentence above the buttons, never in another box.
class Dialog : public QDialog {
    Q_OBJECT
public:
    Dialog(const QString &title, const QString &does, QWidget *parent);

protected:
    QLabel *sentence(const QString &text); // Across both columns.
    template <typename T> T *row(const QString &label, T *field)
    {
        field->setAccessibleName(QString(label).remove(QLatin1Char('&')));
        m_rows->addRow(label, field);
        return field;
    }
    // One more line in the row of another, for so many letters, or sharing it.
    QLineEdit *beside(QLineEdit *first, const QString &label, int letters = 0);
    void wide(QWidget *widget) { m_rows->addRow(widget); }
    // Whether what is entered will do; the sentence is shown where it will not. Asked when the button is pressed.
    virtual QString mistake() const { return {}; }
    QPushButton *doesButton() const;
    void accept() override;
    void showEvent(QShowEvent *event) override;

private:
    void makeRoom();

    QFormLayout *m_rows;
    QLabel *m_mistake;
    QDialogButtonBox *m_buttons;
};
