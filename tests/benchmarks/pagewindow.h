#pragma once

#include "core/book/minutebook.h"
#include "ui/page/meetingpage.h"
#include "ui/window/mainwindow.h"

#include <chrono>
#include <functional>

// Runs the event loop for so long, or until something is so (30 seconds at most).
void pass(std::chrono::milliseconds time);
void wait(const std::function<bool()> &until);

// The real window on a book, showing a meeting; the caret at the end of its page.
class PageWindow {
public:
    PageWindow(const QString &path, const Minutebook::Settings &settings, const Body &body, const Minutes &minutes);
    MeetingPage &page();
    Minutebook &book() { return *m_window.book(); }

private:
    MainWindow m_window;
};
