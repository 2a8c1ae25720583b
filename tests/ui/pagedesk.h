#pragma once

#include "core/minutes/fromlines.h"
#include "core/minutes/typed.h"
#include "tests/catch.h"
#include "ui/page/meetingpage.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QMimeData>
#include <QTest>

// A page with somebody who owns it: keeps a history, and shows after each edit what the book would hold. The people do
// not exist.
struct Desk {
    explicit Desk(const Minutes &minutes) : committed(minutes)
    {
        QObject::connect(&page, &MeetingPage::edited, &page,
                         [this](const QString &what, const Minutes &before, const Minutes &after) {
                             CHECK(before == committed);
                             CHECK(!(after == before));
                             if (refuses)
                                 return page.show(before);
                             undo.append(committed);
                             redo.clear();
                             steps.append(what);
                             committed = after;
                             page.show(committed);
                         });
        QObject::connect(&page, &MeetingPage::settled, &page, [this] { log.clear(); });
        QObject::connect(&page, &MeetingPage::typed, &page, [this](const Typed &typed) { log.append(typed); });
        QObject::connect(&page, &MeetingPage::undoRequested, &page, [this] { step(undo, redo); });
        QObject::connect(&page, &MeetingPage::redoRequested, &page, [this] { step(redo, undo); });
        QObject::connect(&page, &MeetingPage::hint, &page, [this](const QString &text) { hint = text; });
        QObject::connect(&page, &MeetingPage::aside, &page, [this](const QString &text) { hint = text; });
        QObject::connect(&page, &MeetingPage::caretMoved, &page, [this](QUuid, const QString &text) { where = text; });
        Body body;
        body.members = {{.person = {{}, QStringLiteral("Odile Farrow")}, .role = QStringLiteral("Chair")},
                        {.person = {{}, QStringLiteral("Bram Tolley")}}};
        page.setContext(body, {});
        page.setPauses(std::chrono::hours(1), std::chrono::hours(1)); // Tests say when.
        page.show(minutes);
        page.resize(800, 600);
        page.show();
        page.activateWindow();
        page.setFocus();
        QCoreApplication::processEvents();
    }

    void step(QList<Minutes> &from, QList<Minutes> &to)
    {
        if (from.isEmpty())
            return;
        to.append(committed);
        committed = from.takeLast();
        page.show(committed);
    }

    void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier, const QString &text = {})
    {
        QKeyEvent press(QEvent::KeyPress, key, modifiers, text);
        QCoreApplication::sendEvent(&page, &press);
        QKeyEvent release(QEvent::KeyRelease, key, modifiers, text);
        QCoreApplication::sendEvent(&page, &release);
    }
    void type(const QString &words)
    {
        for (const QChar c : words) {
            if (c == u'\n')
                enter();
            else
                key(0, Qt::NoModifier, c);
        }
    }
    void enter() { key(Qt::Key_Return, Qt::NoModifier, QStringLiteral("\r")); }
    void press(int k, int times = 1, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        for (int i = 0; i < times; ++i)
            key(k, modifiers);
    }
    void ctrl(int k) { key(k, Qt::ControlModifier); }
    void compose(const QString &preedit, const QString &commit = {}, int from = 0, int length = 0)
    {
        QInputMethodEvent event(preedit, {});
        event.setCommitString(commit, from, length);
        QCoreApplication::sendEvent(&page, &event);
    }

    void paste(QMimeData *data)
    {
        QApplication::clipboard()->setMimeData(data);
        key(Qt::Key_V, Qt::ControlModifier);
    }
    void paste(const QString &text)
    {
        auto *data = new QMimeData;
        data->setText(text);
        paste(data);
    }

    QTextBlock block(int number) const { return page.document()->findBlockByNumber(number); }
    void caret(int line, int words)
    {
        QTextCursor c(page.document());
        c.setPosition(block(line).position() + positionAfter(block(line), words));
        page.setTextCursor(c);
    }
    void caretToEnd(int line) { caret(line, int(plainText(lineOf(block(line))).size())); }
    void select(int line, int words, int toLine, int toWords)
    {
        QTextCursor c(page.document());
        c.setPosition(block(line).position() + positionAfter(block(line), words));
        c.setPosition(block(toLine).position() + positionAfter(block(toLine), toWords), QTextCursor::KeepAnchor);
        page.setTextCursor(c);
    }
    int line() const { return page.textCursor().blockNumber(); }
    int words() const { return wordsBefore(page.textCursor().block(), page.textCursor().positionInBlock()); }

    QList<Line> lines() const
    {
        QList<Line> all;
        for (QTextBlock b = page.document()->begin(); b.isValid(); b = b.next())
            all.append(lineOf(b));
        return all;
    }
    // "4 Roof | • one | A1 [OF] ask {4 Feb}": what stands on the page, a line each.
    QStringList shown() const
    {
        QStringList out;
        for (const Line &line : lines()) {
            QString text = line.label.isEmpty() ? QString() : line.label + u' ';
            for (const QString &owner : line.owners)
                text += u'[' + owner + QStringLiteral("] ");
            text += markdownOf(line.runs);
            if (!line.due.isEmpty())
                text += QStringLiteral(" {") + line.due + u'}';
            out.append(text);
        }
        return out;
    }

    MeetingPage page;
    Minutes committed;
    QList<Minutes> undo, redo;
    QList<Typed> log; // Since the last commit.
    QStringList steps;
    QString hint, where;
    bool refuses = false;
};

inline Minutes oneItem(const QString &minute = {})
{
    using namespace Qt::StringLiterals;
    Minutes minutes;
    minutes.meeting.date = QDate(2031, 1, 21);
    minutes.meeting.items = {Item{.number = u"4"_s, .title = u"Roof"_s, .minute = minute}};
    return minutes;
}

// Minutes with every kind of line.
inline Minutes someMinutes()
{
    using namespace Qt::StringLiterals;
    Minutes minutes;
    minutes.meeting.date = QDate(2031, 1, 21);
    minutes.meeting.attendance = {{.person = {{}, u"Prudence Vane"_s}, .initials = u"PV"_s},
                                  {.person = {{}, u"Kit Oakes"_s}, .initials = u"KO"_s}};
    Item first{.number = u"1"_s, .title = u"Apologies"_s, .presenter = u"OF"_s, .minute = u"None were received."_s};
    Item second{.number = u"2"_s, .title = u"Roof"_s};
    second.minute = u"The group **agreed** to wait.\n\n## Next\n\n- one\n- two\n\n1. first\n2. second\n\na) point"_s;
    second.decisions = {{.word = u"Agreed"_s, .text = u"to mend the roof"_s, .mover = u"KO"_s, .after = 1}};
    Item third{.number = u"3"_s}; // Without a title.
    third.minute = u"Members can read it again."_s;
    Action action{.meeting = minutes.meeting.id, .item = second.id, .ref = u"A7"_s, .text = u"ask two builders"_s};
    action.owners = {u"PV"_s, u"KO"_s};
    action.due = {u"4 Feb"_s, QDate(2031, 2, 4)};
    action.after = 4;
    action.theme = u"Buildings"_s;
    action.progress = {{QDate(2031, 1, 22), {}, u"Asked one."_s}};
    minutes.meeting.items = {first, second, third};
    minutes.actions = {action};
    return minutes;
}
