#pragma once

#include "core/book/values.h"

#include <QWidget>

struct Colours;

// The life of the minutes as a row of steps, the one they are at marked and named. Where the row does not fit it says
// "Step 2 of 6: Draft".
class StateSteps : public QWidget {
    Q_OBJECT
public:
    explicit StateSteps(QWidget *parent);

    void setState(MeetingState state);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString inShort() const;
    int wordsWidth() const; // Of all marks and words, with no room between.
    int fullWidth() const;

    MeetingState m_state = MeetingState::Draft;
};

// The mark of a state in a list, for a glance beside its word: open circle, dot, half, ring with tick, tick, lock.
void paintStateMark(QPainter *painter, const QRectF &box, MeetingState state, const Colours &colours);

// What the button says that takes minutes to this state, and what the step was called in the Edit menu.
QString stepText(MeetingState to);
