#pragma once

#include "ui/fields/quietview.h"

#include <QHash>
#include <QTableView>

class RowsModel;

// A small table that is typed into: Enter, F2 or any letter edits a cell, Tab goes on while editing, Delete takes rows
// away, Tab leaves the table otherwise. As high as its rows.
class RowsTable : public QuietView<QTableView> {
    Q_OBJECT
public:
    RowsTable(RowsModel *model, const QString &name, QWidget *parent);

    // A column for so many letters; the others share what is left.
    void setColumnLetters(int column, int letters);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    void share();

    RowsModel *m_model;
    QHash<int, int> m_letters;
};
