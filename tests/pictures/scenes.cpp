#include "tests/pictures/scenes.h"

#include "ui/documents/pagesview.h"
#include "ui/guide/guidewindow.h"

#include <QApplication>
#include <QDialog>

using namespace Qt::StringLiterals;

namespace {

const QDate october(2026, 10, 20);

// The page alone, as with F9 and Shift+F9.
constexpr QSize pageAlone(672, 496);
// The page and the panel beside it.
constexpr QSize pageAndPanel(900, 600);

void openMeeting(Studio &studio)
{
    studio.openSample();
    studio.goToMeeting(october);
    studio.control(Qt::Key_Home);
}

void hideBars(Studio &studio)
{
    studio.press(Qt::Key_F9);
    studio.press(Qt::Key_F9, Qt::ShiftModifier);
}

// Behind the title of "Any other business", with nothing under it yet.
void goToOtherBusiness(Studio &studio)
{
    studio.control(Qt::Key_F);
    studio.type(u"any other"_s);
    studio.press(Qt::Key_Escape);
    studio.press(Qt::Key_End);
    studio.press(Qt::Key_Return);
    studio.lines({u"Grace Mbeki asked when the crossing at the school will be made."_s});
}

void typeAction(Studio &studio)
{
    goToOtherBusiness(studio);
    studio.type(u"a HL and OP to ask the County Council for a day by 4 Dec"_s);
}

QImage start(Studio &studio) { return studio.picture(); }

QImage empty(Studio &studio)
{
    studio.openEmpty();
    return studio.picture();
}

QImage body(Studio &studio)
{
    openMeeting(studio);
    studio.control(Qt::Key_1);
    studio.press(Qt::Key_Up);
    return studio.picture();
}

QImage meeting(Studio &studio)
{
    openMeeting(studio);
    typeAction(studio);
    return studio.picture();
}

QImage typing(Studio &studio)
{
    openMeeting(studio);
    hideBars(studio);
    typeAction(studio);
    return studio.picture();
}

QImage chips(Studio &studio)
{
    openMeeting(studio);
    hideBars(studio);
    goToOtherBusiness(studio);
    studio.lines({u"d to press for an answer before the winter ends"_s,
                  u"a HL and OP to ask the County Council for a day by 4 Dec"_s,
                  u"a GM: tell the school, next meeting"_s});
    return studio.picture();
}

QImage phrases(Studio &studio)
{
    openMeeting(studio);
    hideBars(studio);
    studio.press(Qt::Key_Down);
    studio.press(Qt::Key_End);
    studio.press(Qt::Key_Return);
    studio.type(u"apol"_s);
    studio.press(Qt::Key_Tab);
    return studio.picture();
}

QImage names(Studio &studio)
{
    openMeeting(studio);
    goToOtherBusiness(studio);
    studio.type(u"a Pri"_s);
    return studio.picture();
}

QImage rowEditor(Studio &studio)
{
    openMeeting(studio);
    typeAction(studio);
    studio.press(Qt::Key_Return);
    studio.press(Qt::Key_Up);
    studio.press(Qt::Key_F2);
    return studio.picture();
}

QImage attendance(Studio &studio)
{
    openMeeting(studio);
    studio.press(Qt::Key_F9);
    studio.control(Qt::Key_T);
    studio.times(3, Qt::Key_Down);
    return studio.picture();
}

QImage attendanceDetails(Studio &studio)
{
    openMeeting(studio);
    studio.control(Qt::Key_T);
    studio.times(5, Qt::Key_Down);
    studio.press(Qt::Key_Return);
    return studio.picture();
}

QImage item(Studio &studio)
{
    openMeeting(studio);
    studio.control(Qt::Key_D);
    return studio.picture();
}

QImage details(Studio &studio)
{
    openMeeting(studio);
    studio.control(Qt::Key_M);
    return studio.picture();
}

QImage checks(Studio &studio)
{
    openMeeting(studio);
    studio.press(Qt::Key_F9);
    studio.control(Qt::Key_End);
    studio.press(Qt::Key_Return);
    studio.lines({u"a mend the bench by the school"_s});
    studio.controlShift(Qt::Key_K);
    return studio.picture();
}

QImage find(Studio &studio)
{
    openMeeting(studio);
    hideBars(studio);
    studio.control(Qt::Key_F);
    studio.type(u"gauge"_s);
    return studio.picture();
}

QImage replace(Studio &studio)
{
    openMeeting(studio);
    studio.control(Qt::Key_H);
    studio.type(u"gauge"_s);
    return studio.picture();
}

QImage carryOver(Studio &studio)
{
    openMeeting(studio);
    QImage picture;
    studio.inDialog([&] { studio.press(Qt::Key_N, Qt::ControlModifier | Qt::AltModifier); },
                    [&](QDialog *dialog) {
                        if (studio.window().height() > 600) // Offscreen, the screen is smaller than the window.
                            dialog->resize(dialog->width(), 600);
                        picture = studio.picture(dialog);
                    });
    return picture;
}

QImage actions(Studio &studio)
{
    studio.openSample();
    studio.control(Qt::Key_2);
    return studio.picture();
}

QImage actionDetails(Studio &studio)
{
    studio.openSample();
    studio.control(Qt::Key_2);
    studio.press(Qt::Key_Return);
    return studio.picture();
}

QImage people(Studio &studio)
{
    studio.openSample();
    studio.control(Qt::Key_3);
    return studio.picture();
}

QImage bin(Studio &studio)
{
    openMeeting(studio);
    studio.control(Qt::Key_1);
    studio.press(Qt::Key_Delete);
    studio.control(Qt::Key_4);
    return studio.picture();
}

QImage signedMinutes(Studio &studio)
{
    studio.openSample();
    studio.goToMeeting(QDate(2026, 9, 15));
    return studio.picture();
}

QImage inDialogOf(Studio &studio, const std::function<void()> &keys, QSize size)
{
    QImage picture;
    studio.inDialog(keys, [&](QDialog *dialog) {
        dialog->resize(size.boundedTo(studio.window().size()));
        if (auto *pages = dialog->findChild<PagesView *>())
            await("pages", [&] { return pages->pageCount() > 0; });
        picture = studio.picture(dialog);
    });
    return picture;
}

QImage signedDocument(Studio &studio)
{
    studio.openSample();
    studio.goToMeeting(QDate(2026, 9, 15));
    return inDialogOf(studio, [&] { studio.control(Qt::Key_P); }, {960, 640});
}

QImage draftDocument(Studio &studio)
{
    openMeeting(studio);
    return inDialogOf(studio, [&] { studio.control(Qt::Key_P); }, {1180, 760});
}

QImage actionSheet(Studio &studio)
{
    studio.openSample();
    studio.control(Qt::Key_2);
    return inDialogOf(studio, [&] { studio.control(Qt::Key_P); }, {1180, 760});
}

QImage manyDocuments(Studio &studio)
{
    openMeeting(studio);
    return inDialogOf(studio, [&] { studio.controlShift(Qt::Key_P); }, {640, 560});
}

QImage houseStyle(Studio &studio)
{
    (void)body(studio);
    studio.press(Qt::Key_F6);
    for (int i = 0; i < 60 && QApplication::focusWidget()->objectName() != u"minutesLayout"; ++i)
        studio.press(Qt::Key_Tab);
    return studio.picture();
}

// Ctrl++ until the text is twice as large.
QImage large(Studio &studio)
{
    openMeeting(studio);
    hideBars(studio);
    for (int i = 0; i < 7; ++i)
        studio.control(Qt::Key_Plus);
    return studio.picture();
}

template <int page> QImage guide(Studio &studio)
{
    openMeeting(studio);
    studio.press(Qt::Key_F1);
    for (QWidget *one : QApplication::topLevelWidgets()) {
        if (auto *window = qobject_cast<GuideWindow *>(one); window && window->isVisible()) {
            window->resize(QSize(960, 720).boundedTo(studio.window().size()));
            window->showPage(GuideWindow::pages()[page].first);
            return studio.picture(window);
        }
    }
    qFatal("no guide");
}

} // namespace

