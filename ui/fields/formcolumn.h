#pragma once

#include <QScrollArea>

class QBoxLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;

// Fields under each other, each under its label, in a column that scrolls: it holds at every width and font size.
// A field's accessible name is its label's.
class FormColumn : public QScrollArea {
    Q_OBJECT
public:
    explicit FormColumn(QWidget *parent);

    QLabel *heading(const QString &text);
    QLabel *note(const QString &text); // A sentence in the quieter colour.
    QLineEdit *line(const QString &label);
    QList<QLineEdit *> lines(const QStringList &labels); // Side by side.
    // As many lines high, growing no further: it scrolls.
    QPlainTextEdit *text(const QString &label, int lines);
    // Any other field; returns it.
    template <typename T> T *field(const QString &label, T *widget)
    {
        place(label, widget);
        return widget;
    }
    void add(QWidget *widget); // Without a label.
    void stretch();

    QWidget *content() const { return m_content; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place(const QString &label, QWidget *widget);
    void place(const QString &label, QWidget *widget, QBoxLayout *column);

    QWidget *m_content;
    QVBoxLayout *m_column;
};

// The height of a text field of so many lines.
int heightOfLines(const QPlainTextEdit *edit, int lines);
