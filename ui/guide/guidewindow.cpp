#include "ui/guide/guidewindow.h"

#include "ui/fields/quietview.h"
#include "ui/fields/saidas.h"
#include "ui/window/style.h"

#include <QEvent>
#include <QFile>
#include <QFontInfo>
#include <QImage>
#include <QKeyEvent>
#include <QListWidget>
#include <QRegularExpression>
#include <QScreen>
#include <QScrollBar>
#include <QSplitter>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextDocument>
#include <QTextTable>
#include <QVBoxLayout>
#include <QtMath>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView places[] = {u"start", u"page",    u"capture",   u"attendance", u"checks",
                                  u"next",  u"actions", u"documents", u"safe",       u"keys"};

constexpr qreal madeAt = 2; // Pixels of a picture for one of the window, at 11 points.

QStringList picturesOf(const QString &text)
{
    static const QRegularExpression reference(u"!\\[[^\\]]*\\]\\(([^)]+)\\)"_s);
    QStringList names;
    for (auto it = reference.globalMatch(text); it.hasNext();)
        names.append(it.next().captured(1));
    return names;
}

QString textOf(QStringView page)
{
    QFile file(u":/guide/%1.md"_s.arg(page));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

void setSize(QTextCursor cursor, const QFont &font)
{
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    QTextCharFormat format = cursor.charFormat();
    format.clearProperty(QTextFormat::FontSizeAdjustment);
    format.setFontPointSize(font.pointSizeF());
    format.setFontWeight(font.weight());
    cursor.setCharFormat(format);
}

// Qt's own sizes for headings and paragraphs are those of a web page of 1995.
void setMeasure(QTextDocument &document, int unit)
{
    document.setIndentWidth(3 * unit);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        const bool inTable = cursor.currentTable();
        QTextBlockFormat format = block.blockFormat();
        const bool code = format.hasProperty(QTextFormat::BlockCodeFence) || format.nonBreakableLines();
        const bool picture = block.text().contains(QChar::ObjectReplacementCharacter);
        format.setLineHeight(code ? 120 : picture ? 100 : 135, QTextBlockFormat::ProportionalHeight);
        if (format.headingLevel() > 1)
            format.setTopMargin(3 * unit);
        if (format.headingLevel() > 0)
            setSize(cursor, typeFont(format.headingLevel() > 1 ? Type::Section : Type::Title, document.defaultFont()));
        format.setBottomMargin(code ? 0 : picture ? 2 * unit : inTable ? 0 : unit);
        cursor.setBlockFormat(format);
    }
}

// One thin line between the cells, and room in them.
void setTables(const QTextDocument &document, int unit, const QColor &line)
{
    for (QTextFrame *frame : document.rootFrame()->childFrames()) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setBorderCollapse(true);
        format.setBorder(1);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderBrush(line);
        format.setCellSpacing(0);
        format.setCellPadding(unit / 2.0);
        format.setTopMargin(unit);
        format.setBottomMargin(2 * unit);
        table->setFormat(format);
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
    m_text->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // The room for pictures does not hang on their height.
    m_text->setOpenLinks(false); // To pages of the guide alone; nothing is opened elsewhere.
    m_text->document()->setDocumentMargin(4 * unit);
    for (const auto &[name, title] : pages()) {
        auto *item = new QListWidgetItem(title, m_contents);
        item->setData(Qt::UserRole, name);
    }
    auto *side = new QWidget(this);
    auto *sideColumn = new QVBoxLayout(side);
    sideColumn->setContentsMargins(unit, 2 * unit, unit, unit);
    sideColumn->addWidget(m_contents);
    m_contents->viewport()->setBackgroundRole(QPalette::Window);
    m_contents->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_contents->setWordWrap(true);
    m_contents->setResizeMode(QListView::Adjust);
    auto *splitter = new QSplitter(this);
    splitter->addWidget(side);
    splitter->addWidget(m_text);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({30 * unit, 90 * unit});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(splitter);
    m_text->setFocus(); // To be read; the list of pages is a Shift+Tab away.
    resize((QSize(120, 90) * unit).boundedTo(screen()->availableSize() - QSize(4, 5) * unit));
    connectParts();
}

void GuideWindow::connectParts()
{
    m_refit.setSingleShot(true);
    m_refit.setInterval(0);
    m_refit.callOnTimeout(this, &GuideWindow::refit);
    m_text->viewport()->installEventFilter(this);
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

// As wide as they are made, and never wider than the page.
void GuideWindow::addPictures()
{
    QTextDocument &document = *m_text->document();
    const qreal ratio = m_text->devicePixelRatioF();
    m_room = room();
    for (const QString &name : picturesOf(textOf(m_page))) {
        QImage picture(u":/guide/"_s + name);
        const int width = qRound(qMin(picture.width() / madeAt * grid(this) / 8, qreal(m_room)) * ratio);
        picture = picture.scaledToWidth(width, Qt::SmoothTransformation);
        picture.setDevicePixelRatio(ratio);
        document.addResource(QTextDocument::ImageResource, document.baseUrl().resolved(QUrl(name)), picture);
    }
}

void GuideWindow::refresh()
{
    m_text->document()->setDefaultFont(font());
    m_text->setSearchPaths({u":/guide"_s});
    m_text->document()->setBaseUrl(QUrl(u"qrc:/guide/"_s));
    m_text->document()->setMarkdown(textOf(m_page), QTextDocument::MarkdownDialectGitHub);
    addPictures(); // What was there before goes with the page before.
    setMeasure(*m_text->document(), grid(this));
    setTables(*m_text->document(), grid(this), Colours(palette()).line);
    m_text->moveCursor(QTextCursor::Start); // Else it stands where the text was written, and is scrolled to.
}

int GuideWindow::room() const { return m_text->viewport()->width() - 2 * qCeil(m_text->document()->documentMargin()); }

bool GuideWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text->viewport() && event->type() == QEvent::Resize && room() != m_room)
        m_refit.start(); // Not within the layout that tells of it.
    return QWidget::eventFilter(watched, event);
}

// Its pictures fit in again, and the reader stays at the same line, near enough.
void GuideWindow::refit()
{
    QScrollBar *bar = m_text->verticalScrollBar();
    const qreal part = bar->maximum() > 0 ? qreal(bar->value()) / bar->maximum() : 0;
    refresh();
    bar->setValue(qRound(part * bar->maximum()));
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
