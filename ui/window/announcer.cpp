#include "ui/window/announcer.h"

#include "ui/fields/saidas.h"

#include <QCoreApplication>
#include <QEvent>

#include <chrono>

Announcer::Announcer(QWidget *parent) : QWidget(parent)
{
    sayAs(this, QAccessible::Notification);
    setFixedSize(0, 0);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    m_pause.setSingleShot(true);
    m_pause.setInterval(std::chrono::milliseconds(400));
    m_pause.callOnTimeout(this, &Announcer::announce);
}

void Announcer::say(const QString &sentence)
{
    m_sentence = sentence;
    if (sentence.isEmpty())
        return rest();
    if (!QAccessible::isActive())
        return;
    QCoreApplication::instance()->installEventFilter(this);
    m_pause.start();
}

void Announcer::rest()
{
    m_pause.stop();
    QCoreApplication::instance()->removeEventFilter(this);
}

bool Announcer::eventFilter(QObject *, QEvent *event)
{
    if (event->type() == QEvent::KeyPress)
        m_pause.start();
    return false;
}

void Announcer::announce()
{
    rest();
    setAccessibleName(m_sentence);
    readOut(this);
}
