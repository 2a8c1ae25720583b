#pragma once

#include "ui/fields/quietview.h"

#include <QTableView>

// The list of actions: whole rows, all as high as each other. Space, Enter and Delete are the page's commands; a letter
// typed here goes to the filter.
class ActionView : public QuietView<QTableView> {
    Q_OBJECT
public:
    explicit ActionView(QWidget *parent);

    void setModel(QAbstractItemModel *model) override;
    // Now: Qt lays out in a timer, after it has painted, and then paints again.
    void layOut() { executeDelayedItemsLayout(); }

signals:
    void lettersTyped(const QString &letters);
    void left(); // Esc, or Up from the first row.

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    void choosePlaces(int width);
};
