#pragma once

#include "core/actions/actionfilter.h"

#include <QComboBox>
#include <QList>
#include <QWidget>

class QGridLayout;
class QLineEdit;

// What the actions page asks for: whose, of which body and theme, due before when, how it stands, saying what. Each is
// typed or picked and counts from the first letter. The fields stand side by side, in as many rows as it takes.
class FilterBar : public QWidget {
    Q_OBJECT
public:
    explicit FilterBar(QWidget *parent);

    // What can be picked. What is typed stays.
    void setChoices(const QStringList &owners, const QStringList &bodies, const QStringList &themes);
    void setToday(const QDate &today) { m_today = today; }
    ActionFilter filter() const;
    void setFilter(const ActionFilter &filter); // No signal.
    void setStatus(ActionFilter::Status status);
    bool isEmpty() const; // Asks for all that is open.

    // Without the words above the fields, which say by themselves what stands in them.
    void setLow(bool low);
    void focusOwner();
    void type(const QString &letters); // Into the text, as if it had the focus.

signals:
    void changed();
    void choicesWanted(); // Somebody is about to pick.
    void done();          // On to the list.

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    QComboBox *addChoice(const QString &label, const QString &name, const QString &anything);
    void addField(const QString &label, const QString &name, QWidget *field);
    void arrange();
    QDate dueBefore() const;
    void markDue();

    QGridLayout *m_grid;
    QList<QWidget *> m_fields; // Each with its label.
    QList<QWidget *> m_labels;
    QComboBox *m_owner;
    QComboBox *m_body;
    QComboBox *m_theme;
    QLineEdit *m_due;
    QComboBox *m_status;
    QLineEdit *m_text;
    QDate m_today;
    int m_columns = 0;
    bool m_low = false;
};