QList<Scene> guideScenes()
{
    return {{u"empty"_s, {800, 480}, empty},
            {u"typing"_s, pageAlone, typing},
            {u"chips"_s, pageAlone, chips},
            {u"phrases"_s, pageAlone, phrases},
            {u"attendance"_s, pageAndPanel, attendance},
            {u"checks"_s, pageAndPanel, checks},
            {u"carryover"_s, {1280, 800}, carryOver},
            {u"actions"_s, {960, 600}, actions},
            {u"documents"_s, {960, 640}, signedDocument},
            {u"find"_s, pageAlone, find},
            {u"dark"_s, pageAlone, typing, true},
            {u"large"_s, {760, 560}, large},
            {u"meeting"_s, {1216, 720}, meeting}};
}

QList<Scene> allScenes()
{
    return guideScenes() + QList<Scene>{{u"start"_s, {}, start},
                                        {u"body"_s, {}, body},
                                        {u"names"_s, {}, names},
                                        {u"row-editor"_s, {}, rowEditor},
                                        {u"attendance-details"_s, {}, attendanceDetails},
                                        {u"item"_s, {}, item},
                                        {u"details"_s, {}, details},
                                        {u"replace"_s, {}, replace},
                                        {u"action-details"_s, {}, actionDetails},
                                        {u"people"_s, {}, people},
                                        {u"bin"_s, {}, bin},
                                        {u"signed"_s, {}, signedMinutes},
                                        {u"draft-document"_s, {}, draftDocument},
                                        {u"action-sheet"_s, {}, actionSheet},
                                        {u"many-documents"_s, {}, manyDocuments},
                                        {u"house-style"_s, {}, houseStyle},
                                        {u"guide-start"_s, {}, guide<0>},
                                        {u"guide-page"_s, {}, guide<1>},
                                        {u"guide-capture"_s, {}, guide<2>},
                                        {u"guide-attendance"_s, {}, guide<3>},
                                        {u"guide-next"_s, {}, guide<5>},
                                        {u"guide-documents"_s, {}, guide<7>},
                                        {u"guide-keys"_s, {}, guide<9>}};
}
