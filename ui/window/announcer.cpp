#include "ui/window/announcer.h"

#include "ui/fields/saidas.h"

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
        m_pause.stop();
    else if (QAccessible::isActive())
        m_pause.start();
}

void Announcer::announce()
{
    setAccessibleName(m_sentence);
    readOut(this);
}
