#include "ui/actions/filterbar.h"

#include "core/actions/due.h"
#include "ui/fields/dates.h"
#include "ui/fields/undofilter.h"
#include "ui/window/style.h"

#include <QCompleter>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent), m_grid(new QGridLayout(this)),
      m_owner(addChoice(tr("&Whose"), u"filterOwner"_s, tr("Anybody’s"))),
      m_body(addChoice(tr("&Body"), u"filterBody"_s, tr("Any body"))),
      m_theme(addChoice(tr("&Theme"), u"filterTheme"_s, tr("Any theme"))), m_due(new QLineEdit(this)),
      m_status(new QComboBox(this)), m_text(new QLineEdit(this))
{
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(grid(this));
    m_grid->setVerticalSpacing(grid(this));
    m_due->setPlaceholderText(tr("Any day"));
    m_due->setClearButtonEnabled(true);
    addField(tr("&Due before"), u"filterDue"_s, m_due);
    m_status->addItems({tr("Open"), tr("Overdue"), tr("Due in 14 days"), tr("Closed"), tr("All")});
    addField(tr("&Status"), u"filterStatus"_s, m_status);
    m_text->setPlaceholderText(tr("Any words"));
    m_text->setClearButtonEnabled(true);
    addField(tr("Te&xt"), u"filterText"_s, m_text);
    new UndoFilter(m_due);
    new UndoFilter(m_text);

    connect(m_due, &QLineEdit::textChanged, this, &FilterBar::changed);
    connect(m_due, &QLineEdit::editingFinished, this, &FilterBar::markDue);
    connect(m_text, &QLineEdit::textChanged, this, &FilterBar::changed);
    connect(m_status, &QComboBox::currentIndexChanged, this, &FilterBar::changed);
    for (QLineEdit *edit : {m_due, m_text})
        connect(edit, &QLineEdit::returnPressed, this, &FilterBar::done);
    arrange();
}

QComboBox *FilterBar::addChoice(const QString &label, const QString &name, const QString &anything)
{
    auto *box = new QComboBox(this);
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->lineEdit()->setPlaceholderText(anything);
    box->lineEdit()->setClearButtonEnabled(true);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(8);
    box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    box->completer()->setFilterMode(Qt::MatchContains);
    box->completer()->setCaseSensitivity(Qt::CaseInsensitive);
    new UndoFilter(box); // The box has the focus, not its line.
    connect(box, &QComboBox::editTextChanged, this, &FilterBar::changed);
    connect(box->lineEdit(), &QLineEdit::returnPressed, this, &FilterBar::done);
    box->lineEdit()->setAccessibleName(QString(label).remove(u'&')); // It tells of its own caret.
    addField(label, name, box);
    return box;
}

void FilterBar::addField(const QString &label, const QString &name, QWidget *field)
{
    auto *both = new QWidget(this);
    auto *column = new QVBoxLayout(both);
    column->setContentsMargins({});
    column->setSpacing(grid(this) / 4);
    auto *words = new QLabel(label, both);
    words->setForegroundRole(QPalette::PlaceholderText);
    setType(words, Type::Small);
    words->setBuddy(field);
    field->setObjectName(name);
    field->setAccessibleName(QString(label).remove(u'&'));
    field->installEventFilter(this);
    m_labels.append(words);
    column->addWidget(words);
    column->addWidget(field);
    m_fields.append(both);
}

void FilterBar::setChoices(const QStringList &owners, const QStringList &bodies, const QStringList &themes)
{
    for (const auto &[box, choices] :
         {std::pair{m_owner, owners}, std::pair{m_body, bodies}, std::pair{m_theme, themes}}) {
        const QSignalBlocker quiet(box);
        const QString typed = box->currentText();
        const int caret = box->lineEdit()->cursorPosition();
        box->clear();
        box->addItems(choices);
        box->setCurrentIndex(-1);
        box->setEditText(typed);
        box->lineEdit()->setCursorPosition(caret);
    }
}

ActionFilter FilterBar::filter() const
{
    return {.owner = m_owner->currentText().trimmed(),
            .body = m_body->currentText().trimmed(),
            .theme = m_theme->currentText().trimmed(),
            .status = ActionFilter::Status(m_status->currentIndex()),
            .dueBefore = dueBefore(),
            .text = m_text->text(),
            .today = m_today,
            .typing = true};
}

void FilterBar::setFilter(const ActionFilter &filter)
{
    const QSignalBlocker quiet(this);
    m_owner->setEditText(filter.owner);
    m_body->setEditText(filter.body);
    m_theme->setEditText(filter.theme);
    m_due->setText(typedDate(filter.dueBefore));
    m_status->setCurrentIndex(int(filter.status));
    m_text->setText(filter.text);
    markDue();
}

void FilterBar::setStatus(ActionFilter::Status status) { m_status->setCurrentIndex(int(status)); }

bool FilterBar::isEmpty() const
{
    return filter() == ActionFilter{.today = m_today, .typing = true} && m_due->text().isEmpty();
}

// Any words that name a day will do: "Friday", "end of March".
QDate FilterBar::dueBefore() const
{
    const QDate exact = exactDate(m_due->text(), m_today);
    return exact.isValid() ? exact : dayOf(m_due->text(), m_today);
}

void FilterBar::markDue()
{
    const bool bad = !m_due->text().trimmed().isEmpty() && dueBefore().isNull();
    const QString sentence = bad ? tr("This names no day; it is left out of the question.") : QString();
    m_due->setProperty("bad", bad); // The style draws it in the colour of a warning.
    m_due->setToolTip(sentence);
    m_due->setAccessibleDescription(sentence);
    m_due->update();
}

void FilterBar::focusOwner()
{
    m_owner->setFocus(Qt::ShortcutFocusReason);
    m_owner->lineEdit()->selectAll();
}

void FilterBar::type(const QString &letters)
{
    m_text->setFocus(Qt::OtherFocusReason);
    m_text->end(false);
    m_text->insert(letters);
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        emit choicesWanted();
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const auto *box = qobject_cast<QComboBox *>(watched);
    auto *line = box ? box->lineEdit() : qobject_cast<QLineEdit *>(watched);
    if (key == Qt::Key_Escape) {
        if (line && !line->text().isEmpty())
            line->clear();
        else
            emit done();
        return true;
    }
    if (key == Qt::Key_Down && (watched == m_text || watched == m_due)) {
        emit done();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void FilterBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

bool FilterBar::event(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::FontChange) {
        m_columns = 0;
        arrange();
    }
    return QWidget::event(event);
}

void FilterBar::setLow(bool low)
{
    if (low == m_low)
        return;
    m_low = low;
    for (QWidget *label : std::as_const(m_labels))
        label->setVisible(!low);
    arrange();
}

// All six in a row where they fit, else in two rows, or three.
void FilterBar::arrange()
{
    const int wide = (m_low ? 12 : 18) * fontMetrics().averageCharWidth() + grid(this);
    const int columns = width() >= 6 * wide ? 6 : width() >= 3 * wide ? 3 : 2;
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (int i = 0; i < int(m_fields.size()); ++i)
        m_grid->addWidget(m_fields[i], i / columns, i % columns);
    for (int i = 0; i < 6; ++i)
        m_grid->setColumnStretch(i, i < columns ? 1 : 0);
}
