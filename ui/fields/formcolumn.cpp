#include "ui/fields/formcolumn.h"

#include "ui/window/style.h"

#include <QApplication>
#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextDocument>

namespace {

class QuietLabel : public QLabel {
public:
    QuietLabel(const QString &text, QWidget *parent) : QLabel(parent)
    {
        setTextFormat(Qt::PlainText);
        setText(text);
        setForegroundRole(QPalette::PlaceholderText);
        setWordWrap(true);
    }
};

// Keeps its height in lines when the font changes.
class LinesKeeper : public QObject {
public:
    LinesKeeper(QPlainTextEdit *edit, int lines) : QObject(edit), m_lines(lines)
    {
        edit->installEventFilter(this);
        edit->setFixedHeight(heightOfLines(edit, lines));
    }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::FontChange) {
            auto *edit = static_cast<QPlainTextEdit *>(watched);
            edit->setFixedHeight(heightOfLines(edit, m_lines));
        }
        return false;
    }

private:
    int m_lines;
};

} // namespace

int heightOfLines(const QPlainTextEdit *edit, int lines)
{
    const QMargins margins = edit->contentsMargins();
    return lines * edit->fontMetrics().lineSpacing() + int(2 * edit->document()->documentMargin()) +
           2 * edit->frameWidth() + margins.top() + margins.bottom() + 2;
}

FormColumn::FormColumn(QWidget *parent)
    : QScrollArea(parent), m_content(new QWidget(this)), m_column(new QVBoxLayout(m_content))
{
    const int unit = grid(this);
    m_column->setContentsMargins(2 * unit, 2 * unit, 2 * unit, 2 * unit);
    m_column->setSpacing(unit + unit / 2);
    setWidget(m_content);
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_content->setBackgroundRole(QPalette::Window);
    m_content->installEventFilter(this);
}

bool FormColumn::eventFilter(QObject *watched, QEvent *event)
{
    // Wide enough for what stands in it: the pane around it is what may not shrink further.
    if (watched == m_content && event->type() == QEvent::LayoutRequest)
        setMinimumWidth(m_content->minimumSizeHint().width() + 2 * grid(this));
    return QScrollArea::eventFilter(watched, event);
}

QLabel *FormColumn::heading(const QString &text)
{
    auto *label = new QLabel(text, m_content);
    setType(label, Type::Strong);
    if (m_column->count() > 0)
        m_column->addSpacing(grid(this));
    m_column->addWidget(label);
    return label;
}

QLabel *FormColumn::note(const QString &text)
{
    auto *label = new QuietLabel(text, m_content);
    m_column->addWidget(label);
    return label;
}

QLineEdit *FormColumn::line(const QString &label) { return field(label, new QLineEdit(m_content)); }

QList<QLineEdit *> FormColumn::lines(const QStringList &labels)
{
    auto *row = new QHBoxLayout;
    QList<QLineEdit *> edits;
    for (const QString &label : labels) {
        auto *column = new QVBoxLayout;
        edits.append(new QLineEdit(m_content));
        edits.last()->setMinimumWidth(0);
        place(label, edits.last(), column);
        row->addLayout(column);
    }
    m_column->addLayout(row);
    return edits;
}

QPlainTextEdit *FormColumn::text(const QString &label, int lines)
{
    auto *edit = new QPlainTextEdit(m_content);
    edit->setTabChangesFocus(true);
    new LinesKeeper(edit, lines);
    return field(label, edit);
}

void FormColumn::add(QWidget *widget) { m_column->addWidget(widget); }
void FormColumn::stretch() { m_column->addStretch(); }

void FormColumn::place(const QString &label, QWidget *widget)
{
    auto *column = new QVBoxLayout;
    place(label, widget, column);
    m_column->addLayout(column);
}

void FormColumn::place(const QString &text, QWidget *widget, QBoxLayout *column)
{
    auto *label = new QuietLabel(text, m_content);
    setType(label, Type::Small);
    label->setBuddy(widget);
    widget->setAccessibleName(text);
    column->setSpacing(grid(this) / 4);
    column->addWidget(label);
    column->addWidget(widget);
}
