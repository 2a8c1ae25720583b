#pragma once

#include "core/book/minutebook.h"
#include "core/minutes/capture.h"
#include "core/minutes/completion.h"
#include "core/minutes/finding.h"
#include "core/minutes/fromlines.h"
#include "core/minutes/paste.h"
#include "core/minutes/phrases.h"
#include "core/minutes/saidmovement.h"
#include "core/minutes/typed.h"
#include "ui/page/pagetext.h"
#include "ui/page/roweditor.h"

#include <QSet>
#include <QTextEdit>
#include <QTimer>

#include <chrono>
#include <functional>

class CaptureHint;
class QMenu;
class Speller;

// Besides what QKeySequence::Paste is.
constexpr QKeyCombination pastePlainKey = Qt::CTRL | Qt::SHIFT | Qt::Key_V;

// What a clipboard, or a drag, has for the page; no lines where it has nothing.
Pasted pastedFrom(const QMimeData &source);

// A meeting as one page to type on: items, minute text, decisions and actions under each other, one QTextDocument, the
// caret running through all of it. Values in, signals out: the page knows no book.
//
// show() brings the minutes; what is typed comes out as typed() at each key, before it is painted, and as edited() at a
// pause, at a structural act and on commit(). Whoever owns the page applies edited() to the book and calls show() with
// what the book then holds: with the old minutes where it refused. One history, the book's: the keys for undo and redo
// commit and then ask for it.
//
// What is pasted or dropped becomes lines (core/minutes/paste.h): our own rows, HTML or plain text, in this order. What
// is copied goes out in all three.
//
// Keys beyond those of a text field: Enter captures (core/minutes/capture.h, saidmovement.h) or splits, Shift+Enter
// splits only, Ctrl+Enter begins an item below, Alt+Enter one at the caret, Alt and an arrow move the item or its
// level, Ctrl+B and Ctrl+I. Tab takes the name that is offered, or the next one, makes a standard phrase of its key,
// goes to the phrase's next blank, and in a row to its details (as F2); where there is none of these, Tab and Shift+Tab
// leave the page. An item goes by deleteItem() alone, never by a key.
class MeetingPage : public QTextEdit {
    Q_OBJECT
public:
    explicit MeetingPage(QWidget *parent = nullptr);
    ~MeetingPage() override;

    using QTextEdit::show;
    // Rewrites only the lines that differ; the caret goes to what changed. Items that are being typed into keep what is
    // typed. Minutes of another meeting: what was typed into the old one is committed first.
    void show(const Minutes &minutes);
    const Minutes &minutes() const { return m_minutes; } // As last committed.

    // For capture: decision words, numbering and members of the body, and the people of the book.
    void setContext(const Body &body, const QList<Person> &people);
    // Fills in what a standard phrase can say by itself; without it all blanks stay.
    void setFill(std::function<QString(const QString &phrase)> fill) { m_fill = std::move(fill); }
    // The reference of the next action. Empty: one more than the highest in these minutes.
    void setNextRef(std::function<QString()> nextRef) { m_nextRef = std::move(nextRef); }
    // Owners in the body's action log, asked when somebody may be named: its teams are understood and completed. After
    // the log has changed elsewhere forgetNames() has it asked again.
    void setLogOwners(std::function<QStringList()> owners) { m_logOwners = std::move(owners); }
    void forgetNames() { m_ownersKnown = m_namesKnown = false; }
    // What time it is, for who comes and goes. Without it nobody does at any time.
    void setClock(std::function<QDateTime()> clock) { m_clock = std::move(clock); }
    void setPauses(std::chrono::milliseconds pause, std::chrono::milliseconds longest); // 400 ms and 2 s.

    // Signed minutes, a book that is read only: caret, selection and copying work, nothing edits.
    void setReadOnly(bool readOnly);

    // What has been typed becomes edited(). False where the owner refused it: the page shows the old minutes then.
    bool commit();

