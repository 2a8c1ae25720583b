#include "ui/window/removedtext.h"

#include <QAccessible>
#include <QHash>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace {

QAccessible::UpdateHandler before = nullptr;
QHash<const QObject *, QString> texts; // Of the editors, as of the last change that was told.

void pass(QAccessibleEvent *event);

const QTextDocument *documentOf(const QObject *editor)
{
    if (const auto *edit = qobject_cast<const QTextEdit *>(editor))
        return edit->document();
    const auto *plain = qobject_cast<const QPlainTextEdit *>(editor);
    return plain ? plain->document() : nullptr;
}

// What stood there before, and stands in for it from now on. Nothing where it is not known: nobody listened then.
QString taken(const QObject *editor, const QTextDocument &document, int at, qsizetype removed, const QString &added)
{
    if (!texts.contains(editor))
        QObject::connect(editor, &QObject::destroyed, [editor] { texts.remove(editor); });
    QString &text = texts[editor];
    removed = qMin(removed, text.size() - at); // Qt counts the end of the last paragraph, which is no letter.
    const bool known = text.size() - removed + added.size() == document.characterCount() - 1;
    const QString was = known ? text.mid(at, removed) : QString();
    if (known)
        text.replace(at, removed, added);
    else
        text = document.toRawText();
    return was;
}

void correct(QAccessibleEvent *event)
{
    const QTextDocument *document = documentOf(event->object());
    if (!document)
        return pass(event);
    QObject *editor = event->object();
    if (event->type() == QAccessible::TextInserted) {
        const auto *said = static_cast<QAccessibleTextInsertEvent *>(event);
        taken(editor, *document, said->changePosition(), 0, said->textInserted());
    } else if (event->type() == QAccessible::TextRemoved) {
        const auto *said = static_cast<QAccessibleTextRemoveEvent *>(event);
        const QString was = taken(editor, *document, said->changePosition(), said->textRemoved().size(), {});
        QAccessibleTextRemoveEvent right(editor, said->changePosition(), was);
        right.setCursorPosition(said->cursorPosition());
        return pass(was.isEmpty() ? event : &right);
    } else if (event->type() == QAccessible::TextUpdated) {
        const auto *said = static_cast<QAccessibleTextUpdateEvent *>(event);
        const QString was =
            taken(editor, *document, said->changePosition(), said->textRemoved().size(), said->textInserted());
        QAccessibleTextUpdateEvent right(editor, said->changePosition(), was, said->textInserted());
        right.setCursorPosition(said->cursorPosition());
        return pass(was.isEmpty() ? event : &right);
    }
    pass(event);
}

void pass(QAccessibleEvent *event)
{
    QAccessible::installUpdateHandler(before);
    QAccessible::updateAccessibility(event);
    QAccessible::installUpdateHandler(correct);
}

} // namespace

void tellRemovedText()
{
    if (const auto was = QAccessible::installUpdateHandler(correct); was != correct)
        before = was;
}
