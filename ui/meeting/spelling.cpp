#include "ui/meeting/spelling.h"

#include <QTimer>

#include <chrono>

using namespace Qt::StringLiterals;

Spelling::Spelling(Minutebook &book, QObject *parent) : QObject(parent), m_book(book)
{
    connect(&m_book, &Minutebook::changed, this, [this](const QSet<QUuid> &ids) {
        const bool names =
            std::any_of(ids.begin(), ids.end(), [this](QUuid id) { return m_book.person(id) || m_book.body(id); });
        if (const Body *body = m_book.body(m_body.id))
            m_body = *body;
        if (names)
            tell();
    });
}

Spelling::~Spelling()
{
    if (m_loading)
        m_loading->wait();
}

void Spelling::start()
{
    if (m_loading)
        return;
    m_loading = QThread::create([this] { m_loaded = Speller::load(u"en_GB"_s); });
    m_loading->setParent(this);
    connect(m_loading, &QThread::finished, this, [this] {
        m_speller = std::move(m_loaded);
        m_done = true;
        tell();
        emit changed();
    });
    // The window comes first.
    auto *wait = new QTimer(this);
    wait->setSingleShot(true);
    connect(wait, &QTimer::timeout, this, [this] { m_loading->start(QThread::LowPriority); });
    wait->start(std::chrono::milliseconds(200));
}

void Spelling::setOn(bool on)
{
    if (std::exchange(m_on, on) != on)
        emit changed();
}

void Spelling::setBody(const Body &body)
{
    if (body == m_body)
        return;
    m_body = body;
    tell();
}

void Spelling::tell()
{
    if (!m_speller)
        return;
    QStringList known = m_body.settings.spelling;
    for (const Person &person : m_book.people())
        known += {person.name, person.jobTitle, person.organisation};
    for (const Body &body : m_book.bodies())
        known += {body.name, body.shortName, body.venue};
    for (const Member &member : m_body.members)
        known += {member.person.name, member.role};
    m_speller->setKnown(known);
    emit changed();
}
