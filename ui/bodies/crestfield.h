#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

// The crest of a body, shown small, with what it takes to choose another one or none. Which pictures will do the book's
// rules say.
class CrestField : public QWidget {
    Q_OBJECT
public:
    explicit CrestField(QWidget *parent);

    void show(const QByteArray &crest, const QString &text);
    using QWidget::show;
    void setEditable(bool editable);

signals:
    void chosen(const QByteArray &picture); // Empty: none from now on.
    void problem(const QString &sentence);  // The file could not be read.

private:
    void choose();

    QLabel *m_picture;
    QPushButton *m_choose;
    QPushButton *m_remove;
    QByteArray m_crest;
    bool m_editable = true;
};
