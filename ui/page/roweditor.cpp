#include "ui/page/roweditor.h"

#include "ui/fields/saidas.h"
#include "ui/fields/undofilter.h"
#include "ui/window/paint.h"
#include "ui/window/style.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QBoxLayout>
#include <QCompleter>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QStringListModel>

namespace {
constexpr int mostOfNumber = 6; // A field of so many letters is for a number, and never grows wide.
}

RowEditor::RowEditor(const QString &name, const QList<Field> &fields, const QRect &row, int unit, QWidget *parent)
    : QFrame(parent)
{
    sayAs(this, QAccessible::Grouping);
    setAccessibleName(name);
    setAttribute(Qt::WA_DeleteOnClose);
    setAutoFillBackground(false);
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(2 * unit, unit, 2 * unit, unit + unit / 2);
    lines->setSpacing(unit);
    const int room = parent->width() - 5 * unit;
    QHBoxLayout *line = nullptr;
    for (const Field &field : fields) {
        auto *column = add(field);
        const int width = column->sizeHint().width();
        if (!line || line->sizeHint().width() + 2 * unit + width > room) { // On to the next line.
            if (line)
                line->addStretch(1);
            line = new QHBoxLayout;
            line->setSpacing(2 * unit);
            lines->addLayout(line);
        }
        line->addLayout(column, field.letters);
    }
    if (line)
        line->addStretch(1);
    adjustSize();
    const int width = qMin(sizeHint().width(), parent->width() - unit);
    QRect box(row.left(), row.bottom() + unit, width, sizeHint().height());
    if (box.bottom() > parent->height() && row.top() - unit - box.height() > 0)
        box.moveBottom(row.top() - unit);
    box.moveLeft(qBound(0, box.left(), parent->width() - box.width()));
    box.moveTop(qBound(0, box.top(), qMax(0, parent->height() - box.height()))); // Whole, where neither side has room.
    setGeometry(box);
    m_before = texts();
    // To another place in the window; a list below a field is none.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now && now != this && !isAncestorOf(now) && !QApplication::activePopupWidget())
            leave(true, false);
    });
    show();
}

QBoxLayout *RowEditor::add(const Field &field)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(grid(this) / 2);
    auto *label = new QLabel(field.label, this);
    setType(label, Type::Small);
    auto *edit = new QLineEdit(field.text, this);
    new UndoFilter(edit);
    edit->setAccessibleName(field.label);
    const int width = edit->fontMetrics().averageCharWidth() * (field.letters + 3);
    edit->setMinimumWidth(width);
    if (field.letters <= mostOfNumber)
        edit->setMaximumWidth(2 * width);
    edit->installEventFilter(this);
    label->setBuddy(edit);
    column->addWidget(label);
    column->addWidget(edit);
    if (field.reading) {
        auto *reading = new QLabel(field.reading(field.text), this);
        reading->setForegroundRole(QPalette::PlaceholderText);
        setType(reading, Type::Small);
        column->addWidget(reading);
        connect(edit, &QLineEdit::textChanged, reading, [this, reading, edit, field](const QString &text) {
            reading->setText(field.reading(text));
            edit->setAccessibleDescription(reading->text());
            adjustSize();
        });
    }
    column->addStretch();
    if (field.offers)
        offer(edit, field);
    m_edits.append(edit);
    return column;
}

void RowEditor::offer(QLineEdit *edit, const Field &field)
{
    auto *model = new QStringListModel(edit);
    auto *completer = new QCompleter(model, edit);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    completer->setWidget(edit);
    completer->popup()->setAccessibleName(field.label);
    connect(edit, &QLineEdit::textEdited, completer, [=](const QString &text) {
        model->setStringList(field.offers(text.left(edit->cursorPosition())));
        if (model->rowCount() == 0)
            return completer->popup()->hide();
        completer->complete();
    });
    connect(completer, qOverload<const QString &>(&QCompleter::activated), edit, [edit](const QString &text) {
        edit->setText(text);
        edit->setCursorPosition(int(text.size()));
    });
}

void RowEditor::focusField(int field)
{
    m_edits[qBound(0, field, int(m_edits.size()) - 1)]->setFocus(Qt::OtherFocusReason);
    m_edits[qBound(0, field, int(m_edits.size()) - 1)]->selectAll();
}

QStringList RowEditor::texts() const
{
    QStringList texts;
    for (const QLineEdit *edit : m_edits)
        texts.append(edit->text().simplified());
    return texts;
}

void RowEditor::leave(bool takes, bool byKey)
{
    if (std::exchange(m_left, true))
        return;
    disconnect(qApp, nullptr, this, nullptr);
    if (takes && texts() != m_before)
        emit taken(texts());
    emit left(byKey);
    close();
}

bool RowEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Escape) {
            leave(key != Qt::Key_Escape, true);
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

bool RowEditor::focusNextPrevChild(bool next)
{
    for (qsizetype i = 0; i < m_edits.size(); ++i) {
        if (m_edits[i]->hasFocus()) {
            focusField(int((i + (next ? 1 : -1) + m_edits.size()) % m_edits.size()));
            return true;
        }
    }
    return QFrame::focusNextPrevChild(next);
}

void RowEditor::paintEvent(QPaintEvent *)
{
    const Colours colours(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintPanel(&painter, rect(), grid(this) * 0.75, colours.surface, colours.line);
}
