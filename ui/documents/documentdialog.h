#pragma once

#include "core/documents/choice.h"
#include "core/documents/formats.h"
#include "ui/pages/layout.h"

#include <QDialog>

#include <memory>

class PagesView;
class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPrinter;
class QPushButton;
class QSpinBox;
class QToolButton;

// Which document is made of a meeting or of the actions, as the pages that it will have; from here it is exported and
// printed. What was chosen is remembered for each body, on this computer.
class DocumentDialog : public QDialog {
    Q_OBJECT
public:
    // Of this meeting; `meeting` null: of the actions alone, those of `owner` or `body` first. The book must outlive
    // the dialog.
    DocumentDialog(Minutebook &book, documents::Choice first, QWidget *parent);

    const documents::Choice &choice() const { return m_choice; }
    documents::Format format() const;

    void exportTo(const QString &path);
    void printTo(QPrinter &printer);

signals:
    void made(const QString &sentence); // Something was exported or printed.

private:
    QWidget *makeChoices();
    QWidget *makePreview();
    QLayout *makePageTools();
    std::optional<Error> cannot(documents::Kind kind) const;
    void fillKinds();
    void fillItems();
    void fillBodies();
    void fillFormats();
    void takeChoice();
    void showOptions();
    void read();
    void layOut();
    void showNothing(const QString &why);
    void say(const QString &sentence);
    void askPath();
    void askPrinter();
    void showPlace();
    void showZoom();
    void search();
    void remember() const;
    void recall();
    QUuid bodyId() const;

    Minutebook &m_book;
    documents::Choice m_choice;
    documents::Document m_document;
    std::shared_ptr<const pages::Laid> m_laid; // Null while nothing can be shown.
    int m_reading = 0;
    QListWidget *m_kinds;
    QFormLayout *m_options;
    QComboBox *m_item;
    QComboBox *m_owner;
    QComboBox *m_body; // Whose log, where no meeting says so.
    QSpinBox *m_firstPage;
    QCheckBox *m_exempt;
    QComboBox *m_format;
    QLabel *m_sentence;
    QPushButton *m_export;
    QPushButton *m_print;
    PagesView *m_view;
    QSpinBox *m_page;
    QLabel *m_pages;
    QToolButton *m_zoom;
    QLineEdit *m_find;
    QLabel *m_hits;
};
