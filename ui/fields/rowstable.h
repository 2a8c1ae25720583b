#pragma once

#include <QTableView>

class RowsModel;

// A small table that is typed into: Enter, F2 or any letter edits a cell, Tab goes on while editing, Delete takes rows
// away, Tab leaves the table otherwise. As high as its rows.
class RowsTable : public QTableView {
    Q_OBJECT
public:
    RowsTable(RowsModel *model, const QString &name, QWidget *parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fit();

    RowsModel *m_model;
};
