#include "ui/documents/documentdialog.h"

#include "ui/window/style.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QSettings>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>

using namespace Qt::StringLiterals;

using documents::Kind;

// Which document of the dialog is chosen, and what is remembered of it.

// Under whose name the choices are remembered: those of actions alone under nobody's.
QUuid DocumentDialog::bodyId() const
{
    const auto minutes = m_book.minutes(m_choice.meeting);
    return minutes ? minutes->meeting.body : QUuid();
}

// Why there is no such document; it can be chosen nevertheless, so that everybody can read why.
std::optional<Error> DocumentDialog::cannot(Kind kind) const
{
    const auto minutes = m_book.minutes(m_choice.meeting);
    if (kind == Kind::ActionSheet)
        return std::nullopt;
    if (kind == Kind::ActionLog)
        return m_book.bodies().isEmpty() ? std::optional(Error{tr("There is no body yet whose log it could be.")})
                                         : std::nullopt;
    return minutes ? documents::cannotMake(kind, *minutes) : Error{tr("Open the meeting first.")};
}

void DocumentDialog::fillKinds()
{
    const QSignalBlocker blocker(m_kinds);
    for (int i = 0; i < documents::kindCount; ++i) {
        auto *row = new QListWidgetItem(documents::labelOf(Kind(i)), m_kinds);
        row->setData(Qt::UserRole, i);
        if (const auto why = cannot(Kind(i))) {
            row->setForeground(Colours(palette()).muted);
            row->setToolTip(why->message);
            row->setData(Qt::AccessibleDescriptionRole, why->message);
        }
    }
    m_kinds->setCurrentRow(int(m_choice.kind));
}

void DocumentDialog::fillItems()
{
    const auto minutes = m_book.minutes(m_choice.meeting);
    if (!minutes)
        return;
    const QSignalBlocker blocker(m_item);
    for (const Item &item : minutes->meeting.items)
        m_item->addItem(u"%1 %2"_s.arg(item.number, item.title).simplified(), item.id);
    m_item->setCurrentIndex(std::max(0, m_item->findData(m_choice.item)));
    m_choice.item = m_item->currentData().toUuid();
}

void DocumentDialog::fillBodies()
{
    if (!m_choice.meeting.isNull())
        return;
    const QSignalBlocker blocker(m_body);
    for (const Body &body : m_book.bodies())
        m_body->addItem(body.name, body.id);
    m_body->setCurrentIndex(std::max(0, m_body->findData(m_choice.body)));
    m_choice.body = m_body->currentData().toUuid();
}

void DocumentDialog::takeChoice()
{
    const auto *row = m_kinds->currentItem();
    const Kind kind = row ? Kind(row->data(Qt::UserRole).toInt()) : m_choice.kind;
    if (kind != m_choice.kind)
        m_choice.leavesOutExempt.reset(); // What was said of one document does not hold for another.
    m_choice.kind = kind;
    if (m_choice.meeting.isNull())
        m_choice.body = m_body->currentData().toUuid();
    m_choice.item = m_item->currentData().toUuid();
    m_choice.owner = m_owner->currentText().simplified();
    m_choice.firstPage = m_firstPage->value();
    showOptions();
    remember();
    read();
}

void DocumentDialog::showOptions()
{
    const auto show = [this](QWidget *field, bool on) {
        field->setVisible(on);
        m_options->labelForField(field)->setVisible(on);
    };
    show(m_item, m_choice.kind == Kind::Extract);
    show(m_owner, m_choice.kind == Kind::ActionSheet);
    show(m_body, m_choice.kind == Kind::ActionLog && m_choice.meeting.isNull());
    show(m_firstPage, m_choice.kind == Kind::SigningCopy);
    m_exempt->setVisible(documents::mayHideExempt(m_choice.kind));
    m_exempt->setChecked(m_choice.leavesOutExempt.value_or(documents::isPublished(m_choice.kind)));
}

void DocumentDialog::remember() const
{
    QSettings settings;
    settings.beginGroup(u"documents/"_s + bodyId().toString(QUuid::WithoutBraces));
    settings.setValue(u"kind"_s, documents::nameOf(m_choice.kind));
    settings.setValue(u"format"_s, documents::suffixOf(format()));
    if (!m_choice.owner.isEmpty())
        settings.setValue(u"owner"_s, m_choice.owner);
}

void DocumentDialog::recall()
{
    QSettings settings;
    settings.beginGroup(u"documents/"_s + bodyId().toString(QUuid::WithoutBraces));
    // Minutes stand as they are now, whatever they were the last time.
    const auto kind = documents::kindFrom(settings.value(u"kind"_s).toString());
    const auto minutes = m_book.minutes(m_choice.meeting);
    if (kind && minutes && !documents::cannotMake(*kind, *minutes) && *kind > Kind::Signed &&
        m_choice.kind != Kind::ActionLog && m_choice.kind != Kind::ActionSheet)
        m_choice.kind = *kind;
    if (const auto format = documents::formatFrom(settings.value(u"format"_s).toString()))
        m_format->setCurrentIndex(int(*format));
    const QSignalBlocker blocker(m_owner);
    m_owner->setCurrentText(m_choice.owner.isEmpty() ? settings.value(u"owner"_s).toString() : m_choice.owner);
    m_choice.owner = m_owner->currentText();
}

documents::Format DocumentDialog::format() const { return documents::Format(m_format->currentData().toInt()); }
