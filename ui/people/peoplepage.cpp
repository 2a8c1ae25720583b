#include "ui/people/peoplepage.h"

#include "core/minutes/attendance.h"
#include "ui/fields/fieldform.h"
#include "ui/fields/formcolumn.h"
#include "ui/fields/quietview.h"
#include "ui/fields/undofilter.h"
#include "ui/people/peoplemodel.h"
#include "ui/window/emptypage.h"
#include "ui/window/style.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QShortcut>

using namespace Qt::StringLiterals;

PeoplePage::PeoplePage(Minutebook &book, QWidget *parent)
    : QWidget(parent), m_book(book), m_model(new PeopleModel(this)), m_filter(new QLineEdit(this)),
      m_list(new QuietView<QListView>(this)), m_add(new QPushButton(tr("Add person"), this)),
      m_empty(new EmptyPage(tr("Nobody is in this book yet"),
                            tr("Add the people who attend: their names and initials then complete as you type."),
                            this)),
      m_column(new FormColumn(this)), m_remove(new QPushButton(tr("Delete person"), this)), m_form(new FieldForm(this))
{
    const int unit = grid(this);
    setAutoFillBackground(true);
    m_filter->setObjectName(u"peopleFilter"_s);
    m_filter->setAccessibleName(tr("Find people"));
    m_filter->setPlaceholderText(tr("Find people"));
    m_filter->setClearButtonEnabled(true);
    new UndoFilter(m_filter);
    m_list->setObjectName(u"people"_s);
    m_list->setAccessibleName(tr("People"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PersonDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // Names that are too long end in ….
    m_list->setMouseTracking(true);
    m_list->viewport()->setBackgroundRole(QPalette::Window);
    m_add->setObjectName(u"addPerson"_s);
    m_remove->setObjectName(u"removePerson"_s);

    auto *left = new QVBoxLayout;
    left->setContentsMargins(2 * unit, 2 * unit, 2 * unit, 2 * unit);
    left->setSpacing(unit * 3 / 2);
    left->addWidget(m_filter);
    left->addWidget(m_list, 1);
    left->addWidget(m_add, 0, Qt::AlignLeading);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addLayout(left, 2);
    row->addWidget(m_column, 3);
    row->addWidget(m_empty, 3);
    m_column->content()->setBackgroundRole(QPalette::Base);
    m_title = m_column->heading({});
    m_title->setTextFormat(Qt::PlainText);
    setType(m_title, Type::Title);
    addForm(tr("Name"), u"name"_s, tr("Edit name"), &Person::name);
    addForm(tr("Initials, as minutes use them"), u"initials"_s, tr("Edit initials"), &Person::initials);
    addForm(tr("Job title"), u"jobTitle"_s, tr("Edit job title"), &Person::jobTitle);
    addForm(tr("Organisation"), u"organisation"_s, tr("Edit organisation"), &Person::organisation);
    addForm(tr("Email"), u"email"_s, tr("Edit email"), &Person::email);
    m_remove->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_column->add(m_remove);
    m_column->stretch();

    connect(static_cast<EmptyPage *>(m_empty)->addButton(tr("Add person")), &QPushButton::clicked, this,
            &PeoplePage::addPerson);
    connect(m_filter, &QLineEdit::textChanged, this, &PeoplePage::refresh);
    connect(m_filter, &QLineEdit::returnPressed, m_list, qOverload<>(&QWidget::setFocus));
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (index.isValid())
            choose(index.data(PeopleModel::IdRole).toUuid());
    });
    connect(m_add, &QPushButton::clicked, this, &PeoplePage::addPerson);
    connect(m_remove, &QPushButton::clicked, this, &PeoplePage::removePerson);
    auto *remove = new QShortcut(Qt::Key_Delete, m_list, nullptr, nullptr, Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &PeoplePage::removePerson);
    connect(m_form, &FieldForm::typed, this, [this](const QString &path, const QString &text) {
        m_book.typed({m_id, path, text});
    });
    connect(m_form, &FieldForm::takenBack, this, [this] { m_book.settled(m_id); });
    connect(m_form, &FieldForm::refused, this, &PeoplePage::problem);
    connect(&m_book, &Minutebook::changed, this, &PeoplePage::refresh);
    refresh();
}

