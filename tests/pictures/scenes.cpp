#include "tests/pictures/scenes.h"

#include "ui/guide/guidewindow.h"

#include <QApplication>
#include <QDialog>

using namespace Qt::StringLiterals;

namespace {

const QDate october(2026, 10, 20);

QImage start(Studio &studio) { return studio.picture(); }

QImage empty(Studio &studio)
{
    studio.openEmpty();
    return studio.picture();
}

QImage body(Studio &studio)
{
    studio.openSample();
    studio.goToMeeting(october);
    studio.control(Qt::Key_1);
    studio.press(Qt::Key_Up);
    return studio.picture();
}

// The caret at the end of an item's minute.
void toItem(Studio &studio, int number)
{
    studio.goToMeeting(october);
    studio.control(Qt::Key_Home);
    Q_UNUSED(number);
}

QImage meeting(Studio &studio)
{
    studio.openSample();
    toItem(studio, 1);
    return studio.picture();
}

void toEnd(Studio &studio)
{
    studio.goToMeeting(october);
    studio.control(Qt::Key_End);
    studio.press(Qt::Key_Return);
}

QImage typing(Studio &studio)
{
    studio.openSample();
    toEnd(studio);
    studio.type(u"a HL and OP to write to the County Council about the crossing by 4 Dec"_s);
    return studio.picture();
}

QImage chips(Studio &studio)
{
    studio.openSample();
    toEnd(studio);
    studio.lines({u"d to hold the December meeting in the school hall"_s,
                  u"a HL and OP to write to the County Council about the crossing by 4 Dec"_s});
    return studio.picture();
}

QImage phrases(Studio &studio)
{
    studio.openSample();
    toEnd(studio);
    studio.type(u"apol"_s);
    studio.press(Qt::Key_Tab);
    return studio.picture();
}

QImage names(Studio &studio)
{
    studio.openSample();
    toEnd(studio);
    studio.type(u"a Pri"_s);
    return studio.picture();
}

QImage roweditor(Studio &studio)
{
    studio.openSample();
    toEnd(studio);
    studio.type(u"a HL and OP to write to the County Council about the crossing by 4 Dec"_s);
    studio.press(Qt::Key_Return);
    studio.press(Qt::Key_Up);
    studio.press(Qt::Key_F2);
    return studio.picture();
}

QImage attendance(Studio &studio)
{
    studio.openSample();
    studio.goToMeeting(october);
    studio.control(Qt::Key_T);
    studio.times(2, Qt::Key_Down);
    return studio.picture();
}

QImage attendancedetails(Studio &studio)
{
    studio.openSample();
    studio.goToMeeting(october);
    studio.control(Qt::Key_T);
    studio.times(5, Qt::Key_Down);
    studio.press(Qt::Key_Return);
    return studio.picture();
}

QImage item(Studio &studio)
{
    studio.openSample();
    toEnd(studio);
    studio.control(Qt::Key_D);
    return studio.picture();
}

QImage details(Studio &studio)
{
    studio.openSample();
    toEnd(studio);
    studio.control(Qt::Key_M);
    return studio.picture();
}

QImage checks(Studio &studio)
{
    studio.openSample();
    toEnd(studio);
    studio.lines({u"a to ring the bank"_s, u"d"_s});
    studio.controlShift(Qt::Key_K);
    return studio.picture();
}

QImage find(Studio &studio)
{
    studio.openSample();
    toItem(studio, 1);
    studio.control(Qt::Key_F);
    studio.type(u"gauge"_s);
    return studio.picture();
}

QImage replace(Studio &studio)
{
    studio.openSample();
    toItem(studio, 1);
    studio.control(Qt::Key_H);
    studio.type(u"gauge"_s);
    return studio.picture();
}

QImage carryover(Studio &studio)
{
    studio.openSample();
    studio.goToMeeting(october);
    QImage picture;
    studio.inDialog([&] { studio.press(Qt::Key_N, Qt::ControlModifier | Qt::AltModifier); },
                    [&](QDialog *dialog) { picture = studio.picture(dialog); });
    return picture;
}

QImage actions(Studio &studio)
{
    studio.openSample();
    studio.control(Qt::Key_2);
    studio.press(Qt::Key_Return);
    return studio.picture();
}

QImage actionslist(Studio &studio)
{
    studio.openSample();
    studio.control(Qt::Key_2);
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
    studio.openSample();
    studio.goToMeeting(october);
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

QImage guide(Studio &studio)
{
    studio.openSample();
    toEnd(studio);
    studio.press(Qt::Key_F1);
    for (QWidget *one : QApplication::topLevelWidgets()) {
        if (auto *window = qobject_cast<GuideWindow *>(one); window && window->isVisible()) {
            window->resize(window->size().boundedTo(studio.window().size()));
            return studio.picture(window);
        }
    }
    qFatal("no guide");
}

} // namespace

QList<Scene> scenes()
{
    return {{u"start"_s, start},
            {u"empty"_s, empty},
            {u"body"_s, body},
            {u"meeting"_s, meeting},
            {u"typing"_s, typing},
            {u"chips"_s, chips},
            {u"phrases"_s, phrases},
            {u"names"_s, names},
            {u"roweditor"_s, roweditor},
            {u"attendance"_s, attendance},
            {u"attendancedetails"_s, attendancedetails},
            {u"item"_s, item},
            {u"details"_s, details},
            {u"checks"_s, checks},
            {u"find"_s, find},
            {u"replace"_s, replace},
            {u"carryover"_s, carryover},
            {u"actions"_s, actions},
            {u"actionslist"_s, actionslist},
            {u"people"_s, people},
            {u"bin"_s, bin},
            {u"signed"_s, signedMinutes},
            {u"guide"_s, guide}};
}
