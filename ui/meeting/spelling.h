#pragma once

#include "core/book/minutebook.h"
#include "core/spelling/speller.h"

#include <QObject>
#include <QThread>

// The dictionary of a window: loaded beside everything else on a thread of its own, and told what this book's people
// and bodies are called.
class Spelling : public QObject {
    Q_OBJECT
public:
    Spelling(Minutebook &book, QObject *parent);
    ~Spelling() override; // Waits for the loading, which cannot be broken off.

    void start(); // Loads, unless it has begun; changed() follows.
    Speller *speller() const { return m_on ? m_speller.get() : nullptr; } // Null: not loaded, not there, switched off.
    bool isMissing() const { return m_done && !m_speller; }
    void setOn(bool on);
    bool isOn() const { return m_on; }
    // The body whose words are right now; the names are the book's.
    void setBody(const Body &body);

signals:
    void changed(); // Another speller, or other words that it knows.

private:
    void tell();

    Minutebook &m_book;
    QThread *m_loading = nullptr;
    std::unique_ptr<Speller> m_loaded; // By the thread, until it is done.
    std::unique_ptr<Speller> m_speller;
    Body m_body;
    bool m_done = false;
    bool m_on = true;
};
