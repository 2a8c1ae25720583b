#include "ui/pages/minutespdf.h"

#include "ui/pages/minutesblocks.h"
#include "ui/pages/pagelayout.h"
#include "ui/pages/wording.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <QPdfWriter>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace printed {

namespace {

// A4 in points, and the text area on it.
constexpr QSizeF paper(595.276, 841.89);
constexpr QRectF area(68, 70, 459, 690);
constexpr int dotsPerInch = 1200;
constexpr qreal unit = dotsPerInch / 72.0;

QString say(const char *text) { return QCoreApplication::translate("pages", text); }

bool isDraft(const Meeting &meeting)
{
    return meeting.state != MeetingState::Approved && meeting.state != MeetingState::Signed;
}

QString bodyNameOf(const Meeting &meeting, const Body &body)
{
    return meeting.signature && !meeting.signature->bodyName.isEmpty() ? meeting.signature->bodyName : body.name;
}

// A shape, not text: what is read aloud, found or copied is the DRAFT in the page's head.
void paintWatermark(QPainter &painter)
{
    QFont font = fontOf(TextRole::Title, unit);
    font.setPixelSize(qRound(150 * unit));
    QPainterPath letters;
    letters.addText(0, 0, font, say("DRAFT"));
    const QPointF middle = letters.boundingRect().center();
    painter.save();
    painter.translate(paper.width() / 2 * unit, paper.height() / 2 * unit);
    painter.rotate(-52);
    painter.translate(-middle);
    painter.fillPath(letters, QColor::fromRgb(0xfff1f2f3));
    painter.restore();
}

class PageFrame {
public:
    PageFrame(const Meeting &meeting, const Body &body) : m_draft(isDraft(meeting))
    {
        const QStringList parts{bodyNameOf(meeting, body), longDate(meeting.date)};
        m_about = printable(parts.join(u" · "_s)).replace(QChar(QChar::LineSeparator), u' ');
    }

    void paint(QPainter &painter, qsizetype page, qsizetype pages) const
    {
        QFont font = fontOf(TextRole::Code, unit);
        font.setFamilies(fontOf(TextRole::Text, unit).families());
        painter.setFont(font);
        const QFontMetricsF metrics(font, painter.device());
        const qreal right = area.right() * unit;
        const qreal foot = (area.bottom() + 34) * unit;
        painter.fillRect(QRectF(area.left() * unit, (area.bottom() + 18) * unit, area.width() * unit, 0.6 * unit),
                         QColor::fromRgb(ink::rule));
        painter.setPen(QColor::fromRgb(ink::quiet));
        const QString count = say("Page %1 of %2").arg(page + 1).arg(pages);
        const qreal width = metrics.horizontalAdvance(count);
        const qreal room = area.width() * unit - width - 16 * unit;
        painter.drawText(QPointF(area.left() * unit, foot), metrics.elidedText(m_about, Qt::ElideRight, room));
        painter.drawText(QPointF(right - width, foot), count);
        if (m_draft)
            paintDraft(painter, font, right);
    }

private:
    static void paintDraft(QPainter &painter, QFont font, qreal right)
    {
        font.setBold(true);
        painter.setFont(font);
        painter.setPen(QColor::fromRgb(ink::text));
        const QString word = say("DRAFT");
        const qreal width = QFontMetricsF(font, painter.device()).horizontalAdvance(word);
        painter.drawText(QPointF(right - width, (area.top() - 26) * unit), word);
    }

    QString m_about;
    bool m_draft;
};

// The whole file in memory: a device that fails half-way is then noticed, which QPdfWriter does not.
Result<QByteArray> pdfOf(const Minutes &minutes, const Body &body)
{
    const Meeting &meeting = minutes.meeting;
    const QList<PageBlock> blocks = minutesBlocks(minutes, body, area.width());
    const PageLayout layout(blocks, area.size() * unit, unit);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(dotsPerInch);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF());
    writer.setCreator(u"Minutebook"_s);
    writer.setTitle(say("Minutes of %1, %2").arg(bodyNameOf(meeting, body), shortDate(meeting.date)));
    QPainter painter;
    if (!painter.begin(&writer))
        return Error{say("The PDF could not be made; nothing was written.")};
    const PageFrame frame(meeting, body);
    for (qsizetype page = 0; page < layout.pageCount(); ++page) {
        if (page > 0)
            writer.newPage();
        if (isDraft(meeting))
            paintWatermark(painter);
        painter.save();
        painter.translate(area.topLeft() * unit);
        layout.paint(painter, page);
        painter.restore();
        frame.paint(painter, page, layout.pageCount());
    }
    painter.end();
    return bytes;
}

// A disk that fills up takes a part without a word; only the next write says why.
bool writeAll(QIODevice &device, const QByteArray &bytes)
{
    qint64 written = 0;
    while (written < bytes.size()) {
        const qint64 more = device.write(bytes.constData() + written, bytes.size() - written);
        if (more <= 0)
            return false;
        written += more;
    }
    return true;
}

} // namespace

} // namespace printed

Result<void> writePdf(const Minutes &minutes, const Body &body, QIODevice *device)
{
    Result<QByteArray> bytes = printed::pdfOf(minutes, body);
    if (!bytes)
        return bytes.failure();
    if (!printed::writeAll(*device, *bytes))
        return Error{printed::say("The PDF could not be written: %1.").arg(device->errorString())};
    return {};
}

Result<void> writePdf(const Minutes &minutes, const Body &body, const QString &path)
{
    QSaveFile file(path);
    const auto failure = [&] {
        return Error{printed::say("The PDF could not be written to “%1”: %2. Nothing was changed there.")
                         .arg(QDir::toNativeSeparators(path), file.errorString())};
    };
    if (!file.open(QIODevice::WriteOnly))
        return failure();
    Result<QByteArray> bytes = printed::pdfOf(minutes, body);
    if (!bytes)
        return bytes.failure();
    // Flushed apart: commit() refuses after a failed write, but no longer knows why it failed.
    if (!printed::writeAll(file, *bytes) || !file.flush() || !file.commit())
        return failure();
    return {};
}
