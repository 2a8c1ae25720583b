#include "ui/bodies/bodypage.h"

#include "core/book/words.h"
#include "core/minutes/phrases.h"
#include "ui/fields/dates.h"
#include "ui/fields/formcolumn.h"
#include "ui/fields/rowstable.h"
#include "ui/meeting/meetingfields.h"
#include "ui/window/style.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

BodyPage::BodyPage(Minutebook &book, QWidget *parent)
    : QWidget(parent), m_book(book), m_column(new FormColumn(this)), m_form(new FieldForm(this)),
      m_newMeeting(new QPushButton(tr("New meeting"), this)), m_remove(new QPushButton(tr("Delete body"), this))
{
    const int unit = grid(this);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_column->content()->setBackgroundRole(QPalette::Base);
    m_newMeeting->setDefault(true);
    m_newMeeting->setObjectName(u"bodyNewMeeting"_s);

    m_title = new QLabel(this);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    setType(m_title, Type::Title);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(2 * unit, 2 * unit, 2 * unit, 0);
    head->addWidget(m_title, 1);
    head->addWidget(m_newMeeting, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(unit, 0, unit, 0);
    column->addLayout(head);
    column->addWidget(m_column, 1);
    addNames();
    addMembers();
    addWords();
    addDocuments();
    m_column->add(m_remove);
    m_remove->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_column->stretch();

    connect(m_newMeeting, &QPushButton::clicked, this, &BodyPage::newMeetingWanted);
    connect(m_remove, &QPushButton::clicked, this, &BodyPage::remove);
    connect(m_form, &FieldForm::typed, this, [this](const QString &path, const QString &text) {
        m_book.typed({m_id, path, text});
    });
    connect(m_form, &FieldForm::takenBack, this, [this] { m_book.settled(m_id); });
    connect(m_form, &FieldForm::refused, this, &BodyPage::problem);
    connect(&m_book, &Minutebook::changed, this, &BodyPage::refresh);
}

void BodyPage::open(QUuid id)
{
    commit();
    takeBack();
    m_id = id;
    refresh();
}

void BodyPage::focusFirst() { m_name->setFocus(Qt::ShortcutFocusReason); }
void BodyPage::focusMembers() { m_memberTable->setFocus(Qt::OtherFocusReason); }
bool BodyPage::commit() { return m_form->commit(); }
void BodyPage::takeBack() { m_form->takeBack(); }
QList<QWidget *> BodyPage::panes() const { return {m_newMeeting, m_column}; }

void BodyPage::add(QLineEdit *edit, const QString &path, const QString &what,
                   const std::function<QString(const Body &)> &get,
                   const std::function<Result<void>(Body &, const QString &)> &set, bool whole)
{
    edit->setObjectName(path);
    m_form->add(edit, {path,
                       [this, get] {
                           const Body *body = m_book.body(m_id);
                           return body ? get(*body) : QString();
                       },
                       [this, what, set](const QString &text) {
                           return this->edit(what, [&](Body &body) { return set(body, text.simplified()); });
                       },
                       whole});
}

void BodyPage::add(QLineEdit *edit, const QString &path, const QString &what, QString BodySettings::*words)
{
    add(
        edit, path, what, [words](const Body &body) { return body.settings.*words; },
        [words](Body &body, const QString &text) -> Result<void> {
            body.settings.*words = text;
            return {};
        });
}

// A list, one entry a line.
void BodyPage::add(QPlainTextEdit *edit, const QString &what, const std::function<QStringList &(Body &)> &list,
                   const QStringList &own)
{
    m_form->add(edit, {{},
                       [this, list, own] {
                           const Body *body = m_book.body(m_id);
                           Body copy = body ? *body : Body();
                           return (list(copy).isEmpty() ? own : list(copy)).join(u'\n');
                       },
                       [this, what, list, own](const QString &text) {
                           return this->edit(what, [&](Body &body) -> Result<void> {
                               const QStringList typed = linesTyped(text);
                               list(body) = typed == own ? QStringList() : typed;
                               return {};
                           });
                       }});
}

namespace {

// A field of plain words.
std::function<QString(const Body &)> words(QString Body::*member)
{
    return [member](const Body &body) { return body.*member; };
}
std::function<Result<void>(Body &, const QString &)> setWords(QString Body::*member)
{
    return [member](Body &body, const QString &text) -> Result<void> {
        body.*member = text;
        return {};
    };
}
} // namespace

void BodyPage::addNames()
{
    m_name = m_column->line(tr("Name"));
    add(m_name, u"name"_s, tr("Edit name"), words(&Body::name), setWords(&Body::name));
    const auto names = m_column->lines({tr("Short name"), tr("Quorum")});
    add(names[0], u"shortName"_s, tr("Edit short name"), words(&Body::shortName), setWords(&Body::shortName));
    add(
        names[1], u"quorum"_s, tr("Edit quorum"),
        [](const Body &body) { return body.quorum ? QString::number(*body.quorum) : QString(); },
        [](Body &body, const QString &text) -> Result<void> {
            const auto number = numberTyped(text);
            if (!number)
                return number.failure();
            body.quorum = *number;
            return {};
        });
    const auto places = m_column->lines({tr("Reports to"), tr("Usual venue")});
    add(
        places[0], u"reportsTo"_s, tr("Edit parent body"), [](const Body &body) { return body.reportsTo.name; },
        [this](Body &body, const QString &text) -> Result<void> {
            body.reportsTo = {{}, text};
            for (const Body &other : m_book.bodies()) {
                if (other.name.compare(text, Qt::CaseInsensitive) == 0 && other.id != body.id)
                    body.reportsTo = {other.id, other.name};
            }
            return {};
        });
    add(places[1], u"venue"_s, tr("Edit venue"), words(&Body::venue), setWords(&Body::venue));
}

void BodyPage::addMembers()
{
    m_column->heading(tr("Members"));
    m_members = new TableModel<Member>(
        memberColumns(), tr("Add a member"), [this](const QList<Member> &rows) { setMembers(rows); }, this);
    auto *table = new RowsTable(m_members, tr("Members"), m_column->content());
    table->setObjectName(u"members"_s);
    table->setColumnLetters(2, 16);
    table->setColumnLetters(3, 16);
    table->setColumnLetters(4, 6);
    m_memberTable = table;
    connect(m_members, &RowsModel::refused, this, &BodyPage::problem);
    m_column->add(table);
    m_column->heading(tr("On every agenda"));
    auto *standing = m_column->text(tr("Standing items, one a line"), 6);
    standing->setObjectName(u"standingItems"_s);
    add(standing, tr("Edit standing items"), [](Body &body) -> QStringList & { return body.standingItems; });
}

void BodyPage::addWords()
{
    m_column->heading(tr("Words of this body"));
    m_column->note(tr("Left empty, the program's own words are used."));
    const auto said = m_column->lines({tr("For “Owner”"), tr("For “Ref”"), tr("For “Substitute”")});
    add(said[0], u"ownerWord"_s, tr("Edit words"), &BodySettings::ownerWord);
    add(said[1], u"refWord"_s, tr("Edit words"), &BodySettings::refWord);
    add(said[2], u"substituteWord"_s, tr("Edit words"), &BodySettings::substituteWord);
    add(
        m_column->text(tr("Words of decisions, one a line"), 6), tr("Edit words"),
        [](Body &body) -> QStringList & { return body.settings.decisionWords; }, decisionWordsOf({}));
    auto *phrases = m_column->text(tr("Standard phrases, one a line: a short key, then the words; blanks in [ ]"), 8);
    phrases->setObjectName(u"phrases"_s);
    add(
        phrases, tr("Edit standard phrases"), [](Body &body) -> QStringList & { return body.settings.phrases; },
        ownPhrases());
    add(m_column->text(tr("Words that the spelling knows, one a line"), 4), tr("Edit words"),
        [](Body &body) -> QStringList & { return body.settings.spelling; });
    m_numbering = m_column->field(tr("Numbers of items"), new QComboBox(m_column->content()));
    m_numbering->addItems({tr("From 1 in each meeting"), tr("On from meeting to meeting"), tr("As typed")});
    connect(m_numbering, &QComboBox::activated, this, [this](int index) {
        (void)edit(tr("Edit numbering"), [index](Body &body) -> Result<void> {
            body.settings.numbering = BodySettings::Numbering(index);
            return {};
        });
    });
}

Result<void> BodyPage::edit(const QString &what, const std::function<Result<void>(Body &)> &change)
{
    const Body *body = m_book.body(m_id);
    if (!body)
        return {};
    Body changed = *body;
    if (const auto ok = change(changed); !ok)
        return ok;
    const Result<void> applied = m_book.apply(what, {{*body, changed}});
    if (applied)
        m_book.settled(m_id);
    else
        emit problem(applied.error());
    return applied;
}

void BodyPage::remove()
{
    const Body *body = m_book.body(m_id);
    if (!body || !commit())
        return;
    const QString name = m_book.body(m_id)->name;
    const QList<MeetingSummary> &all = m_book.meetings();
    const auto meetings =
        std::count_if(all.begin(), all.end(), [this](const MeetingSummary &meeting) { return meeting.body == m_id; });
    const QString what = meetings == 0   ? name
                         : meetings == 1 ? tr("%1 with its meeting").arg(name)
                                         : tr("%1 with its %2 meetings").arg(name).arg(meetings);
    m_book.removeBody(tr("Delete %1").arg(name), m_id, this, [this, what](const Result<void> &removed) {
        if (!removed)
            emit problem(removed.error());
        else
            emit hint(tr("%1 was deleted. Ctrl+Z brings it back; it is kept in the bin.").arg(what));
    });
}

void BodyPage::refresh()
{
    const Body *body = m_book.body(m_id);
    setEnabled(body);
    if (!body)
        return;
    const bool editable = !m_book.isReadOnly();
    m_title->setText(body->name);
    m_members->setEditable(editable);
    m_members->setRows(body->members);
    m_numbering->setCurrentIndex(int(body->settings.numbering));
    m_numbering->setEnabled(editable);
    refreshDocuments(body->settings, editable);
    m_newMeeting->setEnabled(editable);
    m_remove->setEnabled(editable);
    m_form->setReadOnly(!editable);
    m_form->refresh();
}
