#include "ui/fields/personfield.h"

#include "ui/fields/undofilter.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QRegularExpression>
#include <QStandardItemModel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostOffers = 8;
enum Role { IdRole = Qt::UserRole + 1, NameRole };

// 0 the best; -1 none.
int rank(const QString &typed, const Person &person)
{
    static const QRegularExpression gaps(uR"([\s\-.,'’]+)"_s);
    if (!person.initials.isEmpty() && person.initials.compare(typed, Qt::CaseInsensitive) == 0)
        return 0;
    if (person.name.startsWith(typed, Qt::CaseInsensitive))
        return 1;
    if (person.initials.startsWith(typed, Qt::CaseInsensitive))
        return 2;
    const QStringList parts = person.name.split(gaps, Qt::SkipEmptyParts);
    const bool part = std::any_of(parts.begin(), parts.end(),
                                  [&](const QString &one) { return one.startsWith(typed, Qt::CaseInsensitive); });
    return part ? 3 : -1;
}

} // namespace

QList<Person> peopleLike(const QString &typed, const QList<Person> &people)
{
    const QString text = typed.simplified();
    if (text.isEmpty())
        return {};
    QList<std::pair<int, const Person *>> found;
    for (const Person &person : people) {
        if (const int how = rank(text, person); how >= 0)
            found.append({how, &person});
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QList<Person> best;
    for (const auto &[how, person] : std::as_const(found))
        best.append(*person);
    return best;
}

PersonField::PersonField(Use use, QWidget *parent)
    : QLineEdit(parent), m_use(use), m_offers(new QStandardItemModel(this)), m_completer(new QCompleter(m_offers, this))
{
    new UndoFilter(this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(this);
    m_completer->setMaxVisibleItems(mostOffers + 1);
    m_completer->popup()->setAccessibleName(tr("People"));
    connect(this, &QLineEdit::textEdited, this, &PersonField::offer);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, &PersonField::choose);
}

void PersonField::setPeople(const QList<Person> &people) { m_people = people; }

void PersonField::offer()
{
    const QString typed = text().simplified();
    m_offers->clear();
    bool exact = false;
    for (const Person &person : peopleLike(typed, m_people).mid(0, mostOffers)) {
        auto *item = new QStandardItem(person.initials.isEmpty() ? person.name
                                                                 : tr("%1 · %2").arg(person.initials, person.name));
        item->setData(person.id, IdRole);
        item->setData(person.name, NameRole);
        m_offers->appendRow(item);
        exact = exact || person.name.compare(typed, Qt::CaseInsensitive) == 0;
    }
    if (m_use == Use::Chooser && !typed.isEmpty() && !exact) {
        auto *item = new QStandardItem(tr("Add “%1” as a new person").arg(typed));
        item->setData(typed, NameRole);
        m_offers->appendRow(item);
    }
    if (m_offers->rowCount() == 0)
        return m_completer->popup()->hide();
    m_completer->complete();
    if (m_use == Use::Chooser) // A field of text keeps what is typed unless somebody goes down into the list.
        m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
}

void PersonField::choose(const QModelIndex &index)
{
    const QString name = index.data(NameRole).toString();
    const QUuid id = index.data(IdRole).toUuid();
    m_completer->popup()->hide();
    if (m_use == Use::Text) {
        setText(name);
        emit textEdited(name);
        return;
    }
    clear();
    if (id.isNull())
        emit named(name);
    else
        emit chosen({id, name});
}

void PersonField::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    QAbstractItemView *popup = m_completer->popup();
    if (enter && popup->isVisible() && popup->currentIndex().isValid())
        return choose(popup->currentIndex());
    if (enter && m_use == Use::Chooser) {
        // The list is hidden after Esc: the words typed are meant, and the list says again what they are.
        offer();
        if (m_offers->rowCount() > 0)
            choose(m_completer->completionModel()->index(0, 0));
        return;
    }
    QLineEdit::keyPressEvent(event);
}
