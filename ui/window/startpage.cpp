#include "ui/window/startpage.h"

#include "ui/fields/elidedlabel.h"
#include "ui/fields/quietview.h"
#include "ui/window/recentbooks.h"
#include "ui/window/style.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

using namespace Qt::StringLiterals;

StartPage::StartPage(QWidget *parent)
    : EmptyPage(tr("Minutebook"),
                tr("A minute book is one file: the meetings of your bodies, their minutes and actions."), parent),
      m_recentTitle(new QLabel(tr("Opened last"), this)), m_recent(new QuietView<QListWidget>(this))
{
    connect(addButton(tr("New book…")), &QPushButton::clicked, this, &StartPage::newWanted);
    connect(addButton(tr("Open a book…")), &QPushButton::clicked, this, &StartPage::openWanted);
    setType(m_recentTitle, Type::Small);
    m_recentTitle->setForegroundRole(QPalette::PlaceholderText);
    m_recent->setObjectName(u"recent"_s);
    m_recent->setAccessibleName(tr("Books opened last"));
    m_recent->setFrameShape(QFrame::NoFrame);
    m_recent->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_recent->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_recent->setTextElideMode(Qt::ElideMiddle);
    addRow(m_recentTitle);
    addRow(m_recent);
    const auto open = [this](const QListWidgetItem *item) { emit bookWanted(item->data(Qt::UserRole).toString()); };
    connect(m_recent, &QListWidget::itemActivated, this, open);
    connect(m_recent, &QListWidget::itemClicked, this, open);
    refresh();
}

void StartPage::refresh()
{
    m_recent->clear();
    for (const QString &path : recentBooks()) {
        const QFileInfo file(path);
        auto *item = new QListWidgetItem(
            tr("%1   %2").arg(file.completeBaseName(), QDir::toNativeSeparators(file.absolutePath())), m_recent);
        item->setData(Qt::UserRole, path);
        item->setToolTip(plainToolTip(QDir::toNativeSeparators(path)));
        item->setSizeHint({0, fontMetrics().height() + grid(this)});
    }
    m_recentTitle->setVisible(m_recent->count() > 0);
    m_recent->setVisible(m_recent->count() > 0);
    m_recent->setFixedHeight(qMin(m_recent->count(), 6) * (fontMetrics().height() + grid(this)) + 4);
}
