#include "ui/fields/personfield.h"

#include "ui/fields/undofilter.h"
#include "ui/window/style.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QPainter>
#include <QRegularExpression>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostOffers = 8;
enum Role { IdRole = Qt::UserRole + 1, NameRole, NewRole };

QStandardItem *rowFor(const QString &text, const Person &person)
{
    auto *item = new QStandardItem(text);
    item->setData(person.id, IdRole);
    item->setData(person.name, NameRole);
    return item;
}

// At the end of the current row the keys that do something to whoever stands there.
class OfferDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void setKeys(const QString &keys) { m_keys = keys; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        if (!hasKeys(option, index))
            return;
        painter->save();
        painter->setFont(option.font);
        painter->setPen(option.palette.color(QPalette::HighlightedText));
        painter->drawText(option.rect.adjusted(0, 0, -grid(option.font), 0), Qt::AlignTrailing | Qt::AlignVCenter,
                          m_keys);
        painter->restore();
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (!hasKeys(*option, index))
            return;
        const QFontMetrics metrics(option->font);
        const int room = option->rect.width() - metrics.horizontalAdvance(m_keys) - 3 * grid(option->font);
        option->text = metrics.elidedText(option->text, Qt::ElideRight, room);
    }

private:
    bool hasKeys(const QStyleOptionViewItem &option, const QModelIndex &index) const
    {
        return option.state & QStyle::State_Selected && !m_keys.isEmpty() && !index.data(NewRole).toBool();
    }

    QString m_keys; // "P A I"
};

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

void PersonField::setKeys(const QString &keys)
{
    m_keys = keys;
    m_completer->popup()->setItemDelegate(new OfferDelegate(this));
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::highlighted), this, &PersonField::tellFound);
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (!text.isEmpty())
            return;
        m_matches.clear();
        m_offers->clear();
        emit found({}, {});
    });
}

QList<Person> PersonField::peopleFor(const QString &typed) const
{
    const QList<Person> near = m_nearby ? m_nearby() : QList<Person>();
    QList<Person> best = peopleLike(typed, near);
    for (const Person &person : peopleLike(typed, m_people)) {
        if (std::none_of(near.begin(), near.end(), [&](const Person &one) { return one.id == person.id; }))
            best.append(person);
    }
    return best;
}

void PersonField::offer()
{
    const QString typed = text().simplified();
    m_offers->clear();
    bool exact = false;
    m_matches = peopleFor(typed);
    for (const Person &person : m_matches.mid(0, mostOffers)) {
        const QString initials = person.initials;
        m_offers->appendRow(
            rowFor(initials.isEmpty() ? person.name : tr("%1 · %2").arg(initials, person.name), person));
        exact = exact || person.name.compare(typed, Qt::CaseInsensitive) == 0;
    }
    if (m_use == Use::Chooser && !typed.isEmpty() && !exact) {
        auto *item = rowFor(tr("Add “%1” as a new person").arg(typed), {.id = {}, .name = typed});
        item->setData(true, NewRole);
        m_offers->appendRow(item);
    }
    if (m_offers->rowCount() == 0) {
        tellFound();
        return m_completer->popup()->hide();
    }
    m_completer->complete();
    if (m_use == Use::Chooser) // A field of text keeps what is typed unless somebody goes down into the list.
        m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
    tellFound();
}

void PersonField::tellFound()
{
    if (m_keys.isEmpty())
        return;
    const auto person = best();
    QString keys;
    for (const QChar key : std::as_const(m_keys)) {
        if (person && isKey(key))
            keys += (keys.isEmpty() ? u""_s : u" "_s) + key.toUpper();
    }
    static_cast<OfferDelegate *>(m_completer->popup()->itemDelegate())->setKeys(keys);
    m_completer->popup()->viewport()->update();
    emit found(person.value_or(Ref{}), keys);
}

std::optional<Ref> PersonField::best() const
{
    const QAbstractItemView *popup = m_completer->popup();
    QModelIndex index = popup->isVisible() ? popup->currentIndex() : QModelIndex();
    if (!index.isValid())
        index = m_completer->completionModel()->index(0, 0);
    if (!index.isValid() || index.data(NewRole).toBool())
        return {};
    return Ref{index.data(IdRole).toUuid(), index.data(NameRole).toString()};
}

bool PersonField::isKey(QChar key) const
{
    const QString typed = text();
    const QString words = typed.simplified();
    const bool behindBlank = typed.endsWith(u' ');
    const bool spelled = typed.front().isUpper() && words != words.toUpper();
    if (words.size() < 2 || cursorPosition() != typed.size() || (spelled && (!behindBlank || key.isUpper())))
        return false;
    // Whoever is found by more letters is found by fewer.
    return peopleLike(behindBlank ? words + u' ' + key : words + key, m_matches).isEmpty();
}

bool PersonField::takeKey(const QKeyEvent &event)
{
    const QString typed = event.text();
    const bool plain = !(event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    if (!plain || typed.size() != 1 || !m_keys.contains(typed.front().toLower()) || text().isEmpty())
        return false;
    const auto person = best();
    if (!person || !isKey(typed.front()))
        return false;
    m_completer->popup()->hide();
    clear();
    emit keyed(*person, typed.front().toLower());
    return true;
}

void PersonField::choose(const QModelIndex &index)
{
    const QString name = index.data(NameRole).toString();
    const Ref person{index.data(IdRole).toUuid(), name};
    const bool isNew = index.data(NewRole).toBool();
    m_completer->popup()->hide();
    if (m_use == Use::Text) {
        setText(name);
        emit textEdited(name);
        return;
    }
    clear();
    if (isNew)
        emit named(name);
    else
        emit chosen(person);
}

void PersonField::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    QAbstractItemView *popup = m_completer->popup();
    if (!m_keys.isEmpty() && takeKey(*event))
        return;
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
