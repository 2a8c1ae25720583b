#include "ui/documents/manydialog.h"

#include "core/book/words.h"
#include "ui/fields/dates.h"
#include "ui/fields/quietview.h"
#include "ui/pages/documentfile.h"
#include "ui/window/filedialogs.h"
#include "ui/window/style.h"

#include <QComboBox>
#include <QDir>
#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

using documents::Format;
using documents::Kind;

ManyDocumentsDialog::ManyDocumentsDialog(Minutebook &book, QUuid body, QWidget *parent)
    : QDialog(parent), m_book(book), m_meetings(new QuietView<QListWidget>(this)), m_document(new QComboBox(this)),
      m_format(new QComboBox(this)), m_sentence(new QLabel(this)), m_progress(new QProgressBar(this)),
      m_export(new QPushButton(tr("&Export…"), this)), m_leave(new QPushButton(tr("&Close"), this))
{
    setWindowTitle(tr("Documents of several meetings"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *rows = new QVBoxLayout(this);
    auto *form = new QFormLayout;
    form->addRow(tr("&Document"), m_document);
    form->addRow(tr("Fo&rmat"), m_format);
    form->addRow(tr("&Meetings"), m_meetings);
    rows->addLayout(form, 1);
    m_meetings->setAccessibleName(tr("Meetings: Space ticks"));
    m_meetings->setObjectName(u"meetings"_s);
    m_document->setObjectName(u"document"_s);
    m_format->setObjectName(u"format"_s);
    m_sentence->setObjectName(u"sentence"_s);
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->hide();
    m_turn.setSingleShot(true);
    connect(&m_turn, &QTimer::timeout, this, &ManyDocumentsDialog::goOn);
    rows->addWidget(m_sentence);
    rows->addWidget(m_progress);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_export);
    buttons->addWidget(m_leave);
    rows->addLayout(buttons);
    m_export->setDefault(true);
    connect(m_export, &QPushButton::clicked, this, &ManyDocumentsDialog::askFolder);
    connect(m_leave, &QPushButton::clicked, this, &ManyDocumentsDialog::reject);
    fillDocuments();
    fillMeetings(body);
    connect(m_meetings, &QListWidget::itemChanged, this, &ManyDocumentsDialog::count);
    count();
    m_meetings->setMinimumHeight(8 * grid(this));
    const QSize room = screen()->availableSize() * 0.92;
    resize(QSize(80 * grid(this), 70 * grid(this)).boundedTo(room));
}

void ManyDocumentsDialog::fillDocuments()
{
    m_document->addItem(tr("Minutes as they stand"), -1); // Draft, approved or signed: each as it is.
    for (const Kind kind : {Kind::Agenda, Kind::Public, Kind::Summary, Kind::Decisions, Kind::SigningCopy})
        m_document->addItem(documents::labelOf(kind), int(kind));
    for (const Format format : documents::allFormats)
        m_format->addItem(documents::labelOf(format), int(format));
}

void ManyDocumentsDialog::fillMeetings(QUuid body)
{
    for (const MeetingSummary &meeting : m_book.meetings()) {
        const Body *its = m_book.body(meeting.body);
        const QString name = !its ? QString() : its->shortName.isEmpty() ? its->name : its->shortName;
        auto *row =
            new QListWidgetItem(tr("%1, %2 (%3)").arg(dayInFull(meeting.date), name, shown(meeting.state)), m_meetings);
        row->setData(Qt::UserRole, meeting.id);
        row->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        row->setCheckState(!body.isNull() && meeting.body == body ? Qt::Checked : Qt::Unchecked);
    }
    m_meetings->setCurrentRow(0);
}

void ManyDocumentsDialog::count()
{
    m_chosen.clear();
    for (int i = 0; i < m_meetings->count(); ++i) {
        if (m_meetings->item(i)->checkState() == Qt::Checked)
            m_chosen.append(m_meetings->item(i)->data(Qt::UserRole).toUuid());
    }
    m_sentence->setText(m_chosen.size() == 1 ? tr("1 meeting is ticked.")
                                             : tr("%1 meetings are ticked.").arg(m_chosen.size()));
    m_export->setEnabled(!m_chosen.isEmpty());
}

void ManyDocumentsDialog::askFolder()
{
    const QString folder = ::askFolder(this, tr("Export to the folder"));
    if (!folder.isEmpty())
        exportTo(folder);
}

void ManyDocumentsDialog::exportTo(const QString &folder)
{
    m_folder = folder;
    m_written = 0;
    m_leftOut.clear();
    m_next = 0;
    m_progress->setRange(0, int(m_chosen.size()));
    m_progress->setValue(0);
    m_progress->show();
    m_export->setEnabled(false);
    m_meetings->setEnabled(false);
    m_leave->setText(tr("&Cancel"));
    m_leave->setFocus();
    goOn();
}

// One at a time, so that the window breathes and Cancel is heard.
void ManyDocumentsDialog::goOn()
{
    if (m_next < 0)
        return;
    if (m_next >= m_chosen.size())
        return finish();
    const QUuid meeting = m_chosen[m_next];
    m_sentence->setText(m_meetings->item(int(m_next)) ? tr("%1 of %2 …").arg(m_next + 1).arg(m_chosen.size())
                                                      : QString());
    m_book.read({meeting}, this, [this, meeting](const Result<void> &done) {
        if (m_next < 0)
            return;
        if (done)
            makeOne(meeting);
        else
            m_leftOut.append(done.error());
        m_progress->setValue(int(++m_next));
        m_turn.start();
    });
}

void ManyDocumentsDialog::makeOne(QUuid meeting)
{
    const auto minutes = m_book.minutes(meeting);
    if (!minutes)
        return;
    documents::Choice choice{.kind = documents::kindNow(minutes->meeting.state), .meeting = meeting};
    if (const int kind = m_document->currentData().toInt(); kind >= 0)
        choice.kind = Kind(kind);
    const QString day = dayInFull(minutes->meeting.date);
    if (const auto cannot = documents::cannotMake(choice.kind, *minutes)) {
        m_leftOut.append(u"%1: %2"_s.arg(day, cannot->message));
        return;
    }
    const documents::Document document = documents::documentOf(choice.kind, documents::requestOf(m_book, choice));
    if (const auto written = writeDocument(document, Format(m_format->currentData().toInt()), pathFor(choice));
        !written)
        m_leftOut.append(u"%1: %2"_s.arg(day, written.error()));
    else
        ++m_written;
}

// Two meetings of one day do not fall on each other; nothing that was there before is replaced.
QString ManyDocumentsDialog::pathFor(const documents::Choice &choice) const
{
    const QString name = fileNameOf(documents::fileNameFor(m_book, choice));
    const QString suffix = u'.' + documents::suffixOf(Format(m_format->currentData().toInt()));
    QString path = QDir(m_folder).filePath(name + suffix);
    for (int number = 2; QFile::exists(path); ++number)
        path = QDir(m_folder).filePath(u"%1 %2%3"_s.arg(name).arg(number).arg(suffix));
    return path;
}

void ManyDocumentsDialog::finish()
{
    const bool stopped = m_next < m_chosen.size();
    m_next = -1;
    m_progress->hide();
    m_meetings->setEnabled(true);
    m_export->setEnabled(true);
    m_leave->setText(tr("&Close"));
    const QString where = QDir::toNativeSeparators(m_folder);
    QString sentence = m_written == 1 ? tr("1 document was written to %1.").arg(where)
                                      : tr("%1 documents were written to %2.").arg(m_written).arg(where);
    if (stopped)
        sentence = tr("Stopped. ") + sentence;
    emit made(sentence);
    for (const QString &why : std::as_const(m_leftOut))
        sentence += u'\n' + why;
    m_sentence->setText(sentence);
}

void ManyDocumentsDialog::reject()
{
    if (isRunning())
        return finish();
    QDialog::reject();
}