void PeoplePage::addForm(const QString &label, const QString &path, const QString &what, QString Person::*member)
{
    QLineEdit *edit = m_column->line(label);
    edit->setObjectName(path);
    m_form->add(edit,
                {path,
                 [this, member] {
                     const Person *person = current();
                     return person ? person->*member : QString();
                 },
                 [this, what, member](const QString &text) { return this->edit(what, member, text.simplified()); }});
}

bool PeoplePage::commit() { return m_form->commit(); }
void PeoplePage::takeBack() { m_form->takeBack(); }
void PeoplePage::focusFilter() { m_filter->setFocus(Qt::ShortcutFocusReason); }
QList<QWidget *> PeoplePage::panes() const { return {m_filter, m_list, m_column}; }

void PeoplePage::choose(QUuid id)
{
    if (id == m_id)
        return;
    m_form->commit();
    m_form->takeBack();
    m_id = id;
    refresh();
}

void PeoplePage::refresh()
{
    m_model->setPeople(m_book.people(), m_filter->text());
    const Person *person = current();
    if (!person && m_model->rowCount() > 0) {
        m_id = m_model->index(0).data(PeopleModel::IdRole).toUuid();
        person = current();
    }
    if (const QModelIndex index = m_model->indexOf(m_id); index.isValid() && index != m_list->currentIndex())
        m_list->setCurrentIndex(index);
    m_title->setText(person ? person->name : QString());
    m_column->setVisible(person);
    m_empty->setVisible(!person);
    m_add->setVisible(person);
    m_add->setEnabled(!m_book.isReadOnly());
    m_remove->setEnabled(!m_book.isReadOnly());
    m_form->setReadOnly(m_book.isReadOnly());
    m_form->refresh();
}

void PeoplePage::addPerson()
{
    m_form->commit();
    m_filter->clear();
    const Person person{.name = tr("New person")};
    if (const auto added = m_book.apply(tr("Add person"), {{std::nullopt, person}}); !added) {
        emit problem(added.error());
        return;
    }
    choose(person.id);
    auto *name = m_column->findChild<QLineEdit *>(u"name"_s);
    name->setFocus(Qt::OtherFocusReason);
    name->selectAll(); // The name is typed over.
}

void PeoplePage::removePerson()
{
    m_form->commit();
    const Person *person = current();
    if (!person || m_book.isReadOnly())
        return;
    const Person gone = *person;
    const int row = m_list->currentIndex().row();
    if (const auto removed = m_book.apply(tr("Delete %1").arg(gone.name), {{gone, std::nullopt}}); !removed) {
        emit problem(removed.error());
        return;
    }
    m_list->setCurrentIndex(m_model->index(qMin(row, m_model->rowCount() - 1)));
    emit hint(
        tr("%1 was deleted; what was minuted stays. Ctrl+Z brings the person back; the record is kept in the bin.")
            .arg(gone.name));
}

// A new name goes to the bodies that have the person as a member; minutes keep what they said.
Result<void> PeoplePage::edit(const QString &what, QString Person::*member, const QString &text)
{
    const Person *person = current();
    if (!person)
        return {};
    Person changed = *person;
    changed.*member = text;
    QList<Edit> edits{{*person, changed}};
    if (changed.name != person->name) {
        // Initials that came from the old name follow the new one.
        if (changed.initials == initialsOf(person->name) || changed.initials.isEmpty()) {
            changed.initials = initialsOf(changed.name);
            edits[0].after = changed;
        }
        for (const Body &body : m_book.bodies()) {
            Body renamed = body;
            for (Member &one : renamed.members) {
                if (one.person.id == person->id)
                    one.person.name = changed.name;
            }
            edits.append({body, renamed});
        }
    }
    const Result<void> applied = m_book.apply(what, edits);
    if (applied)
        m_book.settled(m_id);
    return applied;
}
