#include "ui/documents/documentdialog.h"

#include "ui/documents/pagesview.h"
#include "ui/documents/printing.h"
#include "ui/fields/quietview.h"
#include "ui/pages/documentfile.h"
#include "ui/window/filedialogs.h"
#include "ui/window/style.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QScreen>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

using documents::Format;
using documents::Kind;

DocumentDialog::DocumentDialog(Minutebook &book, documents::Choice first, QWidget *parent)
    : QDialog(parent), m_book(book), m_choice(std::move(first))
{
    setWindowTitle(tr("Documents"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *columns = new QHBoxLayout(this);
    columns->setSpacing(2 * grid(this));
    columns->addWidget(makeChoices());
    columns->addWidget(makePreview(), 1);
    recall();
    fillKinds();
    fillItems();
    fillBodies();
    showOptions();
    read();
    const QSize room = screen()->availableSize() * 0.92;
    resize(QSize(150 * grid(this), 100 * grid(this)).boundedTo(room));
    m_kinds->setFocus();
}

QWidget *DocumentDialog::makeChoices()
{
    auto *side = new QWidget(this);
    side->setFixedWidth(std::min(34 * grid(this), screen()->availableSize().width() * 3 / 8));
    auto *rows = new QVBoxLayout(side);
    rows->setContentsMargins({});
    auto *label = new QLabel(tr("&Document"), side);
    m_kinds = new QuietView<QListWidget>(side);
    m_kinds->setObjectName(u"documents"_s);
    m_kinds->setAccessibleName(tr("Document"));
    m_kinds->setMinimumHeight(8 * grid(this));
    label->setBuddy(m_kinds);
    rows->addWidget(label);
    rows->addWidget(m_kinds, 1);
    m_options = new QFormLayout;
    m_options->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_item = new QComboBox(side);
    m_item->setObjectName(u"item"_s);
    m_item->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_options->addRow(tr("&Item"), m_item);
    m_owner = new QComboBox(side);
    m_owner->setObjectName(u"owner"_s);
    m_owner->setEditable(true);
    m_owner->addItems(m_book.actions().owners());
    m_options->addRow(tr("&Whose"), m_owner);
    m_body = new QComboBox(side);
    m_body->setObjectName(u"body"_s);
    m_body->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_options->addRow(tr("&Body"), m_body);
    m_firstPage = new QSpinBox(side);
    m_firstPage->setObjectName(u"firstPage"_s);
    m_firstPage->setRange(1, 99999);
    m_options->addRow(tr("Number of the &first page"), m_firstPage);
    m_exempt = new QCheckBox(tr("&Leave out what is exempt"), side);
    m_exempt->setObjectName(u"leaveOutExempt"_s);
    m_options->addRow(m_exempt);
    m_format = new QComboBox(side);
    m_format->setObjectName(u"format"_s);
    m_options->addRow(tr("Fo&rmat"), m_format);
    fillFormats();
    rows->addLayout(m_options);
    m_sentence = new QLabel(side);
    m_sentence->setObjectName(u"sentence"_s);
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    rows->addWidget(m_sentence);
    m_export = new QPushButton(tr("&Export…"), side);
    m_export->setDefault(true);
    m_print = new QPushButton(tr("&Print…"), side);
    auto *close = new QPushButton(tr("&Close"), side);
    for (QPushButton *button : {m_export, m_print, close})
        rows->addWidget(button);
    connect(m_export, &QPushButton::clicked, this, &DocumentDialog::askPath);
    connect(m_print, &QPushButton::clicked, this, &DocumentDialog::askPrinter);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    connect(m_kinds, &QListWidget::currentRowChanged, this, &DocumentDialog::takeChoice);
    connect(m_item, &QComboBox::currentIndexChanged, this, &DocumentDialog::takeChoice);
    connect(m_body, &QComboBox::currentIndexChanged, this, &DocumentDialog::takeChoice);
    connect(m_owner, &QComboBox::currentTextChanged, this, &DocumentDialog::takeChoice);
    connect(m_exempt, &QCheckBox::clicked, this, [this](bool leavesOut) {
        m_choice.leavesOutExempt = leavesOut;
        read();
    });
    connect(m_firstPage, &QSpinBox::valueChanged, this, &DocumentDialog::takeChoice);
    return side;
}

void DocumentDialog::fillFormats()
{
    for (const Format format : documents::allFormats)
        m_format->addItem(documents::labelOf(format), int(format));
    m_format->setAccessibleName(tr("Format"));
    connect(m_format, &QComboBox::currentIndexChanged, this, [this] { remember(); });
}

QWidget *DocumentDialog::makePreview()
{
    auto *side = new QWidget(this);
    auto *rows = new QVBoxLayout(side);
    rows->setContentsMargins({});
    rows->addLayout(makePageTools());
    m_view = new PagesView(side);
    m_view->setObjectName(u"preview"_s);
    rows->addWidget(m_view, 1);
    connect(m_view, &PagesView::pageChanged, this, &DocumentDialog::showPlace);
    connect(m_view, &PagesView::zoomChanged, this, &DocumentDialog::showZoom);
    return side;
}

QLayout *DocumentDialog::makePageTools()
{
    auto *tools = new QHBoxLayout;
    const auto button = [&](const QString &text, const QString &name, auto does) {
        auto *made = new QToolButton(this);
        made->setText(text);
        made->setFocusPolicy(Qt::StrongFocus);
        made->setAccessibleName(name);
        made->setToolTip(name);
        connect(made, &QToolButton::clicked, this, does);
        tools->addWidget(made);
        return made;
    };
    m_page = new QSpinBox(this);
    m_page->setObjectName(u"page"_s);
    m_page->setAccessibleName(tr("Page"));
    m_pages = new QLabel(this);
    tools->addWidget(m_page);
    tools->addWidget(m_pages);
    tools->addStretch(1);
    m_find = new QLineEdit(this);
    m_find->setObjectName(u"findInPages"_s);
    m_find->setPlaceholderText(tr("Find in the document"));
    m_find->setAccessibleName(tr("Find in the document"));
    m_find->setClearButtonEnabled(true);
    m_find->setMinimumWidth(8 * grid(this));
    m_hits = new QLabel(this);
    m_hits->setObjectName(u"hits"_s);
    tools->addWidget(m_hits);
    tools->addWidget(m_find, 1);
    button(u"−"_s, tr("Smaller"), [this] { m_view->zoomBy(-1); });
    m_zoom = button({}, tr("Fit the width"), [this] { m_view->fitWidth(); });
    m_zoom->setObjectName(u"zoom"_s);
    button(u"+"_s, tr("Larger"), [this] { m_view->zoomBy(1); });
    connect(m_page, &QSpinBox::valueChanged, this, [this](int page) { m_view->showPage(page - 1); });
    connect(m_find, &QLineEdit::textChanged, this, &DocumentDialog::search);
    connect(m_find, &QLineEdit::returnPressed, this, [this] {
        m_view->showHit(1);
        showPlace();
    });
    return tools;
}

// ---- Pages

void DocumentDialog::read()
{
    const int reading = ++m_reading;
    if (const auto why = cannot(m_choice.kind))
        return showNothing(why->message);
    if (m_choice.kind == Kind::ActionSheet && m_choice.owner.isEmpty())
        return showNothing(tr("Say whose: initials, a name or a team."));
    m_book.read(documents::recordsFor(m_book, m_choice), this, [this, reading](const Result<void> &done) {
        if (reading != m_reading)
            return; // Another was chosen meanwhile.
        if (!done)
            return showNothing(done.error());
        layOut();
    });
}

void DocumentDialog::showNothing(const QString &why)
{
    m_laid.reset();
    m_view->setPages(nullptr, why);
    m_page->setRange(0, 0);
    m_pages->clear();
    m_export->setEnabled(false);
    m_print->setEnabled(false);
    say(why);
}

void DocumentDialog::layOut()
{
    m_document = documents::documentOf(m_choice.kind, documents::requestOf(m_book, m_choice));
    m_laid = std::make_shared<const pages::Laid>(pages::layOut(m_document));
    m_view->setPages(m_laid, documents::labelOf(m_choice.kind));
    m_page->setRange(1, int(m_view->pageCount()));
    m_pages->setText(tr("of %1").arg(m_view->pageCount()));
    say(m_laid->missing.isEmpty() ? QString() : pages::sentenceOf(m_laid->missing));
    m_export->setEnabled(true);
    m_print->setEnabled(m_laid->missing.isEmpty());
    search();
    showPlace();
}

void DocumentDialog::showPlace()
{
    const QSignalBlocker blocker(m_page);
    m_page->setValue(int(m_view->page()) + 1);
}

void DocumentDialog::showZoom() { m_zoom->setText(tr("%1 %").arg(qRound(m_view->shownZoom() * 100))); }

void DocumentDialog::search()
{
    const QString words = m_find->text().simplified();
    const qsizetype hits = m_view->search(words);
    m_hits->setText(words.isEmpty() ? QString() : hits == 1 ? tr("1 place") : tr("%1 places").arg(hits));
}

void DocumentDialog::say(const QString &sentence)
{
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
}

// ---- Out of the house

void DocumentDialog::askPath()
{
    const QString name = fileNameOf(documents::fileNameFor(m_book, m_choice)) + u'.' + documents::suffixOf(format());
    const QString path = askSaveDocument(this, format(), tr("Export"), name);
    if (!path.isEmpty())
        exportTo(path);
}

void DocumentDialog::exportTo(const QString &path)
{
    if (QFileInfo(path) == QFileInfo(m_book.path()))
        return say(tr("%1 is this book itself; choose another name.").arg(QDir::toNativeSeparators(path)));
    const Result<void> done = writeDocument(m_document, format(), path);
    if (!done)
        return say(done.error());
    const QString sentence =
        tr("%1: exported to %2.").arg(documents::labelOf(m_choice.kind), QDir::toNativeSeparators(path));
    say(sentence);
    emit made(sentence);
}

void DocumentDialog::askPrinter()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(m_document.title);
    QPrintDialog dialog(&printer, this);
    dialog.setMinMax(1, int(m_view->pageCount()));
    dialog.setOptions(QAbstractPrintDialog::PrintToFile | QAbstractPrintDialog::PrintPageRange |
                      QAbstractPrintDialog::PrintCurrentPage);
    if (dialog.exec() == QDialog::Accepted)
        printTo(printer);
}

void DocumentDialog::printTo(QPrinter &printer)
{
    const Result<void> done = printPages(*m_laid, m_view->page(), printer);
    if (!done)
        return say(done.error());
    const QString sentence = tr("%1: sent to the printer.").arg(documents::labelOf(m_choice.kind));
    say(sentence);
    emit made(sentence);
}
