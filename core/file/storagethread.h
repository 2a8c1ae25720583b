#pragma once

#include <QList>
#include <QMutex>
#include <QObject>
#include <QThread>
#include <QWaitCondition>

#include <functional>
#include <memory>

class BookFile;

// The thread that owns the book's file. What it is asked it does in order, one after the other; the answers come back,
// in order, to the thread that made this object (its home). Values cross over by copy and are shared with nobody.
class StorageThread {
    Q_DISABLE_COPY_MOVE(StorageThread)
public:
    StorageThread();
    ~StorageThread(); // Does what it was asked, then ends. Answers that were not heard yet are dropped.

    // `job(BookFile &)` runs on the storage thread; `then(what the job returned)` runs at home, from its event loop or
    // while it waits, never before ask() returns. Neither may throw.
    template <typename Job, typename Then> void ask(Job job, Then then)
    {
        post([this, job = std::move(job), then = std::move(then)](BookFile &file) {
            answer([then, value = job(file)]() mutable { then(std::move(value)); });
        });
    }

    // Waits at home until `met`, hearing the answers that arrive meanwhile; no other event is handled.
    void waitUntil(const std::function<bool()> &met);

private:
    using Job = std::function<void(BookFile &)>;
    void post(Job job);
    void answer(std::function<void()> heard);
    bool hearOne();
    void run();

    QMutex m_mutex;
    QWaitCondition m_asked;
    QWaitCondition m_answered;
    QList<Job> m_jobs;
    QList<std::function<void()>> m_answers;
    bool m_ending = false;
    QObject m_home;
    std::unique_ptr<QThread> m_thread;
};
