#include "ui/bodies/crestfield.h"

#include "core/book/picture.h"
#include "ui/window/filedialogs.h"
#include "ui/window/style.h"

#include <QBoxLayout>
#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QImageReader>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

// No larger than it is shown: a picture of 4000 by 4000 pixels takes 64 MB.
QPixmap small(const QByteArray &picture, int height, qreal ratio)
{
    QBuffer buffer;
    buffer.setData(picture);
    QImageReader reader(&buffer);
    const QSize size = reader.size();
    if (size.isValid())
        reader.setScaledSize(size.scaled(QSize(4 * height, height) * ratio, Qt::KeepAspectRatio));
    QPixmap pixmap = QPixmap::fromImageReader(&reader);
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

} // namespace

CrestField::CrestField(QWidget *parent)
    : QWidget(parent), m_picture(new QLabel(this)), m_choose(new QPushButton(tr("Choose a crest…"), this)),
      m_remove(new QPushButton(tr("Remove the crest"), this))
{
    m_picture->setObjectName(u"crest"_s);
    m_choose->setObjectName(u"crestChoose"_s);
    m_remove->setObjectName(u"crestRemove"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * grid(this));
    row->addWidget(m_picture);
    row->addWidget(m_choose);
    row->addWidget(m_remove);
    row->addStretch();
    setFocusProxy(m_choose);
    connect(m_choose, &QPushButton::clicked, this, &CrestField::choose);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        m_choose->setFocus(); // The button that has the focus is about to go.
        emit chosen({});
    });
}

void CrestField::show(const QByteArray &crest, const QString &text)
{
    if (m_crest != crest) {
        m_crest = crest;
        m_picture->setPixmap(crest.isEmpty() ? QPixmap() : small(crest, 6 * grid(this), devicePixelRatioF()));
    }
    m_picture->setVisible(!crest.isEmpty());
    m_picture->setAccessibleName(crest.isEmpty() ? QString() : tr("Crest: %1").arg(text));
    setEditable(m_editable);
}

void CrestField::setEditable(bool editable)
{
    m_editable = editable;
    m_choose->setEnabled(editable);
    m_remove->setVisible(!m_crest.isEmpty());
    m_remove->setEnabled(editable);
}

void CrestField::choose()
{
    const QString path = askOpenFile(this, FileKind::Picture, tr("Choose a crest"));
    if (path.isEmpty())
        return;
    QFile file(path);
    // One byte more than fits is enough to know.
    const QByteArray picture = file.open(QIODevice::ReadOnly) ? file.read(largestPicture + 1) : QByteArray();
    if (file.error() != QFileDevice::NoError)
        emit problem(tr("%1 could not be read: %2.").arg(QDir::toNativeSeparators(path), file.errorString()));
    else if (const auto allowed = allowedPicture(picture); !allowed)
        emit problem(allowed.error());
    else
        emit chosen(picture);
}
