#pragma once

#include "ui/window/emptypage.h"

class QListWidget;

// No book is open: make one, open one, or go on with one of the last.
class StartPage : public EmptyPage {
    Q_OBJECT
public:
    explicit StartPage(QWidget *parent);

    void refresh();

signals:
    void newWanted();
    void openWanted();
    void bookWanted(const QString &path);

private:
    QWidget *m_recentTitle;
    QListWidget *m_recent;
};
