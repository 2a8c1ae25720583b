#include "core/file/storagethread.h"

#include "core/file/bookfile.h"

using namespace Qt::StringLiterals;

StorageThread::StorageThread() : m_thread(QThread::create([this] { run(); }))
{
    m_thread->setObjectName(u"storage"_s);
    m_thread->start();
}

StorageThread::~StorageThread()
{
    {
        const QMutexLocker lock(&m_mutex);
        m_ending = true;
        m_asked.wakeOne();
    }
    m_thread->wait();
}

void StorageThread::post(Job job)
{
    const QMutexLocker lock(&m_mutex);
    m_jobs.append(std::move(job));
    m_asked.wakeOne();
}

void StorageThread::run()
{
    BookFile file; // Made, used and closed on this thread, as Qt Sql wants it.
    for (;;) {
        Job job;
        {
            const QMutexLocker lock(&m_mutex);
            while (m_jobs.isEmpty() && !m_ending)
                m_asked.wait(&m_mutex);
            if (m_jobs.isEmpty())
                return;
            job = m_jobs.takeFirst();
        }
        job(file);
    }
}

void StorageThread::answer(std::function<void()> heard)
{
    {
        const QMutexLocker lock(&m_mutex);
        m_answers.append(std::move(heard));
        m_answered.wakeOne();
    }
    // One call an answer; whoever waits may have heard it by then.
    // NOLINTNEXTLINE(clang-analyzer-cplusplus.NewDeleteLeaks): Qt's event owns the call.
    QMetaObject::invokeMethod(
        &m_home, [this] { hearOne(); }, Qt::QueuedConnection);
}

bool StorageThread::hearOne()
{
    std::function<void()> heard;
    {
        const QMutexLocker lock(&m_mutex);
        if (m_answers.isEmpty())
            return false;
        heard = m_answers.takeFirst();
    }
    heard();
    return true;
}

void StorageThread::waitUntil(const std::function<bool()> &met)
{
    while (!met()) {
        if (hearOne())
            continue;
        const QMutexLocker lock(&m_mutex);
        while (m_answers.isEmpty())
            m_answered.wait(&m_mutex);
    }
}
