#pragma once

#include "core/book/values.h"
#include "ui/fields/fieldform.h"
#include "ui/fields/formcolumn.h"
#include "ui/fields/tablemodel.h"

class OpenMeeting;
class PersonField;
class QCheckBox;
class QStackedWidget;
class RowsTable;

// What belongs to one agenda item beside its minute: presenter, papers, declarations of interest, whether it is exempt
// or deferred. It follows the caret of the page.
class ItemPanel : public FormColumn {
    Q_OBJECT
public:
    ItemPanel(OpenMeeting &meeting, QWidget *parent);

    void setItem(QUuid id); // Null: none.
    QUuid item() const { return m_id; }
    void focusFirst();
    void focusDeclarations(); // Where a new one is typed.

private:
    const Item *current() const;
    Result<void> edit(const QString &what, const std::function<void(Item &)> &change);
    void addPresenter();
    void addPapers();
    void addDeclarations();
    void addFlags();
    FieldForm::Field wordsOf(QString Item::*member, const QString &what);
    void refresh();

    OpenMeeting &m_meeting;
    QUuid m_id;
    FieldForm *m_form;
    QLabel *m_title = nullptr;
    PersonField *m_presenter = nullptr;
    TableModel<Paper> *m_papers = nullptr;
    TableModel<Declaration> *m_declarations = nullptr;
    RowsTable *m_declarationTable = nullptr;
    QCheckBox *m_deferred = nullptr;
    QCheckBox *m_exempt = nullptr;
    QLineEdit *m_reason = nullptr;
    QList<QWidget *> m_fields; // Useless while there is no item.
};
