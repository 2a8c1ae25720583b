#pragma once

#include <QList>

class QWidget;

// F6: the focus to the next pane in sight (by 1) or the one before (-1), to where it was in that pane.
void walkPanes(const QList<QWidget *> &panes, int by);
