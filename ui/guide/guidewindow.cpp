#include "ui/guide/guidewindow.h"

#include "ui/fields/quietview.h"
#include "ui/fields/saidas.h"
#include "ui/window/style.h"

#include <QEvent>
#include <QFile>
#include <QFontInfo>
#include <QKeyEvent>
#include <QListWidget>
#include <QScrollBar>
#include <QSplitter>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextDocument>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView places[] = {u"start", u"page",    u"capture", u"attendance", u"checks",
                                  u"next",  u"actions", u"safe",    u"keys"};

QString textOf(QStringView page)
{
    QFile file(u":/guide/%1.md"_s.arg(page));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// Qt's own sizes for headings and paragraphs are those of a web page of 1995.
void setMeasure(QTextDocument &document, int unit)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        QTextBlockFormat format = block.blockFormat();
        const bool code = format.hasProperty(QTextFormat::BlockCodeFence) || format.nonBreakableLines();
        format.setLineHeight(code ? 120 : 135, QTextBlockFormat::ProportionalHeight);
        if (format.headingLevel() > 1)
            format.setTopMargin(3 * unit);
        format.setBottomMargin(code ? 0 : unit);
        cursor.setBlockFormat(format);
    }
}

} // namespace

QList<std::pair<QString, QString>> GuideWindow::pages()
{
    QList<std::pair<QString, QString>> pages;
    for (const QStringView page : places)
        pages.append({page.toString(), textOf(page).section(u'\n', 0, 0).mid(2).trimmed()});
    return pages;
}

GuideWindow::GuideWindow(QWidget *parent)
    : QWidget(parent, Qt::Window), m_contents(new QuietView<QListWidget>(this)), m_text(new QTextBrowser(this))
{
    const int unit = grid(this);
    sayAs(this, QAccessible::Window);
    setWindowTitle(tr("Guide to Minutebook"));
    m_contents->setAccessibleName(tr("Pages of the guide"));
    m_contents->setFrameShape(QFrame::NoFrame);
    m_text->setAccessibleName(tr("The page"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false); // To pages of the guide alone; nothing is opened elsewhere.
    m_text->document()->setDocumentMargin(4 * unit);
    for (const auto &[name, title] : pages()) {
        auto *item = new QListWidgetItem(title, m_contents);
        item->setData(Qt::UserRole, name);
    }
    auto *splitter = new QSplitter(this);
    splitter->addWidget(m_contents);
    splitter->addWidget(m_text);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({28 * unit, 92 * unit});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(splitter);
    resize(120 * unit, 90 * unit);
    connect(m_contents, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *now) {
        if (now)
            showPage(now->data(Qt::UserRole).toString());
    });
    connect(m_text, &QTextBrowser::anchorClicked, this, [this](const QUrl &link) {
        if (link.isRelative() && link.path().endsWith(u".md"_s))
            showPage(link.path().chopped(3));
    });
}

QString GuideWindow::page() const { return m_page; }

void GuideWindow::showPage(const QString &page)
{
    const bool known = std::any_of(std::begin(places), std::end(places), [&](QStringView one) { return one == page; });
    const QString now = known ? page : places[0].toString();
    if (now == m_page)
        return;
    m_page = now;
    for (int i = 0; i < m_contents->count(); ++i) {
        if (m_contents->item(i)->data(Qt::UserRole).toString() == m_page)
            m_contents->setCurrentRow(i);
    }
    refresh();
    m_text->verticalScrollBar()->setValue(0);
}

void GuideWindow::refresh()
{
    m_text->document()->setDefaultFont(font());
    m_text->setSearchPaths({u":/guide"_s});
    m_text->document()->setBaseUrl(QUrl(u"qrc:/guide/"_s));
    m_text->document()->setMarkdown(textOf(m_page), QTextDocument::MarkdownDialectGitHub);
    setMeasure(*m_text->document(), grid(this));
}

void GuideWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

void GuideWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        refresh();
}