    // What is sought is marked everywhere on the page until it is set to nothing.
    void setSought(const Sought &sought);
    struct Found {
        int at = 0; // Of those found, the one that is selected, from 1; 0: none is.
        int all = 0;
    };
    Found found() const;
    void findNext(int by); // On (1) or back (-1) from the caret and round; 0: the one at the caret, if there is one.
    // Each is one step of the history. Numbers, owners and dues are found but not replaced.
    void replaceFound(const QString &with); // The one that is selected; then the next is.
    struct Replaced {
        int replaced = 0;
        int left = 0;
    };
    Replaced replaceAllFound(const QString &with);
    QString selectedWords() const; // Within one line; else nothing.
    QString language() const;      // Of the first selected word, or of what would be typed; empty: the body's.

    void setSmartTyping(bool smart) { m_smart = smart; } // Quotation marks and dashes as they are printed.
    // Null: nothing is checked. Must outlive the page, or be taken away before it goes.
    void setSpeller(Speller *speller);
    void checkSpelling(); // Goes to the next wrong word, and offers what could be meant.

    QUuid currentItem() const; // Of the caret; null on an empty page.
    void goToItem(QUuid id);
    // Who comes and goes, as a key of the roll says: into the attendance, and as a sentence into the caret's item,
    // below its line, or in its place where that is blank. One step. The sentence; empty where nothing was done.
    QString recordMovement(const SaidMovement &said);
    void goTo(QUuid item, QUuid record); // To the decision or action, at the end of its words; null: to the item.

public slots:
    // Each is one step of the history. They do nothing on a page that is read only.
    void insertItem();                         // Below the caret's, with the caret on its title.
    void deleteItem();                         // The caret's, with its actions.
    void moveItem(int by);                     // The caret's with its sub-items: up (-1) or down (1).
    void nestItem(int by);                     // The same: one level deeper (1) or up (-1).
    void splitItem();                          // At the caret: what follows is a new item's.
    void joinItem();                           // The caret's with the one above, its title a sub-heading.
    void setItemNumber(const QString &number); // Of the caret's.
    // The selected lines, or the caret's; words selected within a line become a line of their own. Not titles.
    void turnInto(Line::Kind kind);
    void editRow(int field = 0); // Fields over the page for the caret's action or decision.
    void toggleBold() { toggleLook(true); }
    void toggleItalic() { toggleLook(false); }
    // Of the selected words, or of what is typed next; empty: the body's. Titles and actions have none.
    void setLanguage(const QString &language);
    void cut();
    // The words alone: no looks, and rows as text.
    void pastePlain();

signals:
    void edited(const QString &what, const Minutes &before, const Minutes &after);
    // Follows edited() unless it was refused, and comes alone when what was typed was taken back: nothing typed is open
    // any more, and the log may forget it.
    void settled();
    void typed(const Typed &what);
    void undoRequested();
    void redoRequested();
    // `where` for the status bar: "Item 5 of 7 · action A12". The item is null on an empty page.
    void caretMoved(QUuid item, const QString &where);
    void wordWanted(const QString &word); // Spelled right, says the user: the speller shall know it.
    void foundChanged();                  // What is found is other places, or fewer.
    // What Enter would make, or what was just done; empty: nothing to say.
    void hint(const QString &text);
    // The same where nothing was typed: it comes with the caret, whose line a screen reader is reading out.
    void aside(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    bool focusNextPrevChild(bool next) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    QMimeData *createMimeDataFromSelection() const override;
    void insertFromMimeData(const QMimeData *source) override;
    QVariant loadResource(int, const QUrl &) override { return {}; } // Never: nothing is fetched from anywhere.

private:
    enum class Erase { Back, Forward, WordBack, WordForward, ToLineEnd, Line };
    // Everything between its making and its end is one act of the user: its typing is logged when it ends.
    class Act {
    public:
        explicit Act(MeetingPage &page, bool composes = false);
        ~Act();
        Q_DISABLE_COPY_MOVE(Act)

    private:
        MeetingPage &m_page;
    };

    // meetingpage.cpp: values to page and back
    void take(const Minutes &minutes);
    QList<Line> linesToShow() const;
    Minutes read();
    bool commit(const QString &what);
    bool finish(const QString &what, const Minutes &after);
    bool put(const QString &what, const Minutes &after);
    void refreshLines(bool caretToChange);
    Line firstLine() const;
    // pagetyping.cpp: what was touched
    void noteChange(int from, int removed, int added);
    void noteTyping();
    std::optional<Typed> entryFor(TypedItem &typing, const QTextBlock &title, int touchedLine) const;
    void repair();
    Line sound(Line line, bool first, const QSet<QUuid> &seen) const;
    // pagekeys.cpp
    bool command(QKeyEvent *event);
    bool eraseKey(QKeyEvent *event);
    void insertWords(const QString &words);
    void typeWords(const QString &words);
    bool unsmarten();
    void endComposing();
    // pageedits.cpp: lines
    bool rewrite(const QString &what, int first, int count, const QList<Line> &lines, int caretLine,
                 qsizetype caretWords);
    void removeSelection();
    void takeOutSelection();
    void removeWithin(const QTextBlock &block, int from, int to);
    void removeAcross(const QTextBlock &first, int from, const QTextBlock &last, int to);
    void erase(Erase what);
    void eraseBeforeLine();
    void eraseBehindLine();
    void relabelBelow(int number, Line::Kind kind, const std::function<QStringList(QStringList)> &relabelled);
    void rememberRow(const Line &row);
    void turnIntoText(int number, const Line &line);
    // pagelooks.cpp
    void toggleLook(bool bold);
    void restyle(const QString &what, const std::function<Run(const Run &)> &change);
    // pageenter.cpp: Enter
    void enter(bool captures);
    void splitAt(int number, const Line &line, int words);
    bool capture(int number, const Line &line);
    void captureItem(int number, const Line &title, bool numbered);
    CaptureWords wordsFor(const QTextBlock &block, const QString &text);
    void restore(Line &row, QUuid was) const;
    std::optional<Line> wouldCapture(const QTextBlock &block, const Line &line);
    const CaptureWords &captureWords(const QString &text);
    QString nextRef();
    // pageturns.cpp: from one kind into another
    Line turned(const QTextBlock &block, const Line &line, Line::Kind kind);
    bool turnPart(const QTextBlock &block, Line::Kind kind);
    static QString turnName(Line::Kind kind);
    // pagecompletion.cpp: what Tab does
    Completion offered();
    Completion offeredFor(const QTextBlock &block, const QString &before);
    const Completions &completions();
    const Phrase *phraseOffered() const;
    bool completeNext(int by);
    void replaceBefore(qsizetype length, const QString &words);
    void expand(const Phrase &phrase);
    bool goToBlank(bool next);
    // pagerows.cpp
    QList<RowEditor::Field> actionFields(const Action &action);
    QList<RowEditor::Field> decisionFields(const Decision &decision);
    void clickChip(const QMouseEvent &event);
    void takeFields(QUuid row, const QStringList &texts);
    // pagefinding.cpp
    void findAll();
    void showPlace(const QTextCursor &place);
    bool isReplaceable(const QTextCursor &place) const;
    void putInPlace(QTextCursor place, const QString &words);
    // pagespelling.cpp
    QList<Hit> wrongIn(const QTextBlock &block) const;
    void paintSpelling(const QRect &area);
    void paintSpelling(QPainter &painter, const QTextBlock &block);
    void proposeSpelling(const QTextCursor &word);
    bool addSpelling(QMenu &menu, const QTextCursor &word);
    void respell(const QTextCursor &word, const QString &meant);
    QTextCursor wrongWordAt(int position) const;
    // pagemovements.cpp: who comes and goes
    const KnownPeople &whoMayCome();
    Meeting meetingAbove(int number) const;
    RecordedMovement recordedIn(const Meeting &meeting, const SaidMovement &said) const;
    std::optional<RecordedMovement> wouldRecord(int number, const Line &line);
    bool captureMovement(int number, const Line &line);
    int placeBelow(int number, const QList<Ref> &people) const;
    bool putMovement(const RecordedMovement &made, int number);
    // pagecaret.cpp
    void noteCaret();
    void placeCaret(int number, int words);
    void leaveRoomBelow();
    void tidyLeftRow();
    QTextCharFormat typingFormat() const;
    void sayWhere();
    QString where() const;
    void updateHint();
    void say(const QString &text);
    void sayDone(const QString &text);
    // pageclipboard.cpp
    QList<Line> selectedLines() const;
    // pagepaste.cpp
    void takeIn(const Pasted &pasted);
    void insertWords(const Pasted &pasted);
    bool insertLines(const Pasted &pasted);
    QList<Line> asNew(QList<Line> lines);
    bool commitPasted(const QList<Line> &lines);
    QString saidOf(const Pasted &pasted) const;
    // pagepainting.cpp
    void paintRow(QPainter &painter, const QTextBlock &block);
    void paintMark(QPainter &painter, const QTextBlock &block, const QRectF &box);
    void paintChips(QPainter &painter, const QTextBlock &block, QPointF origin);
    void paintPlaceholder(QPainter &painter);
    void refreshStyle();

    PageText m_text;
    Minutes m_minutes; // As last committed.
    Earlier m_earlier{Minutes{}};
    QUuid m_first = QUuid::createUuid(); // Of the item to begin on while there is none.
    QSet<QUuid> m_touched;               // Items, since the last key.
    int m_touchedLine = -1;              // Where nothing but this was.
    QHash<QUuid, TypedItem> m_typing;    // Items, since the last commit.
    QHash<QUuid, Action> m_wereActions;  // Rows that were turned into text and may become rows again.
    QHash<QUuid, Decision> m_wereDecisions;
    QTimer m_pause, m_longest;
    int m_acting = 0;
    bool m_showing = false; // The document changes because the values did.
    bool m_foreign = false; // It was changed by nobody here: assistive technology, a drag to another program.
    bool m_reorder = false; // Rows stand on the page in an order that the values do not have.

    Body m_body;
    QList<Person> m_people;
    std::function<QString()> m_nextRef;
    std::function<QStringList()> m_logOwners;
    QString m_ref; // What it said, until the values change.
    CaptureWords m_words;
    bool m_ownersKnown = false;
    std::function<QDateTime()> m_clock;
    struct {
        QList<Attendance> attendance;
        QList<Member> members;
        QList<Person> people;
        KnownPeople known;
    } m_coming; // Who may come or go: looked up when somebody does.

    Completions m_completions;
    bool m_namesKnown = false;
    Completion m_taken;   // What Tab chose from, while the caret is still behind it.
    int m_takenNow = 0;   // Of its texts, the one that stands there; one more: what was typed.
    QString m_takenTyped; // Before Tab.
    int m_takenAt = -1;   // Where the caret was then.
    QList<Phrase> m_phrases;
    std::function<QString(const QString &)> m_fill;
    QTextCursor m_phrase; // From its start to its end while it has blanks; null: there is none.

    Speller *m_speller = nullptr;
    bool m_smart = false;
    struct {
        int at = -1; // Where the caret was behind it.
        QString was, is;
    } m_smartened; // What smart typing did last: Backspace takes that back first.
    Sought m_sought;
    int m_soughtFrom = 0; // Where the search began, or has come to.
    QList<QTextCursor> m_found;

    int m_lastCaret = 0;
    bool m_stepsBack = false;  // The key that moves the caret is one that goes left by letters or words.
    std::optional<Run> m_like; // What is typed next looks like it, as Ctrl+B said.
    QUuid m_untidy;            // A row that must be written again when the caret leaves it.
    QString m_where, m_hint;
    bool m_typedSince = false; // The hint was last looked at.
    bool m_saysDone = false;   // The hint says what was just done: it stays until the next key.
    CaptureHint *m_hintBox;
    int m_width = -1; // For which the document is laid out.
};
