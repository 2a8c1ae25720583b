#include "ui/meeting/itempanel.h"

#include "core/minutes/attendance.h"
#include "ui/fields/personfield.h"
#include "ui/fields/rowstable.h"
#include "ui/meeting/openmeeting.h"

#include <QCheckBox>
#include <QLabel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

Result<void> put(QString &member, const QVariant &value)
{
    member = value.toString();
    return {};
}

} // namespace

ItemPanel::ItemPanel(OpenMeeting &meeting, QWidget *parent)
    : FormColumn(parent), m_meeting(meeting), m_form(new FieldForm(this))
{
    setAccessibleName(tr("Item"));
    m_title = heading({});
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    addPresenter();
    addPapers();
    addDeclarations();
    addFlags();
    stretch();
    m_meeting.add(m_form);
    connect(&m_meeting, &OpenMeeting::changed, this, &ItemPanel::refresh);
    refresh();
}

void ItemPanel::focusFirst() { m_presenter->setFocus(Qt::ShortcutFocusReason); }

void ItemPanel::focusDeclarations()
{
    m_declarationTable->setCurrentIndex(m_declarations->index(m_declarations->rowCount() - 1, 0));
    m_declarationTable->setFocus(Qt::ShortcutFocusReason);
    ensureWidgetVisible(m_declarationTable);
}

void ItemPanel::setItem(QUuid id)
{
    if (id == m_id)
        return;
    m_form->commit();
    m_form->takeBack();
    m_id = id;
    refresh();
}

const Item *ItemPanel::current() const
{
    if (!m_meeting.isOpen())
        return nullptr;
    const QList<Item> &items = m_meeting.meeting().items;
    const auto it = std::find_if(items.begin(), items.end(), [this](const Item &item) { return item.id == m_id; });
    return it == items.end() ? nullptr : &*it;
}

Result<void> ItemPanel::edit(const QString &what, const std::function<void(Item &)> &change)
{
    return m_meeting.edit(what, [&](Meeting &meeting) {
        for (Item &item : meeting.items) {
            if (item.id == m_id)
                change(item);
        }
    });
}

FieldForm::Field ItemPanel::wordsOf(QString Item::*member, const QString &what)
{
    return {{},
            [this, member] {
                const Item *item = current();
                return item ? item->*member : QString();
            },
            [this, member, what](const QString &text) {
                return edit(what, [&](Item &item) { item.*member = text.trimmed(); });
            }};
}

void ItemPanel::addPresenter()
{
    m_presenter = field(tr("Presenter"), new PersonField(PersonField::Use::Text, content()));
    m_presenter->setObjectName(u"presenter"_s);
    m_form->add(m_presenter, wordsOf(&Item::presenter, tr("Edit presenter")));
    m_fields.append(m_presenter);
}

void ItemPanel::addPapers()
{
    heading(tr("Papers"));
    m_papers = new TableModel<Paper>(
        {
            {tr("Title"), [](const Paper &row) { return row.title; },
             [](Paper &row, const QVariant &value) { return put(row.title, value); }},
            {tr("Reference"), [](const Paper &row) { return row.reference; },
             [](Paper &row, const QVariant &value) { return put(row.reference, value); }},
        },
        tr("Add a paper"),
        [this](const QList<Paper> &rows) { (void)edit(tr("Edit papers"), [&](Item &item) { item.papers = rows; }); },
        this);
    auto *table = new RowsTable(m_papers, tr("Papers"), content());
    table->setObjectName(u"papers"_s);
    add(table);
    m_fields.append(table);
}

void ItemPanel::addDeclarations()
{
    heading(tr("Declarations of interest"));
    const auto person = [this](QWidget *parent) {
        auto *field = new PersonField(PersonField::Use::Text, parent);
        field->setPeople(m_meeting.book().people());
        field->setNearby(
            [this] { return peopleOnTheRoll(m_meeting.meeting(), m_meeting.body(), m_meeting.book().people()); });
        return field;
    };
    m_declarations = new TableModel<Declaration>(
        {
            {tr("Person"), [](const Declaration &row) { return row.person.name; },
             [this](Declaration &row, const QVariant &value) -> Result<void> {
                 const QList<Person> &people = m_meeting.book().people();
                 const auto it = std::find_if(people.begin(), people.end(),
                                              [&](const Person &one) { return one.name == value.toString(); });
                 row.person = {it == people.end() ? QUuid() : it->id, value.toString()};
                 return {};
             },
             person},
            {tr("Interest"), [](const Declaration &row) { return row.nature; },
             [](Declaration &row, const QVariant &value) { return put(row.nature, value); }},
            {tr("Left"), [](const Declaration &row) { return row.leftTheRoom; },
             [](Declaration &row, const QVariant &value) -> Result<void> {
                 row.leftTheRoom = value.toBool();
                 return {};
             }},
        },
        tr("Add a declaration"),
        [this](const QList<Declaration> &rows) {
            (void)edit(tr("Edit declarations"), [&](Item &item) { item.declarations = rows; });
        },
        this);
    m_declarationTable = new RowsTable(m_declarations, tr("Declarations of interest"), content());
    m_declarationTable->setObjectName(u"declarations"_s);
    m_declarationTable->setColumnLetters(2, 4);
    add(m_declarationTable);
    m_fields.append(m_declarationTable);
}

void ItemPanel::addFlags()
{
    heading(tr("Handling"));
    m_deferred = new QCheckBox(tr("Deferred to a later meeting"), content());
    m_exempt = new QCheckBox(tr("Exempt: not in the public copy"), content());
    add(m_deferred);
    add(m_exempt);
    m_reason = line(tr("Reason for the exemption"));
    m_form->add(m_reason, wordsOf(&Item::exemptReason, tr("Edit reason")));
    connect(m_deferred, &QCheckBox::clicked, this, [this](bool on) {
        (void)edit(on ? tr("Defer item") : tr("Do not defer item"), [on](Item &item) { item.deferred = on; });
    });
    connect(m_exempt, &QCheckBox::clicked, this, [this](bool on) {
        (void)edit(on ? tr("Exempt item") : tr("Do not exempt item"), [on](Item &item) { item.exempt = on; });
        refresh(); // Where it was refused.
    });
    m_fields.append({m_deferred, m_exempt, m_reason});
}

void ItemPanel::refresh()
{
    const Item *item = current();
    const bool editable = item && m_meeting.isEditable();
    for (QWidget *field : std::as_const(m_fields))
        field->setEnabled(item != nullptr);
    if (m_meeting.isOpen())
        m_presenter->setPeople(m_meeting.book().people());
    m_form->setReadOnly(!editable);
    m_papers->setEditable(editable);
    m_declarations->setEditable(editable);
    m_deferred->setEnabled(editable);
    m_exempt->setEnabled(editable);
    m_title->setText(item ? (item->number + u"  "_s + item->title).trimmed() : tr("No item"));
    m_papers->setRows(item ? item->papers : QList<Paper>());
    m_declarations->setRows(item ? item->declarations : QList<Declaration>());
    m_deferred->setChecked(item && item->deferred);
    m_exempt->setChecked(item && item->exempt);
    m_reason->setEnabled(editable && item->exempt);
    m_form->refresh();
}
