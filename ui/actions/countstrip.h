#pragma once

#include "core/actions/actionfilter.h"

#include <QAbstractButton>

// How many actions there are of each kind, as buttons that show these alone.
class CountStrip : public QWidget {
    Q_OBJECT
public:
    explicit CountStrip(QWidget *parent);

    // One line of words in each, for a low window.
    void setLow(bool low);
    void setCounts(const ActionCounts &counts);
    void setStatus(ActionFilter::Status status); // Marks its button; All marks none. No signal.

signals:
    void chosen(ActionFilter::Status status);

private:
    class Button;
    QList<Button *> m_buttons;
};
