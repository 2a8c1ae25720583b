#include "ui/fields/fieldform.h"

#include "ui/fields/elidedlabel.h"
#include "ui/fields/undofilter.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace {

constexpr int pauseLength = 400; // Milliseconds after the last key, as everywhere (reliability.md).

QString textOf(const QWidget *edit)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(edit))
        return line->text();
    return static_cast<const QPlainTextEdit *>(edit)->toPlainText();
}

void setText(QWidget *edit, const QString &text)
{
    if (textOf(edit) == text)
        return; // Leaves the caret where it is.
    if (auto *line = qobject_cast<QLineEdit *>(edit))
        line->setText(text);
    else
        static_cast<QPlainTextEdit *>(edit)->setPlainText(text);
}

} // namespace

FieldForm::FieldForm(QObject *parent) : QObject(parent)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseLength);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        for (qsizetype i = 0; i < m_entries.size(); ++i) {
            if (m_entries[i].typed && !m_entries[i].field.whole)
                write(m_entries[i].edit);
        }
    });
}

void FieldForm::add(QLineEdit *edit, Field field)
{
    add(static_cast<QWidget *>(edit), std::move(field));
    connect(edit, &QLineEdit::textEdited, this, [this, edit] { noteTyped(edit); });
    connect(edit, &QLineEdit::editingFinished, this, [this, edit] { finish(edit); });
}

void FieldForm::add(QPlainTextEdit *edit, Field field)
{
    edit->setTabChangesFocus(true);
    edit->setUndoRedoEnabled(false); // The history is the book's.
    add(static_cast<QWidget *>(edit), std::move(field));
    connect(edit, &QPlainTextEdit::textChanged, this, [this, edit] {
        if (!m_showing)
            noteTyped(edit);
    });
}

void FieldForm::add(QWidget *edit, Field field)
{
    new UndoFilter(edit);
    edit->installEventFilter(this);
    m_entries.append({edit, std::move(field)});
    show(m_entries.last());
}

bool FieldForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut && qobject_cast<QPlainTextEdit *>(watched))
        finish(static_cast<QWidget *>(watched));
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        Entry *entry = entryOf(watched);
        if (entry && entry->typed) {
            entry->typed = false;
            mark(*entry, {});
            show(*entry);
            emit takenBack();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

void FieldForm::refresh()
{
    for (Entry &entry : m_entries) {
        if (!entry.typed)
            show(entry);
    }
}

bool FieldForm::commit()
{
    bool all = true;
    for (qsizetype i = 0; i < m_entries.size(); ++i)
        all = write(m_entries[i].edit) && all;
    return all;
}

void FieldForm::takeBack()
{
    for (Entry &entry : m_entries) {
        entry.typed = false;
        mark(entry, {});
        show(entry);
    }
}

void FieldForm::setReadOnly(bool readOnly)
{
    for (const Entry &entry : std::as_const(m_entries))
        entry.edit->setProperty("readOnly", readOnly);
}

bool FieldForm::isTyping() const
{
    return std::any_of(m_entries.begin(), m_entries.end(), [](const Entry &entry) { return entry.typed; });
}

void FieldForm::noteTyped(QWidget *edit)
{
    Entry *entry = entryOf(edit);
    entry->typed = true;
    const QString text = textOf(edit);
    const QString logged = entry->field.logged ? entry->field.logged(text) : text;
    if (!entry->field.path.isEmpty() && !logged.isNull())
        emit typed(entry->field.path, logged);
    m_pause.start();
}

void FieldForm::finish(QWidget *edit)
{
    if (!write(edit))
        return;
    show(*entryOf(edit)); // As the book holds it: a date in the locale's form, names without spaces around.
}

// The book answers with changed(), which may come back here: no reference into the list is held meanwhile.
bool FieldForm::write(QWidget *edit)
{
    Entry *entry = entryOf(edit);
    if (!entry->typed)
        return true;
    const QString text = textOf(edit);
    const auto writeText = entry->field.write;
    entry->typed = false;
    const Result<void> written = writeText(text);
    entry = entryOf(edit);
    if (!written)
        entry->typed = true;
    mark(*entry, written ? QString() : written.error());
    return bool(written);
}

void FieldForm::show(Entry &entry)
{
    const QString text = entry.field.shown();
    // A space at the end, on the way to the next word, is no difference while somebody types.
    if (entry.edit->hasFocus() && textOf(entry.edit).trimmed() == text)
        return;
    m_showing = true;
    setText(entry.edit, text);
    m_showing = false;
}

void FieldForm::mark(Entry &entry, const QString &sentence)
{
    const bool bad = !sentence.isEmpty();
    if (bad && (!entry.bad || entry.edit->accessibleDescription() != sentence))
        emit refused(sentence);
    if (entry.bad == bad)
        return;
    entry.bad = bad;
    entry.edit->setToolTip(bad ? plainToolTip(sentence) : QString());
    entry.edit->setAccessibleDescription(sentence);
    entry.edit->setProperty("bad", bad); // The style draws it in the colour of a warning.
    entry.edit->update();
}

FieldForm::Entry *FieldForm::entryOf(const QObject *edit)
{
    for (Entry &entry : m_entries) {
        if (entry.edit == edit)
            return &entry;
    }
    return nullptr;
}
