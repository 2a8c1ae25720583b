#pragma once

#include <QTimer>
#include <QWidget>

class QListWidget;
class QTextBrowser;

// The user guide: the pages of resources/guide, which are part of the program. A window beside the others, so that
// somebody can read and try at once.
class GuideWindow : public QWidget {
    Q_OBJECT
public:
    explicit GuideWindow(QWidget *parent);

    // "capture": the page of that name; an unknown name is the first page.
    void showPage(const QString &page);
    QString page() const;

    // Every page, in the order of reading: its name and its title.
    static QList<std::pair<QString, QString>> pages();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectParts();
    int room() const; // For a picture, in pixels.
    void addPictures();
    void refit();
    void refresh();

    QListWidget *m_contents;
    QTextBrowser *m_text;
    QString m_page;
    int m_room = 0; // That the pictures were made for.
    QTimer m_refit;
};
