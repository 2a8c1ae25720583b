#include <QApplication>

// Made before Catch2's main. Offscreen unless the environment says otherwise; no setting of the machine reaches the
// tests.
namespace {
struct Platform {
    Platform()
    {
        if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
            qputenv("QT_QPA_PLATFORM", "offscreen");
    }
};
const Platform platform;
int argc = 1;
char name[] = "ui_tests";
char *argv[] = {name, nullptr};
const QApplication application(argc, argv);
} // namespace
