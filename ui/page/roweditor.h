#pragma once

#include <QFrame>

#include <functional>

class QBoxLayout;
class QLineEdit;
class QStringListModel;

// A few fields over the page, below the row that they are about: what a row says beyond its words. Enter takes them,
// Escape leaves them, Tab goes round in them; leaving them for somewhere else takes what was typed, as everywhere.
class RowEditor : public QFrame {
    Q_OBJECT
public:
    struct Field {
        QString label;
        QString text;
        int letters = 12; // Room for so many.
        // What the text up to the caret could go on as, each the whole text then.
        std::function<QStringList(const QString &)> offers = {};
        std::function<QString(const QString &)> reading = {}; // What is understood, said below the field.
    };

    // `name`: what the fields are about. Below `row`, or above it where there is no room; both in the parent's
    // coordinates. Deletes itself when it is left. `unit`: of the grid, in pixels.
    RowEditor(const QString &name, const QList<Field> &fields, const QRect &row, int unit, QWidget *parent);

    void focusField(int field);

signals:
    void taken(const QStringList &texts); // In the order of the fields, simplified; only where one has changed.
    void left(bool byKey);                // After taken(). By Enter or Escape: the page gets the focus back.

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    QBoxLayout *add(const Field &field);
    void offer(QLineEdit *edit, const Field &field);
    QStringList texts() const;
    void leave(bool takes, bool byKey);

    QList<QLineEdit *> m_edits;
    QStringList m_before;
    bool m_left = false;
};
